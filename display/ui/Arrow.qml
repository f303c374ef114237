import QtQuick
import QtQuick.Shapes

// A bold arrow into the hall, as heavy as the words beside it. It shows a real direction and is never mirrored.
Shape {
    id: arrow

    required property string direction
    required property color ink

    readonly property real strokePx: 0.16 * width
    readonly property real near: strokePx / 2
    readonly property real far: width - strokePx / 2
    readonly property real middle: width / 2

    height: width
    rotation: direction === "right" ? 180 : direction === "ahead" ? 90 : 0
    Accessible.ignored: true

    ShapePath {
        strokeColor: arrow.ink
        strokeWidth: arrow.strokePx
        fillColor: "transparent"
        capStyle: ShapePath.FlatCap
        joinStyle: ShapePath.MiterJoin
        startX: arrow.far
        startY: arrow.middle

        PathLine {
            x: arrow.near + arrow.strokePx / 2
            y: arrow.middle
        }
    }

    ShapePath {
        strokeColor: arrow.ink
        strokeWidth: arrow.strokePx
        fillColor: "transparent"
        capStyle: ShapePath.FlatCap
        joinStyle: ShapePath.MiterJoin
        startX: arrow.middle
        startY: arrow.near

        PathLine {
            x: arrow.near + arrow.strokePx / 5
            y: arrow.middle
        }

        PathLine {
            x: arrow.middle
            y: arrow.far
        }
    }
}
