"""From the texts of a list to appointments of this site; whatever is not understood is told with its line.

A detail of a person that is no good (a birthday that is none) costs the detail and not the appointment.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar
from zoneinfo import ZoneInfo

from config.imports import ImportSettings
from config.shown import shown_text
from queue_server.domain.appointment import Person
from queue_server.domain.catalogue import Catalogue
from queue_server.domain.listed import Listed
from queue_server.entrypoints.day_lists.entries import Entry, ReadList, Trouble
from queue_server.entrypoints.day_lists.moments import EXAMPLE, NotAMoment, day_in, minutes_between, moment_in
from queue_server.entrypoints.http_shapes import EARLIEST, EARLIEST_BIRTH, LATEST
from queue_server.service.free_times import PERSONS_MAX

ID_MAX_CHARS = 200
NAME_MAX_CHARS = 200
REMARKS_MAX_CHARS = 500
LONGEST_MIN = 720
"""An appointment that takes longer than twelve hours is a mistake in a list."""

EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
EMAIL_MAX_CHARS = 255
TELEPHONE = re.compile(r"\+?[0-9 ()./-]{4,50}")
_SEVERAL = re.compile(r"[|;\n]")

Value = TypeVar("Value")


class _NotUnderstood(ValueError):
    """The sentence names the column, how long what was found is, and what was expected; `quoting` says what it is."""

    def __init__(self, sentence: str, *, quoting: str) -> None:
        super().__init__(sentence)
        self.quoting = quoting


@dataclass(frozen=True)
class Reader:
    """How the lists of one other system are understood at this site."""

    settings: ImportSettings
    catalogue: Catalogue

    def read(self, entries: Iterable[Entry]) -> ReadList:
        """Everything in it that is understood, and why the rest is not."""
        listed: list[tuple[int, Listed]] = []
        troubles: list[Trouble] = []
        lines: dict[str, int] = {}
        names_all = True
        for entry in entries:
            external_id = entry.text("id").strip()
            if not external_id or len(external_id) > ID_MAX_CHARS or not external_id.isprintable():
                names_all = False
                troubles.append(Trouble(entry.line, f"id: expected 1 to {ID_MAX_CHARS} characters"))
                continue
            if external_id in lines:
                same = f"id: the same appointment as in line {lines[external_id]}, which was taken"
                troubles.append(Trouble(entry.line, same))
                continue
            lines[external_id] = entry.line
            try:
                person, lacking = _person(entry)
                listed.append((entry.line, self._listed(entry, external_id, person)))
                troubles += lacking
            except _NotUnderstood as error:
                troubles.append(Trouble(entry.line, str(error), quoting=error.quoting))
        return ReadList(tuple(listed), tuple(troubles), frozenset(lines), names_all)

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.settings.time_zone or self.catalogue.time_zone)

    def knows(self, name: str) -> bool:
        """Whether this is what somebody calls a product of the site."""
        return self._product(name) is not None

    def _listed(self, entry: Entry, external_id: str, person: Person) -> Listed:
        cancelled = entry.text("state").strip().casefold() in self._cancelled_words
        starts_at = self._moment(entry)
        return Listed(
            external_id=external_id,
            starts_at=starts_at,
            products=self._products(entry, cancelled=cancelled),
            minutes=self._minutes(entry, starts_at),
            persons=_number(entry, "persons", range(1, PERSONS_MAX + 1)) or 1,
            person=person,
            language=self._language(entry),
            code=entry.text("code").strip() or None,
            cancelled=cancelled,
        )

    def _moment(self, entry: Entry) -> datetime:
        text = entry.text("start").strip() or f"{entry.text('date').strip()} {entry.text('time').strip()}".strip()
        try:
            found = moment_in(text, self.zone)
        except NotAMoment as error:
            raise _not("start", text, f"a day and a time that there is, such as {EXAMPLE}") from error
        if not EARLIEST <= found < LATEST:
            raise _not("start", text, "a moment of this century")
        return found

    def _minutes(self, entry: Entry, starts_at: datetime) -> int | None:
        stated = _number(entry, "minutes", range(1, LONGEST_MIN + 1))
        text = entry.text("end").strip()
        if stated is not None or not text:
            return stated
        try:
            ends_at = moment_in(text, self.zone)
        except NotAMoment as error:
            raise _not("end", text, f"a day and a time, such as {EXAMPLE}") from error
        lasts = minutes_between(starts_at, ends_at)
        if not 1 <= lasts <= LONGEST_MIN:
            raise _not("end", text, f"a moment 1 to {LONGEST_MIN} minutes after the start")
        return lasts

    def _products(self, entry: Entry, *, cancelled: bool) -> tuple[str, ...]:
        """What was cancelled may have been for anything."""
        text = entry.text("product").strip()
        names = [text] if self._product(text) else [part for part in _SEVERAL.split(text) if part.strip()]
        found = [self._product(name) or self.settings.other_product for name in names or [text]]
        if None in found and not cancelled:
            raise _not("product", text, "a product of the site, or a name that [imports.products] translates")
        return tuple(dict.fromkeys(product for product in found if product is not None))

    def _product(self, name: str) -> str | None:
        return self._product_of.get(_compared(name))

    @cached_property
    def _product_of(self) -> Mapping[str, str]:
        """By every name; what the settings say goes before our own."""
        ours = [(name, each.id) for each in self.catalogue.products.values() for name in (each.id, *each.name.values())]
        uris = [(each.upl, each.id) for each in self.catalogue.products.values() if each.upl]
        return {_compared(name): product for name, product in (*ours, *uris, *self.settings.products.items())}

    def _language(self, entry: Entry) -> str:
        said = entry.text("language").strip().lower()[:2]
        return said if said in self.catalogue.languages else self.catalogue.languages[0]

    @cached_property
    def _cancelled_words(self) -> frozenset[str]:
        return frozenset(word.casefold() for word in self.settings.cancelled_words)


def _person(entry: Entry) -> tuple[Person, list[Trouble]]:
    """What is no good is left out and told, without showing it: it is somebody's."""
    lacking: list[Trouble] = []

    def kept(name: str, parse: Callable[[str], Value | None], nothing: Value) -> Value:
        text = entry.text(name).strip()
        if not text:
            return nothing
        found = parse(text)
        if found is None:
            lacking.append(Trouble(entry.line, f"{name}: cannot be used, and was left out", lost=False))
            return nothing
        return found

    person = Person(
        name=_plain(entry.text("name"))[:NAME_MAX_CHARS],
        remarks=_plain(entry.text("remarks"))[:REMARKS_MAX_CHARS],
        born=kept("born", _birthday, None),
        email=kept("email", _email, ""),
        telephone=kept("telephone", _telephone, ""),
    )
    return person, lacking


