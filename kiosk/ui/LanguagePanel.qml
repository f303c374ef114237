pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import qtkit.ui

// Every language by its own name; room for eight.
SheetPanel {
    id: panel

    title: qsTr("Choose your language")

    GridLayout {
        Layout.fillWidth: true
        columns: panel.landscape ? 3 : 2
        columnSpacing: 3 * panel.theme.gridPx
        rowSpacing: 3 * panel.theme.gridPx
        uniformCellWidths: true

        Repeater {
            model: panel.presenter.languages

            BigButton {
                required property var modelData

                objectName: "language-" + modelData.code
                Layout.fillWidth: true
                Layout.preferredHeight: (panel.scarce ? 1.5 : 2) * panel.theme.touchTargetPx
                theme: panel.theme
                primary: modelData.code === panel.presenter.language
                Accessible.checkable: true
                Accessible.checked: primary
                iconName: primary && !panel.scarce ? "check" : ""
                text: modelData.name
                onClicked: panel.presenter.chooseLanguage(modelData.code)
            }
        }
    }

    Item { Layout.fillHeight: true }
}
