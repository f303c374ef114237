import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One of at most six choices of a page: icon, words, and a second line where it helps.
T.AbstractButton {
    id: choice

    required property Theme theme
    property string iconName: ""
    property string detail: ""
    property int textPx: theme.leadPx
    property bool primary: false
    // Without the arrow, where its words need the width.
    property bool plain: false
    // The second line at the row's end instead, where it is wide and low.
    property bool detailBeside: false
    // What its words have; of the row's own width, for a layout that asks itself is laid out for ever.
    readonly property real wordsPx: width - 6 * theme.gridPx - (iconName === "" ? 0 : Math.round(1.6 * theme.leadPx) + 3 * theme.gridPx) - (plain ? 0 : theme.leadPx + 3 * theme.gridPx)
    readonly property color ink: primary ? theme.onHouse : theme.text
    readonly property color quietInk: primary ? theme.onHouse : theme.textQuiet

    implicitWidth: 100 * theme.gridPx
    implicitHeight: Math.max(theme.touchTargetPx, row.implicitHeight + 4 * theme.gridPx)
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail

    background: Rectangle {
        color: choice.primary ? (choice.down ? choice.theme.housePressed : choice.theme.house)
                              : (choice.down ? choice.theme.houseSoft : choice.theme.surface)
        radius: choice.theme.radiusPx
        border.color: choice.primary ? color : choice.theme.line
        border.width: choice.theme.borderPx

        FocusRing {
            theme: choice.theme
            around: choice
        }
    }

    contentItem: Item {
        RowLayout {
            id: row

            anchors.fill: parent
            anchors.leftMargin: 3 * choice.theme.gridPx
            anchors.rightMargin: 3 * choice.theme.gridPx
            spacing: 3 * choice.theme.gridPx

            Icon {
                visible: choice.iconName !== ""
                name: choice.iconName
                tint: choice.primary ? choice.theme.onHouse : choice.theme.house
                sidePx: Math.round(1.6 * choice.theme.leadPx)
            }

            GridLayout {
                id: said

                Layout.fillWidth: true
                columns: choice.detailBeside ? 2 : 1
                columnSpacing: 3 * choice.theme.gridPx
                rowSpacing: 0

                Words {
                    id: name

                    Layout.fillWidth: true
                    theme: choice.theme
                    text: choice.text
                    color: choice.ink
                    font.pixelSize: choice.textPx
                    font.weight: Font.DemiBold
                    // A word that is longer than the row is broken, and never cut.
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: !choice.detailBeside
                    Layout.maximumWidth: choice.detailBeside ? Math.max(0.45 * choice.wordsPx, choice.wordsPx - name.implicitWidth - said.columnSpacing) : -1
                    visible: text !== ""
                    theme: choice.theme
                    text: choice.detail
                    color: choice.quietInk
                    horizontalAlignment: choice.detailBeside ? Text.AlignRight : Text.AlignLeft
                    font.pixelSize: choice.theme.smallPx
                    Accessible.ignored: true
                }
            }

            Icon {
                visible: !choice.plain
                name: "chevron"
                tint: choice.quietInk
                sidePx: choice.theme.leadPx
                followsReading: true
            }
        }
    }
}
