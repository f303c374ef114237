import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// Never a red wall: what we saw, what you can do, a person who helps.
PageFrame {
    id: page

    required property KioskPresenter presenter
    readonly property bool roomy: !landscape && !presenter.scanHelps
    // Of the width that a button takes on one line: three beside each other take two lines.
    readonly property real share: landscape ? 0.5 : 1

    RoundSign {
        visible: !page.landscape
        theme: page.theme
        iconName: page.presenter.toldIcon
    }

    Words {
        objectName: "title"
        Layout.fillWidth: true
        Layout.topMargin: (page.landscape ? 0 : 2) * page.theme.gridPx
        theme: page.theme
        text: page.presenter.toldTitle
        font.pixelSize: page.landscape ? page.theme.headingPx : page.theme.titlePx
        font.weight: Font.Bold
        lineHeight: 0.9
        Accessible.role: Accessible.Heading
    }

    Words {
        objectName: "sorrySeen"
        Layout.fillWidth: true
        visible: text !== ""
        theme: page.theme
        text: page.presenter.toldSeen
        font.pixelSize: page.landscape ? page.theme.bodyPx : page.theme.leadPx
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: (page.landscape ? 0 : 3) * page.theme.gridPx
        implicitHeight: advice.implicitHeight + (page.landscape ? 4 : 8) * page.theme.gridPx
        color: page.theme.surface
        radius: 2 * page.theme.radiusPx
        border.color: page.theme.hairline
        border.width: page.theme.borderPx

        ColumnLayout {
            id: advice

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 4 * page.theme.gridPx
            spacing: (page.landscape ? 2 : 4) * page.theme.gridPx

            AdviceRow {
                Layout.fillWidth: true
                theme: page.theme
                iconName: page.presenter.scanHelps ? "scan" : "information"
                text: page.presenter.toldAdvice
                textName: "sorryAdvice"
                roomy: page.roomy
            }

            AdviceRow {
                Layout.fillWidth: true
                theme: page.theme
                iconName: "person"
                text: qsTr("A member of staff is glad to help you.")
                detail: page.presenter.helpPlace
                textName: "sorryPerson"
                strong: false
                roomy: page.roomy
            }
        }
    }

    Item { Layout.fillHeight: true }

    GridLayout {
        Layout.fillWidth: true
        columns: page.landscape ? 3 : 1
        columnSpacing: 3 * page.theme.gridPx
        rowSpacing: 3 * page.theme.gridPx

        BigButton {
            objectName: "otherCode"
            Layout.fillWidth: true
            Layout.preferredWidth: page.share * implicitWidth
            visible: page.presenter.scanHelps
            theme: page.theme
            primary: true
            iconName: page.landscape ? "" : "scan"
            text: qsTr("Try another code")
            onClicked: page.presenter.chooseAppointment()
        }

        BigButton {
            objectName: "walkIn"
            Layout.fillWidth: true
            Layout.preferredWidth: page.share * implicitWidth
            visible: page.presenter.walkInHelps
            theme: page.theme
            primary: !page.presenter.scanHelps
            iconName: page.landscape ? "" : "person"
            text: qsTr("Go on without an appointment")
            onClicked: page.presenter.chooseWalkIn()
        }

        BigButton {
            objectName: "ready"
            Layout.fillWidth: true
            Layout.preferredWidth: page.share * implicitWidth
            theme: page.theme
            primary: !page.presenter.scanHelps && !page.presenter.walkInHelps
            iconName: page.landscape ? "" : "home"
            text: qsTr("To the beginning")
            onClicked: page.presenter.goBack()
        }
    }
}
