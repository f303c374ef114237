pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// How this kiosk is, and what staff can try and do at the glass.
PageFrame {
    id: page

    required property StaffRoom room
    readonly property var healths: ({
        ok: qsTr("works"),
        degraded: qsTr("works, but needs attention"),
        absent: qsTr("does not work"),
        unknown: qsTr("not known")
    })
    readonly property var tickets: ({
        printed: qsTr("The test ticket is printed."),
        failed: qsTr("The test ticket is not printed."),
        unknown: qsTr("Nobody knows whether the test ticket is printed."),
        no_printer: qsTr("There is no printer here.")
    })

    title: qsTr("For staff")
    titleName: "staffTitle"

    Words {
        objectName: "staffLink"
        Layout.fillWidth: true
        theme: page.theme
        text: page.room.linkWorks ? qsTr("The link with the server works.") : qsTr("There is no link with the server.")
    }

    Repeater {
        model: page.room.parts

        Words {
            required property var modelData

            objectName: "staffPart-" + modelData.name
            Layout.fillWidth: true
            theme: page.theme
            text: modelData.name + ": " + page.healths[modelData.health]
        }
    }

    Words {
        objectName: "staffCode"
        Layout.fillWidth: true
        theme: page.theme
        wrapMode: Text.Wrap
        text: page.room.codeRead === "" ? qsTr("Hold a code before the scanner to try it.")
                                        : qsTr("Read: %1").arg(page.room.codeRead)
    }

    Words {
        objectName: "staffTicket"
        Layout.fillWidth: true
        visible: text !== ""
        theme: page.theme
        text: page.tickets[page.room.testTicket] ?? ""
    }

    Item { Layout.fillHeight: true }

    RowLayout {
        visible: page.room.volumeSteps > 0
        spacing: 3 * page.theme.gridPx

        BigButton {
            objectName: "staffSofter"
            theme: page.theme
            text: qsTr("Softer")
            enabled: page.room.volumeStep > 1
            onClicked: page.room.turnVolume(-1)
        }

        Words {
            objectName: "staffVolume"
            theme: page.theme
            text: qsTr("Volume %1 of %2").arg(page.room.volumeStep).arg(page.room.volumeSteps)
        }

        BigButton {
            objectName: "staffLouder"
            theme: page.theme
            text: qsTr("Louder")
            enabled: page.room.volumeStep < page.room.volumeSteps
            onClicked: page.room.turnVolume(1)
        }
    }

    GridLayout {
        columns: page.landscape ? 2 : 1
        columnSpacing: 2 * page.theme.gridPx
        rowSpacing: 2 * page.theme.gridPx
        uniformCellWidths: true

        BigButton {
            objectName: "staffPrint"
            Layout.fillWidth: true
            theme: page.theme
            iconName: "printer"
            text: qsTr("Print a test ticket")
            onClicked: page.room.printTest()
        }

        BigButton {
            objectName: "staffSound"
            Layout.fillWidth: true
            theme: page.theme
            iconName: "speaker"
            text: qsTr("Play the sound")
            onClicked: page.room.playSound()
        }

        BigButton {
            objectName: "staffRestart"
            Layout.fillWidth: true
            theme: page.theme
            iconName: "again"
            text: qsTr("Start again")
            onClicked: page.room.restart()
        }

        BigButton {
            objectName: "staffLeave"
            Layout.fillWidth: true
            theme: page.theme
            primary: true
            iconName: "close"
            text: qsTr("Close")
            onClicked: page.room.leave()
        }
    }
}
