import QtQuick

// Text of a page: the theme's family, left-aligned (mirrored for Arabic), wrapped, never cut.
Text {
    required property Theme theme
    // Of what is written in another one than the rest of the page.
    property string language: ""

    color: theme.text
    font.family: theme.family
    font.pixelSize: theme.bodyPx
    lineHeight: theme.lineHeight
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
