import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// What stands above the pages in low mode: nothing to touch and nothing to read closely. The name of the place, and on
// the ticket page the number, which is read from farther away than anything else.
Rectangle {
    id: field

    required property KioskPresenter presenter
    required property Theme theme
    readonly property bool numbered: presenter.page === "ticket"

    color: theme.surface
    Accessible.role: Accessible.TitleBar
    Accessible.name: presenter.placeName

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 6 * field.theme.gridPx
        spacing: 3 * field.theme.gridPx

        Item {
            Layout.fillHeight: true
            visible: !field.numbered
        }

        Image {
            objectName: "lowLogo"
            Layout.alignment: Qt.AlignHCenter
            // The number has the room.
            visible: !field.theme.highContrast && !field.numbered && status === Image.Ready
            source: field.presenter.logo
            sourceSize.height: 3 * field.theme.titlePx
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }

        Words {
            objectName: "lowPlace"
            Layout.fillWidth: true
            theme: field.theme
            text: field.presenter.placeName
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: field.numbered ? field.theme.leadPx : field.theme.titlePx
            font.weight: Font.Bold
        }

        Words {
            objectName: "lowTime"
            Layout.fillWidth: true
            visible: !field.numbered
            theme: field.theme
            text: field.presenter.time
            horizontalAlignment: Text.AlignHCenter
            color: field.theme.textQuiet
            font.pixelSize: field.theme.headingPx
            font.features: ({ "tnum": 1 })
        }

        InkNumber {
            textName: "lowNumber"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: 3 * field.theme.gridPx
            visible: field.numbered
            theme: field.theme
            text: field.presenter.ticketNumber
        }

        Item {
            Layout.fillHeight: true
            visible: !field.numbered
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(4, field.theme.gridPx / 2)
        color: field.theme.housePure
    }
}
