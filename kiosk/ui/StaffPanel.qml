pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import qtkit.ui

// Over everything while staff are at the door or inside; nothing under it can be touched.
Rectangle {
    id: panel

    required property StaffRoom room
    required property Theme theme
    // What stays empty above: whoever works here from a wheelchair reaches as far as a visitor does.
    property int topPx: 0

    // The keypad goes round in it until it is closed.
    readonly property bool holdsFocus: true

    color: theme.ground

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }

    Loader {
        anchors.fill: parent
        anchors.topMargin: panel.topPx
        active: panel.room.place === "keypad"
        sourceComponent: StaffKeypad { room: panel.room; theme: panel.theme }
    }

    Loader {
        anchors.fill: parent
        anchors.topMargin: panel.topPx
        active: panel.room.place === "inside"
        sourceComponent: StaffPage { room: panel.room; theme: panel.theme }
    }
}
