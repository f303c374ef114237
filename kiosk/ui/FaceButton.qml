import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import qtkit.ui

// One of five answers: a large face and its word, beside it or under it.
T.AbstractButton {
    id: button

    required property Theme theme
    // 1 is very bad, 5 is very good.
    required property int score
    property bool upright: false
    property bool small: false

    implicitWidth: content.implicitWidth + 4 * theme.gridPx
    implicitHeight: Math.max(theme.touchTargetPx, content.implicitHeight + 2 * theme.gridPx)
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        color: button.down ? button.theme.houseSoft : button.theme.surface
        radius: button.theme.radiusPx
        border.color: button.theme.line
        border.width: button.theme.borderPx

        FocusRing {
            theme: button.theme
            around: button
        }
    }

    contentItem: Item {
        GridLayout {
            id: content

            anchors.centerIn: parent
            width: parent.width - 4 * button.theme.gridPx
            columns: button.upright ? 1 : 2
            columnSpacing: 4 * button.theme.gridPx
            rowSpacing: 2 * button.theme.gridPx

            Icon {
                Layout.alignment: Qt.AlignHCenter
                name: "face-" + button.score
                tint: button.theme.house
                sidePx: Math.round(Math.min((button.small ? 1.4 : button.upright ? 2.4 : 1.8) * button.theme.touchTargetPx,
                                            button.upright ? parent.width : button.height - 2 * button.theme.gridPx))
            }

            Words {
                Layout.fillWidth: true
                // Room for two lines, so that all five faces stand equally high.
                Layout.minimumHeight: button.upright ? 2.8 * font.pixelSize : 0
                theme: button.theme
                text: button.text
                font.pixelSize: button.upright || button.small ? button.theme.bodyPx : button.theme.leadPx
                font.weight: Font.DemiBold
                horizontalAlignment: button.upright ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }
}
