import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// The number as large as the screen allows, where the paper is, where to sit and what happens next.
PageFrame {
    id: page

    required property KioskPresenter presenter
    // The number stands above the page.
    property bool low: false
    readonly property bool withCode: presenter.phoneCode !== ""
    readonly property bool hurried: presenter.closing || presenter.ticketLate !== ""
    readonly property bool crowded: hurried || withCode || presenter.mayPrintAgain
    // The card then says only what nobody may miss; the advice beside it gives way by the room that is left.
    readonly property bool brief: tight || (low && crowded) || (scarce && hurried)

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.landscape ? 2 : 1
        columnSpacing: 5 * page.theme.gridPx
        rowSpacing: (page.scarce ? 2 : 4) * page.theme.gridPx

        NumberCard {
            Layout.fillWidth: true
            Layout.fillHeight: page.landscape
            Layout.preferredWidth: 2
            presenter: page.presenter
            theme: page.theme
            compact: page.scarce || page.crowded
            small: page.withCode || (page.scarce && page.crowded)
            numbered: !page.low
            brief: page.brief
            bare: page.low && page.tight && page.hurried
        }

        ColumnLayout {
            id: told

            // What is left for advice that may give way: the wait goes before the screen, and that before the papers.
            readonly property real roomPx: height - first.implicitHeight - ways.implicitHeight - ways.Layout.topMargin
            readonly property int gapPx: (page.scarce ? 2 : page.crowded ? 3 : 5) * page.theme.gridPx

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            spacing: 0

            ColumnLayout {
                id: first

                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: told.gapPx

                PhoneCode {
                    Layout.fillWidth: true
                    visible: page.withCode
                    presenter: page.presenter
                    theme: page.theme
                    compact: page.scarce
                    brief: page.brief
                }

                AdviceRow {
                    Layout.fillWidth: true
                    visible: page.presenter.ticketLate !== ""
                    theme: page.theme
                    iconName: "information"
                    text: page.presenter.ticketLate
                    small: page.scarce
                    textName: "ticketLate"
                }

                AdviceRow {
                    Layout.fillWidth: true
                    visible: page.presenter.ticketDesk !== ""
                    theme: page.theme
                    iconName: "identity-card"
                    text: page.presenter.ticketDesk
                    textName: "ticketDesk"
                    strong: true
                }

                AdviceRow {
                    Layout.fillWidth: true
                    theme: page.theme
                    iconName: "seat"
                    text: page.presenter.ticketSeat
                    textName: "ticketSeat"
                    strong: true
                }
            }

            GivingRow {
                id: screen

                Layout.fillWidth: true
                theme: page.theme
                roomPx: wait.leftPx
                gapPx: told.gapPx
                iconName: "display"
                text: qsTr("Watch the large screen")
                detail: page.scarce || page.withCode ? "" : qsTr("There you see your number and your counter.")
            }

            GivingRow {
                id: wait

                Layout.fillWidth: true
                theme: page.theme
                wanted: page.presenter.ticketWait !== ""
                roomPx: told.roomPx
                gapPx: told.gapPx
                iconName: "clock"
                text: page.presenter.ticketWait
                detail: page.scarce ? "" : page.presenter.ticketWaitDetail
                textName: "ticketWait"
            }

            GivingRow {
                Layout.fillWidth: true
                theme: page.theme
                wanted: page.presenter.ticketBring !== ""
                roomPx: screen.leftPx
                gapPx: told.gapPx
                iconName: "identity-card"
                text: qsTr("Have this ready")
                detail: page.presenter.ticketBring
            }

            Item { Layout.fillHeight: true }

            GridLayout {
                id: ways

                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.topMargin: 2 * page.theme.gridPx
                columns: page.landscape && !page.withCode ? 1 : 2
                columnSpacing: 3 * page.theme.gridPx
                rowSpacing: 2 * page.theme.gridPx
                uniformCellHeights: true

                BigButton {
                    objectName: "printAgain"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    Layout.preferredWidth: implicitWidth
                    visible: page.presenter.mayPrintAgain
                    theme: page.theme
                    iconName: page.scarce ? "" : "again"
                    textPx: page.scarce ? page.theme.bodyPx : page.theme.leadPx
                    text: qsTr("Print again")
                    onClicked: page.presenter.printAgain()
                }

                BigButton {
                    objectName: "ready"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    Layout.minimumWidth: implicitWidth
                    theme: page.theme
                    primary: true
                    iconName: page.scarce && page.withCode ? "" : "check"
                    textPx: page.tight ? page.theme.bodyPx : page.theme.leadPx
                    text: qsTr("Ready")
                    onClicked: page.presenter.goBack()
                }
            }
        }
    }
}
