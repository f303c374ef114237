pragma ComponentBehavior: Bound

import QtQuick
import Display
import qtkit.ui

// The newest call, or two at once, in the large place; the last calls beside it, or under it on an upright screen.
Item {
    id: scene

    required property DisplayPresenter presenter
    required property Theme theme

    Rectangle {
        id: largePlace

        objectName: "largePlace"
        anchors.top: parent.top
        anchors.left: parent.left
        width: parent.width - (scene.presenter.upright ? 0 : scene.presenter.recentWidthPx)
        height: parent.height - (scene.presenter.upright ? scene.presenter.recentHeightPx : 0)
        color: scene.theme.surface

        Repeater {
            id: largeCalls

            model: scene.presenter.largeCalls

            LargeCall {
                width: largePlace.width
                height: largePlace.height / Math.max(1, largeCalls.count)
                y: index * height
                shared: largeCalls.count > 1
                presenter: scene.presenter
                theme: scene.theme
            }
        }
    }

    Item {
        objectName: "recentPlace"
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: scene.presenter.recentWidthPx
        height: scene.presenter.recentHeightPx

        Repeater {
            id: recentCalls

            model: scene.presenter.recentCalls

            RecentCall {
                y: scene.theme.gridPx + index * height
                width: scene.presenter.recentWidthPx
                height: scene.presenter.recentRowHeightPx
                last: index === recentCalls.count - 1
                presenter: scene.presenter
                theme: scene.theme
            }
        }
    }
}
