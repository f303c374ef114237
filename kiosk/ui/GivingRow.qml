import QtQuick
import QtQuick.Layouts
import qtkit.ui

// An advice that gives way as a whole where the page has no room for it. Rows are ranked by handing on what they leave.
Item {
    id: giving

    required property Theme theme
    required property string iconName
    required property string text
    property string detail: ""
    property string textName: ""
    property bool wanted: true
    // Above it, where it is shown.
    property int gapPx: 0
    // What those that matter more have left.
    required property real roomPx
    readonly property real wantedPx: row.implicitHeight + gapPx
    readonly property bool shown: wanted && wantedPx <= roomPx
    readonly property real leftPx: roomPx - (shown ? wantedPx : 0)

    implicitHeight: shown ? wantedPx : 0
    // It never holds its page open: a page that gets lower can only then tell how little room is left.
    Layout.fillHeight: true
    Layout.minimumHeight: 0
    Layout.preferredHeight: implicitHeight
    Layout.maximumHeight: implicitHeight

    // It is laid out while it is not visible too, or nobody could tell how high it would be.
    AdviceRow {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: giving.shown
        theme: giving.theme
        iconName: giving.iconName
        text: giving.text
        detail: giving.detail
        textName: giving.textName
        strong: true
    }
}
