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
    // The way in for staff; without one there is no corner to tap.
    property StaffRoom staffRoom: null
    // Five keys beside the glass.
    property Keypad keypad: null
    readonly property bool landscape: width > height
    // What pages get of the height in low mode (kiosk/reach.py).
    property int lowHeightPx: height
    // What just came takes no tap yet; a rehearsing hand (qtkit/hand_search.py) waits for it, as a person does who reads.
    readonly property bool settled: presenter.settled
    readonly property bool low: presenter.aids.low && lowHeightPx < height

    title: presenter.placeName
    color: theme.ground
    visible: true
    visibility: fullScreen ? Window.FullScreen : Window.Windowed

    Item {
        id: glass

        anchors.fill: parent
        LayoutMirroring.enabled: window.presenter.rightToLeft
        LayoutMirroring.childrenInherit: true

        // On a wide screen the foot becomes a rail at the side: height is what such a screen lacks.
        GridLayout {
            anchors.fill: parent
            anchors.topMargin: window.low ? window.height - window.lowHeightPx : 0
            columns: 2
            rowSpacing: 0
            columnSpacing: 0

            HeaderBar {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                visible: !window.low
                theme: window.theme
                placeName: window.presenter.placeName
                time: window.presenter.time
                // A logo has its own colours, which were not chosen for a black ground.
                logo: window.theme.highContrast ? "" : window.presenter.logo
                marginPx: (window.landscape ? 4 : 6) * window.theme.gridPx
            }

            Item {
                Layout.row: 1
                Layout.column: window.landscape ? 1 : 0
                Layout.columnSpan: window.landscape ? 1 : 2
                Layout.fillWidth: true
                Layout.fillHeight: true

                PageStack {
                    objectName: "pages"
                    anchors.fill: parent
                    anchors.bottomMargin: strip.visible ? strip.height : 0
                    presenter: window.presenter
                    theme: window.theme
                    low: window.low
                    closingPx: strip.visible ? 0 : strip.height
                }

                // It has its place before it is seen, so that a page can keep that free.
                ClosingStrip {
                    id: strip

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    visible: window.presenter.closing
                    brief: window.low || window.landscape || window.presenter.aids.large
                    presenter: window.presenter
                    theme: window.theme
                }
            }

            FootBar {
                Layout.row: window.landscape ? 1 : 2
                Layout.column: 0
                Layout.columnSpan: window.landscape ? 1 : 2
                Layout.fillWidth: !window.landscape
                Layout.fillHeight: window.landscape
                presenter: window.presenter
                theme: window.theme
                upright: window.landscape
            }
        }

        LowField {
            visible: window.low
            width: parent.width
            height: parent.height - window.lowHeightPx
            presenter: window.presenter
            theme: window.theme
        }

        // Always the same corner, also where the page is mirrored; five taps open the door.
        MouseArea {
            objectName: "staffCorner"
            x: 0
            y: 0
            width: window.theme.touchTargetPx
            height: window.theme.touchTargetPx
            enabled: window.staffRoom !== null
            Accessible.ignored: true
            onPressed: window.staffRoom.tapCorner()
        }

        Loader {
            anchors.fill: parent
            active: window.staffRoom !== null && window.staffRoom.place !== "outside"
            sourceComponent: StaffPanel { room: window.staffRoom; theme: window.theme }
        }

        RowFrame {
            theme: window.theme
            keypad: window.keypad
        }
    }
}
