import QtQuick
import qtkit.ui

// An advice that gives way.
Giving {
    id: giving

    required property Theme theme
    required property string iconName
    required property string text
    property string detail: ""
    property string textName: ""
    property bool roomy: false
    property bool small: false

    AdviceRow {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: giving.shown
        theme: giving.theme
        iconName: giving.iconName
        text: giving.text
        detail: giving.detail
        textName: giving.textName
        roomy: giving.roomy
        small: giving.small
        strong: true
    }
}
