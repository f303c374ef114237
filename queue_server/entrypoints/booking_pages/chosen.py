"""What was chosen so far; it stands in the address, so that a page can be left, shared and come back to.

Nothing of whom it is for is ever in it: names travel in the bodies of forms only.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from urllib.parse import urlencode

from queue_server.entrypoints.http_shapes import EARLIEST, LATEST, PRODUCTS_MAX
from queue_server.service.free_times import PERSONS_MAX

ID_MAX_CHARS = 64
HOLD_MAX_CHARS = 2 * ID_MAX_CHARS + 1


@dataclass(frozen=True)
class Chosen:
    """None, or nothing, where it was not chosen yet, or where the address says what cannot be."""

    products: tuple[str, ...] = ()
    persons: int = 1
    place: str = ""
    day: date | None = None
    at: datetime | None = None
    hold: str = ""
    """A time that is kept: its place and that place's name for it, since another one cannot end it."""
    language: str = ""

    def pairs(self) -> list[tuple[str, str]]:
        """As an address or a form says it again."""
        said = [("product", each) for each in self.products]
        if self.persons > 1:
            said.append(("persons", str(self.persons)))
        said += [
            (key, text)
            for key, text in (
                ("place", self.place),
                ("day", self.day.isoformat() if self.day else ""),
                ("at", self.at.isoformat() if self.at else ""),
                ("hold", self.hold),
                ("lang", self.language),
            )
            if text
        ]
        return said

    def address(self, path: str) -> str:
        query = urlencode(self.pairs())
        return f"{path}?{query}" if query else path

    def keeping(self, place: str, hold: str) -> "Chosen":
        """With the time that this place keeps under this name."""
        return replace(self, hold=f"{place}:{hold}")

    def hold_at(self, place: str) -> str | None:
        """This place's name for the time that it keeps; None where it keeps none of these choices."""
        where, _, hold = self.hold.partition(":")
        return hold if where == place and 0 < len(hold) <= ID_MAX_CHARS else None

    def but(self, **changed: object) -> "Chosen":
        """The same with something else; for templates."""
        return replace(self, **changed)  # type: ignore[arg-type]


def chosen_in(fields: Iterable[tuple[str, str]], languages: Sequence[str]) -> Chosen:
    """What an address or a form says, as far as it can be."""
    many: list[str] = []
    one: dict[str, str] = {}
    for key, value in fields:
        if key == "product":
            many.append(value)
        else:
            one[key] = value
    products = tuple(dict.fromkeys(each for each in many if 0 < len(each) <= ID_MAX_CHARS and "\0" not in each))
    return Chosen(
        products=products[:PRODUCTS_MAX],
        persons=_persons(one),
        place=_short(one, "place"),
        day=_day(one),
        at=_moment(one),
        hold=_short(one, "hold", HOLD_MAX_CHARS),
        language=one.get("lang", "") if one.get("lang", "") in languages else "",
    )


def _short(fields: Mapping[str, str], key: str, max_chars: int = ID_MAX_CHARS) -> str:
    text = fields.get(key, "")
    return text if len(text) <= max_chars and "\0" not in text else ""


def _persons(fields: Mapping[str, str]) -> int:
    text = fields.get("persons", "1")
    return min(max(int(text), 1), PERSONS_MAX) if text.isascii() and text.isdigit() and len(text) < 4 else 1


def _day(fields: Mapping[str, str]) -> date | None:
    try:
        day = date.fromisoformat(fields.get("day", ""))
    except ValueError:
        return None
    return day if 2000 <= day.year < 2200 else None


def _moment(fields: Mapping[str, str]) -> datetime | None:
    try:
        at = datetime.fromisoformat(fields.get("at", ""))
    except ValueError:
        return None
    return at if at.tzinfo is not None and EARLIEST <= at < LATEST else None
