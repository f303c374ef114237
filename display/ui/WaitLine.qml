import QtQuick
import qtkit.ui

// A service on the page of waits: the letter of its tickets, its name, and what waits there; on an upright screen the
// wait has the width of the whole line.
Item {
    id: line

    required property int index
    required property var modelData
    required property PageSlot slot

    readonly property Theme theme: slot.theme
    readonly property bool upright: slot.presenter.upright
    readonly property int marginPx: slot.presenter.marginPx
    readonly property int linePx: Math.round(1.25 * theme.smallPx)
    // Names that the back of the hall cannot read say less than the letters of the tickets alone.
    readonly property bool named: modelData.name !== ""
    readonly property int nameLines: named ? slot.presenter.waitNameLines : 0
    // The same for all of the page, of whose names some need a second line.
    readonly property int namePx: linePx + Math.round(1.1 * theme.smallPx) * Math.max(0, nameLines - 1)
    readonly property int linesPx: linePx + (named ? namePx : upright ? linePx : 0)

    Rectangle {
        id: plate

        objectName: "waitLetterPlate"
        anchors.left: parent.left
        anchors.leftMargin: line.marginPx
        y: Math.round((line.height - (line.upright ? line.linesPx : height)) / 2)
        width: line.slot.presenter.waitPlatePx
        height: line.upright ? line.linePx - 2 * line.theme.gridPx : width
        radius: line.theme.radiusPx
        color: line.theme.house

        Words {
            objectName: "waitLetter"
            anchors.centerIn: parent
            theme: line.theme
            text: line.modelData.letter
            color: line.theme.onHouse
            font.pixelSize: line.theme.smallPx
            font.weight: Font.Bold
        }
    }

    Words {
        objectName: "waitName"
        anchors.left: plate.right
        anchors.right: parent.right
        anchors.leftMargin: 4 * line.theme.gridPx
        anchors.rightMargin: line.marginPx
        y: Math.round((line.height - line.linesPx) / 2)
        height: line.namePx
        verticalAlignment: Text.AlignVCenter
        theme: line.theme
        text: line.modelData.name
        font.pixelSize: line.theme.smallPx
        font.weight: Font.Bold
        lineHeight: text.indexOf("\n") < 0 ? line.theme.lineHeight : 0.85
        wrapMode: Text.NoWrap
    }

    Words {
        objectName: "waitWords"
        anchors.left: line.upright ? parent.left : plate.right
        anchors.right: parent.right
        anchors.leftMargin: line.upright ? line.marginPx : 4 * line.theme.gridPx
        anchors.rightMargin: line.marginPx
        y: Math.round((line.height + line.linesPx) / 2) - height
        height: line.linePx
        verticalAlignment: Text.AlignVCenter
        theme: line.theme
        text: line.modelData.wait
        font.pixelSize: line.theme.smallPx
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(0.5 * line.theme.smallPx)
        wrapMode: Text.NoWrap
    }

    Rectangle {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: line.marginPx
        anchors.rightMargin: line.marginPx
        visible: line.index > 0
        height: line.theme.borderPx
        color: line.theme.hairline
    }
}
