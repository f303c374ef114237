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
    readonly property bool atDesk: presenter.ticketDesk !== ""
    readonly property bool crowded: late || withCode || presenter.mayPrintAgain
    // The code beside the number, where one under the other would leave the rest too little.
    readonly property bool beside: withCode && !landscape && (low || scarce)
    // The card then says only what nobody may miss; the advice beside it gives way by the room that is left.
    readonly property bool brief: tight || (low && crowded) || (scarce && (late || withCode)) || (landscape && withCode)

    // What is said has its room before the number grows, and the number before the gaps do.
    readonly property real leastNumberPx: number.numbered ? Math.max(theme.headingPx, (withCode ? 0.28 : 0.5) * number.fullPx) : 0
    readonly property real mostNumberPx: (withCode && !beside ? 0.7 : 1) * number.fullPx
    // What it has more before letters get smaller, where nothing but the page says it.
    readonly property real fairPx: landscape || !withCode ? 0 : Math.max(0, (beside ? 0.9 : 0.6) * number.fullPx - setNumberPx)
    readonly property real underNumberPx: withCode && !beside ? code.implicitHeight + taken.rowSpacing : 0
    readonly property real leastTakenPx: Math.max(number.barePx + leastNumberPx, beside ? code.implicitHeight : 0) + underNumberPx
    // What the number has where nothing is spare: beside a code more than the least.
    readonly property real setNumberPx: leastTakenPx - underNumberPx - number.barePx

    GridLayout {
        id: body

        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.landscape ? 2 : 1
        columnSpacing: (page.landscape && (page.withCode || page.tight) ? 3 : 5) * page.theme.gridPx
        rowSpacing: (page.scarce ? 2 : 4) * page.theme.gridPx

        // What somebody takes along: the number, and the code for it where there is no paper.
        GridLayout {
            id: taken

            Layout.fillWidth: true
            Layout.fillHeight: page.landscape
            Layout.preferredWidth: page.landscape && page.withCode ? (page.presenter.aids.large ? 10.6 : page.late ? 9 : 10) : page.tight && page.presenter.ticketMore === "" ? 7.4 : 8
            columns: page.beside ? 2 : 1
            columnSpacing: 2 * page.theme.gridPx
            rowSpacing: (page.landscape && page.scarce ? 1 : page.scarce ? 2 : 4) * page.theme.gridPx

            NumberCard {
                id: number

                Layout.fillWidth: true
                Layout.fillHeight: page.landscape || page.beside
                presenter: page.presenter
                theme: page.theme
                compact: page.scarce || page.crowded
                numberPx: page.landscape ? page.leastNumberPx : Math.min(page.mostNumberPx, page.setNumberPx + told.growthPx)
                numbered: !page.low
                brief: page.brief
            }

            PhoneCode {
                id: code

                Layout.fillWidth: !upright
                Layout.fillHeight: upright
                // The number beside it has the width.
                Layout.preferredWidth: page.low ? implicitWidth : Math.max(implicitWidth - 5 * page.theme.gridPx, 1.2 * leastPx + 12 * page.theme.gridPx)
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

            readonly property real allPx: page.bodyPx - (page.landscape ? 0 : page.leastTakenPx + body.rowSpacing) - ways.implicitHeight
            readonly property real gapsPx: leastGapPx * (1 + page.late + page.atDesk)
            // What is left for advice that may give way: first what to have ready, then the wait, then the screen.
            readonly property real roomPx: allPx - gapsPx - (page.late ? lateRow.implicitHeight : 0) - (page.atDesk ? deskRow.implicitHeight : 0) - seat.implicitHeight
            // Letters give way before words do.
            readonly property real fullPx: gapsPx + (page.late ? lateRow.wholePx : 0) + (page.atDesk ? deskRow.wholePx : 0) + seat.wholePx + screen.fullPx + wait.fullPx + bring.fullPx
            readonly property bool slim: page.scarce && fullPx > allPx - page.fairPx
            readonly property bool small: slim || page.scarce && page.withCode && (page.late || (page.low && page.tight))
            // And gaps before letters.
            readonly property int leastGapPx: page.theme.gridPx
            readonly property int wideGapPx: (page.low && page.late ? 1 : page.scarce || page.late ? 2 : page.crowded ? 3 : 5) * page.theme.gridPx
            readonly property int gaps: 1 + page.late + page.atDesk + screen.shown + wait.shown + (bring.shown || shortBring.shown)
            readonly property real sparePx: Math.max(0, shortBring.leftPx)
            // Of that the number has all but gaps that part one thing from the other.
            readonly property real growthPx: Math.max(0, sparePx - gaps * (Math.min(2 * page.theme.gridPx, wideGapPx) - leastGapPx))
            readonly property real restPx: sparePx - (page.landscape ? 0 : Math.max(0, number.numberPx - page.setNumberPx))
            readonly property int gapPx: Math.min(wideGapPx, leastGapPx + Math.floor(restPx / Math.max(1, gaps)))

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.landscape && page.withCode && !page.late ? 11 : 12
            spacing: 0

            // A layout would miss that a row gives way while it lays the others out.
            Column {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 0

                Column {
                    width: parent.width
                    spacing: told.gapPx

                    AdviceRow {
                        id: lateRow

                        width: parent.width
                        visible: page.late
                        theme: page.theme
                        iconName: "information"
                        text: page.presenter.ticketLate
                        small: page.scarce
                        slim: told.slim
                        fullLettersPx: page.scarce ? page.theme.smallPx : page.theme.bodyPx
                        textName: "ticketLate"
                    }

                    AdviceRow {
                        id: deskRow

                        width: parent.width
                        visible: page.atDesk
                        theme: page.theme
                        iconName: "identity-card"
                        text: page.presenter.ticketDesk
                        textName: "ticketDesk"
                        strong: true
                        small: told.small
                        slim: told.slim
                    }

                    AdviceRow {
                        id: seat

                        width: parent.width
                        theme: page.theme
                        iconName: page.presenter.ticketCalled ? "bell" : "seat"
                        text: page.presenter.ticketSeat
                        textName: "ticketSeat"
                        strong: true
                        small: told.small
                        slim: told.slim
                    }
                }

                GivingRow {
                    id: screen

                    width: parent.width
                    theme: page.theme
                    wanted: !page.presenter.ticketCalled
                    roomPx: told.roomPx
                    gapPx: told.gapPx
                    leastGapPx: told.leastGapPx
                    small: told.small
                    slim: told.slim
                    iconName: "display"
                    text: qsTr("Watch the large screen")
                    textName: "ticketScreen"
                    detail: page.scarce || page.withCode ? "" : qsTr("There you see your number and your counter.")
                }

                GivingRow {
                    id: wait

                    width: parent.width
                    theme: page.theme
                    wanted: page.presenter.ticketWait !== ""
                    roomPx: screen.leftPx
                    gapPx: told.gapPx
                    leastGapPx: told.leastGapPx
                    small: told.small
                    slim: told.slim
                    iconName: "clock"
                    text: page.presenter.ticketWait
                    detail: page.scarce ? "" : page.presenter.ticketWaitDetail
                    textName: "ticketWait"
                }

                GivingRow {
                    id: bring

                    width: parent.width
                    theme: page.theme
                    wanted: page.presenter.ticketBring !== ""
                    roomPx: wait.leftPx
                    gapPx: told.gapPx
                    leastGapPx: told.leastGapPx
                    small: told.small
                    slim: told.slim
                    iconName: "identity-card"
                    text: qsTr("Have this ready")
                    textName: "ticketBring"
                    detail: page.presenter.ticketBring
                }

                // The same, on a line less.
                GivingRow {
                    id: shortBring

                    width: parent.width
                    theme: page.theme
                    wanted: page.presenter.ticketBring !== "" && !bring.shown
                    roomPx: bring.leftPx
                    gapPx: told.gapPx
                    leastGapPx: told.leastGapPx
                    small: true
                    slim: told.slim
                    iconName: "identity-card"
                    text: qsTr("Have this ready: %1").arg(page.presenter.ticketBring)
                    textName: "ticketBring"
                }
            }

            GridLayout {
                id: ways

                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.topMargin: Math.min(told.gapPx, 2 * page.theme.gridPx)
                columns: page.landscape && !page.withCode && !page.scarce ? 1 : 2
                columnSpacing: 3 * page.theme.gridPx
                rowSpacing: 2 * page.theme.gridPx
                uniformCellHeights: true

                BigButton {
                    objectName: "followOnPhone"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    Layout.preferredWidth: implicitWidth
                    visible: page.presenter.mayFollow
                    theme: page.theme
                    iconName: page.scarce ? "" : "phone"
                    textPx: page.scarce ? page.theme.bodyPx : page.theme.leadPx
                    text: qsTr("On my phone")
                    onClicked: page.presenter.followOnPhone()
                }

                BigButton {
                    objectName: "printTicket"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    Layout.preferredWidth: implicitWidth
                    visible: page.presenter.mayPrint
                    theme: page.theme
                    iconName: page.scarce ? "" : "printer"
                    textPx: page.scarce ? page.theme.bodyPx : page.theme.leadPx
                    text: qsTr("Print my number")
                    onClicked: page.presenter.printTicket()
                }

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
