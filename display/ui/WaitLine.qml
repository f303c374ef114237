import QtQuick
import qtkit.ui

// A service on the page of waits: the letter of its tickets, its name, and what waits there.
Item {
    id: line

    required property int index
    required property var modelData
    required property PageSlot slot

    readonly property Theme theme: slot.theme
    readonly property int marginPx: slot.presenter.marginPx
    // A name that would have to become too small says less than the letter alone.
    readonly property bool nameFits: 0.6 * natural.advanceWidth <= name.width

    Rectangle {
        id: plate

        objectName: "waitLetterPlate"
        anchors.left: parent.left
        anchors.leftMargin: line.marginPx
        y: Math.round((line.height - height - wait.height) / 2)
        width: Math.round(1.2 * line.theme.smallPx)
        height: Math.round(1.2 * line.theme.smallPx)
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
        id: name

        objectName: "waitName"
        anchors.left: plate.right
        anchors.right: parent.right
        anchors.leftMargin: Math.round(0.35 * line.theme.smallPx)
        anchors.rightMargin: line.marginPx
        anchors.top: plate.top
        height: plate.height
        verticalAlignment: Text.AlignVCenter
        theme: line.theme
        text: line.nameFits ? line.modelData.name : ""
        font.pixelSize: line.theme.smallPx
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(0.6 * line.theme.smallPx)
        wrapMode: Text.NoWrap
    }

    Words {
        id: wait

        objectName: "waitWords"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: line.marginPx
        anchors.rightMargin: line.marginPx
        anchors.top: plate.bottom
        height: Math.round(1.4 * line.theme.smallPx)
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

    TextMetrics {
        id: natural

        text: line.modelData.name
        font.family: line.theme.family
        font.pixelSize: line.theme.smallPx
        font.weight: Font.Bold
    }
}
