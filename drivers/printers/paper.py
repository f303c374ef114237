"""What a ticket says, complete and already in the visitor's language; how it is drawn is decided elsewhere."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class TicketPaper:
    """One ticket. Nothing on it identifies a person.

    Every sentence arrives translated: a driver knows no languages beyond the direction of writing.
    """

    number: str
    """What is called, for example "A042"; drawn at least 15 mm high."""
    title: str
    """The name of the place, at the top beside the logo: "Stadswinkel Rivierstad"."""
    lines: tuple[str, ...]
    """What the visit is for first (in bold), then whatever else the visitor should know, one sentence each."""
    appointment: str = ""
    """The appointed time in words, "Uw afspraak is om 10.40 uur"; empty for a walk-in."""
    wait: str = ""
    """How many wait before this visitor, and an honest range."""
    bring: tuple[str, ...] = ()
    """What to have ready; drawn as a list to tick off."""
    qr_text: str = ""
    """What the QR code holds; empty prints no code."""
    footer: str = ""
    """What to do next, beside the code."""
    language: str = "nl"
    """BCP 47; decides how letters are shaped."""
    right_to_left: bool = False
    printed_at: str = ""
    """Date and time of issue in words, last and small."""
    logo: Path | None = None
    """A PNG or JPEG of the house; drawn in pure black and white."""
    copy: bool = False
    """A second print of the same number, marked as such so that nobody holds two places."""
    number_label: str = ""
    """The words above the number: "Uw nummer"."""
    bring_title: str = ""
    """The words above the list: "Houd dit klaar"."""
    code_label: str = ""
    """Whom the code is for, under it in small letters: else a visitor looks for something to hold it before."""
    copy_word: str = "KOPIE"
    """The mark on a copy, in the visitor's language."""
