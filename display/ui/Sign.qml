import QtQuick
import qtkit.ui

// Where to go, like a sign in the hall: arrow, counter, zone. The arrow stands on the side to which it points,
// in every language. A new call pulses by turning the sign's colours around.
Rectangle {
    id: sign

    required property string counter
    required property string direction
    required property string zone
    required property bool numberOnly
    required property bool wide
    required property bool shared
    required property bool rightToLeft
    required property bool longZoneShown
    required property int fontPx
    required property int arrowPx
    required property real padPx
    required property Theme theme

    readonly property bool turned: pulsing.turned
    readonly property color ink: turned ? theme.house : theme.onHouse
    readonly property bool pointsRight: direction === "right"
    readonly property bool points: direction !== "none"
    readonly property int sidePx: Math.min(padPx, 3 * theme.gridPx)
    // A long zone word takes a second line and makes the counter smaller: the number stays the largest thing.
    readonly property bool zoneIsLong: natural.advanceWidth > words.width
    // Where even the smallest letters have no room for "Counter 5", the word stands above the number, which keeps its
    // size, and the zone behind it or not at all: the arrow says the way. On a sign of one line the number says enough.
    // Two signs at once say it alike, whatever their numbers are.
    readonly property bool wordFits: Math.max(inWords.advanceWidth, shared ? twoFigures.advanceWidth : 0) <= words.width
    readonly property bool wordAbove: !numberOnly && !wordFits && zone !== "" && word.advanceWidth <= words.width
    // On a wide sign the zone stands behind the counter.
    readonly property int apartPx: Math.round((wordAbove ? 0.3 : 0.5) * fontPx)
    readonly property real leastPx: wordAbove ? whole.advanceWidth : inWords.advanceWidth
    readonly property bool inLine: (wide || wordAbove) && zone !== "" && leastPx + apartPx + natural.advanceWidth <= words.width
    readonly property int counterPx: inLine ? Math.min(Math.ceil(whole.advanceWidth) + 1, words.width - apartPx - Math.ceil(natural.advanceWidth)) : words.width
    readonly property int zonePx: inLine ? words.width - counterPx - apartPx : words.width

    function pulse(): void {
        pulsing.restart();
    }

    objectName: "sign"
    implicitHeight: words.implicitHeight + 2 * padPx
    color: turned ? theme.houseSoft : theme.house
    radius: theme.radiusPx
    border.width: turned ? 2 * theme.borderPx : 0
    border.color: theme.house

    Arrow {
        id: arrow

        objectName: "arrow"
        visible: sign.points
        direction: sign.direction
        ink: sign.ink
        width: sign.arrowPx
        x: sign.pointsRight ? sign.width - width - sign.sidePx : sign.sidePx
        anchors.verticalCenter: parent.verticalCenter
    }

    Item {
        id: words

        implicitHeight: counterWords.y + counterWords.height + (zoneWords.visible && !sign.inLine ? zoneWords.height : 0)
        height: implicitHeight
        x: sign.sidePx + (sign.points && !sign.pointsRight ? arrow.width + sign.sidePx : 0)
        width: sign.width - 2 * sign.sidePx - (sign.points ? arrow.width + sign.sidePx : 0)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            id: wordAlone

            objectName: "signWord"
            visible: sign.wordAbove
            width: parent.width
            height: Math.round(1.1 * font.pixelSize)
            verticalAlignment: Text.AlignVCenter
            theme: sign.theme
            text: word.text
            color: sign.ink
            font.pixelSize: sign.theme.smallPx
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }

        Words {
            id: counterWords

            objectName: "signCounter"
            y: sign.wordAbove ? wordAlone.height : 0
            x: sign.inLine && sign.rightToLeft ? sign.zonePx + sign.apartPx : 0
            width: sign.counterPx
            height: Math.round(1.05 * font.pixelSize)
            verticalAlignment: Text.AlignVCenter
            theme: sign.theme
            text: sign.numberOnly || !sign.wordFits ? sign.counter : inWords.text
            color: sign.ink
            font.pixelSize: sign.zoneIsLong && sign.longZoneShown && !sign.wordAbove ? sign.theme.smallPx : sign.fontPx
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: sign.theme.smallPx
            wrapMode: Text.NoWrap
        }

        Words {
            id: zoneWords

            objectName: "signZone"
            visible: text !== ""
            x: sign.inLine && !sign.rightToLeft ? sign.counterPx + sign.apartPx : 0
            y: sign.inLine ? counterWords.y + counterWords.baselineOffset - baselineOffset : counterWords.height
            width: sign.zonePx
            height: Math.round((sign.zoneIsLong ? 2.3 : 1.1) * font.pixelSize)
            verticalAlignment: Text.AlignVCenter
            theme: sign.theme
            text: sign.wordAbove ? (sign.inLine ? sign.zone : "") : sign.zoneIsLong && !sign.longZoneShown ? "" : sign.zone
            color: sign.ink
            font.pixelSize: sign.theme.smallPx
            font.weight: Font.DemiBold
            fontSizeMode: sign.zoneIsLong ? Text.Fit : Text.FixedSize
            minimumPixelSize: Math.round(0.6 * sign.theme.smallPx)
            lineHeight: 0.85
        }
    }

    TextMetrics {
        id: natural

        text: sign.zone
        font.family: sign.theme.family
        font.pixelSize: sign.theme.smallPx
        font.weight: Font.DemiBold
    }

    TextMetrics {
        id: whole

        text: counterWords.text
        font.family: sign.theme.family
        font.pixelSize: sign.fontPx
        font.weight: Font.Bold
    }

    TextMetrics {
        id: word

        text: qsTr("Counter %1").arg("").trim()
        font.family: sign.theme.family
        font.pixelSize: sign.theme.smallPx
        font.weight: Font.Bold
    }

    TextMetrics {
        id: inWords

        text: qsTr("Counter %1").arg(sign.counter)
        font.family: sign.theme.family
        font.pixelSize: sign.theme.smallPx
        font.weight: Font.Bold
    }

    TextMetrics {
        id: twoFigures

        text: qsTr("Counter %1").arg("00")
        font.family: sign.theme.family
        font.pixelSize: sign.theme.smallPx
        font.weight: Font.Bold
    }

    Pulse {
        id: pulsing

        objectName: "pulse"
        theme: sign.theme
    }
}
