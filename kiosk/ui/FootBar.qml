import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// Always in the same place on every page: back, language, reading aids, help.
Rectangle {
    id: foot

    required property KioskPresenter presenter
    required property Theme theme
    property bool upright: false

    implicitWidth: row.implicitWidth + 4 * theme.gridPx
    implicitHeight: row.implicitHeight + 3 * theme.gridPx
    color: theme.surface

    Rectangle {
        anchors.right: parent.right
        width: foot.upright ? foot.theme.borderPx : parent.width
        height: foot.upright ? parent.height : foot.theme.borderPx
        color: foot.theme.hairline
    }

    GridLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 2 * foot.theme.gridPx
        columns: foot.upright ? 1 : 4
        columnSpacing: 2 * foot.theme.gridPx
        rowSpacing: 2 * foot.theme.gridPx
        // Beside each other the longest word takes more: "Sprache · Language".
        uniformCellWidths: foot.upright
        uniformCellHeights: true

        FootButton {
            objectName: "back"
            Layout.fillWidth: true
            theme: foot.theme
            compact: foot.upright
            iconName: "arrow-left"
            iconFollowsReading: true
            text: qsTr("Back")
            Accessible.checkable: false
            // Its place stays empty where there is nowhere to go back to; a tablet has two pages and no such place.
            visible: !foot.presenter.rating.onTablet
            enabled: foot.presenter.canGoBack
            opacity: enabled ? 1 : 0
            onClicked: foot.presenter.goBack()
        }

        FootButton {
            objectName: "languages"
            Layout.fillWidth: true
            theme: foot.theme
            compact: foot.upright
            iconName: "globe"
            // In its own words and in English; a rail has more height than width, and so has a row of large letters.
            text: foot.upright || (foot.presenter.aids.large && !foot.presenter.aids.low) ? qsTr("Language").replace(" · ", "\n") : qsTr("Language")
            checked: foot.presenter.panel === "languages"
            onClicked: foot.presenter.askLanguages()
        }

        FootButton {
            objectName: "aids"
            Layout.fillWidth: true
            theme: foot.theme
            compact: foot.upright
            iconName: "eye"
            text: qsTr("Reading aids")
            checked: foot.presenter.panel === "aids"
            onClicked: foot.presenter.askAids()
        }

        FootButton {
            objectName: "help"
            Layout.fillWidth: true
            // The word is short, and nobody under stress should have to aim.
            Layout.minimumWidth: Math.max(implicitWidth, foot.upright ? 0 : 1.6 * foot.theme.touchTargetPx)
            theme: foot.theme
            compact: foot.upright
            iconName: "help"
            text: qsTr("Help")
            checked: foot.presenter.panel === "help"
            onClicked: foot.presenter.askHelp()
        }
    }
}
