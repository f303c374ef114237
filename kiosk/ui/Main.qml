pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// The kiosk's window: head, one page, a warning before the time-out, and a foot that is always in the same place.
Window {
    id: window

    required property KioskPresenter presenter
    required property Theme theme
    required property bool fullScreen

    title: presenter.placeName
    color: theme.ground
    visible: true
    visibility: fullScreen ? Window.FullScreen : Window.Windowed

    Item {
        id: glass

        anchors.fill: parent
        LayoutMirroring.enabled: window.presenter.rightToLeft
        LayoutMirroring.childrenInherit: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            HeaderBar {
                Layout.fillWidth: true
                theme: window.theme
                placeName: window.presenter.placeName
                time: window.presenter.time
                // A logo has its own colours, which were not chosen for a black ground.
                logo: window.theme.highContrast ? "" : window.presenter.logo
            }

            PageStack {
                objectName: "pages"
                Layout.fillWidth: true
                Layout.fillHeight: true
                presenter: window.presenter
                theme: window.theme
            }

            ClosingStrip {
                Layout.fillWidth: true
                visible: window.presenter.closing
                presenter: window.presenter
                theme: window.theme
            }

            FootBar {
                Layout.fillWidth: true
                presenter: window.presenter
                theme: window.theme
            }
        }
    }
}
