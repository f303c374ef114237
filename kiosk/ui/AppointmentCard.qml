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
    property bool scarce: false
    property bool tight: false
    readonly property bool scanned: presenter.scanner !== "absent"
    // Where the part that is tapped has little height, the picture stands beside all the words: it is all that many can
    // read of the page.
    readonly property bool beside: choice.height < 0.75 * choice.width
    readonly property bool shallow: choice.height < 8 * theme.bodyPx
    // What the words leave of that part.
    readonly property real roomPx: choice.height - 2 * marginPx - name.implicitHeight - hint.implicitHeight - place.implicitHeight - 3 * words.rowSpacing
    readonly property bool pictured: scanned && (beside || roomPx > 16 * theme.gridPx)
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
                columnSpacing: 3 * card.theme.gridPx
                rowSpacing: (card.scarce ? 1 : 2) * card.theme.gridPx

                Words {
                    id: name

                    Layout.row: 0
                    Layout.column: 0
                    Layout.columnSpan: card.beside ? 2 : 1
                    Layout.fillWidth: true
                    theme: card.theme
                    text: choice.text
                    color: card.theme.onHouse
                    font.pixelSize: card.tight ? card.theme.bodyPx : card.scarce ? card.theme.leadPx : card.theme.headingPx
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }

                Words {
                    id: hint

                    Layout.row: 1
                    Layout.column: 0
                    Layout.fillWidth: true
                    // What to do and where stay in every size of letters; how the scanner is goes first.
                    visible: card.scanned
                    theme: card.theme
                    text: qsTr("Hold your code in front of the scanner.")
                    color: card.theme.onHouse
                    font.pixelSize: card.tight || card.shallow ? card.theme.smallPx : card.scarce ? card.theme.bodyPx : card.theme.leadPx
                    Accessible.ignored: true
                }

                HoldingPicture {
                    objectName: "holdingPicture"
                    Layout.row: card.beside ? 1 : 2
                    Layout.column: card.beside ? 1 : 0
                    Layout.rowSpan: card.beside ? 3 : 1
                    Layout.fillWidth: !card.beside
                    Layout.fillHeight: true
                    Layout.preferredWidth: Math.min(choice.height - 2 * card.marginPx - name.implicitHeight - words.rowSpacing, 0.36 * choice.width)
                    Layout.preferredHeight: 16 * card.theme.gridPx
                    visible: card.pictured
                    theme: card.theme
                    ink: card.theme.onHouse
                    paper: card.theme.house
                }

                Item {
                    Layout.row: card.scanned ? 2 : 3
                    Layout.column: 0
                    Layout.fillHeight: true
                    visible: card.beside || !card.pictured
                }

                ColumnLayout {
                    Layout.row: card.scanned ? 3 : 2
                    Layout.column: 0
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    spacing: 0

                    Giving {
                        id: told

                        Layout.fillWidth: true
                        roomPx: card.scanned ? card.roomPx - (card.beside ? 0 : 16 * card.theme.gridPx) : wantedPx
                        gapPx: words.rowSpacing

                        ScannerLine {
                            anchors.left: parent.left
                            anchors.right: parent.right
                            anchors.top: parent.top
                            visible: told.shown
                            theme: card.theme
                            scanner: card.presenter.scanner
                            ink: card.theme.onHouse
                            small: card.scarce
                        }
                    }

                    ScannerPlace {
                        id: place

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

        // Without a scanner they are what there is to do, and have the room of its picture.
        readonly property real roomPx: card.height - choice.implicitHeight - card.theme.touchGapPx - card.marginPx

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: card.marginPx
        height: instead ? Math.max(implicitHeight, Math.min(roomPx, (columns > 1 ? 1.7 : 3.6) * card.theme.touchTargetPx)) : implicitHeight
        theme: card.theme
        presenter: card.presenter
        small: card.scarce
        instead: !card.scanned
    }
}
