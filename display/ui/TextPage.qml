import QtQuick

// Words that fill the page; without a title they stand as large as one.
Item {
    id: page

    required property PageSlot slot

    Statement {
        anchors.fill: parent
        anchors.margins: page.slot.presenter.marginPx
        anchors.leftMargin: (page.slot.presenter.upright ? 1 : 2) * page.slot.presenter.marginPx
        anchors.rightMargin: anchors.leftMargin
        theme: page.slot.theme
        heading: page.slot.title === "" ? page.slot.words : page.slot.title
        headingColor: page.slot.theme.house
        explanation: page.slot.title === "" ? "" : page.slot.words
        explanationColor: page.slot.theme.text
    }
}
