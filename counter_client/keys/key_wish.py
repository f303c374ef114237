"""A key that works while other programs have the screen, as the settings name it: "Ctrl+F2"."""

from dataclasses import dataclass
from enum import IntFlag


class Modifier(IntFlag):
    """What is held down with it."""

    SHIFT = 1
    CTRL = 2
    ALT = 4
    META = 8


_NAMES = {"Shift": Modifier.SHIFT, "Ctrl": Modifier.CTRL, "Alt": Modifier.ALT, "Meta": Modifier.META}


@dataclass(frozen=True)
class KeyWish:
    """`name` is a letter, a digit, or F1 to F12."""

    modifiers: Modifier
    name: str

    @property
    def function(self) -> int | None:
        """2 of F2; None of a letter or a digit."""
        return int(self.name[1:]) if len(self.name) > 1 else None


def key_wish(written: str) -> KeyWish:
    """Of a text that the settings have found to be right."""
    *held, name = written.split("+")
    modifiers = Modifier(0)
    for each in held:
        modifiers |= _NAMES[each]
    return KeyWish(modifiers, name)
