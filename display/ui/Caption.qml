import QtQuick
import qtkit.ui

// The line under a picture or a film; without words it takes no room.
Item {
    id: caption

    required property PageSlot slot

    height: words.text === "" ? 0 : Math.round(1.5 * slot.theme.smallPx)

    Words {
        id: words

        objectName: "pageCaption"
        anchors.fill: parent
        anchors.leftMargin: caption.slot.presenter.marginPx
        anchors.rightMargin: caption.slot.presenter.marginPx
        verticalAlignment: Text.AlignVCenter
        theme: caption.slot.theme
        text: caption.slot.title
        font.pixelSize: caption.slot.theme.smallPx
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(0.5 * caption.slot.theme.smallPx)
        wrapMode: Text.NoWrap
    }
}
