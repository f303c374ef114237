"""The hand, when the settings ask for one; a real hall's program does not even load it."""

from PySide6.QtCore import QObject

from config.rehearsal import HandSettings


def open_hand(settings: HandSettings | None, parent: QObject) -> None:
    """It lives as long as its parent, the application."""
    if settings is not None:
        from qtkit.hand import Hand

        Hand(settings.port, parent)
