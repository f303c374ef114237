import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// What every page has where one types: what is asked, the cells, the keys, and what to do with what stands there.
PageFrame {
    id: page

    required property KioskPresenter presenter
    required property string advice
    required property string enterText
    // Said where all cells are full and no such thing exists.
    property string wrongText: ""
    property alias cells: cellsPlace.sourceComponent
    property int keyColumns: 8
    // What cells or a field may take.
    readonly property int fieldPx: width - (scarce ? 8 : 12) * theme.gridPx
    // A lesser way on, under the others; none where empty.
    property string withoutText: ""
    readonly property Typing typing: presenter.typing
    readonly property bool wide: width > height
    readonly property int textPx: tight ? theme.smallPx : scarce ? theme.bodyPx : theme.leadPx
    // Room that is left goes to the keys.
    readonly property int buttonPx: (scarce ? 2 : 1.7) * theme.touchTargetPx

    signal without()

    TypingAdvice {
        Layout.fillWidth: true
        // Beside the warning before the time-out, large letters leave room for what is wrong only.
        visible: !page.tight || page.typing.isWrong || page.wrongText !== "" && !page.presenter.closing
        theme: page.theme
        textPx: page.scarce ? page.theme.smallPx : page.theme.bodyPx
        inOne: !page.landscape && (page.wide || page.tight)
        text: page.advice
        wrongText: page.wrongText
        isWrong: page.typing.isWrong
    }

    Loader {
        id: cellsPlace

        Layout.alignment: Qt.AlignHCenter
    }

    Item {
        Layout.fillHeight: true
        Layout.maximumHeight: 4 * page.theme.gridPx
        visible: !page.scarce
    }

    SignKeys {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.keyColumns
        theme: page.theme
        signs: page.typing.keys
        onPressed: sign => page.typing.press(sign)
    }

    Item {
        Layout.fillHeight: true
        Layout.maximumHeight: 4 * page.theme.gridPx
        visible: !page.scarce
    }

    GridLayout {
        Layout.fillWidth: true
        columns: page.wide ? 4 : 2
        columnSpacing: 3 * page.theme.gridPx
        rowSpacing: 3 * page.theme.gridPx

        BigButton {
            objectName: "erase"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            Layout.maximumHeight: Math.max(implicitHeight, enter.implicitHeight, page.buttonPx)
            Layout.preferredWidth: (page.scarce ? 1 : 0.5) * implicitWidth
            Layout.minimumWidth: page.wide ? implicitWidth : 0
            theme: page.theme
            iconName: page.scarce ? "" : "erase"
            iconFollowsReading: true
            textPx: page.textPx
            text: qsTr("Erase")
            enabled: !page.typing.isEmpty
            onClicked: page.typing.erase()
        }

        BigButton {
            objectName: "clear"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            Layout.maximumHeight: Math.max(implicitHeight, enter.implicitHeight, page.buttonPx)
            Layout.preferredWidth: (page.scarce ? 1 : 0.5) * implicitWidth
            Layout.minimumWidth: page.wide ? implicitWidth : 0
            theme: page.theme
            visible: !page.wide || (!page.tight && page.withoutText === "")
            iconName: page.scarce ? "" : "again"
            textPx: page.textPx
            text: qsTr("Start again")
            enabled: !page.typing.isEmpty
            onClicked: page.typing.clear()
        }

        BigButton {
            objectName: "withoutLetter"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            Layout.maximumHeight: Math.max(implicitHeight, enter.implicitHeight, page.buttonPx)
            Layout.columnSpan: page.wide ? 1 : 2
            Layout.preferredWidth: (page.scarce ? 1 : 0.5) * implicitWidth
            visible: page.withoutText !== ""
            theme: page.theme
            textPx: page.textPx
            text: page.withoutText
            onClicked: page.without()
        }

        BigButton {
            id: enter

            objectName: "enter"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            Layout.maximumHeight: Math.max(implicitHeight, enter.implicitHeight, page.buttonPx)
            Layout.columnSpan: page.wide ? 1 : 2
            Layout.preferredWidth: implicitWidth
            theme: page.theme
            primary: true
            iconName: page.scarce ? "" : "check"
            textPx: page.textPx
            text: page.enterText
            // It lights up with the last sign, and the focus of who types by a keyboard goes to it.
            enabled: page.typing.isAnswer
            onEnabledChanged: enabled && forceActiveFocus()
            onClicked: page.typing.enter()
        }
    }

    Item { Layout.fillHeight: true }
}
