import QtQuick
import QtQuick.Layouts
import qtkit.ui

// How the scanner is now, by word and icon.
RowLayout {
    id: line

    required property Theme theme
    required property string scanner
    required property color ink
    // Where room is scarce.
    property bool small: false
    // A scanner that types cannot say how it is; then holding up a code is worth a try.
    readonly property bool ready: scanner !== "absent"

    spacing: 2 * theme.gridPx

    Icon {
        name: line.ready ? "check" : "warning"
        tint: line.ink
        sidePx: line.small ? line.theme.bodyPx : line.theme.leadPx
    }

    Words {
        objectName: "scannerState"
        Layout.fillWidth: true
        theme: line.theme
        text: line.ready ? qsTr("Ready to read your code")
                         : qsTr("The scanner does not work now. Please ask a member of staff.")
        color: line.ink
        font.pixelSize: line.small ? line.theme.smallPx : line.theme.bodyPx
        font.weight: Font.DemiBold
    }
}
