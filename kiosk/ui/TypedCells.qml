pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// What was typed, a cell for each sign, in groups as people say them; the cell that is next has the strong border, and all of them
// have it where nothing is such a day or time.
RowLayout {
    id: cells

    required property Theme theme
    required property Typing typing
    required property int signPx
    // The word under each group; none where it says itself what it is.
    property list<string> labels: []
    // Between the hours and the minutes.
    property string parting: ""
    property bool wide: false
    // Told to nobody who only stands by (kiosk/speaking/page_reader.py).
    readonly property bool holdsTyped: true
    readonly property bool marked: typing.isWrong
    readonly property int groupCount: typing.cells.length > 0 ? typing.cells[typing.cells.length - 1].group + 1 : 0

    objectName: "typedCells"
    spacing: (wide ? 3 : 4) * theme.gridPx
    Accessible.role: Accessible.StaticText
    Accessible.name: typing.cells.map(each => each.sign).join("")
    Accessible.ignored: typing.isEmpty

    Repeater {
        model: cells.groupCount

        RowLayout {
            id: group

            required property int index

            spacing: cells.spacing

            Words {
                visible: cells.parting !== "" && group.index > 0
                theme: cells.theme
                text: cells.parting
                font.pixelSize: cells.signPx
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            ColumnLayout {
                spacing: cells.theme.gridPx

                Row {
                    spacing: cells.theme.gridPx
                    LayoutMirroring.enabled: false

                    Repeater {
                        model: cells.typing.cells.filter(each => each.group === group.index)

                        Rectangle {
                            id: cell

                            required property var modelData

                            width: Math.round(1.3 * cells.signPx)
                            height: Math.round(1.7 * cells.signPx)
                            color: cells.theme.surface
                            radius: cells.theme.radiusPx / 2
                            border.color: cells.marked ? cells.theme.warning : modelData.is_next ? cells.theme.house : cells.theme.line
                            border.width: cells.marked || modelData.is_next ? cells.theme.focusBorderPx : cells.theme.borderPx

                            Words {
                                anchors.centerIn: parent
                                theme: cells.theme
                                text: cell.modelData.sign
                                font.pixelSize: cells.signPx
                                font.weight: Font.Bold
                                font.features: ({ "tnum": 1 })
                                Accessible.ignored: true
                            }
                        }
                    }
                }

                Words {
                    Layout.fillWidth: true
                    visible: cells.labels.length > 0
                    theme: cells.theme
                    text: visible ? cells.labels[group.index] : ""
                    horizontalAlignment: Text.AlignHCenter
                    color: cells.theme.textQuiet
                    font.pixelSize: cells.theme.smallPx
                }
            }
        }
    }
}
