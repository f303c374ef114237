import QtQuick

// A picture as large as it fits, read straight into the size of the glass: a photograph of 40 megapixels costs no more
// than a small one, and is gone from memory after its turn.
Item {
    id: page

    required property PageSlot slot

    Image {
        objectName: "pagePicture"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: caption.top
        source: page.slot.file
        sourceSize: page.slot.pages.pictureSize(page.slot.index, page.slot.width, page.slot.height)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        autoTransform: true
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: page.slot.title
        onStatusChanged: status === Image.Ready ? page.slot.pages.opened(page.slot.index) : status === Image.Error ? page.slot.pages.failed(page.slot.index, "") : undefined
    }

    Caption {
        id: caption

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        slot: page.slot
    }
}
