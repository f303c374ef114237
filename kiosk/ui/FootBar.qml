import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// Always in the same place on every page and in every language: back, language, reading aids, help. Whoever changes the
// language finds the button for it where it was.
Rectangle {
    id: foot

    objectName: "foot"

    required property KioskPresenter presenter
    required property Theme theme
    property bool upright: false
    // Large letters take two lines, and so does a rail, which has more height than width.
    readonly property bool twoLines: upright || presenter.aids.large && !presenter.aids.low
    readonly property int lines: twoLines && !upright ? 2 : 1
    // What the widest word of each takes in any language, in letters' sizes: "Wstecz", "Sprache · Language", "Reading
    // aids", "Допомога"; in a rail "Accessibilité". A test measures them all.
    readonly property list<real> widestEm: [3.3, twoLines ? 4.7 : 9.3, 6.05, 4.95]
    readonly property real railEm: 5.7
    readonly property int sidePx: upright ? theme.gridPx : presenter.aids.large && presenter.aids.low ? theme.gridPx / 2 : 2 * theme.gridPx
    // Around each of those words the same.
    readonly property real airPx: (width - 2 * sidePx - 3 * row.columnSpacing - theme.smallPx * widestEm.reduce((all, each) => all + each)) / 4

    // Beside each other they take the width that there is.
    implicitWidth: upright ? Math.ceil(railEm * theme.smallPx) + 4 * theme.gridPx : 0
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
        anchors.leftMargin: foot.sidePx
        anchors.rightMargin: foot.sidePx
        columns: foot.upright ? 1 : 4
        columnSpacing: foot.theme.touchGapPx
        rowSpacing: 2 * foot.theme.gridPx
        uniformCellHeights: true

        FootButton {
            objectName: "back"
            Layout.fillWidth: foot.upright
            Layout.fillHeight: foot.upright
            Layout.preferredWidth: foot.upright ? -1 : foot.widestEm[0] * foot.theme.smallPx + foot.airPx
            theme: foot.theme
            compact: foot.upright
            lines: foot.lines
            iconName: "arrow-left"
            iconFollowsReading: true
            text: qsTr("Back")
            Accessible.checkable: false
            // Its place stays empty where there is nowhere to go back to.
            enabled: foot.presenter.canGoBack
            opacity: enabled ? 1 : 0
            onClicked: foot.presenter.goBack()
        }

        FootButton {
            objectName: "languages"
            Layout.fillWidth: foot.upright
            Layout.fillHeight: foot.upright
            Layout.preferredWidth: foot.upright ? -1 : foot.widestEm[1] * foot.theme.smallPx + foot.airPx
            theme: foot.theme
            compact: foot.upright
            lines: foot.lines
            iconName: "globe"
            // In its own words and in English.
            text: foot.twoLines ? qsTr("Language").replace(" · ", "\n") : qsTr("Language")
            checked: foot.presenter.panel === "languages"
            onClicked: foot.presenter.askLanguages()
        }

        FootButton {
            objectName: "aids"
            Layout.fillWidth: foot.upright
            Layout.fillHeight: foot.upright
            Layout.preferredWidth: foot.upright ? -1 : foot.widestEm[2] * foot.theme.smallPx + foot.airPx
            theme: foot.theme
            compact: foot.upright
            lines: foot.lines
            iconName: "eye"
            text: qsTr("Reading aids")
            checked: foot.presenter.panel === "aids"
            onClicked: foot.presenter.askAids()
        }

        FootButton {
            objectName: "help"
            Layout.fillWidth: foot.upright
            Layout.fillHeight: foot.upright
            Layout.preferredWidth: foot.upright ? -1 : foot.widestEm[3] * foot.theme.smallPx + foot.airPx
            theme: foot.theme
            compact: foot.upright
            lines: foot.lines
            iconName: "help"
            text: qsTr("Help")
            checked: foot.presenter.panel === "help"
            onClicked: foot.presenter.askHelp()
        }
    }
}
