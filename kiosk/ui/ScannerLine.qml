import QtQuick
import QtQuick.Layouts
import qtkit.ui

// How the scanner is now, by word and icon.
RowLayout {
    id: line

    required property Theme theme
    required property string scanner
    required property color ink
    readonly property bool ready: scanner === "ok" || scanner === "degraded"

    spacing: 2 * theme.gridPx

    Icon {
        name: line.ready ? "check" : line.scanner === "unknown" ? "clock" : "warning"
        tint: line.ink
        sidePx: line.theme.bodyPx
    }

    Words {
        objectName: "scannerState"
        Layout.fillWidth: true
        theme: line.theme
        text: line.ready ? qsTr("The camera is ready")
                         : line.scanner === "unknown" ? qsTr("The camera is starting")
                                                      : qsTr("The camera does not work now. Please ask a member of staff.")
        color: line.ink
        font.pixelSize: line.theme.smallPx
        font.weight: Font.DemiBold
    }
}
