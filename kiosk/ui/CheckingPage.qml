import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// At once after a scan or a choice, before the server answers.
PageFrame {
    id: page

    required property KioskPresenter presenter

    Item { Layout.fillHeight: true }

    RoundSign {
        Layout.alignment: Qt.AlignHCenter
        theme: page.theme
        iconName: page.presenter.codeWasRead ? "check" : "ticket"
    }

    Words {
        objectName: "title"
        Layout.fillWidth: true
        Layout.topMargin: 4 * page.theme.gridPx
        theme: page.theme
        text: qsTr("One moment…")
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: page.theme.titlePx
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Words {
        objectName: "checkingWords"
        Layout.fillWidth: true
        theme: page.theme
        text: page.presenter.slow ? qsTr("It takes a little longer than usual. You need not do anything. Please stay here.")
                                  : page.presenter.codeWasRead ? qsTr("We have read your code.")
                                                               : qsTr("We are getting your number.")
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: page.theme.leadPx
    }

    Item { Layout.fillHeight: true }
}
