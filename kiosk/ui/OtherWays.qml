import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// For who has an appointment and nothing to hold before the scanner.
GridLayout {
    id: ways

    required property KioskPresenter presenter
    required property Theme theme
    property bool small: false
    // The scanner is away: typing is what most visitors can do.
    property bool instead: false
    readonly property real besidePx: 2 * Math.max(typing.implicitWidth, finding.implicitWidth) + columnSpacing

    // Under each other where the longer one would take two lines, as far as there is height for it.
    columns: small || (besidePx <= width && !instead) ? 2 : 1
    columnSpacing: Math.max(theme.touchGapPx, 2 * theme.gridPx)
    rowSpacing: Math.max(theme.touchGapPx, 2 * theme.gridPx)
    uniformCellWidths: true

    LineButton {
        id: typing

        objectName: "typeCode"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 0.5 * implicitWidth
        theme: ways.theme
        small: ways.small
        large: ways.instead && !ways.small
        ink: ways.instead ? ways.theme.house : ways.theme.onHouse
        ground: ways.instead ? ways.theme.onHouse : down ? ways.theme.housePressed : ways.theme.house
        text: qsTr("Type your code")
        onClicked: ways.presenter.typing.typeCode()
    }

    LineButton {
        id: finding

        objectName: "noCode"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 0.5 * implicitWidth
        visible: ways.presenter.typing.mayFind
        theme: ways.theme
        small: ways.small
        large: ways.instead && !ways.small
        ink: ways.theme.onHouse
        ground: down ? ways.theme.housePressed : ways.theme.house
        text: qsTr("I do not have my code")
        onClicked: ways.presenter.typing.findAppointment()
    }
}
