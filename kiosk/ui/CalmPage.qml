import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// Nobody can be served now: a large quiet sign, what is the matter, and what to do meanwhile.
PageFrame {
    id: page

    required property KioskPresenter presenter
    required property string iconName
    property string reassurance: ""

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 1
    }

    RoundSign {
        theme: page.theme
        iconName: page.iconName
        visible: !page.tight
        implicitWidth: (page.scarce ? 2 : 3) * page.theme.touchTargetPx
    }

    Words {
        objectName: "title"
        Layout.fillWidth: true
        Layout.topMargin: (page.scarce ? 1 : 4) * page.theme.gridPx
        theme: page.theme
        text: page.presenter.toldTitle
        font.pixelSize: page.scarce ? page.theme.headingPx : page.theme.titlePx
        font.weight: Font.Bold
        lineHeight: 0.9
        Accessible.role: Accessible.Heading
    }

    Words {
        objectName: "toldSeen"
        Layout.fillWidth: true
        visible: text !== ""
        theme: page.theme
        text: page.presenter.toldSeen
        font.pixelSize: page.theme.leadPx
    }

    Words {
        objectName: "toldAdvice"
        Layout.fillWidth: true
        Layout.topMargin: 2 * page.theme.gridPx
        visible: text !== ""
        theme: page.theme
        text: page.presenter.toldAdvice
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 2
    }

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        theme: page.theme
        text: page.reassurance
        color: page.theme.textQuiet
        font.pixelSize: page.theme.smallPx
    }
}
