import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// Two things to do, the likelier one larger. A code may be held up at once: nothing needs to be tapped first.
PageFrame {
    id: page

    required property KioskPresenter presenter

    title: qsTr("Welcome. Do you have an appointment?")

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.landscape ? 2 : 1
        columnSpacing: 4 * page.theme.gridPx
        rowSpacing: (page.scarce ? 2 : 4) * page.theme.gridPx

        AppointmentCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.tight ? 4 : 3
            presenter: page.presenter
            theme: page.theme
            scarce: page.scarce
            tight: page.tight
        }

        ChoiceRow {
            objectName: "walkIn"
            Layout.fillWidth: true
            Layout.fillHeight: page.landscape
            Layout.preferredWidth: 2
            Layout.preferredHeight: Math.max(implicitHeight, (page.scarce ? 1.6 : 3) * page.theme.touchTargetPx)
            theme: page.theme
            textPx: page.tight || page.landscape ? page.theme.bodyPx : page.theme.leadPx
            iconName: page.tight && page.landscape ? "" : "person"
            plain: page.tight && page.landscape
            text: qsTr("I have no appointment")
            detail: page.tight || page.presenter.aids.large ? "" : qsTr("Choose what you come for and take a number")
            onClicked: page.presenter.chooseWalkIn()
        }
    }
}
