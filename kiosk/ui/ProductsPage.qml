pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// What somebody without an appointment comes for: most asked first, six at a time, and a search for all of them. The
// rows have one form on every page of the list: whoever leafs keeps the place of the eye.
PageFrame {
    id: page

    required property KioskPresenter presenter
    readonly property bool beside: width > height
    readonly property bool enlarged: presenter.aids.large
    // A letter is some 0.62 of its size wide; what a row keeps beside its words is the page's margins and its own.
    readonly property int wordPx: Math.round(0.62 * presenter.walkIn.longestWord * (scarce ? theme.smallPx : theme.bodyPx))
    readonly property bool inColumns: landscape && !enlarged && wordPx < width / 2 - 13 * theme.gridPx
    // A row as wide as a lying glass has room for the wait beside its name.
    readonly property bool waitsBeside: landscape && !inColumns
    readonly property bool terse: !waitsBeside && (tight || scarce && (squeezed || beside && !landscape))
    readonly property int rowPx: terse || waitsBeside ? 5 * theme.touchTargetPx : Math.max(3 * theme.touchTargetPx, 4.6 * theme.bodyPx)

    title: page.presenter.walkIn.addsMore ? qsTr("What else do you come for?") : qsTr("What do you come for?")

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.alignment: Qt.AlignTop
        Layout.verticalStretchFactor: 100
        columns: page.inColumns ? 2 : 1
        columnSpacing: 3 * page.theme.gridPx
        rowSpacing: 2 * page.theme.gridPx
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
                Layout.maximumHeight: page.rowPx
                theme: page.theme
                // Three rows of a long Dutch name must fit where height is scarce.
                textPx: page.scarce ? page.theme.smallPx : page.theme.bodyPx
                plain: page.tight
                detailBeside: page.waitsBeside
                text: modelData.name
                // How long it takes is said again on the next page.
                detail: modelData.marked || !page.terse ? modelData.detail : ""
                onClicked: page.presenter.walkIn.choose(modelData.product)
            }
        }

        Repeater {
            model: page.presenter.walkIn.emptyRows

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: page.rowPx
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

    // What stands under the list stays where it is.
    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 1
        visible: !page.squeezed
    }

    LeafingRow {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: page.presenter.walkIn.pages > 1
        theme: page.theme
        at: page.presenter.walkIn.page
        pages: page.presenter.walkIn.pages
        halves: page.landscape
        onTurned: by => page.presenter.walkIn.turn(by)

        BigButton {
            objectName: "search"
            Layout.fillWidth: true
            Layout.fillHeight: true
            theme: page.theme
            textPx: page.theme.smallPx
            iconName: page.landscape ? "search" : ""
            text: qsTr("Search")
            onClicked: page.presenter.walkIn.openSearch()
        }
    }
}
