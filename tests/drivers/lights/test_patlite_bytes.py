"""What is said to signal towers, and what their answers mean, against the manuals' own examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.lights.light import LOOKS, Colour, LightProtocol, Look, Signal
from drivers.lights.patlite import (
    PNS_LA6,
    PNS_NH,
    TOWERS,
    Reply,
    Shown,
    expected,
    la6_shown,
    nh_shown,
    phn_order,
    phn_reply,
    phn_shown,
    pns_order,
    pns_question,
    pns_reply,
)
from drivers.lights.simulated_tower import DIALECTS, SimulatedTower

TOWER_PROTOCOLS = list(TOWERS)


@pytest.mark.parametrize(
    ("signal", "phn", "pns"),
    [
        (Signal.OFF, "57 00", "58 58 53 00 00 06 00 00 00 00 00 00"),
        (Signal.FREE, "57 04", "58 58 53 00 00 06 00 00 01 00 00 00"),
        (Signal.CALLING, "57 48", "58 58 53 00 00 06 00 02 00 00 00 01"),
        (Signal.SERVING, "57 01", "58 58 53 00 00 06 01 00 00 00 00 00"),
    ],
)
def test_each_signal_has_its_bytes(signal: Signal, phn: str, pns: str) -> None:
    assert phn_order(LOOKS[signal]) == bytes.fromhex(phn)
    assert pns_order(LOOKS[signal], PNS_NH) == bytes.fromhex(pns)
    assert pns_order(LOOKS[signal], PNS_LA6) == b"AB" + bytes.fromhex(pns)[2:]


def test_no_two_signals_look_alike() -> None:
    assert len(set(LOOKS.values())) == len(Signal)


def test_a_tower_is_asked_in_its_own_dialect() -> None:
    assert pns_question(PNS_NH) == bytes.fromhex("58 58 47 00 00 00")
    assert pns_question(PNS_LA6) == bytes.fromhex("41 42 47 00 00 00")
    assert TOWERS[LightProtocol.PATLITE].question == b"R"


@pytest.mark.parametrize(
    ("answer", "means"),
    [(b"", Reply.PART), (b"AC", Reply.PART), (b"ACK", Reply.TAKEN), (b"NAK", Reply.REFUSED), (b"OK!", Reply.WRONG)],
)
def test_the_answers_to_a_phn_order(answer: bytes, means: Reply) -> None:
    assert phn_reply(answer) is means


@pytest.mark.parametrize(
    ("answer", "means"),
    [(b"", Reply.PART), (b"\x06", Reply.TAKEN), (b"\x15", Reply.REFUSED), (b"\x06\x06", Reply.WRONG)],
)
def test_the_answers_to_a_pns_order(answer: bytes, means: Reply) -> None:
    assert pns_reply(answer) is means


def test_what_a_tower_says_that_it_shows() -> None:
    amber_flashing = Shown(((Colour.AMBER, True),))

    assert phn_shown(b"R\x48") == amber_flashing
    assert nh_shown(bytes([0, 3, 0, 0, 0, 1])) == amber_flashing
    assert la6_shown(bytes(8) + b"\x00" + bytes([0, 2, 0, 0, 0, 1])) == amber_flashing


def test_a_tower_in_smart_mode_says_nothing_that_could_be_compared() -> None:
    assert la6_shown(bytes(8) + b"\x01" + bytes(6)) is Reply.WRONG


def test_a_lamp_that_is_lit_and_flashes_is_lit() -> None:
    assert phn_shown(b"R\x21") == Shown(((Colour.RED, False),))


@pytest.mark.parametrize("protocol", TOWER_PROTOCOLS)
@pytest.mark.parametrize("signal", list(Signal))
def test_a_tower_understands_each_order_and_says_that_it_shows_it(protocol: LightProtocol, signal: Signal) -> None:
    tower, talk = SimulatedTower(DIALECTS[protocol]), TOWERS[protocol]

    assert talk.reply(tower.take(talk.order(LOOKS[signal]))) is Reply.TAKEN
    assert talk.shown(tower.take(talk.question)) == expected(LOOKS[signal])


@given(st.sampled_from(TOWER_PROTOCOLS), st.binary(max_size=40))
def test_no_bytes_break_the_parsers_of_answers(protocol: LightProtocol, hostile: bytes) -> None:
    talk = TOWERS[protocol]

    assert talk.reply(hostile) in Reply
    assert isinstance(talk.shown(hostile), Shown | Reply)


@given(st.sampled_from(TOWER_PROTOCOLS), st.binary(max_size=40))
def test_only_the_very_bytes_of_an_answer_are_taken_for_well(protocol: LightProtocol, hostile: bytes) -> None:
    well = {LightProtocol.PATLITE: b"ACK"}.get(protocol, b"\x06")

    assert (TOWERS[protocol].reply(hostile) is Reply.TAKEN) == (hostile == well)


@given(st.sampled_from(TOWER_PROTOCOLS), st.binary(max_size=40), st.binary(max_size=40))
def test_no_bytes_break_the_simulated_tower(protocol: LightProtocol, hostile: bytes, more: bytes) -> None:
    tower = SimulatedTower(DIALECTS[protocol])
    tower.take(hostile)
    tower.take(more)
    tower.power_cycle()
    talk = TOWERS[protocol]

    assert talk.reply(tower.take(talk.order(Look(Colour.GREEN)))) is Reply.TAKEN
