import QtQuick
import Kiosk
import qtkit.ui

// Lies over a page and leaves the foot free: the button that opened it closes it.
Rectangle {
    id: sheet

    required property KioskPresenter presenter
    required property Theme theme
    required property string title
    default property alias content: frame.content
    readonly property bool landscape: frame.landscape
    readonly property bool scarce: frame.scarce
    readonly property bool tight: frame.tight

    // The keypad goes round in it until it is closed.
    readonly property bool holdsFocus: true

    color: theme.ground

    // What lies under a panel cannot be tapped through it.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }

    PageFrame {
        id: frame

        anchors.fill: parent
        theme: sheet.theme
        title: sheet.title
        titleName: "panelTitle"
    }
}
