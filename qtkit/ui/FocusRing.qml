import QtQuick

// Shows where the keypad stands: a ring outside the control, so that it is seen on every colour.
Rectangle {
    id: ring

    required property Theme theme
    required property Item around

    anchors.fill: parent
    anchors.margins: -2 * theme.focusBorderPx
    visible: around.activeFocus
    color: "transparent"
    radius: theme.radiusPx + 2 * theme.focusBorderPx
    border.color: theme.focus
    border.width: theme.focusBorderPx
}
