pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// The days on which an appointment can begin, the nearest first.
PageFrame {
    id: page

    required property KioskPresenter presenter
    readonly property bool beside: width > height
    readonly property bool hurried: scarce && presenter.booking.justTaken
    readonly property int dayPx: Math.max(2.4 * theme.touchTargetPx, 4 * theme.bodyPx)
    readonly property bool terse: tight || presenter.booking.justTaken || beside && !landscape

    title: qsTr("Which day suits you?")

    AdviceRow {
        Layout.fillWidth: true
        visible: page.presenter.booking.justTaken
        theme: page.theme
        iconName: "information"
        text: qsTr("That time has just been taken. Please choose another one.")
        textName: "justTaken"
        small: page.scarce
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.alignment: Qt.AlignTop
        Layout.verticalStretchFactor: 100
        columns: page.beside ? 2 : 1
        columnSpacing: 3 * page.theme.gridPx
        rowSpacing: page.scarce && page.beside ? page.theme.touchGapPx : (page.scarce ? 2 : 3) * page.theme.gridPx
        uniformCellHeights: true
        uniformCellWidths: true

        Repeater {
            model: page.presenter.booking.picks

            ChoiceRow {
                required property var modelData

                objectName: "day-" + modelData.key
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: page.dayPx
                theme: page.theme
                textPx: page.hurried ? page.theme.smallPx : page.scarce || page.beside ? page.theme.bodyPx : page.theme.leadPx
                plain: page.tight || page.beside
                text: modelData.text
                detail: page.terse ? "" : modelData.detail
                onClicked: page.presenter.booking.chooseDay(modelData.key)
            }
        }

        Repeater {
            model: page.presenter.booking.emptyPlaces

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: page.dayPx
            }
        }
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 1
    }

    LeafingRow {
        Layout.fillWidth: true
        Layout.fillHeight: false
        theme: page.theme
        at: page.presenter.booking.page
        pages: page.presenter.booking.pages
        halves: page.landscape
        onTurned: by => page.presenter.booking.turnDays(by)

        BigButton {
            objectName: "otherWays"
            Layout.fillWidth: true
            Layout.fillHeight: true
            theme: page.theme
            textPx: page.theme.smallPx
            iconName: page.tight ? "" : "phone"
            text: qsTr("I would rather choose at home")
            onClicked: page.presenter.booking.otherWays()
        }
    }
}
