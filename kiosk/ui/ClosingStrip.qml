import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// The warning before a time-out, with the time that is left as a bar; one tap gives more.
Rectangle {
    id: strip

    required property KioskPresenter presenter
    required property Theme theme
    // Where there is little height.
    property bool brief: false

    implicitHeight: row.implicitHeight + (brief ? 2 : 4) * theme.gridPx
    color: theme.warningSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Rectangle {
        anchors.top: parent.top
        anchors.left: parent.left
        height: strip.theme.focusBorderPx
        color: strip.theme.warning

        NumberAnimation on width {
            running: strip.visible
            from: strip.width
            to: 0
            duration: strip.presenter.closingMs
        }
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: (strip.brief ? 4 : 6) * strip.theme.gridPx
        anchors.rightMargin: (strip.brief ? 4 : 6) * strip.theme.gridPx
        spacing: 4 * strip.theme.gridPx

        Words {
            id: words

            objectName: "closingWords"
            Layout.fillWidth: true
            theme: strip.theme
            text: qsTr("This page closes soon. Do you need more time?")
            font.pixelSize: strip.brief ? strip.theme.smallPx : strip.theme.bodyPx
            Accessible.ignored: true
        }

        BigButton {
            objectName: "moreTime"
            theme: strip.theme
            text: qsTr("More time")
            onClicked: strip.presenter.giveMoreTime()
        }
    }
}
