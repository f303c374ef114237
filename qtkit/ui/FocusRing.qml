import QtQuick
import QtQuick.Templates as T

// Shows where the keypad stands: a ring outside the control, and a light one inside it, so that one of the two is seen
// on every colour. Who touches the glass needs none: a control that was tapped shows no ring.
Rectangle {
    id: ring

    required property Theme theme
    required property Item around

    anchors.fill: parent
    anchors.margins: -3 * theme.focusBorderPx
    visible: around.activeFocus && (around as T.Control)?.visualFocus !== false
    color: "transparent"
    radius: theme.radiusPx + 3 * theme.focusBorderPx
    border.color: theme.focus
    border.width: 2 * theme.focusBorderPx

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2 * ring.theme.focusBorderPx
        color: "transparent"
        radius: ring.theme.radiusPx + ring.theme.focusBorderPx
        border.color: ring.theme.ground
        border.width: ring.theme.focusBorderPx
    }
}
