import QtQuick
import Display
import qtkit.ui

// The display has nothing to call and says why: closed, starting, or not enrolled.
Item {
    id: scene

    required property DisplayPresenter presenter
    required property Theme theme
    required property string heading
    required property string explanation

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 2 * scene.presenter.marginPx
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * scene.theme.gridPx

        Words {
            objectName: "noticeHeading"
            width: parent.width
            theme: scene.theme
            text: scene.heading
            color: scene.theme.house
            font.pixelSize: scene.theme.titlePx
            font.weight: Font.Bold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            lineHeight: 0.85
        }

        Words {
            objectName: "noticeExplanation"
            width: parent.width
            visible: text !== ""
            theme: scene.theme
            text: scene.explanation
            font.pixelSize: scene.theme.smallPx
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            lineHeight: 0.85
        }
    }
}
