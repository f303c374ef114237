import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import qtkit.ui

// The one thing to do for most visitors, with a moving picture of how.
T.AbstractButton {
    id: card

    required property KioskPresenter presenter
    required property Theme theme
    property bool wide: false

    text: qsTr("I have an appointment")
    implicitHeight: theme.touchTargetPx
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint.text

    background: Rectangle {
        color: card.down ? card.theme.housePressed : card.theme.house
        radius: 2 * card.theme.radiusPx

        FocusRing {
            theme: card.theme
            around: card
        }
    }

    contentItem: Item {
        ColumnLayout {
            anchors.fill: parent
            anchors.margins: (card.wide ? 4 : 5) * card.theme.gridPx
            spacing: 2 * card.theme.gridPx

            Words {
                Layout.fillWidth: true
                theme: card.theme
                text: card.text
                color: card.theme.onHouse
                font.pixelSize: card.wide ? card.theme.leadPx : card.theme.headingPx
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Words {
                id: hint

                Layout.fillWidth: true
                // A wide screen lacks height; picture and arrow say the same.
                visible: !card.wide
                theme: card.theme
                text: qsTr("Hold your code before the scanner.")
                color: card.theme.onHouse
                font.pixelSize: card.theme.leadPx
                Accessible.ignored: true
            }

            HoldingPicture {
                Layout.fillWidth: true
                Layout.fillHeight: true
                theme: card.theme
                ink: card.theme.onHouse
                paper: card.theme.house
            }

            ScannerLine {
                Layout.fillWidth: true
                theme: card.theme
                scanner: card.presenter.scanner
                ink: card.theme.onHouse
            }

            ScannerPlace {
                Layout.fillWidth: true
                visible: card.presenter.scanner !== "absent"
                theme: card.theme
                side: card.presenter.scannerSide
                ink: card.theme.onHouse
            }

            LineButton {
                objectName: "noCode"
                Layout.fillWidth: true
                Layout.topMargin: (card.wide ? 0 : 2) * card.theme.gridPx
                theme: card.theme
                ink: card.theme.onHouse
                ground: down ? card.theme.housePressed : card.theme.house
                text: qsTr("I do not have my code")
                onClicked: card.presenter.askHelp()
            }
        }
    }
}
