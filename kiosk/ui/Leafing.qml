import QtQuick
import QtQuick.Layouts
import qtkit.ui

// Through a list of several pages: one back, which one this is, one on. At either end the button that leads no further
// keeps its place, so that the other one stays under the finger of who leafs quickly.
RowLayout {
    id: leafing

    required property Theme theme
    // From 0 on.
    required property int at
    required property int pages
    readonly property int buttonPx: Math.max(back.implicitWidth, on.implicitWidth)

    signal turned(int by)

    // Who moves by keys and comes to an end stands on the way back. Both buttons change at once, in either order.
    function keepFocus(): void {
        if (on.focus && !on.enabled && back.enabled)
            back.forceActiveFocus();
        else if (back.focus && !back.enabled && on.enabled)
            on.forceActiveFocus();
    }

    spacing: Math.max(theme.touchGapPx, 2 * theme.gridPx)

    BigButton {
        id: back

        objectName: "previousPage"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: leafing.buttonPx
        theme: leafing.theme
        textPx: leafing.theme.smallPx
        // Not the arrow of the foot's "Back", which leaves the list.
        iconName: "chevron-back"
        iconFollowsReading: true
        text: qsTr("Previous")
        enabled: leafing.at > 0
        onEnabledChanged: leafing.keepFocus()
        onClicked: leafing.turned(-1)
    }

    Words {
        objectName: "whichPage"
        Layout.minimumWidth: Math.max(implicitWidth, widest.advanceWidth)
        theme: leafing.theme
        text: qsTr("%1 of %2").arg(leafing.at + 1).arg(leafing.pages)
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: leafing.theme.smallPx
    }

    BigButton {
        id: on

        objectName: "nextPage"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: leafing.buttonPx
        theme: leafing.theme
        textPx: leafing.theme.smallPx
        iconName: "chevron"
        iconLast: true
        iconFollowsReading: true
        text: qsTr("Next")
        enabled: leafing.at < leafing.pages - 1
        onEnabledChanged: leafing.keepFocus()
        onClicked: leafing.turned(1)
    }

    TextMetrics {
        id: widest

        font.family: leafing.theme.family
        font.pixelSize: leafing.theme.smallPx
        text: qsTr("%1 of %2").arg(leafing.pages).arg(leafing.pages)
    }
}
