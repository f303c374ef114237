import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// What is always in the same place at the foot of a page: language, help, reading aids, back. Icon above its word.
T.AbstractButton {
    id: button

    required property Theme theme
    required property string iconName
    property bool iconFollowsReading: false
    // In a rail, which has four of them above each other.
    property bool compact: false
    // As many as the longest of its neighbours' words take, so that all icons stand equally high.
    property int lines: 1

    implicitWidth: Math.max(theme.touchTargetPx, column.implicitWidth + 2 * theme.gridPx)
    implicitHeight: Math.max(theme.touchTargetPx, column.implicitHeight + 2 * theme.gridPx)
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    background: Rectangle {
        color: button.down ? button.theme.houseSoft : button.checked ? button.theme.houseSoft : "transparent"
        radius: button.theme.radiusPx
        border.color: button.theme.line
        border.width: button.checked ? button.theme.borderPx : 0

        FocusRing {
            theme: button.theme
            around: button
        }
    }

    contentItem: Item {
        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: parent.width
            spacing: button.theme.gridPx / 2

            Icon {
                Layout.alignment: Qt.AlignHCenter
                name: button.iconName
                tint: button.enabled ? button.theme.text : button.theme.idle
                sidePx: Math.round((button.compact ? 1.2 : 1.6) * button.theme.smallPx)
                followsReading: button.iconFollowsReading
            }

            Words {
                Layout.fillWidth: true
                // Noto Sans is 1.362 of its size high.
                Layout.minimumHeight: Math.ceil(1.362 * button.lines * font.pixelSize)
                theme: button.theme
                text: button.text
                color: button.enabled ? button.theme.text : button.theme.idle
                wrapMode: button.compact || button.lines > 1 ? Text.WordWrap : Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: button.theme.smallPx
                Accessible.ignored: true
            }
        }
    }
}
