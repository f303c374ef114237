import QtQuick
import QtQuick.Templates as T
import qtkit.ui

// A lesser thing to do on a coloured ground: an outline and words.
T.AbstractButton {
    id: button

    required property Theme theme
    required property color ink
    required property color ground
    property bool small: false
    // Where it is the thing to do after all.
    property bool large: false

    implicitWidth: Math.max(theme.touchTargetPx, words.implicitWidth + 6 * theme.gridPx)
    implicitHeight: Math.max(theme.touchTargetPx, words.implicitHeight + 3 * theme.gridPx)
    leftPadding: 2 * theme.gridPx
    rightPadding: 2 * theme.gridPx
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        color: button.ground
        radius: button.theme.radiusPx
        border.color: button.ink
        border.width: button.theme.borderPx

        FocusRing {
            theme: button.theme
            around: button
        }
    }

    contentItem: Words {
        id: words

        theme: button.theme
        text: button.text
        color: button.ink
        font.pixelSize: button.large ? button.theme.leadPx : button.small ? button.theme.smallPx : button.theme.bodyPx
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
