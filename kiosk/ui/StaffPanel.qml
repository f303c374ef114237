pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import qtkit.ui

// Over everything while staff are at the door or inside; nothing under it can be touched.
Rectangle {
    id: panel

    required property StaffRoom room
    required property Theme theme

    // The keypad goes round in it until it is closed.
    readonly property bool holdsFocus: true

    color: theme.ground

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }

    Loader {
        anchors.fill: parent
        active: panel.room.place === "keypad"
        sourceComponent: StaffKeypad { room: panel.room; theme: panel.theme }
    }

    Loader {
        anchors.fill: parent
        active: panel.room.place === "inside"
        sourceComponent: StaffPage { room: panel.room; theme: panel.theme }
    }
}
