import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// The number, what it is for, and the paper that comes out under it.
Rectangle {
    id: card

    required property KioskPresenter presenter
    required property Theme theme
    // Where height is scarce.
    property bool compact: false
    // What the page gives the number of the height that it has where it is as wide as the card.
    property real numberPx: fullPx
    readonly property real fullPx: numbered ? number.implicitHeight : 0
    // All but the number.
    readonly property real barePx: label.implicitHeight + label.Layout.topMargin + (numbered ? number.Layout.topMargin + number.Layout.bottomMargin : 0) + rest.implicitHeight
    // False where the number stands above the page.
    property bool numbered: true
    // Where the appointment's time is not said again.
    property bool brief: false

    color: theme.surface
    implicitHeight: column.implicitHeight
    radius: 2 * theme.radiusPx
    border.color: theme.hairline
    border.width: theme.borderPx

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 0

        Words {
            id: label

            readonly property string words: card.presenter.ticketAgain ? qsTr("You already have a number:") : qsTr("Your number is")
            readonly property string whole: words + " " + card.presenter.ticketNumber

            objectName: "numberLabel"
            Layout.fillWidth: true
            Layout.topMargin: (card.compact ? 2 : 4) * card.theme.gridPx
            theme: card.theme
            text: card.numbered ? words : whole
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: card.brief ? card.theme.smallPx : card.numbered ? card.theme.leadPx : card.theme.bodyPx
            Accessible.role: Accessible.Heading
        }

        InkNumber {
            id: number

            textName: "ticketNumber"
            visible: card.numbered
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: card.numberPx
            Layout.topMargin: (card.brief ? 1 : card.compact ? 2 : 5) * card.theme.gridPx
            Layout.bottomMargin: (card.brief ? 1 : card.compact ? 3 : 6) * card.theme.gridPx
            Layout.leftMargin: (card.brief && card.presenter.aids.large ? 2 : 5) * card.theme.gridPx
            Layout.rightMargin: (card.brief && card.presenter.aids.large ? 2 : 5) * card.theme.gridPx
            theme: card.theme
            text: card.presenter.ticketNumber
        }

        ColumnLayout {
            id: rest

            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.alignment: Qt.AlignBottom
            spacing: 0

            Words {
                objectName: "ticketProduct"
                Layout.fillWidth: true
                Layout.leftMargin: 4 * card.theme.gridPx
                Layout.rightMargin: 4 * card.theme.gridPx
                Layout.topMargin: card.numbered ? 0 : 2 * card.theme.gridPx
                visible: text !== ""
                theme: card.theme
                text: card.presenter.ticketProduct
                font.pixelSize: card.brief ? card.theme.smallPx : card.theme.bodyPx
                horizontalAlignment: Text.AlignHCenter
                font.weight: Font.DemiBold
            }

            Words {
                objectName: "ticketMore"
                Layout.fillWidth: true
                Layout.leftMargin: 4 * card.theme.gridPx
                Layout.rightMargin: 4 * card.theme.gridPx
                visible: text !== ""
                theme: card.theme
                text: card.presenter.ticketMore
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: card.theme.smallPx
            }

            Words {
                objectName: "ticketAppointment"
                Layout.fillWidth: true
                Layout.leftMargin: 4 * card.theme.gridPx
                Layout.rightMargin: 4 * card.theme.gridPx
                visible: text !== "" && !card.brief
                theme: card.theme
                text: card.presenter.ticketAppointment
                color: card.theme.textQuiet
                font.pixelSize: card.compact ? card.theme.smallPx : card.theme.bodyPx
                horizontalAlignment: Text.AlignHCenter
            }

            PrintingLine {
                Layout.fillWidth: true
                Layout.topMargin: (card.compact ? 2 : 3) * card.theme.gridPx
                Layout.leftMargin: card.theme.borderPx
                Layout.rightMargin: card.theme.borderPx
                Layout.bottomMargin: card.theme.borderPx
                theme: card.theme
                printing: card.presenter.printing
                compact: card.compact
            }
        }
    }
}
