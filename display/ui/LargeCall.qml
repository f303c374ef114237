import QtQuick
import Display
import qtkit.ui

// One call in the large place: the number as the largest thing in the hall, and the sign to its counter under it, or
// beside it where two calls share too little height.
Item {
    id: call

    required property int index
    required property string visit
    required property string number
    required property string counter
    required property string direction
    required property string zone
    required property bool shared
    required property DisplayPresenter presenter
    required property Theme theme

    readonly property int gapPx: (shared ? 4 : 6) * theme.gridPx
    readonly property bool beside: shared && presenter.sharedBeside
    readonly property int widthPx: width - 2 * presenter.marginPx
    readonly property int numberWidthPx: widthPx - (beside ? sign.width + gapPx : 0)
    readonly property int numberPlacePx: height - 2 * gapPx - (beside ? 0 : sign.height + gapPx)
    // A capital is 0.714 of the font size; the line around it may be higher than the place.
    readonly property int numberFontPx: Math.max(theme.smallPx, Math.min(Math.round(numberPlacePx / 0.76),
                                                                         Math.floor(numberWidthPx / natural.advanceWidth * natural.font.pixelSize)))
    readonly property int numberPx: beside ? numberPlacePx : Math.min(numberPlacePx, Math.round(0.76 * numberFontPx))
    // Number and sign belong together: what a narrow place leaves free is above and below both.
    readonly property int sparePx: (numberPlacePx - numberPx) / 2
    // A call that has the whole width needs no second line for the zone; the number gets its height.
    readonly property bool wide: !presenter.upright && presenter.recentWidthPx === 0 && !shared

    objectName: "largeCall-" + number

    Text {
        objectName: "largeNumber"
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: call.presenter.marginPx
        anchors.topMargin: call.gapPx + call.sparePx
        width: call.numberWidthPx
        height: call.numberPx
        text: call.number
        color: call.theme.text
        font.family: call.theme.family
        font.weight: Font.Black
        font.features: ({ "tnum": 1 })
        font.pixelSize: call.numberFontPx
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Number %1 to counter %2").arg(call.number).arg(call.counter)
    }

    Sign {
        id: sign

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: call.presenter.marginPx
        anchors.bottomMargin: call.beside ? (call.height - height) / 2 : call.gapPx + call.sparePx
        width: call.beside ? 3.2 * fontPx : call.widthPx
        height: call.beside ? Math.min(call.height - 2 * call.gapPx, 2 * fontPx) : implicitHeight
        counter: call.counter
        direction: call.direction
        zone: call.shared || !call.presenter.zoneShown ? "" : call.zone
        numberOnly: call.beside
        wide: call.wide
        shared: call.shared
        rightToLeft: call.presenter.rightToLeft
        longZoneShown: call.presenter.longZoneShown
        fontPx: call.shared ? call.presenter.sharedCounterFontPx : call.presenter.counterFontPx
        arrowPx: zone === "" ? 0.8 * fontPx : (call.presenter.upright ? 1 : 1.4) * call.theme.smallPx
        padPx: (call.shared ? 2 : 4) * call.theme.gridPx
        theme: call.theme
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: call.shared && call.index === 0
        height: call.theme.borderPx
        color: call.theme.hairline
    }

    TextMetrics {
        id: natural

        text: call.number
        font.family: call.theme.family
        font.weight: Font.Black
        font.features: ({ "tnum": 1 })
        font.pixelSize: 100
    }

    Connections {
        target: call.presenter

        function onCallRang(visit: string): void {
            if (visit === call.visit)
                sign.pulse();
        }
    }
}
