import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// At once after a scan or a choice, before the server answers. When that takes long a second sentence comes in the place
// of the first, which has room for the longer of the two: nothing moves while somebody looks at it.
PageFrame {
    id: page

    required property KioskPresenter presenter
    readonly property var icons: ({ "code": "clock", "appointment": "calendar", "times": "calendar", "booking": "calendar-day", "number": "ticket" })
    readonly property string slowly: qsTr("It takes a little longer than usual. You need not do anything. Please stay here.")
    readonly property var words: ({
        "code": qsTr("We have read your code."),
        "appointment": qsTr("We are looking for your appointment."),
        "times": qsTr("We are looking for free times."),
        "booking": qsTr("We are making your appointment."),
        "number": qsTr("We are getting your number.")
    })

    Item { Layout.fillHeight: true }

    RoundSign {
        objectName: "checkingSign"
        Layout.alignment: Qt.AlignHCenter
        theme: page.theme
        iconName: page.presenter.slow ? "clock" : page.icons[page.presenter.awaited]
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

    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(said.implicitHeight, longest.implicitHeight)

        Words {
            id: said

            objectName: "checkingWords"
            width: parent.width
            theme: page.theme
            text: page.presenter.slow ? page.slowly : page.words[page.presenter.awaited]
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: page.theme.leadPx
        }

        Words {
            id: longest

            visible: false
            width: parent.width
            theme: page.theme
            text: page.slowly
            font.pixelSize: page.theme.leadPx
        }
    }

    Item { Layout.fillHeight: true }
}
