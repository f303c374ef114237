"""The QML engine of a screen, with the shared controls, the icons and the theme in it."""

from pathlib import Path

import PySide6.QtQuick  # noqa: F401 - without it a window arrives as QWindow, which cannot be grabbed
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent

from qtkit.theme.icons import PROVIDER_NAME, IconProvider
from qtkit.theme.look import Look, theme_properties

IMPORT_FOLDER = Path(__file__).parents[1]
"""`import qtkit.ui` is looked for here."""


class BrokenQmlError(RuntimeError):
    """A QML file of the program cannot be loaded; its text says which and why."""


def screen_engine() -> QQmlApplicationEngine:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(IMPORT_FOLDER))
    engine.addImageProvider(PROVIDER_NAME, IconProvider())
    return engine


def create_theme(engine: QQmlApplicationEngine, look: Look) -> QObject:
    """A `Theme` (`qtkit/ui/Theme.qml`) for the `required property Theme theme` of a program's pages."""
    component = QQmlComponent(engine, "qtkit.ui", "Theme")
    theme = component.createWithInitialProperties(theme_properties(look))
    if theme is None:
        raise BrokenQmlError(f"The theme cannot be loaded: {component.errorString()}")
    theme.setParent(engine)
    return theme


def change_look(theme: QObject, look: Look) -> None:
    """Every page follows at once."""
    for name, value in theme_properties(look).items():
        theme.setProperty(name, value)
