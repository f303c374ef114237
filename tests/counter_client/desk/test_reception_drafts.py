"""What a receptionist typed becomes a command, or says what is still missing."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_client.desk.reception_drafts import (
    BookingDraft,
    Here,
    Lack,
    MomentDraft,
    SearchDraft,
    TicketDraft,
    booking_command,
    move_command,
    search_command,
    ticket_command,
)
from tests.counter_client.halls import AMSTERDAM, NOW
from wire.commands import BookAppointment, LookUpAppointments, MoveAppointment, TakeTicket
from wire.words import MeetingPlace

HERE = Here(NOW, AMSTERDAM)
WHOLE = BookingDraft(
    products=("passport", "move"),
    persons=2,
    at=MomentDraft("24-11", "930"),
    name=" J. de Groot ",
    born="14-2-1983",
    remarks="tolk",
    email=" j.de.groot@voorbeeld.nl",
    telephone="06 12345678 ",
    language="en",
    by_telephone=True,
)


def test_a_whole_draft_becomes_an_appointment() -> None:
    assert booking_command(WHOLE, HERE) == BookAppointment(
        product="passport",
        also=("move",),
        persons=2,
        starts_at=datetime(2026, 11, 24, 9, 30, tzinfo=AMSTERDAM),
        name="J. de Groot",
        born=date(1983, 2, 14),
        remarks="tolk",
        email="j.de.groot@voorbeeld.nl",
        telephone="06 12345678",
        language="en",
        by_telephone=True,
    )


@pytest.mark.parametrize(
    ("draft", "lack"),
    [
        (replace(WHOLE, products=()), Lack.PRODUCT),
        (replace(WHOLE, at=MomentDraft("31-2", "930")), Lack.DAY),
        (replace(WHOLE, at=MomentDraft("24-11", "")), Lack.TIME),
        (replace(WHOLE, at=MomentDraft("", "930")), Lack.PAST),
        (replace(WHOLE, name="  "), Lack.NAME),
        (replace(WHOLE, born="14-2"), Lack.BORN),
        (replace(WHOLE, born="14-2-1883"), Lack.BORN),
        (replace(WHOLE, telephone="bel mij"), Lack.TELEPHONE),
        (replace(WHOLE, telephone="", place=MeetingPlace.TELEPHONE), Lack.TELEPHONE_TO_CALL),
        (replace(WHOLE, email="j.de.groot"), Lack.EMAIL),
        (replace(WHOLE, email="j de groot@voorbeeld.nl"), Lack.EMAIL),
        (replace(WHOLE, email=" ", place=MeetingPlace.VIDEO), Lack.EMAIL_FOR_VIDEO),
    ],
)
def test_a_draft_says_the_first_thing_that_is_missing(draft: BookingDraft, lack: Lack) -> None:
    assert booking_command(draft, HERE) is lack


@given(
    st.builds(
        BookingDraft,
        products=st.lists(st.sampled_from(["passport", "move"]), max_size=2, unique=True).map(tuple),
        at=st.builds(MomentDraft, day=st.text(max_size=6), time=st.text(max_size=6)),
        name=st.text(max_size=20).map(lambda name: name.replace("\x00", "")),
        born=st.text(max_size=12),
        email=st.text(max_size=12) | st.just("a@b"),
        telephone=st.text("0123456789+ x", max_size=8),
    )
)
def test_whatever_is_typed_is_either_understood_or_asked_for_again(draft: BookingDraft) -> None:
    asked = booking_command(draft, HERE)
    assert isinstance(asked, Lack) or (asked.starts_at >= NOW and asked.name)


def test_a_ticket_needs_a_product_and_nothing_else() -> None:
    assert ticket_command(TicketDraft()) is Lack.PRODUCT
    assert ticket_command(TicketDraft(("move", "passport"), 3, "en")) == TakeTicket(
        product="move", also=("passport",), persons=3, language="en"
    )


def test_an_appointment_moves_to_a_time_that_is_still_to_come() -> None:
    assert move_command("one", MomentDraft("", "1100"), HERE) == MoveAppointment(
        appointment="one", starts_at=datetime(2026, 11, 23, 11, tzinfo=AMSTERDAM)
    )
    assert move_command("one", MomentDraft("", "1000"), HERE) is Lack.PAST


def test_a_search_wants_something_to_look_for() -> None:
    assert search_command(SearchDraft(), HERE) is Lack.NOTHING_TO_LOOK_FOR
    assert search_command(SearchDraft("groot", day="x"), HERE) is Lack.DAY
    assert search_command(SearchDraft("groot", born="14-2"), HERE) is Lack.BORN
    assert search_command(SearchDraft(" groot "), HERE) == LookUpAppointments(name="groot")
    born = LookUpAppointments(name="groot", born=date(1983, 2, 14))
    assert search_command(SearchDraft("groot", "14021983"), HERE) == born
    assert search_command(SearchDraft(day="+1"), HERE) == LookUpAppointments(day=date(2026, 11, 24))


def test_a_code_is_enough_whatever_else_was_typed() -> None:
    draft = SearchDraft("groot", "14-2", " km4t-9wxp ", "x")
    assert search_command(draft, HERE) == LookUpAppointments(code="km4t-9wxp")
