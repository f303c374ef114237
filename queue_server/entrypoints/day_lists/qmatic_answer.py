"""The answer of a Qmatic-style calendar to the question for a branch's appointments, as texts by our own names.

Shapes differ between releases: the list stands at the root, or under `appointmentList` or `appointments`.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from queue_server.entrypoints.day_lists.entries import Entry, NotAList

ENTRIES_MAX = 50_000
_LISTS = ("appointmentList", "appointments")
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
        "persons": str(len(customers)) if len(customers) > 1 else _text(said, "numberOfCustomers"),
        "name": full_name or _text(visitor, "name"),
        "born": _day(visitor.get("dateOfBirth")),
        "email": _text(visitor, "email"),
        "telephone": _text(visitor, "phone"),
        "remarks": _text(said, "notes"),
        "code": _text(said, "qrCode") or external_id,
        "state": _text(said, "status"),
    }


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
