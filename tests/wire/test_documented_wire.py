"""docs/wire.md says what the wire is today, and a change of the wire is told to those who have older devices."""

import json

import pytest

from tests.wire import examples
from tests.wire.reference import PAGE, SCHEMA, fingerprint, messages, schema_text
from tests.wire.strategies import members
from wire.answers import Result
from wire.commands import CommandBody
from wire.link import FROM_DEVICE, FROM_SERVER, FromDevice, FromServer
from wire.message import WIRE_VERSION, WireModel
from wire.things import Thing

AFTER_A_CHANGE = "run `python -m tests.wire.reference`, and write a line under 'Changes of the wire' in docs/wire.md"


def test_the_stored_schema_is_the_schema() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema_text(), AFTER_A_CHANGE


def test_the_newest_line_of_the_wire_s_changelog_is_about_this_schema() -> None:
    changes = PAGE.read_text(encoding="utf-8").split("## Changes of the wire")[1]
    newest = next(line for line in changes.splitlines() if line.startswith("- "))
    assert newest.startswith(f"- {WIRE_VERSION} (`{fingerprint()}`): "), AFTER_A_CHANGE


def test_the_page_holds_the_messages_of_today() -> None:
    assert messages() in PAGE.read_text(encoding="utf-8"), AFTER_A_CHANGE


@pytest.mark.parametrize(
    ("shown", "union"),
    [
        (examples.FROM_DEVICE, FromDevice),
        (examples.FROM_SERVER, FromServer),
        (examples.COMMAND_BODIES, CommandBody),
        (examples.RESULTS, Result),
        (examples.THINGS, Thing),
    ],
)
def test_every_message_has_an_example(shown: tuple[WireModel, ...], union: object) -> None:
    assert {type(example) for example in shown} == set(members(union))


@pytest.mark.parametrize("example", examples.FROM_DEVICE, ids=lambda example: type(example).__name__)
def test_an_example_of_a_device_is_let_in(example: WireModel) -> None:
    assert FROM_DEVICE.validate_python(json.loads(example.model_dump_json())) == example


@pytest.mark.parametrize("example", examples.FROM_SERVER, ids=lambda example: type(example).__name__)
def test_an_example_of_the_server_is_understood(example: WireModel) -> None:
    assert FROM_SERVER.validate_python(json.loads(example.model_dump_json())) == example
