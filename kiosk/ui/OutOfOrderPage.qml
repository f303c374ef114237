// The kiosk cannot serve anybody now; it comes back by itself.
CalmPage {
    iconName: presenter.toldIcon
    reassurance: qsTr("This screen comes back by itself.")
}
