pragma ComponentBehavior: Bound

import QtQuick
import Display
import qtkit.ui

// While nobody is called: the page whose turn it is, and the next one while it is being opened behind it.
Rectangle {
    id: place

    required property DisplayPresenter presenter
    required property Theme theme

    objectName: "pagePlace"
    color: theme.surface

    Repeater {
        model: place.presenter.pages.pageList

        PageSlot {
            anchors.fill: parent
            presenter: place.presenter
            theme: place.theme
        }
    }
}
