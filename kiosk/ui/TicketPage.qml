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
    // Of the width that a button takes on one line: two beside each other may take two lines.
    readonly property real share: low ? 1 : 0.5
    readonly property bool hurried: presenter.closing || presenter.ticketLate !== ""
    readonly property bool crowded: hurried || withCode || presenter.mayPrintAgain
    // What is left is what nobody may miss: the paper, where to sit, and how to go on.
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
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            spacing: (page.scarce ? 2 : page.crowded ? 3 : 5) * page.theme.gridPx

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

            AdviceRow {
                Layout.fillWidth: true
                theme: page.theme
                // The phone says it too.
                visible: !(page.scarce && page.withCode) && !(page.tight && page.hurried)
                iconName: "display"
                text: qsTr("Watch the large screen")
                detail: page.scarce || page.withCode ? "" : qsTr("There you see your number and your counter.")
                strong: true
            }

            AdviceRow {
                Layout.fillWidth: true
                // The phone says it too.
                visible: page.presenter.ticketWait !== "" && !(page.scarce && page.withCode && page.brief) && !(page.scarce && page.crowded && page.presenter.ticketWaitDetail !== "")
                theme: page.theme
                iconName: "clock"
                text: page.presenter.ticketWait
                detail: page.scarce ? "" : page.presenter.ticketWaitDetail
                textName: "ticketWait"
                strong: true
            }

            AdviceRow {
                Layout.fillWidth: true
                // It stands on the paper too, so it gives way first where room is scarce.
                visible: page.presenter.ticketBring !== "" && !page.tight && !page.low && !(page.scarce && page.presenter.ticketDesk !== "") && !(page.scarce && page.crowded) && !(page.withCode && page.hurried)
                theme: page.theme
                iconName: "identity-card"
                text: qsTr("Have this ready")
                detail: page.presenter.ticketBring
            }

            Item { Layout.fillHeight: true }

            GridLayout {
                Layout.fillWidth: true
                Layout.topMargin: 2 * page.theme.gridPx
                columns: page.landscape && !page.withCode ? 1 : 2
                columnSpacing: 3 * page.theme.gridPx
                rowSpacing: 2 * page.theme.gridPx

                BigButton {
                    objectName: "printAgain"
                    Layout.fillWidth: true
                    Layout.preferredWidth: page.share * implicitWidth
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
