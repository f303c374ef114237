import QtQuick
import QtQuick.Templates as T
import qtkit.ui

// One key on the glass: a sign as large as it can be, and nothing beside it.
T.AbstractButton {
    id: key

    required property Theme theme

    // Whether a sign of this size has room, the widest of them too.
    function holds(px: int, air: real): bool {
        return height > air * px && width > 1.3 * px;
    }

    implicitWidth: theme.touchTargetPx
    implicitHeight: theme.touchTargetPx
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        color: key.down ? key.theme.houseSoft : key.enabled ? key.theme.surface : key.theme.ground
        radius: key.theme.radiusPx
        border.color: key.down ? key.theme.house : key.enabled ? key.theme.line : key.theme.highContrast ? key.theme.idle : key.theme.hairline
        border.width: key.down ? key.theme.focusBorderPx : key.theme.borderPx

        FocusRing {
            theme: key.theme
            around: key
        }
    }

    contentItem: Words {
        theme: key.theme
        text: key.text
        color: key.enabled ? key.theme.text : key.theme.idle
        wrapMode: Text.NoWrap
        // Some Arabic letters are nearly twice as wide as high.
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: key.theme.smallPx
        font.pixelSize: key.holds(key.theme.headingPx, 1.7) ? key.theme.headingPx : key.holds(key.theme.leadPx, 1.4) ? key.theme.leadPx : key.theme.bodyPx
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
