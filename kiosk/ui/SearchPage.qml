pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// Letters lead to a product: what they may mean stands above the keys, from the first letter on.
PageFrame {
    id: page

    required property KioskPresenter presenter
    readonly property bool beside: width > height
    readonly property bool manyKeys: presenter.walkIn.keys.length > 30
    // Of what was found. An alphabet of more than 30 letters takes a row of keys more.
    readonly property int rows: beside && !landscape && presenter.walkIn.keys.length > 27 ? 1 : tight || beside && !landscape ? 2 : landscape || squares < 700 ? 3 : manyKeys ? 4 : 5
    readonly property int textPx: tight ? theme.smallPx : theme.bodyPx

    title: qsTr("What are you looking for?")

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.landscape ? 2 : 1
        columnSpacing: 4 * page.theme.gridPx
        rowSpacing: (page.scarce ? 2 : 3) * page.theme.gridPx

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Math.max(page.theme.touchGapPx, (page.scarce ? 1 : 2) * page.theme.gridPx)

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: typed.implicitHeight + 2 * page.theme.gridPx
                color: page.theme.surface
                radius: page.theme.radiusPx
                border.color: page.theme.house
                border.width: page.theme.focusBorderPx

                Words {
                    id: typed

                    readonly property bool holdsTyped: page.presenter.walkIn.search !== ""

                    objectName: "typed"
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: 3 * page.theme.gridPx
                    theme: page.theme
                    text: page.presenter.walkIn.search === "" ? qsTr("Type the first letters") : page.presenter.walkIn.search
                    color: page.presenter.walkIn.search === "" ? page.theme.textQuiet : page.theme.text
                    font.pixelSize: page.scarce ? page.theme.leadPx : page.theme.headingPx
                    font.capitalization: page.presenter.walkIn.search === "" ? Font.MixedCase : Font.AllUppercase
                    font.weight: page.presenter.walkIn.search === "" ? Font.Normal : Font.Bold
                }
            }

            Repeater {
                // As many as there is room for above the keys; another letter brings what is missing.
                model: page.presenter.walkIn.found.slice(0, page.rows)

                ChoiceRow {
                    required property var modelData

                    objectName: "product-" + modelData.product
                    Layout.fillWidth: true
                    theme: page.theme
                    textPx: page.scarce ? page.theme.smallPx : page.theme.bodyPx
                    text: modelData.name
                    // How long it takes is said again on the next page.
                    detail: modelData.marked || page.rows > 3 ? modelData.detail : ""
                    onClicked: page.presenter.walkIn.choose(modelData.product)
                }
            }

            Words {
                objectName: "nothingFound"
                Layout.fillWidth: true
                font.pixelSize: page.tight ? page.theme.smallPx : page.theme.bodyPx
                visible: page.presenter.walkIn.search !== "" && page.presenter.walkIn.found.length === 0
                theme: page.theme
                text: qsTr("We find nothing with these letters. Try another word, or ask for help.")
            }

            Item { Layout.fillHeight: true }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            Layout.minimumWidth: page.landscape ? 8 * (1.2 * page.theme.touchTargetPx + keys.rowSpacing) : -1
            Layout.maximumWidth: page.landscape ? Layout.minimumWidth : -1
            spacing: keys.rowSpacing

            SignKeys {
                id: keys

                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.preferredHeight: Math.ceil(signs.length / columns) * ((page.beside && !page.landscape || page.tight ? 1 : 1.25) * page.theme.touchTargetPx + rowSpacing)
                columns: page.landscape ? 8 : signs.length > 27 ? 10 : 9
                theme: page.theme
                signs: page.presenter.walkIn.keys
                // Letters that are read from the right begin there.
                LayoutMirroring.enabled: page.presenter.rightToLeft && page.presenter.walkIn.otherKeys === "ABC"
                onPressed: sign => page.presenter.walkIn.press(sign)
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: keys.rowSpacing

                BigButton {
                    objectName: "otherKeys"
                    visible: page.presenter.walkIn.otherKeys !== ""
                    theme: page.theme
                    textPx: page.textPx
                    iconName: page.tight ? "" : "keyboard"
                    text: page.presenter.walkIn.otherKeys
                    onClicked: page.presenter.walkIn.switchKeys()
                }

                BigButton {
                    objectName: "space"
                    Layout.fillWidth: true
                    theme: page.theme
                    textPx: page.textPx
                    text: qsTr("Space")
                    onClicked: page.presenter.walkIn.press(" ")
                }

                BigButton {
                    objectName: "erase"
                    Layout.fillWidth: true
                    theme: page.theme
                    textPx: page.textPx
                    iconName: page.tight ? "" : "erase"
                    iconFollowsReading: true
                    text: qsTr("Erase")
                    onClicked: page.presenter.walkIn.erase()
                }
            }
        }
    }
}
