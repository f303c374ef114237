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

    Statement {
        anchors.fill: parent
        anchors.margins: scene.presenter.marginPx
        anchors.leftMargin: (scene.presenter.upright ? 1 : 2) * scene.presenter.marginPx
        anchors.rightMargin: anchors.leftMargin
        theme: scene.theme
        heading: scene.presenter.placeName
        headingColor: scene.theme.onHouse
        explanation: scene.presenter.message
        explanationColor: scene.theme.onHouse
    }
}
