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

    objectName: "largeCall-" + number

    Text {
        objectName: "largeNumber"
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: call.presenter.marginPx
        anchors.topMargin: call.gapPx
        width: call.widthPx - (call.beside ? sign.width + call.gapPx : 0)
        height: call.height - 2 * call.gapPx - (call.beside ? 0 : sign.height + call.gapPx)
        text: call.number
        color: call.theme.text
        font.family: call.theme.family
        font.weight: Font.Black
        font.features: ({ "tnum": 1 })
        // A capital is 0.714 of the font size; the line around it may be higher than the place.
        font.pixelSize: Math.max(call.theme.smallPx, Math.round(height / 0.76))
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: call.theme.smallPx
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
        anchors.bottomMargin: call.beside ? (call.height - height) / 2 : call.gapPx
        width: call.beside ? 3.2 * fontPx : call.widthPx
        height: call.beside ? Math.min(call.height - 2 * call.gapPx, 2 * fontPx) : implicitHeight
        counter: call.counter
        direction: call.direction
        zone: call.shared || !call.presenter.zoneShown ? "" : call.zone
        numberOnly: call.beside
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

    Connections {
        target: call.presenter

        function onCallRang(visit: string): void {
            if (visit === call.visit)
                sign.pulse();
        }
    }
}
