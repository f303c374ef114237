import QtQuick
import QtQuick.Layouts

// What gives way as a whole where the page has no room for it. They are ranked by handing on what they leave, in
// whatever order they stand. Its one child is laid out while it is not visible too, or nobody could tell how high it
// would be.
Item {
    id: giving

    readonly property Item body: children[0]
    property bool wanted: true
    // Above it, where it is shown.
    property int gapPx: 0
    // What it can do with: gaps give way before it does.
    property int leastGapPx: gapPx
    // What those that matter more have left.
    required property real roomPx
    readonly property real wantedPx: body.implicitHeight + leastGapPx
    readonly property bool shown: wanted && wantedPx <= roomPx
    readonly property real leftPx: roomPx - (shown ? wantedPx : 0)

    implicitHeight: shown ? body.implicitHeight + gapPx : 0
    // It never holds its page open: a page that gets lower can only then tell how little room is left.
    Layout.fillHeight: true
    Layout.minimumHeight: 0
    Layout.preferredHeight: implicitHeight
    Layout.maximumHeight: implicitHeight
}
