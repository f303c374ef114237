"""Which of all pictures somebody wants: those of some pages, in some languages, themes, modes and forms."""

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from balie.screens.naming import Form, Mode, Theme


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Without anything all of them."""

    languages: Sequence[str]
    pages: str = "*"
    """As in a shell: `sorry-*`."""
    themes: Sequence[Theme] = tuple(Theme)
    modes: Sequence[Mode] = tuple(Mode)
    forms: Sequence[Form] = tuple(Form)

    def page(self, name: str) -> bool:
        return fnmatchcase(name, self.pages)

    def size(self, width_px: int, height_px: int) -> bool:
        return (Form.PORTRAIT if height_px > width_px else Form.LANDSCAPE) in self.forms

    @property
    def options(self) -> tuple[str, ...]:
        """The same as the command line of a child has it."""
        return (
            *("--pages", self.pages),
            *("--languages", *self.languages),
            *("--themes", *self.themes),
            *("--modes", *self.modes),
            *("--forms", *self.forms),
        )
