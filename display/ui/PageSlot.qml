import QtQuick
import Display
import qtkit.ui

// One page of the settings: nothing of it is in memory but while it is shown or about to be.
Item {
    id: slot

    required property int index
    required property string kind
    required property url file
    required property string title
    required property string words
    required property DisplayPresenter presenter
    required property Theme theme

    readonly property PagePresenter pages: presenter.pages
    readonly property bool wanted: index === pages.shown || index === pages.opening
    // By their files' names: what plays films is loaded where there is one, and may be missing anywhere else.
    readonly property var files: ({
            "picture": "PicturePage.qml",
            "video": "VideoPage.qml",
            "text": "TextPage.qml",
            "waits": "WaitsPage.qml"
        })

    visible: index === pages.shown
    onWantedChanged: wanted ? page.setSource(files[kind], {
        "slot": slot
    }) : leaving.restart()

    // Unseen at once, and taken down a moment later: a film's player needs up to 50 ms for it, and the frame of the call
    // that took its place must not wait for that.
    Timer {
        id: leaving

        interval: 1000
        onTriggered: slot.wanted ? undefined : page.setSource("")
    }

    Loader {
        id: page

        anchors.fill: parent
        onStatusChanged: status === Loader.Error ? slot.pages.failed(slot.index, "") : undefined
    }
}
