import QtQuick
import qtkit.ui

// An advice that gives way.
Giving {
    id: giving

    required property Theme theme
    required property string iconName
    required property string text
    property string detail: ""
    property string textName: ""
    property bool roomy: false
    property bool small: false
    property bool slim: false
    // What it would take in letters that are not small.
    readonly property real fullPx: wanted ? row.wholePx + leastGapPx : 0

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
        roomy: giving.roomy
        small: giving.small
        slim: giving.slim
        strong: true
    }
}
