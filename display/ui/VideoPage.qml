import QtQuick
import QtMultimedia
import Display

// A film without a sound: the player has no audio output at all, so that nothing can ever be heard beside a call.
Item {
    id: page

    required property PageSlot slot

    objectName: "filmPage"

    MediaPlayer {
        objectName: "filmPlayer"
        source: page.slot.file
        videoOutput: film.videoSink
        autoPlay: true
        onErrorOccurred: (error, why) => page.slot.pages.failed(page.slot.index, why)
        onMediaStatusChanged: mediaStatus === MediaPlayer.EndOfMedia ? page.slot.pages.ended(page.slot.index) : undefined
    }

    FilmPicture {
        id: film

        objectName: "film"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: caption.top
        Accessible.role: Accessible.Graphic
        Accessible.name: page.slot.title
    }

    Caption {
        id: caption

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        slot: page.slot
    }

    // Its first picture is there: only now it may take the place of what is shown.
    Connections {
        target: film.videoSink
        enabled: page.slot.pages.opening === page.slot.index

        function onVideoFrameChanged(): void {
            page.slot.pages.opened(page.slot.index);
        }
    }
}
