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

    Statement {
        anchors.fill: parent
        anchors.margins: scene.presenter.marginPx
        anchors.leftMargin: (scene.presenter.upright ? 1 : 2) * scene.presenter.marginPx
        anchors.rightMargin: anchors.leftMargin
        theme: scene.theme
        heading: scene.heading
        headingColor: scene.theme.house
        explanation: scene.explanation
        explanationColor: scene.theme.text
    }
}
