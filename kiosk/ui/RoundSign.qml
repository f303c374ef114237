import QtQuick
import qtkit.ui

// The one large sign of a page.
Rectangle {
    id: sign

    required property Theme theme
    required property string iconName

    implicitWidth: 3 * theme.touchTargetPx
    implicitHeight: implicitWidth
    radius: width / 2
    color: theme.houseSoft
    border.color: theme.house
    border.width: theme.borderPx

    Icon {
        anchors.centerIn: parent
        name: sign.iconName
        tint: sign.theme.house
        sidePx: Math.round(sign.width / 2)
    }
}
