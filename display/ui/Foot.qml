import QtQuick
import Display
import qtkit.ui

// The hall's time, and one thing at a time: a wait, a line of the message, or that the link is being restored. What has
// to be read in one piece has as many lines as it needs.
Rectangle {
    id: foot

    required property DisplayPresenter presenter
    required property Theme theme

    // What staff say now turns the whole foot around: it is seen from the corner of an eye, and nothing moves.
    readonly property color ink: presenter.footUrgent ? theme.onHouse : theme.text
    readonly property bool beside: presenter.clockBeside && !presenter.upright

    objectName: "foot"
    color: presenter.footUrgent ? theme.house : theme.ground

    Rectangle {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: foot.theme.borderPx
        color: foot.theme.hairline
    }

    Words {
        id: clock

        objectName: "clock"
        visible: foot.presenter.clockBeside
        anchors.left: foot.presenter.upright ? undefined : parent.left
        anchors.right: foot.presenter.upright ? parent.right : undefined
        anchors.leftMargin: foot.presenter.marginPx
        anchors.rightMargin: foot.presenter.marginPx
        y: foot.theme.borderPx
        height: foot.presenter.upright ? foot.presenter.footLinePx : foot.height - foot.theme.gridPx
        verticalAlignment: Text.AlignVCenter
        theme: foot.theme
        text: foot.presenter.clock
        color: foot.ink
        font.pixelSize: foot.theme.smallPx
        font.weight: Font.DemiBold
        font.features: ({ "tnum": 1 })
        wrapMode: Text.NoWrap
    }

    Item {
        id: page

        anchors.left: foot.beside ? clock.right : parent.left
        anchors.right: parent.right
        anchors.leftMargin: foot.presenter.marginPx
        anchors.rightMargin: foot.presenter.marginPx
        y: foot.theme.borderPx + (foot.presenter.upright ? foot.presenter.footLinePx : 0)
        height: foot.height - foot.theme.gridPx - (foot.presenter.upright ? foot.presenter.footLinePx : 0)

        Words {
            objectName: "footText"
            anchors.left: parent.left
            anchors.leftMargin: plate.visible && !foot.presenter.upright ? plate.width + Math.round(0.25 * foot.theme.smallPx) : 0
            anchors.right: parent.right
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            theme: foot.theme
            text: foot.presenter.footText
            color: foot.presenter.linkLost ? foot.theme.textQuiet : foot.ink
            font.pixelSize: foot.theme.smallPx
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.5 * foot.theme.smallPx)
            lineHeight: foot.presenter.footText.indexOf("\n") < 0 ? foot.theme.lineHeight : 0.85
            wrapMode: Text.NoWrap
        }
    }

    // Before the words or, on an upright screen, above them: their line is short enough without it.
    Rectangle {
        id: plate

        objectName: "footLetterPlate"
        anchors.left: page.left
        anchors.verticalCenter: foot.presenter.upright ? clock.verticalCenter : page.verticalCenter
        visible: foot.presenter.footLetter !== ""
        width: Math.round(1.1 * foot.theme.smallPx)
        height: foot.theme.smallPx
        radius: foot.theme.radiusPx
        color: "transparent"
        border.width: foot.theme.borderPx
        border.color: foot.theme.line

        Words {
            objectName: "footLetter"
            anchors.centerIn: parent
            theme: foot.theme
            text: foot.presenter.footLetter
            font.pixelSize: foot.theme.smallPx
            font.weight: Font.Bold
        }
    }
}
