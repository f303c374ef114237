import QtQuick
import Display
import qtkit.ui

// Nobody is called: the place's name, the time and the message on a quiet field of the house's colour.
Rectangle {
    id: scene

    required property DisplayPresenter presenter
    required property Theme theme

    objectName: "welcomeScene"
    color: theme.house

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 2 * scene.presenter.marginPx
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * scene.theme.gridPx

        Words {
            objectName: "welcomePlace"
            width: parent.width
            theme: scene.theme
            text: scene.presenter.placeName
            color: scene.theme.onHouse
            font.pixelSize: scene.theme.titlePx
            font.weight: Font.Bold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            lineHeight: 0.85
        }

        Words {
            objectName: "welcomeMessage"
            width: parent.width
            visible: text !== ""
            theme: scene.theme
            text: scene.presenter.message
            color: scene.theme.onHouse
            font.pixelSize: scene.theme.smallPx
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            lineHeight: 0.85
        }
    }
}
