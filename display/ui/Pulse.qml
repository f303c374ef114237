import QtQuick
import qtkit.ui

// Turns on and off once a second for five seconds; not at all with reduced motion. Steps instead of a fade: ten small
// paintings in all, so that the next call never waits for the last one's motion.
SequentialAnimation {
    id: pulse

    required property Theme theme
    property bool turned: false

    loops: theme.pulses
    onStopped: turned = false

    PropertyAction {
        target: pulse
        property: "turned"
        value: pulse.theme.pulses > 0
    }

    PauseAnimation {
        duration: pulse.theme.pulseMs / 2
    }

    PropertyAction {
        target: pulse
        property: "turned"
        value: false
    }

    PauseAnimation {
        duration: pulse.theme.pulseMs / 2
    }
}
