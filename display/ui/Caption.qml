import QtQuick
import qtkit.ui

// What stands under a picture or a film; without words it takes no room.
Item {
    id: caption

    required property PageSlot slot

    height: words.text === "" ? 0 : words.implicitHeight + slot.theme.gridPx

    Words {
        id: words

        objectName: "pageCaption"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: caption.slot.presenter.marginPx
        anchors.rightMargin: caption.slot.presenter.marginPx
        theme: caption.slot.theme
        text: caption.slot.title
        font.pixelSize: caption.slot.theme.smallPx
        lineHeight: 0.9
    }
}
