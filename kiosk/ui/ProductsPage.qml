pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// What somebody without an appointment comes for: most asked first, six at a time.
PageFrame {
    id: page

    required property KioskPresenter presenter

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: 2
        columnSpacing: 3 * page.theme.gridPx
        rowSpacing: 4 * page.theme.gridPx

        Words {
            objectName: "title"
            Layout.fillWidth: true
            Layout.columnSpan: page.landscape ? 1 : 2
            theme: page.theme
            text: qsTr("What do you come for?")
            font.pixelSize: page.landscape ? page.theme.headingPx : page.theme.titlePx
            font.weight: Font.Bold
            lineHeight: 0.9
            Accessible.role: Accessible.Heading
        }

        GridLayout {
            Layout.row: 1
            Layout.column: 0
            Layout.columnSpan: 2
            Layout.fillHeight: true
            columns: page.landscape ? 2 : 1
            columnSpacing: 3 * page.theme.gridPx
            rowSpacing: 3 * page.theme.gridPx
            uniformCellHeights: true
            uniformCellWidths: true

            Repeater {
                model: page.presenter.choices

                ChoiceRow {
                    required property var modelData

                    objectName: "product-" + modelData.product
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: 3 * page.theme.touchTargetPx
                    theme: page.theme
                    // Three rows of a long Dutch name must fit a screen that lies.
                    textPx: page.landscape ? page.theme.smallPx : page.theme.bodyPx
                    enabled: page.presenter.settled
                    text: modelData.name
                    detail: modelData.detail
                    onClicked: page.presenter.chooseProduct(modelData.product)
                }
            }
        }

        Words {
            objectName: "noProducts"
            Layout.row: 1
            Layout.column: 0
            Layout.columnSpan: 2
            Layout.fillWidth: true
            visible: page.presenter.choicePages === 0
            theme: page.theme
            text: qsTr("Today we help with an appointment only. A member of staff can make one for you.")
            font.pixelSize: page.theme.leadPx
        }

        BigButton {
            objectName: "moreProducts"
            Layout.row: page.landscape ? 0 : 2
            Layout.column: page.landscape ? 1 : 0
            Layout.columnSpan: page.landscape ? 1 : 2
            Layout.fillWidth: !page.landscape
            visible: page.presenter.choicePages > 1
            theme: page.theme
            iconName: "again"
            text: qsTr("Something else (%1 of %2)").arg(page.presenter.choicePage + 1).arg(page.presenter.choicePages)
            onClicked: page.presenter.turnProducts(1)
        }
    }
}
