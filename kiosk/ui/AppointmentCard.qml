import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import qtkit.ui

// The one thing to do for most visitors, with a moving picture of how; under it the way on without a code.
Rectangle {
    id: card

    required property KioskPresenter presenter
    required property Theme theme
    property bool wide: false
    readonly property int marginPx: (wide ? 4 : 5) * theme.gridPx

    implicitHeight: theme.touchTargetPx
    color: theme.house
    radius: 2 * theme.radiusPx

    T.AbstractButton {
        id: choice

        objectName: "appointment"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: noCode.top
        anchors.bottomMargin: card.theme.touchGapPx
        text: qsTr("I have an appointment")
        focusPolicy: Qt.StrongFocus
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.description: hint.text
        onClicked: card.presenter.chooseAppointment()

        background: Rectangle {
            color: choice.down ? card.theme.housePressed : card.theme.house
            radius: card.radius

            FocusRing {
                theme: card.theme
                around: choice
            }
        }

        contentItem: Item {
            ColumnLayout {
                anchors.fill: parent
                anchors.topMargin: card.marginPx
                anchors.bottomMargin: (card.wide ? 0 : 2) * card.theme.gridPx
                anchors.leftMargin: card.marginPx
                anchors.rightMargin: card.marginPx
                spacing: 2 * card.theme.gridPx

                Words {
                    Layout.fillWidth: true
                    theme: card.theme
                    text: choice.text
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
            }
        }
    }

    LineButton {
        id: noCode

        objectName: "noCode"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: card.marginPx
        theme: card.theme
        ink: card.theme.onHouse
        ground: down ? card.theme.housePressed : card.theme.house
        text: qsTr("I do not have my code")
        onClicked: card.presenter.askHelp()
    }
}
