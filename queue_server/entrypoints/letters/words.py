"""The words of letters, one TOML file per language in `words/`; a word that is missing stops the server's start."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from queue_server.domain.booking_plan import MeetingPlace
from queue_server.domain.letter import LetterKind
from queue_server.entrypoints.status_page.plural import form_of

FOLDER = Path(__file__).parent / "words"


@dataclass(frozen=True)
class LetterWords:
    """Every sentence of a letter in one language; in braces what it is filled with."""

    language: str
    when: str
    from_to: str
    where: str
    what_for: str
    how_often: str
    bring: str
    ready: str
    """As `bring`, where nobody goes anywhere."""
    route: str
    code: str
    code_picture: str
    code_then: str
    calendar_code: str
    own_page: str
    own_page_then: str
    new_one: str
    contact: str
    contact_by_mail: str
    calendar_file: str
    calendar_name: str
    """Of the attached file, in letters that every mail program can show."""
    calendar_title: str
    somebody_else: str
    somebody_else_unlinked: str
    automatic: str
    reminder_today: str
    """The lead of a reminder that could not go the day before."""
    subject: Mapping[LetterKind, str]
    heading: Mapping[LetterKind, str]
    lead: Mapping[LetterKind, str]
    meeting: Mapping[MeetingPlace, str]
    """Where nobody need come to the house."""
    persons: Mapping[str, str]
    """By plural form."""

    def to_bring(self, meeting: MeetingPlace) -> str:
        """Nobody can bring anything to a call."""
        return self.bring if meeting.in_house else self.ready

    def people(self, count: int) -> str:
        return self.persons[form_of(self.language, count)].format(count=count)


def read_letter_words(folder: Path = FOLDER) -> dict[str, LetterWords]:
    """By language."""
    return {path.stem: _words_in(path) for path in sorted(folder.glob("*.toml"))}


def _words_in(path: Path) -> LetterWords:
    said = tomllib.loads(path.read_text(encoding="utf-8"))
    for name in ("subject", "heading", "lead"):
        said[name] = {kind: said[name][kind.value] for kind in LetterKind}
    said["meeting"] = {place: said["meeting"][place.value] for place in MeetingPlace if not place.in_house}
    return LetterWords(language=path.stem, **said)
