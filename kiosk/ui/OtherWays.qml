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

    columns: 2
    columnSpacing: Math.max(theme.touchGapPx, 2 * theme.gridPx)
    uniformCellWidths: true

    LineButton {
        objectName: "typeCode"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 0.5 * implicitWidth
        theme: ways.theme
        small: ways.small
        ink: ways.theme.onHouse
        ground: down ? ways.theme.housePressed : ways.theme.house
        text: qsTr("Type your code")
        onClicked: ways.presenter.typing.typeCode()
    }

    LineButton {
        objectName: "noCode"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 0.5 * implicitWidth
        visible: ways.presenter.typing.mayFind
        theme: ways.theme
        small: ways.small
        ink: ways.theme.onHouse
        ground: down ? ways.theme.housePressed : ways.theme.house
        text: qsTr("I do not have my code")
        onClicked: ways.presenter.typing.findAppointment()
    }
}
