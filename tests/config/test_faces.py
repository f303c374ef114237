"""Faces for other systems in the settings: off unless they are there, each in a place of its own."""

from pathlib import Path

import pytest

from config.faces import JccFace, QmaticFace
from config.loading import load
from config.server import ServerSettings
from tests.config.builders import problem, rewrite

ADDRESS = """\
[[booking.pools]]
id = "desks"
services = ["paspoorten"]
rosters = [{ hours = "Mo-Fr 09:00-12:00", places = 1 }]

[address]
street = "Plein"
number = "1"
postal_code = "1234 AB"
city = "Voorbeeldstad"

[[departments]]"""


WITHOUT_PLAN = ADDRESS[ADDRESS.index("[address]") :]


def with_address(hall: Path, text: str = ADDRESS) -> Path:
    return rewrite(hall / "site.toml", "[[departments]]", text)


def with_faces(hall: Path, text: str) -> Path:
    with_address(hall)
    server = hall / "server.toml"
    server.write_text(f"{server.read_text(encoding='utf-8')}\n{text}\n", encoding="utf-8")
    return server


def test_no_face_is_there_by_itself(hall: Path) -> None:
    faces = load(hall / "server.toml", ServerSettings).faces
    assert (faces.qmatic, faces.jcc, faces.mijn_agenda) == (None, None, None)


def test_a_face_is_switched_on_by_being_there(hall: Path) -> None:
    faces = load(with_faces(hall, "[faces.qmatic]"), ServerSettings).faces
    assert faces.qmatic == QmaticFace(prefix="/rest", customers_identify=False)
    assert faces.jcc is None


def test_a_face_says_which_programs_book_and_which_read_everything(hall: Path) -> None:
    face = load(
        with_faces(hall, '[faces.qmatic]\nprograms = ["forms"]\nreaders = ["inwoner"]'), ServerSettings
    ).faces.qmatic
    assert face is not None
    assert (face.programs, face.readers) == (("forms",), ("inwoner",))
    assert (QmaticFace().programs, QmaticFace().readers) == (None, ())


def test_a_face_can_begin_elsewhere(hall: Path) -> None:
    server = with_faces(hall, '[faces.jcc]\nprefix = "/afspraken/jcc"')
    assert load(server, ServerSettings).faces.jcc == JccFace(prefix="/afspraken/jcc")


@pytest.mark.parametrize(
    "prefix", ["", "/", "rest", "/rest/", "/Rest", "/re st", "//rest", "/rest/../x", "/api", "/api/v2", "/link", "/{x}"]
)
def test_a_face_begins_neither_badly_nor_where_the_server_answers_itself(hall: Path, prefix: str) -> None:
    found = problem(with_faces(hall, f'[faces.qmatic]\nprefix = "{prefix}"'), ServerSettings)
    assert found.key == "faces.qmatic.prefix"
    assert 'such as "/rest"' in found.expected


@pytest.mark.parametrize("other", ["/rest", "/rest/jcc"])
def test_two_faces_do_not_share_a_place(hall: Path, other: str) -> None:
    found = problem(with_faces(hall, f'[faces.qmatic]\n[faces.jcc]\nprefix = "{other}"'), ServerSettings)
    assert found.key == "faces.jcc.prefix"
    assert "apart from that of qmatic" in found.expected


def test_two_faces_may_begin_alike(hall: Path) -> None:
    faces = load(with_faces(hall, '[faces.qmatic]\n[faces.jcc]\nprefix = "/rest-jcc"'), ServerSettings).faces
    assert faces.jcc is not None


def test_a_face_needs_a_site_that_says_where_it_is(hall: Path) -> None:
    server = hall / "server.toml"
    server.write_text(f"{server.read_text(encoding='utf-8')}\n[faces.qmatic]\n", encoding="utf-8")
    found = problem(server, ServerSettings)
    assert (found.key, found.found) == ("faces", "a site without an address")
    assert "[address] in site.toml" in found.expected


@pytest.mark.parametrize("face", ["qmatic", "jcc"])
def test_a_face_over_which_programs_book_needs_a_site_that_plans_appointments(hall: Path, face: str) -> None:
    server = without_plan(hall, f"[faces.{face}]")
    found = problem(server, ServerSettings)
    assert (found.key, found.found) == (f"faces.{face}", "a site that plans no appointments")
    assert "[booking] in site.toml" in found.expected


@pytest.mark.parametrize("face", ['[faces.qmatic]\nprograms = []\nreaders = ["inwoner"]', "[faces.mijn_agenda]"])
def test_a_face_that_only_shows_appointments_needs_no_plan(hall: Path, face: str) -> None:
    assert load(without_plan(hall, face), ServerSettings).faces.any_is_on


def without_plan(hall: Path, text: str) -> Path:
    server = with_faces(hall, text)
    rewrite(hall / "site.toml", ADDRESS, WITHOUT_PLAN)
    return server
