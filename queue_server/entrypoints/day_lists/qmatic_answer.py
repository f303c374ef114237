"""The answer of a Qmatic-style calendar to the question for a branch's appointments, as texts by our own names.

Shapes differ between releases: the list stands at the root, or under `appointmentList` or `appointments`. Beside it
`meta` may say that this is a part only (`totalResults`, `offset`, `limit`). How further parts are asked for differs too
and was not tried on a real one, so a part is refused: by what it lacks, appointments would be cancelled that stand.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from queue_server.entrypoints.day_lists.entries import Entry, NotAList
from queue_server.service.free_times import PERSONS_MAX

ENTRIES_MAX = 50_000
_LISTS = ("appointmentList", "appointments")
_DIGITS_MAX = 9
_ASK_FOR_ALL = "nothing was taken over. Ask for all at once in `path`, or for fewer `days`."
_SINCE = datetime(1970, 1, 1, 12, tzinfo=UTC)
"""At noon, since a day of birth in milliseconds is its midnight, and nobody says in which zone."""


def entries_in(text: str, known: Callable[[str], bool]) -> list[Entry]:
    """One for each appointment; `known` says which names of products are understood here.

    Raises:
        NotAList: It is no such answer.
    """
    try:
        answer = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotAList("The answer is no JSON.") from error
    found = answer if isinstance(answer, list) else _under_a_name(answer)
    if isinstance(answer, dict):
        _check_whole(answer.get("meta"), len(found))
    if not all(isinstance(each, dict) for each in found):
        raise NotAList("The answer holds something that is no appointment.")
    if len(found) > ENTRIES_MAX:
        raise NotAList(f"The answer holds more than {ENTRIES_MAX} appointments.")
    return [Entry(place, _texts(each, known)) for place, each in enumerate(found, start=1)]


def _under_a_name(answer: object) -> list[Any]:
    if isinstance(answer, dict):
        for name in _LISTS:
            if isinstance(answer.get(name), list):
                found: list[Any] = answer[name]
                return found
    raise NotAList(f"The answer holds no list, neither at its root nor as {' or '.join(_LISTS)}.")


def _check_whole(meta: object, came: int) -> None:
    said = meta if isinstance(meta, dict) else {}
    total, offset, limit = (_count(said.get(name)) for name in ("totalResults", "offset", "limit"))
    if total is not None and total > came:
        raise NotAList(f"The answer holds {came} of {total} appointments: {_ASK_FOR_ALL}")
    if offset:
        raise NotAList(f"The answer begins after the first {offset} appointments: {_ASK_FOR_ALL}")
    if total is None and limit is not None and 0 < limit <= came:
        raise NotAList(f"The answer is full ({limit} appointments) and does not say how many there are: {_ASK_FOR_ALL}")


def _count(said: object) -> int | None:
    text = str(said) if isinstance(said, str | int) and not isinstance(said, bool) else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS_MAX else None


def _texts(said: Mapping[str, Any], known: Callable[[str], bool]) -> dict[str, str]:
    customers = [each for each in _list(said, "customers") if isinstance(each, dict)]
    visitor: Mapping[str, Any] = customers[0] if customers else {}
    external_id = _text(said, "publicId") or _text(said, "id")
    full_name = f"{_text(visitor, 'firstName')} {_text(visitor, 'lastName')}".strip()
    return {
        "id": external_id,
        "start": _text(said, "start"),
        "end": _text(said, "end"),
        "product": "|".join(_product(each, known) for each in _list(said, "services") if isinstance(each, dict)),
        "persons": str(_persons(said.get("numberOfCustomers"), len(customers))),
        "name": full_name or _text(visitor, "name"),
        "born": _day(visitor.get("dateOfBirth")),
        "email": _text(visitor, "email"),
        "telephone": _text(visitor, "phone"),
        "remarks": _text(said, "notes"),
        "code": _text(said, "qrCode") or external_id,
        "state": _text(said, "status"),
    }


def _persons(counted: object, named: int) -> int:
    """Some releases count all who come, others those beside the first (so 0 is one person): whoever is named comes."""
    return min(max(_count(counted) or 0, named, 1), PERSONS_MAX)


def _product(service: Mapping[str, Any], known: Callable[[str], bool]) -> str:
    """By its id where the settings translate that, else by its name."""
    public_id = _text(service, "publicId")
    return public_id if known(public_id) else _text(service, "name") or public_id


def _list(said: Mapping[str, Any], name: str) -> list[Any]:
    found = said.get(name)
    return found if isinstance(found, list) else []


def _text(said: Mapping[str, Any], name: str) -> str:
    found = said.get(name)
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else ""


def _day(said: object) -> str:
    """A text in one release, milliseconds since 1970 in another."""
    if isinstance(said, int) and not isinstance(said, bool):
        try:
            return (_SINCE + timedelta(milliseconds=said)).date().isoformat()
        except OverflowError:
            return str(said)
    return said if isinstance(said, str) else ""
