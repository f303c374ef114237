import QtQuick
import qtkit.ui

// A ticket number as large as its place allows, measured by its ink: the room beside a "1" would push it to one side.
Item {
    id: place

    required property Theme theme
    required property string text
    property string textName: ""
    // The ink at a size of 100 pixels; every other size is a multiple of it.
    readonly property rect ink: metrics.tightBoundingRect
    readonly property real fitting: Math.min(width / Math.max(1, ink.width), height / Math.max(1, ink.height))
    readonly property int sizePx: Math.max(theme.smallPx, Math.floor(100 * fitting))

    // As high as the ink is when it is as wide as the place.
    implicitHeight: ink.width > 0 ? Math.ceil(width * ink.height / ink.width) : 0

    TextMetrics {
        id: metrics

        font.family: place.theme.family
        font.weight: Font.Black
        font.features: ({ "tnum": 1 })
        font.pixelSize: 100
        text: place.text
    }

    Text {
        id: number

        // Assistive technology is told of it (kiosk/hands/announcer.py).
        readonly property bool isNews: true

        objectName: place.textName
        x: (place.width - place.ink.width * place.sizePx / 100) / 2 - place.ink.x * place.sizePx / 100
        y: (place.height - place.ink.height * place.sizePx / 100) / 2 - place.ink.y * place.sizePx / 100 - baselineOffset
        color: place.theme.house
        font.family: place.theme.family
        font.weight: Font.Black
        font.features: ({ "tnum": 1 })
        font.pixelSize: place.sizePx
        text: place.text
        textFormat: Text.PlainText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
