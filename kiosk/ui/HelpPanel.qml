import QtQuick
import QtQuick.Layouts
import qtkit.ui

// A person first: called from here, and said truly whether one comes. Then the questions that are asked most.
SheetPanel {
    id: panel

    readonly property string stage: presenter.helping.stage
    readonly property bool called: stage === "called" || stage === "coming"

    title: stage === "coming" ? qsTr("Someone is coming to you")
         : stage === "called" ? qsTr("We have called someone")
         : stage === "calling" ? qsTr("One moment. We are calling someone.")
         : stage === "nobody_hears" ? qsTr("Please go to a member of staff") : qsTr("Can we help you?")

    BigButton {
        objectName: "callHelp"
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
        Layout.preferredHeight: Math.max(implicitHeight, (panel.scarce ? 1.2 : 2) * panel.theme.touchTargetPx)
        visible: panel.stage === "offered"
        theme: panel.theme
        primary: true
        textPx: panel.scarce ? panel.theme.bodyPx : panel.theme.leadPx
        iconName: "bell"
        text: qsTr("Call a member of staff")
        onClicked: panel.presenter.helping.call()
    }

    // A person first, and where; the questions give way to that, the lesser one first, and only where there is no room.
    ColumnLayout {
        id: told

        readonly property real roomPx: height - (stay.visible ? stay.implicitHeight : 0) - (person.visible ? person.implicitHeight : 0)
        readonly property int gapPx: (panel.scarce ? 2 : 5) * panel.theme.gridPx

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: (panel.scarce ? 0 : 2) * panel.theme.gridPx
        spacing: 0

        AdviceRow {
            id: stay

            Layout.fillWidth: true
            visible: panel.called || panel.stage === "calling"
            roomy: !panel.tight
            theme: panel.theme
            iconName: panel.stage === "coming" ? "check" : "bell"
            text: qsTr("Please stay here. You need not do anything.")
            textName: "helpStay"
        }

        AdviceRow {
            id: person

            Layout.fillWidth: true
            visible: panel.stage === "nobody_hears" || (panel.stage === "offered" && detail !== "")
            roomy: !panel.scarce
            theme: panel.theme
            iconName: "person"
            text: panel.stage === "offered" ? qsTr("Or go to a member of staff yourself:") : qsTr("A member of staff is glad to help you.")
            detail: panel.presenter.helpPlace
            detailLanguage: panel.presenter.helpPlaceLanguage
            textName: "helpPerson"
        }

        GivingRow {
            id: where

            Layout.fillWidth: true
            wanted: panel.presenter.page !== "tablet"
            roomPx: told.roomPx
            gapPx: told.gapPx
            roomy: !panel.scarce
            theme: panel.theme
            iconName: "scan"
            text: qsTr("Where is my code?")
            detail: qsTr("In the e-mail or letter about your appointment. It is a square with small black blocks.")
            textName: "helpWhere"
        }

        GivingRow {
            Layout.fillWidth: true
            wanted: where.wanted
            roomPx: where.leftPx
            gapPx: told.gapPx
            roomy: !panel.scarce
            theme: panel.theme
            iconName: "ticket"
            text: qsTr("No code?")
            detail: panel.presenter.typing.mayFind ? qsTr("Go to the first page and choose “I do not have my code”. We find your appointment.")
                                                   : qsTr("Give your name to a member of staff. You will be helped at the time of your appointment.")
            textName: "helpWithout"
        }

        Item { Layout.fillHeight: true }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: panel.scarce ? 2 : 1
        columnSpacing: 3 * panel.theme.gridPx
        rowSpacing: 3 * panel.theme.gridPx

        BigButton {
            objectName: "endHelp"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: panel.called || panel.stage === "calling"
            theme: panel.theme
            textPx: panel.scarce ? panel.theme.bodyPx : panel.theme.leadPx
            iconName: "check"
            text: qsTr("I do not need help any more")
            onClicked: panel.presenter.helping.end()
        }

        BigButton {
            objectName: "closeHelp"
            Layout.fillWidth: true
            Layout.fillHeight: true
            theme: panel.theme
            textPx: panel.scarce ? panel.theme.bodyPx : panel.theme.leadPx
            iconName: panel.scarce ? "" : "close"
            text: qsTr("Close help")
            onClicked: panel.presenter.askHelp()
        }
    }
}