def _birthday(text: str) -> date | None:
    try:
        born = day_in(text[: len("2026-11-24")])
    except NotAMoment:
        return None
    return born if born >= EARLIEST_BIRTH else None


def _email(text: str) -> str | None:
    return text if EMAIL.fullmatch(text) and len(text) <= EMAIL_MAX_CHARS and text.isprintable() else None


def _telephone(text: str) -> str | None:
    return text if TELEPHONE.fullmatch(text) else None


def _number(entry: Entry, name: str, allowed: range) -> int | None:
    text = entry.text(name).strip()
    if not text:
        return None
    if not text.isascii() or not text.isdigit() or len(text) > len(str(allowed.stop)) or int(text) not in allowed:
        raise _not(name, text, f"a whole number from {allowed.start} to {allowed.stop - 1}")
    return int(text)


def _plain(text: str) -> str:
    """On one line, without characters that no screen shows."""
    return "".join(character if character.isprintable() else " " for character in text).strip()


def _compared(name: str) -> str:
    return " ".join(name.split()).casefold()


def _not(name: str, found: str, expected: str) -> _NotUnderstood:
    """What was found may be a name: many an agenda has it in the SUMMARY, and a shifted column puts it anywhere."""

    def sentence(what: str) -> str:
        return f"{name}: found {what if found else 'nothing'}, expected {expected}"

    return _NotUnderstood(sentence(f"{len(found)} characters"), quoting=sentence(shown_text(found)))
