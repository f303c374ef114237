"""Whom an appointment is for, as they typed it; it travels in the bodies of forms and is kept nowhere here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from queue_server.domain.booking_plan import MeetingPlace
from queue_server.entrypoints.http_shapes import EARLIEST_BIRTH

EMAIL = re.compile(r"[^@\s\x00<>,;]+@[^@\s\x00<>,;]+\.[^@\s\x00<>,;.]{2,}")
"""Loose on purpose: whether an address exists shows only when something is sent to it."""

TELEPHONE = re.compile(r"\+?[0-9]{6,15}")
BETWEEN_DIGITS = re.compile(r"[\s.()/-]+")
LONGEST = {"name": 200, "email": 254, "telephone": 32, "address": 199, "remarks": 300}
"""What a booking holds; address and remarks share one field of 500, with a new line between them."""

BIRTH_PARTS = ("born_day", "born_month", "born_year")


@dataclass(frozen=True)
class Details:
    """As typed, so that a form can be shown again."""

    name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    telephone: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    """Only where staff come to the visitor."""
    remarks: str = field(default="", repr=False)
    born_day: str = field(default="", repr=False)
    born_month: str = field(default="", repr=False)
    born_year: str = field(default="", repr=False)

    @property
    def born(self) -> date | None:
        """None where nothing, or nothing that is a day, was typed."""
        try:
            return date(int(self.born_year), int(self.born_month), int(self.born_day))
        except ValueError:
            return None

    @property
    def all_remarks(self) -> str:
        """With the address before them, for the staff who go there."""
        return "\n".join(filter(None, (self.address, self.remarks)))

    def pairs(self) -> list[tuple[str, str]]:
        return [(key, value) for key, value in vars(self).items() if value]


def details_in(fields: Mapping[str, str]) -> Details:
    """Without the spaces around, and never longer than what is kept."""
    texts = {key: fields.get(key, "").replace("\0", "").replace("\r\n", "\n") for key in Details.__dataclass_fields__}
    return Details(**{key: text.strip()[: LONGEST.get(key, 10)] for key, text in texts.items()})


def wrongs_in(details: Details, place: MeetingPlace, today: date) -> tuple[str, ...]:
    """The names of the fields that must be looked at once more, in the order of the form."""
    needed = needed_at(place)
    telephone = BETWEEN_DIGITS.sub("", details.telephone)
    fits = {
        "name": True,
        "address": True,
        "email": not details.email or EMAIL.fullmatch(details.email) is not None,
        "telephone": not telephone or TELEPHONE.fullmatch(telephone) is not None,
    }
    wrong = [name for name, fit in fits.items() if not fit or (name in needed and not getattr(details, name))]
    return (*wrong, "born") if _birth_is_wrong(details, today) else tuple(wrong)


def needed_at(place: MeetingPlace) -> frozenset[str]:
    """Which fields must be filled in for an appointment there."""
    return frozenset({"name", *place.needs})


def _birth_is_wrong(details: Details, today: date) -> bool:
    if not any(getattr(details, part) for part in BIRTH_PARTS):
        return False
    return details.born is None or not EARLIEST_BIRTH <= details.born <= today
