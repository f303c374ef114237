import QtQuick
import qtkit.ui

// A heading and what there is to say about it, left-aligned around the middle; long words get smaller before they break.
Item {
    id: statement

    required property Theme theme
    required property string heading
    required property color headingColor
    required property string explanation
    required property color explanationColor

    readonly property bool alone: explanation === ""
    // A long explanation gets the room that a short heading leaves free, before its letters become smaller; the blank of
    // the heading's line above its capitals may lie in the margin.
    readonly property real raisedPx: Math.max(0, Math.min(title.height - title.contentHeight + 6 * theme.gridPx,
                                                           natural.contentHeight - height * 0.5))

    Words {
        id: title

        objectName: "heading"
        anchors.top: parent.top
        anchors.topMargin: statement.alone ? 0 : -statement.raisedPx
        anchors.left: parent.left
        anchors.right: parent.right
        height: parent.height * (statement.alone ? 1 : 0.5)
        verticalAlignment: statement.alone ? Text.AlignVCenter : Text.AlignBottom
        theme: statement.theme
        text: statement.heading
        color: statement.headingColor
        font.pixelSize: statement.theme.titlePx
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(0.5 * statement.theme.smallPx)
        lineHeight: 0.85
    }

    Words {
        objectName: "explanation"
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: parent.height * 0.5 + statement.raisedPx
        visible: !statement.alone
        theme: statement.theme
        text: statement.explanation
        color: statement.explanationColor
        font.pixelSize: statement.theme.smallPx
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(0.3 * statement.theme.smallPx)
        lineHeight: 0.9
    }

    Words {
        id: natural

        visible: false
        width: parent.width
        theme: statement.theme
        text: statement.explanation
        font.pixelSize: statement.theme.smallPx
        lineHeight: 0.9
    }
}
