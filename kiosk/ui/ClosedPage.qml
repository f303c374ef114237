// The office is closed; the next opening in words.
CalmPage {
    iconName: presenter.toldIcon
}
