pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// What was chosen, how long it may take, and the number for it.
PageFrame {
    id: page

    required property KioskPresenter presenter
    readonly property bool several: presenter.walkIn.chosen.length > 1
    readonly property bool beside: width > height
    readonly property bool terse: tight || scarce && (squeezed || many)
    readonly property bool many: presenter.walkIn.chosen.length > 3
    // Many in little room: there each is its own button, and the card around them gives way.
    readonly property bool packed: many && (beside && !landscape ? scarce : tight || (scarce && squeezed))
    readonly property bool removable: several && !packed

    // What is left for the wait, which the ticket says too.
    readonly property real roomPx: given.parent.height - card.implicitHeight - counted.implicitHeight - ways.implicitHeight - 6 * theme.gridPx

    title: qsTr("You are here for:")

    GridLayout {
        id: given

        Layout.fillWidth: true
        columns: page.landscape && !page.many ? 2 : 1
        columnSpacing: 4 * page.theme.gridPx
        rowSpacing: (page.tight ? 1 : page.scarce ? 2 : 4) * page.theme.gridPx

        Rectangle {
            id: card

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 7
            implicitHeight: chosen.implicitHeight + (page.packed ? 0 : page.scarce ? 2 : 4) * page.theme.gridPx
            color: page.packed ? "transparent" : page.theme.surface
            radius: 2 * page.theme.radiusPx
            border.color: page.theme.highContrast ? page.theme.line : page.theme.hairline
            border.width: page.packed ? 0 : page.theme.borderPx

            GridLayout {
                id: chosen

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: (page.packed ? 0 : 3) * page.theme.gridPx
                anchors.rightMargin: (page.packed ? 0 : page.several ? 2 : 3) * page.theme.gridPx
                columns: page.many && page.beside ? 2 : 1
                columnSpacing: page.packed ? page.theme.touchGapPx : 3 * page.theme.gridPx
                rowSpacing: page.several ? Math.max(page.theme.touchGapPx, page.theme.gridPx) : 0
                uniformCellWidths: true

                Repeater {
                    model: page.presenter.walkIn.chosen

                    RowLayout {
                        id: line

                        required property var modelData

                        Layout.fillWidth: true
                        Layout.fillHeight: page.packed
                        Layout.minimumHeight: page.theme.touchTargetPx
                        spacing: 2 * page.theme.gridPx

                        ChosenRow {
                            objectName: page.packed ? "remove-" + line.modelData.product : ""
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            visible: page.packed
                            theme: page.theme
                            text: line.modelData.name
                            Accessible.name: qsTr("Remove %1").arg(text)
                            onClicked: page.presenter.walkIn.remove(line.modelData.product)
                        }

                        Words {
                            objectName: "chosen-" + line.modelData.product
                            Layout.fillWidth: true
                            visible: !page.packed
                            theme: page.theme
                            text: line.modelData.name
                            font.pixelSize: !page.several ? page.theme.leadPx : page.scarce ? page.theme.smallPx : page.theme.bodyPx
                            font.weight: Font.DemiBold
                            wrapMode: Text.Wrap
                        }

                        LineButton {
                            objectName: page.packed ? "" : "remove-" + line.modelData.product
                            visible: page.removable
                            theme: page.theme
                            ink: page.theme.text
                            ground: page.theme.surface
                            small: page.scarce
                            text: qsTr("Remove")
                            Accessible.name: qsTr("Remove %1").arg(line.modelData.name)
                            onClicked: page.presenter.walkIn.remove(line.modelData.product)
                        }
                    }
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 5
            columns: page.landscape && page.many && !page.packed ? 2 : 1
            columnSpacing: 4 * page.theme.gridPx
            rowSpacing: (page.tight ? 1 : page.scarce ? 2 : 4) * page.theme.gridPx
            uniformCellWidths: true

            AdviceRow {
                Layout.fillWidth: true
                // The ticket says it too.
                visible: text !== "" && !(page.scarce && page.squeezed) && (!page.packed || implicitHeight < page.roomPx)
                theme: page.theme
                iconName: "clock"
                text: page.presenter.walkIn.wait
                textName: "offerWait"
                roomy: !page.scarce
                small: page.terse
            }

            Counting {
                id: counted

                Layout.fillWidth: true
                visible: page.presenter.walkIn.persons > 0
                theme: page.theme
                iconName: "persons"
                text: qsTr("For how many persons?")
                count: page.presenter.walkIn.persons
                roomy: !page.scarce
                small: page.terse
                onStepped: by => page.presenter.walkIn.countPersons(by)
            }
        }
    }

    Item { Layout.fillHeight: true }

    GridLayout {
        id: ways

        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: page.beside ? 2 : 1
        columnSpacing: 3 * page.theme.gridPx
        rowSpacing: page.tight ? page.theme.touchGapPx : (page.scarce ? 2 : 3) * page.theme.gridPx
        // Where each has its words on one line, the longer ones take more.
        uniformCellWidths: !(page.packed && page.landscape)

        BigButton {
            objectName: "takeNumber"
            Layout.columnSpan: page.beside && page.presenter.walkIn.mayAdd ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.presenter.booking.mayHaveNumber
            Layout.preferredHeight: Math.max(implicitHeight, (page.terse ? 1 : page.scarce ? 1.2 : 2) * page.theme.touchTargetPx)
            theme: page.theme
            primary: true
            textPx: page.tight && (page.many || page.squeezed) ? page.theme.smallPx : page.terse ? page.theme.bodyPx : page.scarce ? page.theme.leadPx : page.theme.headingPx
            iconName: page.tight && page.many ? "" : "ticket"
            text: qsTr("Take a number")
            onClicked: page.presenter.walkIn.takeNumber()
        }

        BigButton {
            objectName: "makeAppointment"
            Layout.columnSpan: page.beside && page.presenter.walkIn.mayAdd && !page.presenter.booking.mayHaveNumber ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.presenter.booking.mayBook
            theme: page.theme
            primary: !page.presenter.booking.mayHaveNumber
            textPx: page.scarce ? (primary ? page.theme.bodyPx : page.theme.smallPx) : primary ? page.theme.headingPx : page.theme.leadPx
            iconName: page.tight ? "" : "calendar"
            text: qsTr("Make an appointment")
            detail: page.terse ? "" : page.presenter.booking.firstFree
            onClicked: page.presenter.booking.begin()
        }

        BigButton {
            objectName: "addMore"
            Layout.columnSpan: page.beside && page.presenter.booking.mayBook && !page.presenter.booking.mayHaveNumber ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.presenter.walkIn.mayAdd
            theme: page.theme
            textPx: page.scarce ? page.theme.smallPx : page.theme.leadPx
            iconName: page.tight ? "" : "plus"
            text: qsTr("Add something else")
            onClicked: page.presenter.walkIn.addMore()
        }

        BigButton {
            objectName: "comeLater"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.presenter.booking.mayBook
            theme: page.theme
            textPx: page.scarce ? page.theme.smallPx : page.theme.leadPx
            iconName: page.tight ? "" : "calendar"
            text: qsTr("I would rather come another time")
            onClicked: page.presenter.walkIn.comeLater()
        }
    }
}
