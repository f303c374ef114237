"""The kiosk's sentences in a language of choice, while its screen speaks another one to somebody else."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator

from kiosk.words.booking_sentences import BookingSentences
from kiosk.words.sentences import Sentences


class SentencesIn(Sentences):
    """Says in one language what `Sentences` says in the language of the moment; reads it when it is first wanted."""

    def __init__(self, language: str, texts_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = texts_folder / f"kiosk_{language}.qm"

    def tr(self, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self.said(Sentences.__name__, text, disambiguation, n)

    def said(self, context: str, text: str, disambiguation: str | None, n: int) -> str:
        """A translator on its own leaves the place of the number open; `QCoreApplication.translate` would fill it."""
        said = self._texts.translate(context, text, disambiguation, n) or text
        return said.replace("%n", str(n)) if n >= 0 else said

    @cached_property
    def _texts(self) -> QTranslator:
        texts = QTranslator(self)
        texts.load(str(self._file))
        return texts


class BookingSentencesIn(BookingSentences):
    """Likewise what `BookingSentences` says."""

    def __init__(self, language: str, texts_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._apart = SentencesIn(language, texts_folder, self)
        self.common = self._apart

    def tr(self, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self._apart.said(BookingSentences.__name__, text, disambiguation, n)
