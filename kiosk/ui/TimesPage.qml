pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// The free times of one day, as keys of a large keypad.
PageFrame {
    id: page

    required property KioskPresenter presenter
    readonly property bool beside: width > height
    readonly property int timePx: 2 * theme.touchTargetPx
    readonly property bool little: presenter.aids.large || presenter.aids.low

    title: qsTr("At what time?")

    Words {
        objectName: "timesDay"
        Layout.fillWidth: true
        theme: page.theme
        text: page.presenter.booking.day
        font.pixelSize: page.scarce ? page.theme.bodyPx : page.theme.leadPx
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.alignment: Qt.AlignTop
        Layout.verticalStretchFactor: 100
        columns: page.beside && !page.little ? 4 : page.little && !page.beside ? 2 : 3
        columnSpacing: 3 * page.theme.gridPx
        rowSpacing: (page.scarce ? 2 : 3) * page.theme.gridPx
        uniformCellHeights: true
        uniformCellWidths: true

        Repeater {
            model: page.presenter.booking.picks

            BigButton {
                required property var modelData

                objectName: "time-" + modelData.key
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: page.timePx
                theme: page.theme
                textPx: page.tight ? page.theme.bodyPx : page.theme.leadPx
                text: modelData.text
                onClicked: page.presenter.booking.chooseTime(modelData.key)
            }
        }

        Repeater {
            model: page.presenter.booking.emptyPlaces

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: page.timePx
            }
        }
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 1
    }

    Leafing {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: page.presenter.booking.pages > 1
        theme: page.theme
        at: page.presenter.booking.page
        pages: page.presenter.booking.pages
        onTurned: by => page.presenter.booking.turnTimes(by)
    }
}
