"""The foot of the window: what is the matter with link and devices, and how the window looks."""

from collections.abc import Callable

from counter_client.widgets.labels import label, say
from counter_client.widgets.sign import Sign
from counter_client.window.status_strip import ICON_PX, StatusStrip
from counter_client.window.top_bar import flat
from qtkit.theme.look import Look

CONTRAST_KEY = "Ctrl+H"
LANGUAGE_KEY = "Ctrl+T"
BESIDES_SHARE = 2
"""Against the one line that says that all is well."""


class StatusLine(StatusStrip):
    """Always there, with the keys that stand beside it."""

    def __init__(self, look: Look, *, contrast: Callable[[], None], language: Callable[[], None]) -> None:
        super().__init__("status", look)
        self._besides: Callable[[], str] = str
        self._sign = Sign("warning", ICON_PX)
        self._sign.setProperty("level", "lacks")
        self._note = label("body", f"{self.objectName()}.besides", wraps=True)
        self.row.addWidget(self._sign)
        self.row.addWidget(self._note, BESIDES_SHARE)
        self._contrast = flat("foot.contrast", CONTRAST_KEY, contrast)
        self._language = flat("foot.language", LANGUAGE_KEY, language)
        self.row.addWidget(self._contrast)
        self.row.addWidget(self._language)

    def also(self, words: Callable[[], str]) -> None:
        """What does not work here and stops nobody, as long as nothing else is wrong; asked for in each language."""
        self._besides = words
        self.draw_again()

    def offer(self, other_language: str) -> None:
        """The two keys in the clerk's language, and the other language by its own name."""
        self._contrast.show_action(self.tr("Contrast"), possible=True)
        self._language.show_action(other_language, possible=True)
        self._language.setVisible(bool(other_language))

    def draw_again(self) -> None:
        super().draw_again()
        note = self._besides() if self.is_quiet else ""
        say(self._note, note)
        self._sign.setVisible(bool(note))
