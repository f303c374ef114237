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
    readonly property bool late: presenter.ticketLate !== ""
    readonly property bool crowded: late || withCode || presenter.mayPrintAgain
    // The code beside the number, where one under the other would leave the rest too little.
    readonly property bool beside: withCode && !landscape && (low || scarce)
    // The card then says only what nobody may miss; the advice beside it gives way by the room that is left.
    readonly property bool brief: tight || (low && crowded) || (scarce && (late || withCode)) || (landscape && withCode)

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.landscape ? 2 : 1
        columnSpacing: (page.landscape && page.withCode ? 3 : 5) * page.theme.gridPx
        rowSpacing: (page.scarce ? 2 : 4) * page.theme.gridPx

        // What somebody takes along: the number, and the code for it where there is no paper. The number has what the
        // rest leaves it, so that no advice gives way to its size.
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: page.landscape
            Layout.preferredWidth: page.landscape && page.withCode ? (page.late ? 9 : 10) : page.tight && page.presenter.ticketMore === "" ? 6 : 8
            columns: page.beside ? 2 : 1
            columnSpacing: 2 * page.theme.gridPx
            rowSpacing: (page.scarce ? 2 : 4) * page.theme.gridPx

            NumberCard {
                Layout.fillWidth: true
                Layout.fillHeight: page.landscape || page.beside
                presenter: page.presenter
                theme: page.theme
                compact: page.scarce || page.crowded
                share: !page.withCode ? (!page.scarce ? 1 : page.presenter.aids.large ? 0.5 : 0.8) : page.late || page.scarce ? 0.28 : 0.5
                numbered: !page.low
                brief: page.brief
            }

            PhoneCode {
                Layout.fillWidth: !upright
                Layout.fillHeight: upright
                visible: page.withCode
                presenter: page.presenter
                theme: page.theme
                compact: page.scarce || page.late
                brief: page.brief
                upright: page.beside
            }
        }

        ColumnLayout {
            id: told

            // What is left for advice that may give way: first what to have ready, then the wait, then the screen.
            readonly property real roomPx: height - first.implicitHeight - ways.implicitHeight - ways.Layout.topMargin
            readonly property int gapPx: (page.low && page.late ? 1 : page.scarce || page.late ? 2 : page.crowded ? 3 : 5) * page.theme.gridPx
            // Letters give way before words do.
            readonly property bool small: page.scarce && page.withCode && (page.late || (page.low && page.tight))

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.landscape && page.withCode && !page.late ? 11 : 12
            spacing: 0

            ColumnLayout {
                id: first

                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: told.gapPx

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
                    small: told.small
                }
            }

            GivingRow {
                id: screen

                Layout.fillWidth: true
                theme: page.theme
                roomPx: told.roomPx
                gapPx: told.gapPx
                small: told.small
                iconName: "display"
                text: qsTr("Watch the large screen")
                textName: "ticketScreen"
                detail: page.scarce || page.withCode ? "" : qsTr("There you see your number and your counter.")
            }

            GivingRow {
                id: wait

                Layout.fillWidth: true
                theme: page.theme
                wanted: page.presenter.ticketWait !== ""
                roomPx: screen.leftPx
                gapPx: told.gapPx
                small: told.small
                iconName: "clock"
                text: page.presenter.ticketWait
                detail: page.scarce ? "" : page.presenter.ticketWaitDetail
                textName: "ticketWait"
            }

            GivingRow {
                Layout.fillWidth: true
                theme: page.theme
                wanted: page.presenter.ticketBring !== ""
                roomPx: wait.leftPx
                gapPx: told.gapPx
                small: told.small
                iconName: "identity-card"
                text: qsTr("Have this ready")
                textName: "ticketBring"
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
