"""What goes over the wire comes out the same, and nothing else gets in."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.wire.strategies import members, messages
from wire.answers import Answer, Result
from wire.commands import CheckIn, CommandBody
from wire.fields import CODE_MAX_CHARS
from wire.link import FROM_DEVICE, FROM_SERVER, Command, FromDevice, FromServer, Hello
from wire.message import MAX_MESSAGE_BYTES, WireModel
from wire.things import Thing
from wire.words import CLOSE_CODES, LinkRefusal, Role

SENT_BY_A_DEVICE = members(FromDevice)
SENT_BY_THE_SERVER = members(FromServer)
PARTS = (*members(CommandBody), *members(Result), *members(Thing))


@given(message=st.one_of(*map(messages, SENT_BY_A_DEVICE)))
def test_what_a_device_sends_arrives_as_it_was(message: WireModel) -> None:
    assert FROM_DEVICE.validate_json(message.model_dump_json()) == message


@given(message=st.one_of(*map(messages, SENT_BY_THE_SERVER)))
def test_what_the_server_sends_arrives_as_it_was(message: WireModel) -> None:
    assert FROM_SERVER.validate_json(message.model_dump_json()) == message


@given(data=st.data())
@settings(max_examples=3)
@pytest.mark.parametrize("model", [*SENT_BY_A_DEVICE, *SENT_BY_THE_SERVER, *PARTS], ids=lambda model: model.__name__)
def test_an_unknown_field_is_refused(model: type[WireModel], data: st.DataObject) -> None:
    message = data.draw(messages(model)).model_dump(mode="json")
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        model.model_validate({**message, "colour": "red"})


@pytest.mark.parametrize("model", [*SENT_BY_A_DEVICE, *SENT_BY_THE_SERVER, *PARTS], ids=lambda model: model.__name__)
def test_a_message_cannot_be_changed(model: type[WireModel]) -> None:
    assert model.model_config["frozen"] is True


@given(nonsense=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode)))
def test_nonsense_is_refused_with_an_error_that_can_be_answered(nonsense: bytes) -> None:
    for border in (FROM_DEVICE, FROM_SERVER):
        with pytest.raises(ValidationError):
            border.validate_json(nonsense)


def test_a_message_of_an_unknown_type_is_refused() -> None:
    with pytest.raises(ValidationError, match="does not match any of the expected tags"):
        FROM_DEVICE.validate_python({"type": "reboot"})


def test_a_device_cannot_speak_as_the_server() -> None:
    with pytest.raises(ValidationError):
        FROM_DEVICE.validate_json(Answer(id="command-1").model_dump_json())


@pytest.mark.parametrize("text", ["", "x" * (CODE_MAX_CHARS + 1)])
def test_a_code_that_is_empty_or_too_long_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        CheckIn(code=text)


@pytest.mark.parametrize("id", ["short", "with space in it", "x" * 65, "é" * 8])
def test_a_command_id_is_plain_and_long_enough_to_be_unique(id: str) -> None:
    with pytest.raises(ValidationError):
        Command(id=id, body=CheckIn(code="any"))


@given(message=messages(Command))
def test_every_command_fits_in_one_message(message: WireModel) -> None:
    assert len(message.model_dump_json().encode()) <= MAX_MESSAGE_BYTES


def test_a_secret_never_shows_in_a_log() -> None:
    hello = Hello(name="kiosk-1", role=Role.KIOSK, key="very-secret")
    assert "very-secret" not in repr(hello)


def test_every_way_to_be_refused_has_a_close_code() -> None:
    assert set(CLOSE_CODES) == set(LinkRefusal)
    assert len(set(CLOSE_CODES.values())) == len(CLOSE_CODES)


@pytest.mark.parametrize("kind", members(CommandBody), ids=lambda kind: kind.__name__)
def test_a_command_that_somebody_logs_shows_nobody_and_nothing_that_lets_anybody_in(kind: type[WireModel]) -> None:
    nobodys_business = {"code", "born", "pin", "name", "remarks", "email", "telephone"}
    secret = nobodys_business & set(kind.model_fields)
    assert {name for name, field in kind.model_fields.items() if not field.repr} == secret
