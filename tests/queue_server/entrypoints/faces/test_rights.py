"""Who may do what over a face: by default everybody for themselves, and nobody for others."""

import pytest

from config.faces import Face
from queue_server.domain.device import DeviceRole
from queue_server.entrypoints.caller import Caller
from queue_server.entrypoints.faces.rights import NotForThisProgramError, Rights
from tests.queue_server.builders import appointment

FORMS = Caller("forms", "key", DeviceRole.BOOKING)
PORTAL = Caller("portal", "key", DeviceRole.BOOKING)
SYSTEM = Caller("suite", "key", DeviceRole.SYSTEM)
OTHERS, HOUSES = appointment(source="other"), appointment(source="")


def may(face: Face, who: Caller) -> str:
    """A letter for each: uses, books, sees its own and others' appointments, cancels its own and others'."""
    rights, letters = Rights(face), ""
    for letter, check in (("u", rights.check_uses), ("b", rights.check_books)):
        try:
            check(who)
            letters += letter
        except NotForThisProgramError:
            pass
    for letter, right in (("s", rights.sees), ("c", rights.cancels)):
        letters += letter if right(who, appointment(source=who.name)) else ""
        letters += letter.upper() if right(who, OTHERS) and right(who, HOUSES) else ""
    assert (rights.made_by(who) is None) is ("S" in letters)
    return letters


@pytest.mark.parametrize(
    ("face", "forms", "portal"),
    [
        (Face(), "ubsc", "ubsc"),
        (Face(programs=("forms",)), "ubsc", "s"),
        (Face(readers=("portal",)), "ubsc", "usS"),
        (Face(programs=("forms",), readers=("portal",)), "ubsc", "usS"),
        (Face(programs=("forms", "portal"), readers=("portal",)), "ubsc", "ubsSc"),
        (Face(programs=()), "s", "s"),
    ],
    ids=["by itself", "one books", "one reads", "each for its own", "one does both", "nobody"],
)
def test_a_program_may_do_what_the_face_names_it_for(face: Face, forms: str, portal: str) -> None:
    assert (may(face, FORMS), may(face, PORTAL)) == (forms, portal)
    assert may(face, SYSTEM) == "ubsScC"
