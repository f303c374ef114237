pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import qtkit.ui

// The keys of a page, and no others. Never mirrored: signs and digits stand as on every keyboard and telephone.
GridLayout {
    id: keys

    required property Theme theme
    required property var signs

    // Who moves by the keypad walks over rows first (kiosk/hands/stops.py).
    readonly property bool walkedByRows: true

    signal pressed(string sign)

    columnSpacing: Math.ceil(Math.max(theme.touchGapPx, 1.5 * theme.gridPx))
    rowSpacing: columnSpacing
    uniformCellWidths: true
    uniformCellHeights: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: keys.signs

        SignKey {
            id: key

            required property string modelData
            required property int index
            // The last digit of a telephone stands alone in the middle.
            readonly property bool alone: keys.columns === 3 && index === 9

            objectName: "key-" + modelData
            Layout.row: alone ? 3 : -1
            Layout.column: alone ? 1 : -1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: keys.theme.touchTargetPx
            Layout.maximumHeight: 2.4 * keys.theme.touchTargetPx
            theme: keys.theme
            text: modelData
            onClicked: keys.pressed(key.modelData)
        }
    }
}
