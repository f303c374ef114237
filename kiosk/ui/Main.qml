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
    // Nobody touches what a ticket says, so that it may begin above the reach of a hand; its buttons stand at its foot.
    readonly property int lowTopPx: Math.max(0, height - lowHeightPx - (presenter.page === "ticket" && presenter.panel === "" ? strip.height + 22 * theme.gridPx : 0))

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
            anchors.topMargin: window.low ? window.lowTopPx : 0
            columns: 2
            rowSpacing: 0
            columnSpacing: 0

            HeaderBar {
                id: head

                Layout.columnSpan: 2
                Layout.fillWidth: true
                Layout.preferredHeight: strip.above ? Math.max(implicitHeight, strip.implicitHeight) : implicitHeight
                visible: !window.low
                theme: window.theme
                placeName: window.presenter.placeName
                time: window.presenter.time
                // A logo has its own colours, which were not chosen for a black ground.
                logo: window.theme.highContrast ? "" : window.presenter.logo
                marginPx: (window.landscape ? 4 : 6) * window.theme.gridPx
            }

            Item {
                id: room

                Layout.row: 1
                Layout.column: window.landscape ? 1 : 0
                Layout.columnSpan: window.landscape ? 1 : 2
                Layout.fillWidth: true
                Layout.fillHeight: true

                PageStack {
                    objectName: "pages"
                    anchors.fill: parent
                    anchors.bottomMargin: strip.visible && !strip.above ? strip.height : 0
                    presenter: window.presenter
                    theme: window.theme
                    low: window.low
                    closingPx: strip.visible || strip.above ? 0 : strip.height
                    takenPx: strip.visible && !strip.above ? strip.height : 0
                }

                // It has its place before it is seen, so that a page can keep that free.
                ClosingStrip {
                    id: strip

                    // A glass that lies has no height to give, and its head is within reach: the warning lies over that.
                    above: window.landscape && window.lowHeightPx >= window.height
                    x: above ? -room.x : 0
                    y: above ? -head.height : room.height - height
                    width: above ? glass.width : room.width
                    height: above ? head.height : implicitHeight
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
            height: window.lowTopPx
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
            // Not over the button of the warning, that stands there where pages are mirrored.
            enabled: window.staffRoom !== null && !(strip.visible && strip.above)
            Accessible.ignored: true
            onPressed: window.staffRoom.tapCorner()
        }

        Loader {
            anchors.fill: parent
            active: window.staffRoom !== null && window.staffRoom.place !== "outside"
            sourceComponent: StaffPanel { room: window.staffRoom; theme: window.theme; topPx: window.low ? window.height - window.lowHeightPx : 0 }
        }

        RowFrame {
            theme: window.theme
            keypad: window.keypad
        }
    }
}
