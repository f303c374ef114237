// The kiosk cannot serve anybody now; it comes back by itself, unless somebody has to bring paper.
CalmPage {
    iconName: presenter.toldIcon
    reassurance: presenter.toldIcon === "printer" ? "" : qsTr("It will work again by itself.")
}
