import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import qtkit.ui

// The one thing to do for most visitors, with a moving picture of how; under it the ways on without a code.
Rectangle {
    id: card

    required property KioskPresenter presenter
    required property Theme theme
    // The picture beside the words.
    property bool wide: false
    property bool scarce: false
    property bool tight: false
    readonly property bool scanned: presenter.scanner !== "absent"
    // What the words leave of the part that is tapped.
    readonly property real roomPx: choice.height - 2 * marginPx - name.implicitHeight - hint.implicitHeight - told.implicitHeight - 3 * words.rowSpacing
    readonly property bool pictured: scanned && (wide ? !tight : roomPx > 16 * theme.gridPx)
    readonly property int marginPx: (scarce ? 3 : 5) * theme.gridPx

    implicitWidth: Math.max(choice.implicitWidth, others.implicitWidth + 2 * marginPx)
    implicitHeight: choice.implicitHeight + others.implicitHeight + theme.touchGapPx + marginPx
    color: theme.house
    radius: 2 * theme.radiusPx

    T.AbstractButton {
        id: choice

        objectName: "appointment"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: others.top
        anchors.bottomMargin: card.theme.touchGapPx
        implicitHeight: words.implicitHeight + 2 * card.marginPx
        text: qsTr("I have an appointment")
        focusPolicy: Qt.StrongFocus
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.description: card.scanned ? hint.text : ""
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
            GridLayout {
                id: words

                anchors.fill: parent
                anchors.margins: card.marginPx
                columns: card.wide && card.pictured ? 2 : 1
                columnSpacing: 3 * card.theme.gridPx
                rowSpacing: (card.scarce ? 1 : 2) * card.theme.gridPx

                Words {
                    id: name

                    Layout.fillWidth: true
                    Layout.columnSpan: words.columns
                    theme: card.theme
                    text: choice.text
                    color: card.theme.onHouse
                    font.pixelSize: card.tight ? card.theme.bodyPx : card.scarce ? card.theme.leadPx : card.theme.headingPx
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }

                Words {
                    id: hint

                    Layout.fillWidth: true
                    Layout.columnSpan: words.columns
                    // What to do and where stay in every size of letters; how the scanner is goes first.
                    visible: card.scanned
                    theme: card.theme
                    text: qsTr("Hold your code in front of the scanner.")
                    color: card.theme.onHouse
                    font.pixelSize: card.tight ? card.theme.smallPx : card.scarce ? card.theme.bodyPx : card.theme.leadPx
                    Accessible.ignored: true
                }

                HoldingPicture {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: card.wide ? 2 : -1
                    visible: card.pictured
                    theme: card.theme
                    ink: card.theme.onHouse
                    paper: card.theme.house
                }

                Item {
                    Layout.fillHeight: true
                    visible: !card.pictured
                }

                ColumnLayout {
                    id: told

                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    Layout.preferredWidth: card.wide ? 3 : -1
                    spacing: (card.scarce ? 1 : 2) * card.theme.gridPx

                    ScannerLine {
                        Layout.fillWidth: true
                        visible: !card.scarce || !card.scanned
                        theme: card.theme
                        scanner: card.presenter.scanner
                        ink: card.theme.onHouse
                        small: card.scarce
                    }

                    ScannerPlace {
                        Layout.fillWidth: true
                        visible: card.scanned
                        theme: card.theme
                        side: card.presenter.scannerSide
                        ink: card.theme.onHouse
                        small: card.scarce
                    }
                }
            }
        }
    }

    OtherWays {
        id: others

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: card.marginPx
        theme: card.theme
        presenter: card.presenter
        small: card.scarce
        instead: !card.scanned
    }
}
