import QtQuick

// Two groups of four, as the code stands in the letter; read from the left in every language.
TypedCells {
    id: cells

    property bool scarce: false

    signPx: scarce ? theme.bodyPx : theme.headingPx
    parting: "-"
    wide: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
}
