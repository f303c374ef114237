import QtQuick
import QtQuick.Layouts
import qtkit.ui

// Where to hold the code, by word and by an arrow that points there.
RowLayout {
    id: place

    required property Theme theme
    required property string side
    required property color ink
    // Where room is scarce.
    property bool small: false
    readonly property var arrows: ({ "below": "arrow-down", "above": "arrow-up", "left": "arrow-left", "right": "arrow-right" })
    readonly property var words: ({
        "below": qsTr("The scanner is below this screen."),
        "above": qsTr("The scanner is above this screen."),
        "left": qsTr("The scanner is to the left of this screen."),
        "right": qsTr("The scanner is to the right of this screen.")
    })

    spacing: 2 * theme.gridPx

    Icon {
        name: place.arrows[place.side]
        tint: place.ink
        sidePx: place.small ? place.theme.bodyPx : place.theme.leadPx
    }

    Words {
        objectName: "scannerPlace"
        Layout.fillWidth: true
        theme: place.theme
        text: place.words[place.side]
        color: place.ink
        font.pixelSize: place.small ? place.theme.smallPx : place.theme.bodyPx
        font.weight: Font.DemiBold
    }
}
