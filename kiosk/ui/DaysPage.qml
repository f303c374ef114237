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
    readonly property bool hurried: scarce && (landscape || presenter.booking.justTaken)
    readonly property bool terse: tight || hurried || presenter.booking.justTaken

    title: qsTr("On which day do you want to come?")

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
                Layout.maximumHeight: Math.max(2.4 * page.theme.touchTargetPx, 4 * page.theme.bodyPx)
                theme: page.theme
                textPx: page.hurried ? page.theme.smallPx : page.scarce || page.beside ? page.theme.bodyPx : page.theme.leadPx
                plain: page.tight || page.beside
                text: modelData.text
                detail: page.terse ? "" : modelData.detail
                onClicked: page.presenter.booking.chooseDay(modelData.key)
            }
        }
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 1
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: 3 * page.theme.gridPx
        uniformCellSizes: true

        BigButton {
            objectName: "moreDays"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.presenter.booking.pages > 1
            theme: page.theme
            textPx: page.scarce ? page.theme.smallPx : page.theme.bodyPx
            iconName: page.tight ? "" : "again"
            text: qsTr("Other days (%1 of %2)").arg(page.presenter.booking.page + 1).arg(page.presenter.booking.pages)
            onClicked: page.presenter.booking.turnDays(1)
        }

        BigButton {
            objectName: "otherWays"
            Layout.fillWidth: true
            Layout.fillHeight: true
            theme: page.theme
            textPx: page.scarce ? page.theme.smallPx : page.theme.bodyPx
            iconName: page.tight ? "" : "phone"
            text: qsTr("I would rather choose at home")
            onClicked: page.presenter.booking.otherWays()
        }
    }
}
