import QtQuick
import Kiosk
import qtkit.ui

// Shows that the keypad stands on a whole row of keys, and has the focus meanwhile, so that the row has a name.
Item {
    id: frame

    required property Theme theme
    // None until the window is open.
    property Keypad keypad: null

    objectName: "keyRow"
    visible: keypad !== null && keypad.rowWords !== ""
    x: visible ? keypad.rowPlace.x : 0
    y: visible ? keypad.rowPlace.y : 0
    width: visible ? keypad.rowPlace.width : 0
    height: visible ? keypad.rowPlace.height : 0
    Accessible.role: Accessible.Button
    Accessible.name: keypad === null ? "" : keypad.rowWords
    Accessible.focusable: true
    Accessible.focused: activeFocus

    Connections {
        target: frame.keypad

        function onMoved() {
            frame.focus = frame.visible;
        }
    }

    FocusRing {
        theme: frame.theme
        around: frame
    }
}
