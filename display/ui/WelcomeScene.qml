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

    // The logo may have the house's own colour: it stands on a white plate in either theme.
    Rectangle {
        id: plate

        objectName: "logoPlate"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.topMargin: scene.presenter.marginPx
        anchors.rightMargin: (scene.presenter.upright ? 1 : 2) * scene.presenter.marginPx
        visible: logo.status === Image.Ready
        width: visible ? logo.width + 4 * scene.theme.gridPx : 0
        height: visible ? logo.height + 4 * scene.theme.gridPx : 0
        radius: scene.theme.radiusPx
        color: scene.theme.highContrast ? scene.theme.text : scene.theme.surface

        Image {
            id: logo

            anchors.centerIn: parent
            source: scene.presenter.logo
            sourceSize.height: Math.round((scene.presenter.upright ? 0.8 : 1.5) * scene.theme.titlePx)
            fillMode: Image.PreserveAspectFit
            mipmap: true
            Accessible.ignored: true
        }
    }

    Statement {
        anchors.fill: parent
        anchors.margins: scene.presenter.marginPx
        // Under the plate on an upright screen, beside it on a wide one.
        anchors.topMargin: scene.presenter.marginPx + (scene.presenter.upright ? plate.height : 0)
        anchors.leftMargin: (scene.presenter.upright ? 1 : 2) * scene.presenter.marginPx
        anchors.rightMargin: anchors.leftMargin + (scene.presenter.upright ? 0 : plate.width)
        theme: scene.theme
        heading: scene.presenter.placeName
        headingColor: scene.theme.onHouse
        explanation: scene.presenter.message
        explanationColor: scene.theme.onHouse
    }
}
