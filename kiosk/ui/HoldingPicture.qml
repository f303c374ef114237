pragma ComponentBehavior: Bound

import QtQuick
import qtkit.ui

// A phone that comes before a camera's eye and is read: the whole explanation without a word.
Item {
    id: picture

    required property Theme theme
    required property color ink
    required property color paper
    readonly property real unit: Math.min(width / 13, height / 13)
    // 0: the phone is still below; 1: it is held still before the eye.
    property real held: 1

    implicitHeight: 30 * theme.gridPx
    clip: true
    Accessible.ignored: true

    SequentialAnimation on held {
        running: !picture.theme.reducedMotion
        loops: Animation.Infinite

        NumberAnimation { from: 0; to: 1; duration: 1400; easing.type: Easing.OutCubic }
        PauseAnimation { duration: 2600 }
    }

    // The four corners of what the camera sees.
    Repeater {
        model: 4

        Item {
            id: corner

            required property int index

            width: 12 * picture.unit
            height: width
            x: (picture.width - width) / 2
            y: (picture.height - height) / 2
            rotation: 90 * index

            Rectangle {
                width: 2 * picture.unit
                height: 0.35 * picture.unit
                radius: height / 2
                color: picture.ink
            }

            Rectangle {
                width: 0.35 * picture.unit
                height: 2 * picture.unit
                radius: width / 2
                color: picture.ink
            }
        }
    }

    Rectangle {
        id: phone

        width: 5.8 * picture.unit
        height: 10 * picture.unit
        x: (picture.width - width) / 2
        y: (picture.height - height) / 2 + (1 - picture.held) * (picture.height + height) / 2
        radius: picture.unit
        color: picture.ink

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 0.7 * picture.unit
            width: 1.6 * picture.unit
            height: 0.3 * picture.unit
            radius: height / 2
            color: picture.paper
        }

        // The white of the phone is the quiet that a code needs around it.
        CodePicture {
            anchors.centerIn: parent
            width: 3.6 * picture.unit
            height: width
            ink: picture.paper
            paper: picture.ink
        }
    }
}
