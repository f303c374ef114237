import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A thing to do: words, and an icon beside them. `primary` is the one thing to do on a page.
T.AbstractButton {
    id: button

    required property Theme theme
    property bool primary: false
    property string iconName: ""
    // A fact that helps to choose it.
    property string detail: ""
    property int textPx: theme.leadPx
    property bool iconFollowsReading: false
    // Behind the words, where it points on.
    property bool iconLast: false
    readonly property color ink: !enabled ? theme.idle : primary ? theme.onHouse : theme.text

    implicitWidth: Math.max(theme.touchTargetPx, row.implicitWidth + 6 * theme.gridPx)
    implicitHeight: Math.max(theme.touchTargetPx, row.implicitHeight + 4 * theme.gridPx)
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail

    background: Rectangle {
        // What cannot be used yet lies flat: its shape says so, and its words can be read all the same.
        color: !button.enabled ? button.theme.ground
             : button.primary ? (button.down ? button.theme.housePressed : button.theme.house)
                              : (button.down ? button.theme.houseSoft : button.theme.surface)
        radius: button.theme.radiusPx
        border.color: !button.enabled ? (button.theme.highContrast ? button.theme.idle : button.theme.hairline)
                    : button.primary ? color : button.theme.line
        border.width: button.theme.borderPx

        FocusRing {
            theme: button.theme
            around: button
        }
    }

    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            // A pixel more than the words ask for: they are not whole pixels wide, and would wrap.
            width: Math.min(Math.ceil(implicitWidth) + 1, parent.width - 4 * button.theme.gridPx)
            spacing: 2 * button.theme.gridPx
            layoutDirection: button.iconLast ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                visible: button.iconName !== ""
                name: button.iconName
                tint: button.ink
                sidePx: Math.round(1.2 * button.textPx)
                followsReading: button.iconFollowsReading
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    theme: button.theme
                    text: button.text
                    color: button.ink
                    horizontalAlignment: button.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
                    font.pixelSize: button.textPx
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    theme: button.theme
                    text: button.detail
                    color: button.ink
                    horizontalAlignment: button.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
                    font.pixelSize: button.theme.smallPx
                    Accessible.ignored: true
                }
            }
        }
    }
}
