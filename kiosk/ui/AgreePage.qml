import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// All of the appointment once more, before it is made.
PageFrame {
    id: page

    required property KioskPresenter presenter
    readonly property bool beside: width > height

    title: qsTr("Is this right?")

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: said.implicitHeight + (page.scarce ? 4 : 10) * page.theme.gridPx
        color: page.theme.surface
        radius: 2 * page.theme.radiusPx
        border.color: page.theme.highContrast ? page.theme.line : page.theme.hairline
        border.width: page.theme.borderPx

        ColumnLayout {
            id: said

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: (page.scarce ? 3 : 5) * page.theme.gridPx
            spacing: page.theme.gridPx

            Words {
                objectName: "agreeDay"
                Layout.fillWidth: true
                theme: page.theme
                text: page.presenter.booking.day
                font.pixelSize: page.scarce ? page.theme.leadPx : page.theme.headingPx
                font.weight: Font.DemiBold
            }

            Words {
                objectName: "agreeTime"
                Layout.fillWidth: true
                theme: page.theme
                text: page.presenter.booking.time
                font.pixelSize: page.scarce ? page.theme.headingPx : page.theme.titlePx
                font.weight: Font.Black
                font.features: ({ "tnum": 1 })
            }

            Words {
                objectName: "agreeWhat"
                Layout.fillWidth: true
                Layout.topMargin: (page.scarce ? 0 : 2) * page.theme.gridPx
                theme: page.theme
                text: page.presenter.booking.what
                font.pixelSize: page.scarce ? page.theme.smallPx : page.theme.leadPx
                wrapMode: Text.Wrap
            }

            Words {
                objectName: "agreeMore"
                Layout.fillWidth: true
                visible: text !== ""
                theme: page.theme
                text: page.presenter.booking.more
                color: page.theme.textQuiet
                font.pixelSize: page.scarce ? page.theme.smallPx : page.theme.bodyPx
            }
        }
    }

    Item { Layout.fillHeight: true }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: page.beside ? 2 : 1
        columnSpacing: 3 * page.theme.gridPx
        rowSpacing: (page.scarce ? 2 : 3) * page.theme.gridPx
        uniformCellHeights: page.beside

        BigButton {
            objectName: "agree"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.max(implicitHeight, (page.scarce ? 1.2 : 2) * page.theme.touchTargetPx)
            theme: page.theme
            primary: true
            iconName: page.tight ? "" : "check"
            textPx: page.tight ? page.theme.bodyPx : page.theme.leadPx
            text: qsTr("Make this appointment")
            onClicked: page.presenter.booking.agree()
        }

        BigButton {
            objectName: "otherTime"
            Layout.fillWidth: true
            Layout.fillHeight: true
            theme: page.theme
            iconName: page.tight ? "" : "clock"
            textPx: page.scarce ? page.theme.bodyPx : page.theme.leadPx
            text: qsTr("Choose another time")
            onClicked: page.presenter.goBack()
        }
    }
}
