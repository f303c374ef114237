import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Something that is on or off: what it is, and how it is now, in words and as a knob that stands on one side.
T.AbstractButton {
    id: row

    required property Theme theme
    required property string iconName
    // How it is now: "On".
    required property string stateText
    property string detail: ""
    readonly property color ink: checked ? theme.onHouse : theme.text

    implicitWidth: 60 * theme.gridPx
    implicitHeight: Math.max(theme.touchTargetPx, words.implicitHeight + 2 * theme.gridPx)
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: checked

    background: Rectangle {
        color: row.checked ? (row.down ? row.theme.housePressed : row.theme.house)
                           : (row.down ? row.theme.houseSoft : row.theme.surface)
        radius: row.theme.radiusPx
        border.color: row.checked ? color : row.theme.line
        border.width: row.theme.borderPx

        FocusRing {
            theme: row.theme
            around: row
        }
    }

    contentItem: Item {
        RowLayout {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 3 * row.theme.gridPx
            spacing: 3 * row.theme.gridPx

            Icon {
                name: row.iconName
                tint: row.checked ? row.theme.onHouse : row.theme.house
                sidePx: Math.round(1.6 * row.theme.leadPx)
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    theme: row.theme
                    text: row.text
                    color: row.ink
                    font.pixelSize: row.theme.leadPx
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    theme: row.theme
                    text: row.detail
                    color: row.checked ? row.theme.onHouse : row.theme.textQuiet
                    font.pixelSize: row.theme.smallPx
                    Accessible.ignored: true
                }
            }

            // Beside the knob and not under it: the row is then no higher than its words.
            Words {
                theme: row.theme
                text: row.stateText
                color: row.ink
                wrapMode: Text.NoWrap
                font.pixelSize: row.theme.smallPx
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Rectangle {
                implicitWidth: 1.8 * implicitHeight
                implicitHeight: 1.35 * row.theme.smallPx
                radius: height / 2
                color: "transparent"
                border.color: row.ink
                border.width: row.theme.borderPx

                Rectangle {
                    objectName: "knob"
                    anchors.centerIn: parent
                    // Mirrored with the reading direction, as every anchor.
                    anchors.horizontalCenterOffset: (row.checked ? 1 : -1) * (parent.width - parent.height) / 2
                    width: height
                    height: parent.height - 6 * row.theme.borderPx
                    radius: height / 2
                    color: row.ink
                }
            }
        }
    }
}
