import QtQuick
import QtQuick.Layouts
import qtkit.ui

// What stands under a list: leafing through it, and beside that, or under it where both do not fit, another way on.
GridLayout {
    id: row

    required property Theme theme
    required property int at
    required property int pages
    // Each half as wide as a column of the list above.
    property bool halves: false
    default property alias other: place.data

    signal turned(int by)

    // A button can do with a little less room around its words.
    readonly property real besidePx: leafing.implicitWidth + place.implicitWidth + columnSpacing - 6 * theme.gridPx

    columns: leafing.visible && besidePx <= width ? 2 : 1
    columnSpacing: Math.max(theme.touchGapPx, 2 * theme.gridPx)
    rowSpacing: Math.max(theme.touchGapPx, 2 * theme.gridPx)
    uniformCellWidths: columns === 2 && halves && 2 * Math.max(leafing.implicitWidth, place.implicitWidth) + columnSpacing <= width

    Leafing {
        id: leafing

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: row.pages > 1
        theme: row.theme
        at: row.at
        pages: row.pages
        onTurned: by => row.turned(by)
    }

    RowLayout {
        id: place

        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
