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

    Words {
        objectName: "heading"
        anchors.top: parent.top
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
        minimumPixelSize: Math.round(0.6 * statement.theme.smallPx)
        lineHeight: 0.85
    }

    Words {
        objectName: "explanation"
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: parent.height * 0.5 - 2 * statement.theme.gridPx
        visible: !statement.alone
        theme: statement.theme
        text: statement.explanation
        color: statement.explanationColor
        font.pixelSize: statement.theme.smallPx
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(0.3 * statement.theme.smallPx)
        lineHeight: 0.9
    }
}
