import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// For who comes another time, by choice or because it takes an appointment: how to make one.
PageFrame {
    id: page

    required property KioskPresenter presenter
    readonly property bool crowded: scarce && presenter.closing && !landscape

    title: page.presenter.walkIn.laterTitle

    Words {
        objectName: "laterSeen"
        Layout.fillWidth: true
        visible: text !== "" && !page.crowded
        theme: page.theme
        text: page.presenter.walkIn.laterSeen
        font.pixelSize: page.tight || page.scarce && page.presenter.walkIn.keepsRest ? page.theme.smallPx : page.scarce ? page.theme.bodyPx : page.theme.leadPx
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: (page.scarce ? 0 : 3) * page.theme.gridPx
        columns: page.landscape ? 2 : 1
        columnSpacing: 4 * page.theme.gridPx
        rowSpacing: (page.scarce ? 3 : 6) * page.theme.gridPx

        CodeCard {
            Layout.fillWidth: true
            Layout.preferredWidth: page.tight ? 1 : 3
            visible: source !== ""
            theme: page.theme
            compact: page.scarce
            brief: page.tight || page.crowded || page.scarce && !page.landscape
            sidePx: (page.scarce ? 3.6 : 6.5) * page.theme.touchTargetPx
            source: page.presenter.walkIn.bookingCode
            text: qsTr("Make an appointment on our website")
            briefText: qsTr("Scan this code or go to:")
            detail: qsTr("Scan this code with the camera of your phone. Or go to:")
            address: page.presenter.walkIn.bookingAddress
        }

        AdviceRow {
            Layout.fillWidth: true
            Layout.preferredWidth: page.tight ? 1 : 2
            theme: page.theme
            iconName: "person"
            text: qsTr("A member of staff can make an appointment for you.")
            detail: page.crowded ? "" : page.presenter.helpPlace
            detailLanguage: page.presenter.helpPlaceLanguage
            textName: "laterPerson"
            strong: true
            roomy: !page.scarce
            // With what it does not go together takes two lines more.
            small: page.tight && page.presenter.walkIn.keepsRest
        }
    }

    Item { Layout.fillHeight: true }

    BigButton {
        objectName: "laterReady"
        Layout.fillWidth: true
        theme: page.theme
        primary: true
        textPx: page.scarce ? page.theme.bodyPx : page.theme.leadPx
        iconName: "check"
        text: page.presenter.walkIn.keepsRest ? qsTr("Go on without it") : qsTr("Ready")
        onClicked: page.presenter.walkIn.keepsRest ? page.presenter.goBack() : page.presenter.walkIn.leave()
    }
}
