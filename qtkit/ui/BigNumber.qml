import QtQuick

// A ticket number as large as its place allows; figures of one width, never mirrored.
Text {
    required property Theme theme

    color: theme.house
    font.family: theme.family
    font.weight: Font.Black
    font.features: ({ "tnum": 1 })
    font.pixelSize: Math.max(theme.numberPx, Math.round(height))
    fontSizeMode: Text.Fit
    minimumPixelSize: theme.smallPx
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
