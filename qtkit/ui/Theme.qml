pragma ComponentBehavior: Bound

import QtQuick

// Every colour, size and distance of a screen. Python computes them (qtkit/theme/look.py); pages only name them.
QtObject {
    // Colours, described in qtkit/theme/palette.py.
    required property color ground
    required property color surface
    required property color line
    required property color hairline
    required property color text
    required property color textQuiet
    required property color idle
    required property color house
    required property color onHouse
    required property color housePressed
    required property color houseSoft
    required property color housePure
    required property color focus
    required property color good
    required property color goodSoft
    required property color warning
    required property color warningSoft
    required property color bad
    required property color badSoft

    // Font sizes, described in qtkit/theme/type_scale.py.
    required property int smallPx
    required property int bodyPx
    required property int leadPx
    required property int headingPx
    required property int titlePx
    required property int numberPx

    // Distances, described in qtkit/theme/measures.py.
    required property int gridPx
    required property int touchTargetPx
    required property int touchGapPx
    required property int radiusPx
    required property int borderPx
    required property int focusBorderPx

    required property bool highContrast
    required property bool reducedMotion

    readonly property string family: "Noto Sans"
    // Noto Sans brings 1.36 of its own.
    readonly property real lineHeight: 1.0
    // Milliseconds; motion only shows where something came from.
    readonly property int quickMs: reducedMotion ? 0 : 120
    readonly property int calmMs: reducedMotion ? 0 : 260
    // A new call pulses at 1 Hz for five seconds.
    readonly property int pulseMs: 1000
    readonly property int pulses: reducedMotion ? 0 : 5
}
