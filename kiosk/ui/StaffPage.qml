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

    // A kiosk may have many devices, and a screen that lies little height; so has half of one that stands.
    readonly property bool wide: width > height
    readonly property int statePx: wide ? theme.smallPx : theme.bodyPx
    readonly property bool terse: wide && scarce
    readonly property int deedPx: terse ? theme.bodyPx : theme.leadPx

    title: qsTr("For staff")
    titleName: "staffTitle"

    GridLayout {
        Layout.fillWidth: true
        columns: page.wide ? 2 : 1
        columnSpacing: 4 * page.theme.gridPx
        rowSpacing: (page.wide ? 1 : 3) * page.theme.gridPx
        uniformCellWidths: true

        Words {
            objectName: "staffLink"
            Layout.fillWidth: true
            theme: page.theme
            text: page.room.linkWorks ? qsTr("The link with the server works.") : qsTr("There is no link with the server.")
            font.pixelSize: page.statePx
        }

        Repeater {
            model: page.room.parts

            Words {
                required property var modelData

                objectName: "staffPart-" + modelData.name
                Layout.fillWidth: true
                theme: page.theme
                text: modelData.name + ": " + page.healths[modelData.health]
                font.pixelSize: page.statePx
            }
        }

        Words {
            objectName: "staffCode"
            Layout.fillWidth: true
            theme: page.theme
            wrapMode: Text.Wrap
            text: page.room.codeRead === "" ? qsTr("Hold a code in front of the scanner to try it.")
                                            : qsTr("Read: %1").arg(page.room.codeRead)
            font.pixelSize: page.statePx
        }
    }

    Words {
        objectName: "staffTicket"
        Layout.fillWidth: true
        visible: text !== ""
        theme: page.theme
        text: page.tickets[page.room.testTicket] ?? ""
    }

    Item { Layout.fillHeight: true }

    VolumeRow {
        Layout.fillWidth: true
        theme: page.theme
        names: "staffVolume"
        step: page.room.volumeStep
        steps: page.room.volumeSteps
        onTurned: by => page.room.turnVolume(by)
    }

    GridLayout {
        Layout.fillHeight: false
        columns: page.wide ? 2 : 1
        columnSpacing: 2 * page.theme.gridPx
        rowSpacing: 2 * page.theme.gridPx
        uniformCellWidths: true
        uniformCellHeights: true

        BigButton {
            objectName: "staffPrint"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            theme: page.theme
            textPx: page.deedPx
            iconName: page.terse ? "" : "printer"
            text: qsTr("Print a test ticket")
            onClicked: page.room.printTest()
        }

        BigButton {
            objectName: "staffSound"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            theme: page.theme
            textPx: page.deedPx
            iconName: page.terse ? "" : "speaker"
            text: qsTr("Play the sound")
            onClicked: page.room.playSound()
        }

        BigButton {
            objectName: "staffRestart"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            theme: page.theme
            textPx: page.deedPx
            iconName: page.terse ? "" : "again"
            text: qsTr("Start again")
            onClicked: page.room.restart()
        }

        BigButton {
            objectName: "staffLeave"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            theme: page.theme
            textPx: page.deedPx
            primary: true
            iconName: page.terse ? "" : "close"
            text: qsTr("Close")
            onClicked: page.room.leave()
        }
    }
}
