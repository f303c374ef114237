import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// For who wants to know more before holding up a code.
PageFrame {
    id: page

    required property KioskPresenter presenter

    title: qsTr("Hold your code before the scanner")

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.landscape ? 2 : 1
        columnSpacing: 4 * page.theme.gridPx
        rowSpacing: 4 * page.theme.gridPx

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            color: page.theme.house
            radius: 2 * page.theme.radiusPx

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: 5 * page.theme.gridPx

                HoldingPicture {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    theme: page.theme
                    ink: page.theme.onHouse
                    paper: page.theme.house
                }

                ScannerLine {
                    Layout.fillWidth: true
                    theme: page.theme
                    scanner: page.presenter.scanner
                    ink: page.theme.onHouse
                }

                ScannerPlace {
                    Layout.fillWidth: true
                    visible: page.presenter.scanner !== "absent"
                    theme: page.theme
                    side: page.presenter.scannerSide
                    ink: page.theme.onHouse
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: 3 * page.theme.gridPx

            AdviceRow {
                Layout.fillWidth: true
                theme: page.theme
                iconName: "scan"
                text: qsTr("Keep the code still, a hand's width from the scanner.")
            }

            AdviceRow {
                Layout.fillWidth: true
                theme: page.theme
                visible: !(page.landscape && page.presenter.closing)
                iconName: "phone"
                text: qsTr("On a phone: make the screen bright. A code on paper works too.")
            }

            BigButton {
                objectName: "noCode"
                Layout.fillWidth: true
                Layout.topMargin: 2 * page.theme.gridPx
                theme: page.theme
                iconName: "help"
                text: qsTr("I do not have my code")
                onClicked: page.presenter.askHelp()
            }
        }
    }
}
