pragma ComponentBehavior: Bound

import QtQuick

// Looks like a QR code at a glance and holds nothing; never mirrored, as no code is.
Item {
    id: code

    required property color ink
    required property color paper
    readonly property real module: Math.min(width, height) / 9
    readonly property string pattern: "000101000" + "000011000" + "000100000" + "110101101" + "010011010"
                                      + "101100110" + "000011011" + "000101101" + "000110110"

    component Eye: Rectangle {
        width: 3 * code.module
        height: width
        color: code.ink

        Rectangle {
            anchors.centerIn: parent
            width: 1.9 * code.module
            height: width
            color: code.paper

            Rectangle {
                anchors.centerIn: parent
                width: code.module
                height: width
                color: code.ink
            }
        }
    }

    Eye { }

    Eye { x: 6 * code.module }

    Eye { y: 6 * code.module }

    Repeater {
        model: 81

        Rectangle {
            required property int index

            visible: code.pattern[index] === "1"
            x: (index % 9) * code.module
            y: Math.floor(index / 9) * code.module
            width: Math.ceil(code.module)
            height: width
            color: code.ink
        }
    }
}
