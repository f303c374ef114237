"""The foot of the window: what is the matter with link and devices, and how the window looks."""

from collections.abc import Callable

from counter_client.status_sentences import Level, Status
from counter_client.status_strip import StatusStrip
from counter_client.top_bar import flat
from qtkit.theme.look import Look

CONTRAST_KEY = "Ctrl+H"
LANGUAGE_KEY = "Ctrl+T"


class StatusLine(StatusStrip):
    """Always there, with the keys that stand beside it."""

    def __init__(self, look: Look, *, contrast: Callable[[], None], language: Callable[[], None]) -> None:
        super().__init__("status", look)
        self._besides: Callable[[], str] = str
        self._contrast = flat("foot.contrast", CONTRAST_KEY, contrast)
        self._language = flat("foot.language", LANGUAGE_KEY, language)
        self.row.addWidget(self._contrast)
        self.row.addWidget(self._language)

    def also(self, words: Callable[[], str]) -> None:
        """What is quietly said besides, as long as nothing is wrong; asked for again in each language."""
        self._besides = words
        self.draw_again()

    def offer(self, other_language: str) -> None:
        """The two keys in the clerk's language, and the other language by its own name."""
        self._contrast.show_action(self.tr("Contrast"), possible=True)
        self._language.show_action(other_language, possible=True)
        self._language.setVisible(bool(other_language))

    def words(self, status: Status) -> str:
        besides = self._besides() if status.level is Level.QUIET else ""
        return " ".join(filter(None, (status.text, besides)))
