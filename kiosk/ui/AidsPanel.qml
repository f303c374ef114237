import QtQuick
import QtQuick.Layouts
import qtkit.ui

// What makes the kiosk easier to read, hear and reach; the panel stays open, since several may be wanted.
SheetPanel {
    id: panel

    readonly property string on: qsTr("On")
    readonly property string off: qsTr("Off")
    // The volume takes the room of what is said besides.
    readonly property bool brief: tight || volume.visible

    readonly property int rowPx: 2.6 * theme.touchTargetPx

    title: qsTr("What helps you?")

    ColumnLayout {
        Layout.fillWidth: true
        spacing: (panel.scarce ? 2 : 3) * panel.theme.gridPx

        SwitchRow {
            objectName: "aidContrast"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            Layout.maximumHeight: Math.max(implicitHeight, panel.rowPx)
            visible: panel.presenter.aids.canContrast
            theme: panel.theme
            iconName: "contrast"
            text: qsTr("High contrast")
            detail: panel.brief ? "" : qsTr("White and yellow on black")
            checked: panel.presenter.aids.contrast
            stateText: checked ? panel.on : panel.off
            onClicked: panel.presenter.aids.switchContrast()
        }

        SwitchRow {
            objectName: "aidLarge"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            Layout.maximumHeight: Math.max(implicitHeight, panel.rowPx)
            theme: panel.theme
            iconName: "letters"
            text: qsTr("Large letters")
            detail: panel.brief ? "" : qsTr("On every page, until you are done")
            checked: panel.presenter.aids.large
            stateText: checked ? panel.on : panel.off
            onClicked: panel.presenter.aids.switchLarge()
        }

        SwitchRow {
            objectName: "aidLow"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            Layout.maximumHeight: Math.max(implicitHeight, panel.rowPx)
            visible: panel.presenter.aids.canLow
            theme: panel.theme
            iconName: "low"
            text: qsTr("Everything low")
            detail: panel.brief ? "" : qsTr("Within reach, also when you sit")
            checked: panel.presenter.aids.low
            stateText: checked ? panel.on : panel.off
            onClicked: panel.presenter.aids.switchLow()
        }

        AdviceRow {
            Layout.fillWidth: true
            visible: panel.presenter.aids.withinReach
            theme: panel.theme
            iconName: "low"
            text: qsTr("This whole screen is within reach, also when you sit.")
            textName: "withinReach"
            small: panel.scarce
        }

        SwitchRow {
            objectName: "aidSpoken"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            Layout.maximumHeight: Math.max(implicitHeight, panel.rowPx)
            visible: panel.presenter.aids.canSpeak
            theme: panel.theme
            iconName: "speaker"
            text: qsTr("Read aloud")
            detail: panel.brief ? "" : qsTr("You hear what is on the screen")
            checked: panel.presenter.aids.spoken
            stateText: checked ? panel.on : panel.off
            onClicked: panel.presenter.aids.switchSpoken()
        }
    }

    VolumeRow {
        id: volume

        Layout.fillWidth: true
        visible: panel.presenter.aids.spoken && steps > 0
        theme: panel.theme
        step: panel.presenter.volume.step
        steps: panel.presenter.volume.steps
        small: panel.scarce
        onTurned: by => panel.presenter.volume.turn(by)
    }

    Item { Layout.fillHeight: true }

    BigButton {
        objectName: "closeAids"
        Layout.fillWidth: true
        theme: panel.theme
        primary: true
        iconName: "check"
        text: qsTr("Ready")
        onClicked: panel.presenter.askAids()
    }
}
