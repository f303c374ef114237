import QtQuick
import QtQuick.Layouts
import qtkit.ui

// The answer was heard; the page goes by itself.
PageFrame {
    id: page

    Item { Layout.fillHeight: true }

    RoundSign {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: (page.scarce ? 2 : 3) * page.theme.touchTargetPx
        theme: page.theme
        iconName: "done"
    }

    Words {
        objectName: "title"
        Layout.fillWidth: true
        Layout.topMargin: 3 * page.theme.gridPx
        theme: page.theme
        text: qsTr("Thank you for your answer")
        font.pixelSize: page.scarce ? page.theme.headingPx : page.theme.titlePx
        font.weight: Font.Bold
        lineHeight: 0.9
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }

    Item { Layout.fillHeight: true }
}
