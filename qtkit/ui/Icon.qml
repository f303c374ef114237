import QtQuick

// One icon of qtkit/theme/icons in one colour. It never stands without a word, so a screen reader need not name it.
Image {
    id: icon

    required property string name
    required property color tint
    required property int sidePx
    // True for an icon that means a direction of reading ("back"), false for one that points into the hall.
    property bool followsReading: false

    source: name === "" ? "" : "image://icons/" + name + "/" + tint.toString().slice(1)
    sourceSize: Qt.size(sidePx, sidePx)
    width: sidePx
    height: sidePx
    mirror: followsReading && LayoutMirroring.enabled
    Accessible.ignored: true
}
