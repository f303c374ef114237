import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// For who wants to know more before holding up a code.
PageFrame {
    id: page

    required property KioskPresenter presenter

    title: qsTr("Hold your code in front of the scanner")

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.landscape ? 2 : 1
        columnSpacing: 4 * page.theme.gridPx
        rowSpacing: (page.scarce ? 2 : 4) * page.theme.gridPx

        Rectangle {
            id: shown

            // The picture is all that many can read of this page: where it has little height it stands beside the words.
            readonly property bool beside: height < 0.75 * width

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            color: page.theme.house
            radius: 2 * page.theme.radiusPx

            implicitHeight: 30 * page.theme.gridPx

            GridLayout {
                anchors.fill: parent
                anchors.margins: (page.scarce ? 3 : 5) * page.theme.gridPx
                columns: shown.beside ? 2 : 1
                columnSpacing: 4 * page.theme.gridPx
                rowSpacing: (page.scarce ? 1 : 2) * page.theme.gridPx

                HoldingPicture {
                    objectName: "holdingPicture"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: shown.beside ? 2 : -1
                    theme: page.theme
                    ink: page.theme.onHouse
                    paper: page.theme.house
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    Layout.preferredWidth: shown.beside ? 3 : -1
                    spacing: (page.scarce ? 1 : 2) * page.theme.gridPx

                    ScannerLine {
                        Layout.fillWidth: true
                        theme: page.theme
                        scanner: page.presenter.scanner
                        ink: page.theme.onHouse
                        small: page.scarce
                    }

                    ScannerPlace {
                        Layout.fillWidth: true
                        visible: page.presenter.scanner !== "absent"
                        theme: page.theme
                        side: page.presenter.scannerSide
                        ink: page.theme.onHouse
                        small: page.scarce
                    }
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            // The picture has what there is before the buttons do.
            Layout.fillHeight: page.landscape || !page.scarce
            Layout.preferredWidth: 1
            spacing: (page.scarce ? 2 : 3) * page.theme.gridPx

            AdviceRow {
                Layout.fillWidth: true
                theme: page.theme
                iconName: "scan"
                text: qsTr("Keep the code still, a hand's width from the scanner.")
                small: page.scarce
            }

            AdviceRow {
                Layout.fillWidth: true
                theme: page.theme
                visible: !page.scarce
                iconName: "phone"
                text: qsTr("On a phone: make the screen bright. A code on paper works too.")
            }

            GridLayout {
                id: others

                // Both as high as the one whose words take two lines.
                readonly property real buttonPx: Math.max(typing.implicitHeight, finding.implicitHeight, 1.7 * page.theme.touchTargetPx)

                Layout.fillWidth: true
                columns: page.scarce && !page.landscape ? 2 : 1
                columnSpacing: 3 * page.theme.gridPx
                rowSpacing: (page.scarce ? 2 : 3) * page.theme.gridPx
                uniformCellWidths: true
                uniformCellHeights: true

                BigButton {
                    id: typing

                    objectName: "typeCode"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: others.buttonPx
                    Layout.preferredWidth: 0.5 * implicitWidth
                    theme: page.theme
                    iconName: page.scarce ? "" : "keyboard"
                    textPx: page.scarce ? page.theme.bodyPx : page.theme.leadPx
                    text: qsTr("Type your code")
                    onClicked: page.presenter.typing.typeCode()
                }

                BigButton {
                    id: finding

                    objectName: "noCode"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: others.buttonPx
                    Layout.preferredWidth: 0.5 * implicitWidth
                    visible: page.presenter.typing.mayFind
                    theme: page.theme
                    iconName: page.scarce ? "" : "calendar"
                    textPx: page.scarce ? page.theme.bodyPx : page.theme.leadPx
                    text: qsTr("I do not have my code")
                    onClicked: page.presenter.typing.findAppointment()
                }
            }
        }
    }
}
