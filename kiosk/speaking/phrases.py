"""The few sentences that only somebody who listens needs, in the language of the moment."""

from PySide6.QtCore import QObject

from kiosk.speaking.parts import Kind, Part


class Phrases(QObject):
    """`tr` follows the translator that is installed at the time of the call."""

    def reading_is_on(self) -> str:
        return self.tr("This screen is read aloud.")

    def how_to_choose(self) -> str:
        return self.tr("Press the down key for the next choice. Press the round key to choose.")

    def how_to_repeat(self) -> str:
        return self.tr("Press the right key to hear this again.")

    def choices(self, count: int) -> str:
        return self.tr("%n choice(s):", None, count)

    def sign_keys(self, count: int) -> str:
        return self.tr("%n key(s) with a letter or a figure.", None, count)

    def position(self, place: int, count: int) -> str:
        return self.tr("%1 of %2", "which choice has the focus").replace("%1", str(place)).replace("%2", str(count))

    def role(self, kind: Kind) -> str:
        match kind:
            case Kind.SWITCH:
                return self.tr("switch", "something that is on or off")
            case Kind.CHOICE:
                return self.tr("choice", "one of several of which one is chosen")
        return self.tr("button")

    def state(self, part: Part) -> str:
        """Empty for what is as everybody expects it."""
        if not part.is_enabled:
            return self.tr("not possible now", "a button that does nothing yet")
        if part.is_on is None:
            return ""
        if part.kind is Kind.SWITCH:
            return self.tr("on") if part.is_on else self.tr("off")
        return self.tr("chosen") if part.is_on else ""

    def erased(self, sign: str) -> str:
        return self.tr("%1 is erased.").replace("%1", sign)

    def all_erased(self) -> str:
        return self.tr("Everything is erased.")

    def typed(self, count: int) -> str:
        """Where others may listen: how many, and not which."""
        return self.tr("%n sign(s) typed.", None, count)

    def space(self) -> str:
        return self.tr("space", "the key between two words")

    def still_there(self) -> str:
        return self.tr("Press any key to stay.")

    def stays(self) -> str:
        return self.tr("This page stays.", "somebody pressed a key before the page went away")

    def volume(self, step: int, steps: int) -> str:
        return self.tr("Volume %1 of %2.").replace("%1", str(step)).replace("%2", str(steps))
