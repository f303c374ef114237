pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// What somebody without an appointment comes for: most asked first, six at a time, and a search for all of them.
PageFrame {
    id: page

    required property KioskPresenter presenter
    readonly property bool beside: width > height
    // A letter is some 0.62 of its size wide; what a row keeps beside its words is the page's margins and its own.
    readonly property int wordPx: Math.round(0.62 * presenter.walkIn.longestWord * (scarce ? theme.smallPx : theme.bodyPx))
    readonly property bool inColumns: beside && wordPx < width / 2 - 13 * theme.gridPx
    readonly property bool terse: tight || scarce && (presenter.closing || beside && !landscape)

    title: page.presenter.walkIn.addsMore ? qsTr("What else do you come for?") : qsTr("What do you come for?")

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.alignment: Qt.AlignTop
        Layout.verticalStretchFactor: 100
        columns: page.inColumns ? 2 : 1
        columnSpacing: 3 * page.theme.gridPx
        rowSpacing: (page.scarce || page.presenter.closing ? 2 : 3) * page.theme.gridPx
        uniformCellHeights: true
        uniformCellWidths: true

        Repeater {
            model: page.presenter.walkIn.products

            ChoiceRow {
                required property var modelData

                objectName: "product-" + modelData.product
                Layout.fillWidth: true
                Layout.fillHeight: true
                // Two lines and what stands under them, also in large letters.
                Layout.maximumHeight: page.terse ? 5 * page.theme.touchTargetPx : Math.max(3 * page.theme.touchTargetPx, 4.6 * page.theme.bodyPx)
                theme: page.theme
                // Three rows of a long Dutch name must fit where height is scarce.
                textPx: page.scarce ? page.theme.smallPx : page.theme.bodyPx
                plain: page.tight
                text: modelData.name
                // How long it takes is said again on the next page.
                detail: modelData.marked || !page.terse ? modelData.detail : ""
                onClicked: page.presenter.walkIn.choose(modelData.product)
            }
        }
    }

    Words {
        objectName: "noProducts"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: page.presenter.walkIn.pages === 0
        theme: page.theme
        text: qsTr("Today we help with an appointment only. A member of staff can make one for you.")
        font.pixelSize: page.theme.leadPx
    }

    // On the last page the two buttons stay where they are.
    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 1
        visible: !page.presenter.closing
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: 3 * page.theme.gridPx
        uniformCellSizes: true

        BigButton {
            objectName: "search"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.presenter.walkIn.pages > 1
            theme: page.theme
            textPx: page.theme.bodyPx
            iconName: "search"
            text: qsTr("Search")
            onClicked: page.presenter.walkIn.openSearch()
        }

        BigButton {
            objectName: "moreProducts"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.presenter.walkIn.pages > 1
            theme: page.theme
            textPx: page.theme.bodyPx
            iconName: "again"
            text: qsTr("More (%1 of %2)").arg(page.presenter.walkIn.page + 1).arg(page.presenter.walkIn.pages)
            onClicked: page.presenter.walkIn.turn(1)
        }
    }
}
