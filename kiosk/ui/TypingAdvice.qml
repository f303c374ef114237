import QtQuick
import QtQuick.Layouts
import qtkit.ui

// What to type, and what is wrong with what was typed. That has its place before it is needed, so that no key moves
// under a hand; where there is little room the two take turns in one place, and the words under the cells stay.
Item {
    id: advice

    required property Theme theme
    required property int textPx
    required property string text
    // None where nothing that fits the cells can be wrong.
    required property string wrongText
    required property bool isWrong
    property bool inOne: false
    readonly property int below: said.implicitHeight + theme.gridPx

    implicitHeight: wrongText === "" ? said.implicitHeight
                  : inOne ? Math.max(said.implicitHeight, wrong.implicitHeight) : below + wrong.implicitHeight

    Words {
        id: said

        objectName: "typingAdvice"
        width: parent.width
        visible: !(advice.inOne && advice.isWrong)
        theme: advice.theme
        text: advice.text
        font.pixelSize: advice.textPx
    }

    RowLayout {
        id: wrong

        y: advice.inOne ? 0 : advice.below
        width: parent.width
        visible: advice.wrongText !== "" && advice.isWrong
        spacing: 2 * advice.theme.gridPx

        Icon {
            objectName: "typingWarning"
            Layout.alignment: Qt.AlignTop
            name: "warning"
            tint: advice.theme.warning
            sidePx: Math.round(1.3 * advice.textPx)
        }

        Words {
            objectName: "typingWrong"
            Layout.fillWidth: true
            theme: advice.theme
            text: advice.wrongText
            color: advice.theme.warning
            font.pixelSize: advice.textPx
            font.weight: Font.DemiBold
        }
    }
}
