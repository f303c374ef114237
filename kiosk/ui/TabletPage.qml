import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// A tablet at a counter between two questions: quiet, with nothing to do.
PageFrame {
    id: page

    required property KioskPresenter presenter

    Item { Layout.fillHeight: true }

    RoundSign {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: (page.scarce ? 2 : 3) * page.theme.touchTargetPx
        theme: page.theme
        iconName: "person"
    }

    Words {
        objectName: "title"
        Layout.fillWidth: true
        Layout.topMargin: 3 * page.theme.gridPx
        theme: page.theme
        text: qsTr("Thank you for your visit")
        font.pixelSize: page.scarce ? page.theme.headingPx : page.theme.titlePx
        font.weight: Font.Bold
        lineHeight: 0.9
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }

    Words {
        objectName: "tabletCounter"
        Layout.fillWidth: true
        visible: page.presenter.rating.counter !== ""
        theme: page.theme
        text: qsTr("Counter %1").arg(page.presenter.rating.counter)
        color: page.theme.textQuiet
        font.pixelSize: page.theme.leadPx
        horizontalAlignment: Text.AlignHCenter
    }

    Item { Layout.fillHeight: true }
}
