"""The language of a program, changed while it runs: translations, direction of reading, and the signs of numbers."""

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

log = logging.getLogger("languages")

SOURCE_LANGUAGE = "en"
"""What is written in the program itself; without a translation this is shown."""


class Languages(QObject):
    """Holds the translations of one program (`<program>/texts/<program>_<language>.qm`).

    Signals:
        changed: The new language's code; QML needs `engine.retranslate()` now, widgets get a `LanguageChange` event.
    """

    changed = Signal(str)

    def __init__(self, application: QGuiApplication, texts_folder: Path, program: str) -> None:
        super().__init__(application)
        self.language = SOURCE_LANGUAGE
        self._application = application
        self._folder = texts_folder
        self._program = program
        self._installed: list[QTranslator] = []

    @property
    def right_to_left(self) -> bool:
        return reads_right_to_left(self.language)

    def change(self, language: str) -> None:
        """Nothing happens when it is the language already."""
        if language == self.language and self._installed:
            return
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = [*self._own(language), *_qt_own(language)]
        for translator in self._installed:
            self._application.installTranslator(translator)
        self.language = language
        locale = QLocale(language)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        self.changed.emit(language)

    def _own(self, language: str) -> list[QTranslator]:
        path = self._folder / f"{self._program}_{language}.qm"
        translator = QTranslator()
        if translator.load(str(path)):
            return [translator]
        if language != SOURCE_LANGUAGE:
            log.warning("There are no compiled texts %s; English is shown instead.", path)
        return []


def reads_right_to_left(language: str) -> bool:
    return QLocale(language).textDirection().name == "RightToLeft"


def _qt_own(language: str) -> list[QTranslator]:
    """Qt's words on its own dialogs; it has them for most languages, not for all."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [translator] if translator.load(f"qtbase_{language}", folder) else []
