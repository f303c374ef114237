"""The QML engine of a screen, with the shared controls, the icons and the theme in it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from qtkit.startup_error import StartupError
from qtkit.theme.icons import PROVIDER_NAME, IconProvider
from qtkit.theme.look import Look, theme_properties

IMPORT_FOLDER = Path(__file__).parents[1]
"""`import qtkit.ui` is looked for here."""

THEME_QML = IMPORT_FOLDER / "qtkit" / "ui" / "Theme.qml"

ASYNCHRONOUS = QQmlComponent.CompilationMode.Asynchronous


class BrokenQmlError(StartupError):
    """A QML file of the program cannot be loaded: it is not wholly installed, or wrong."""


@dataclass(frozen=True)
class OpenWindow:
    """What a program needs of its window: `change_look(theme, ...)`, `engine.retranslate()`."""

    window: QQuickWindow
    theme: QObject
    engine: QQmlApplicationEngine


@contextmanager
def open_window(main_qml: Path, look: Look, properties: Mapping[str, object]) -> Iterator[OpenWindow]:
    """The window in this file, with `properties` and a `theme` for its required properties; closed at the end.

    Whoever made a presenter must keep it until then: QML that outlives it complains of null.
    """
    engine = screen_engine()
    complaints: list[str] = []
    engine.warnings.connect(lambda found: complaints.extend(each.toString() for each in found))
    try:
        theme = create_theme(engine, look)
        engine.setInitialProperties({**properties, "theme": theme})
        pages = _read(engine, lambda page: page.loadUrl(QUrl(main_qml.as_uri()), ASYNCHRONOUS))
        engine.load(main_qml.as_uri())  # finds everything read; what is wrong with it becomes a complaint
        del pages
        roots = engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise BrokenQmlError(f"The window {main_qml} cannot be loaded: {'; '.join(complaints)}")
        yield OpenWindow(roots[0], theme, engine)
        roots[0].close()
    finally:
        shiboken6.delete(engine)  # deleteLater() is too late: presenters die first


def screen_engine() -> QQmlApplicationEngine:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(IMPORT_FOLDER))
    engine.addImageProvider(PROVIDER_NAME, IconProvider())
    return engine


def create_theme(engine: QQmlApplicationEngine, look: Look) -> QObject:
    """A `Theme` (`qtkit/ui/Theme.qml`) for the `required property Theme theme` of a program's pages."""
    # WORKAROUND: loaded by its module's name (loadFromModule), Qt 6.11 now and then crashes on a null while making it:
    # 3 of 4 processes did within thousands of engines on a busy machine; by its file none did in 10,000.
    component = _read(engine, lambda theme: theme.loadUrl(QUrl(THEME_QML.as_uri()), ASYNCHRONOUS))
    theme = component.createWithInitialProperties(theme_properties(look))
    if theme is None:
        raise BrokenQmlError(f"The theme cannot be loaded: {component.errorString()}")
    theme.setParent(engine)
    return theme


def _read(engine: QQmlApplicationEngine, begin: Callable[[QQmlComponent], None]) -> QQmlComponent:
    """A component, waited for in an event loop.

    WORKAROUND: reading it at once waits for Qt's loader thread without letting go of Python; when that thread needs
    Python too, for a log line or a collected object, both wait for ever (seen twice in some hundred starts).
    """
    component = QQmlComponent(engine)
    waiting = QEventLoop()
    component.statusChanged.connect(waiting.quit)
    begin(component)
    while component.isLoading():
        waiting.exec()
    return component


def change_look(theme: QObject, look: Look) -> None:
    """Every page follows at once."""
    for name, value in theme_properties(look).items():
        theme.setProperty(name, value)
