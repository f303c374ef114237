import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// The appointment was made: when, its paper, and the code for who has no paper.
PageFrame {
    id: page

    required property KioskPresenter presenter
    readonly property bool withCode: presenter.phoneCode !== ""
    readonly property bool waits: presenter.booking.mayStay
    readonly property bool crowded: presenter.closing || presenter.mayPrintAgain || waits
    // The code is then all that its visitor takes along.
    readonly property bool paperless: presenter.printing === "failed" || presenter.printing === "unsure" || presenter.printing === "no_paper"
    // Day and time then stand on one line.
    readonly property bool slim: scarce && !landscape && (presenter.closing || waits && presenter.mayPrintAgain)
    readonly property bool brief: tight || scarce && crowded
    // The two ways on stand beside each other, and say no more than they must.
    readonly property bool abreast: scarce && waits
    readonly property bool bare: scarce && (presenter.closing || presenter.mayPrintAgain)

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.landscape ? 2 : 1
        columnSpacing: 5 * page.theme.gridPx
        rowSpacing: (page.scarce ? 2 : 4) * page.theme.gridPx

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: page.landscape
            Layout.preferredWidth: 5
            implicitHeight: made.implicitHeight
            color: page.theme.surface
            radius: 2 * page.theme.radiusPx
            border.color: page.theme.hairline
            border.width: page.theme.borderPx

            ColumnLayout {
                id: made

                anchors.fill: parent
                spacing: 0

                Words {
                    objectName: "bookedTitle"
                    Layout.fillWidth: true
                    Layout.topMargin: (page.scarce ? 1 : 4) * page.theme.gridPx
                    Layout.leftMargin: 3 * page.theme.gridPx
                    Layout.rightMargin: 3 * page.theme.gridPx
                    theme: page.theme
                    text: qsTr("Your appointment is made")
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: page.scarce ? page.theme.smallPx : page.landscape ? page.theme.bodyPx : page.theme.leadPx
                    Accessible.role: Accessible.Heading
                }

                Words {
                    objectName: "bookedDay"
                    Layout.fillWidth: true
                    Layout.topMargin: (page.scarce ? 0 : 2) * page.theme.gridPx
                    Layout.leftMargin: 3 * page.theme.gridPx
                    Layout.rightMargin: 3 * page.theme.gridPx
                    theme: page.theme
                    text: page.slim ? page.presenter.booking.day + ", " + page.presenter.booking.time : page.presenter.booking.day
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: page.tight || page.slim ? page.theme.bodyPx : page.scarce || page.landscape ? page.theme.leadPx : page.theme.headingPx
                    font.weight: Font.Bold
                }

                Words {
                    objectName: "bookedTime"
                    Layout.fillWidth: true
                    visible: !page.slim
                    theme: page.theme
                    text: page.presenter.booking.time
                    color: page.theme.house
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: page.tight ? page.theme.headingPx : page.scarce ? page.theme.titlePx : 1.5 * page.theme.titlePx
                    font.weight: Font.Black
                    font.features: ({ "tnum": 1 })
                }

                Words {
                    objectName: "bookedWhat"
                    Layout.fillWidth: true
                    Layout.leftMargin: 4 * page.theme.gridPx
                    Layout.rightMargin: 4 * page.theme.gridPx
                    visible: text !== "" && (page.landscape ? !(page.scarce && page.presenter.closing) : !page.brief)
                    theme: page.theme
                    text: page.presenter.booking.what
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: page.scarce ? page.theme.smallPx : page.theme.bodyPx
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                Item { Layout.fillHeight: page.landscape }

                PrintingLine {
                    Layout.fillWidth: true
                    Layout.topMargin: (page.scarce ? 1 : 4) * page.theme.gridPx
                    Layout.leftMargin: page.theme.borderPx
                    Layout.rightMargin: page.theme.borderPx
                    Layout.bottomMargin: page.theme.borderPx
                    theme: page.theme
                    printing: page.presenter.printing
                    compact: page.scarce
                    words: ({
                        "not_yet": "",
                        "under_way": qsTr("Your paper is being printed…"),
                        "slow": qsTr("Printing takes longer than usual. Please wait a moment."),
                        "printed": qsTr("Please take your paper, and bring it along."),
                        "failed": qsTr("Your paper is not coming out. Please write down your code."),
                        "unsure": qsTr("Is there no paper? Please write down your code."),
                        "no_paper": qsTr("Please write down your code. You get no paper here.")
                    })
                }
            }
        }

        // Where room is scarce, what the codes are for gives way first, then the size of the one for the phone, then
        // that code; what to bring last, and never where no paper says it.
        ColumnLayout {
            id: told

            readonly property real roomPx: height - first.implicitHeight - ways.implicitHeight - ways.Layout.topMargin
            readonly property int gapPx: (page.scarce ? 2 : page.crowded ? 3 : 5) * page.theme.gridPx

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 6
            spacing: 0

            ColumnLayout {
                id: first

                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: told.gapPx

                AdviceRow {
                    Layout.fillWidth: true
                    theme: page.theme
                    iconName: "keyboard"
                    text: qsTr("Your code: %1").arg(page.presenter.booking.code)
                    detail: page.scarce || page.waits || page.paperless && page.presenter.booking.bring !== "" ? "" : qsTr("With it you sign in at this kiosk, also without paper.")
                    textName: "bookedCode"
                    strong: true
                    roomy: page.paperless && !page.tight && !page.crowded
                }

                AdviceRow {
                    Layout.fillWidth: true
                    visible: page.paperless && detail !== ""
                    theme: page.theme
                    iconName: "identity-card"
                    text: qsTr("Bring this along")
                    detail: page.presenter.booking.bring
                    textName: "bookedBring"
                    small: page.brief
                }
            }

            GivingRow {
                id: bring

                Layout.fillWidth: true
                theme: page.theme
                wanted: page.presenter.booking.bring !== "" && !page.paperless
                roomPx: told.roomPx
                gapPx: told.gapPx
                iconName: "identity-card"
                text: qsTr("Bring this along")
                detail: page.presenter.booking.bring
                textName: "bookedBring"
            }

            Giving {
                id: phone

                Layout.fillWidth: true
                wanted: page.withCode && !page.brief
                roomPx: bring.leftPx
                gapPx: told.gapPx

                CodeCard {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    visible: phone.shown
                    theme: page.theme
                    compact: page.scarce
                    source: page.presenter.phoneCode
                    text: qsTr("Your appointment on your phone")
                    detail: qsTr("Scan this code with the camera of your phone. There you can also move or cancel it.")
                }
            }

            Giving {
                id: smallPhone

                Layout.fillWidth: true
                wanted: page.withCode && !phone.shown
                roomPx: bring.leftPx
                gapPx: told.gapPx

                CodeCard {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    visible: smallPhone.shown
                    theme: page.theme
                    compact: page.scarce
                    brief: true
                    sidePx: 2.8 * page.theme.touchTargetPx
                    leastPx: page.theme.gridPx
                    source: page.presenter.phoneCode
                    text: ""
                    briefText: qsTr("Scan this code: your appointment on your phone")
                    detail: ""
                }
            }

            Item { Layout.fillHeight: true }

            GridLayout {
                id: ways

                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.topMargin: 2 * page.theme.gridPx
                columns: page.landscape && !page.scarce ? 1 : 2
                columnSpacing: 3 * page.theme.gridPx
                rowSpacing: (page.scarce ? 2 : 3) * page.theme.gridPx

                // Whoever sits down without a number is never called: that is the way to be seen first.
                BigButton {
                    objectName: "stayHere"
                    Layout.row: 0
                    Layout.column: 0
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.columnSpan: page.abreast ? 1 : ways.columns
                    Layout.minimumHeight: implicitHeight
                    Layout.preferredWidth: page.abreast ? 1 : implicitWidth
                    visible: page.waits
                    theme: page.theme
                    primary: true
                    iconName: page.scarce ? "" : "seat"
                    textPx: page.scarce ? page.theme.bodyPx : page.theme.leadPx
                    text: qsTr("I am staying here")
                    detail: page.bare ? "" : qsTr("You get your number now.")
                    onClicked: page.presenter.booking.stayHere()
                }

                BigButton {
                    objectName: "printAgain"
                    Layout.row: 1
                    Layout.column: 0
                    Layout.columnSpan: page.abreast ? ways.columns : 1
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    visible: page.presenter.mayPrintAgain
                    theme: page.theme
                    iconName: page.scarce ? "" : "again"
                    textPx: page.scarce || page.waits ? page.theme.bodyPx : page.theme.leadPx
                    text: qsTr("Print again")
                    onClicked: page.presenter.printAgain()
                }

                BigButton {
                    readonly property bool beside: page.abreast || page.presenter.mayPrintAgain && ways.columns > 1

                    objectName: "ready"
                    Layout.row: page.abreast ? 0 : ways.columns > 1 ? 1 : 2
                    Layout.column: beside ? 1 : 0
                    Layout.columnSpan: beside ? 1 : ways.columns
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    Layout.preferredWidth: page.abreast ? 1 : implicitWidth
                    theme: page.theme
                    primary: !page.waits
                    iconName: page.waits || page.scarce && page.presenter.mayPrintAgain ? "" : "check"
                    textPx: page.tight || page.waits ? page.theme.bodyPx : page.theme.leadPx
                    text: page.waits ? qsTr("I am coming back later") : qsTr("Ready")
                    detail: page.waits && !page.bare ? qsTr("Sign in here then, with your code.") : ""
                    onClicked: page.presenter.booking.leave()
                }
            }
        }
    }
}
