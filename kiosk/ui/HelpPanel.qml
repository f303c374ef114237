import QtQuick
import QtQuick.Layouts
import qtkit.ui

// Where a person is, and the three questions that are asked most.
SheetPanel {
    id: panel

    title: qsTr("Can we help you?")

    AdviceRow {
        Layout.fillWidth: true
        Layout.topMargin: (panel.landscape ? 0 : 2) * panel.theme.gridPx
        roomy: !panel.landscape
        theme: panel.theme
        iconName: "person"
        text: qsTr("A member of staff is glad to help you.")
        detail: panel.presenter.helpPlace
        textName: "helpPerson"
    }

    AdviceRow {
        Layout.fillWidth: true
        Layout.topMargin: (panel.landscape ? 0 : 2) * panel.theme.gridPx
        roomy: !panel.landscape
        theme: panel.theme
        iconName: "scan"
        text: qsTr("Where is my code?")
        detail: qsTr("In the e-mail or letter about your appointment. It is a square with small black blocks.")
    }

    AdviceRow {
        Layout.fillWidth: true
        Layout.topMargin: (panel.landscape ? 0 : 2) * panel.theme.gridPx
        roomy: !panel.landscape
        theme: panel.theme
        iconName: "ticket"
        text: qsTr("No code?")
        detail: qsTr("Give your name to a member of staff. You will be helped at your own time.")
    }

    Item { Layout.fillHeight: true }

    BigButton {
        objectName: "closeHelp"
        Layout.fillWidth: true
        theme: panel.theme
        primary: true
        iconName: "close"
        text: qsTr("Close help")
        onClicked: panel.presenter.askHelp()
    }
}
