"""Who sits at the counter is what the server says, also when nobody here asked for a change."""

from boards.replica import EMPTY, Replica, welcome
from counter_client.desk.order import Seat
from counter_client.desk.seating import seat_after
from tests.counter_client.halls import SEAT, a_hall, a_welcome
from wire.answers import SignedIn
from wire.things import Counter
from wire.words import CounterState, Duty


def a_hall_where(counter_3: CounterState, *, signed_in: SignedIn | None = None) -> Replica:
    known = a_hall().counters["counter-3"]
    counter = known.model_copy(update={"state": counter_3, "serves": ("documents",)})
    return welcome(a_welcome(counter, signed_in=signed_in))


SANNE = SignedIn(counter="counter-3", clerk="sanne", display_name="Sanne", services=("documents",))
OPEN = a_hall_where(CounterState.OPEN, signed_in=SANNE)
CLOSED = a_hall_where(CounterState.CLOSED)


def test_a_clerk_whom_the_server_still_knows_goes_on_after_a_restart_of_this_program() -> None:
    seat = seat_after(None, EMPTY, OPEN, snapshot=True)
    assert seat == Seat("counter-3", "sanne", "Sanne", ("documents",))


def test_a_clerk_stays_seated_when_the_link_was_only_lost() -> None:
    assert seat_after(SEAT, OPEN, OPEN, snapshot=True) == Seat("counter-3", "sanne", "Sanne", ("documents",))


def test_a_clerk_whom_the_server_forgot_must_sign_in_again() -> None:
    assert seat_after(SEAT, EMPTY, CLOSED, snapshot=True) is None


def test_a_counter_that_closes_has_lost_its_clerk() -> None:
    assert seat_after(SEAT, OPEN, CLOSED, snapshot=False) is None


def test_a_counter_that_is_not_yet_open_keeps_the_clerk_who_has_just_signed_in() -> None:
    assert seat_after(SEAT, CLOSED, CLOSED, snapshot=False) == SEAT


def test_another_counter_that_closes_is_no_concern_of_this_one() -> None:
    other = Counter(id="counter-4", label="4", zone={"nl": ""}, services=(), state=CounterState.OPEN)
    before = welcome(a_welcome(other))
    assert seat_after(SEAT, before, a_hall(), snapshot=False) == SEAT


def test_a_pause_leaves_the_clerk_where_they_are() -> None:
    paused = a_hall_where(CounterState.PAUSED)
    after = seat_after(SEAT, OPEN, paused, snapshot=False)
    assert after is not None
    assert after.clerk == SEAT.clerk
    assert seat_after(SEAT, paused, CLOSED, snapshot=False) is None


def test_the_services_of_a_seat_are_those_that_the_supervisor_arranged_last() -> None:
    seat = seat_after(SEAT, a_hall(), OPEN, snapshot=False)
    assert seat is not None
    assert seat.services == ("documents",)


def test_a_clerk_keeps_their_duties_and_team_over_a_restart() -> None:
    hall = a_hall_where(CounterState.OPEN, signed_in=SANNE.model_copy(update={"may": (Duty.RECEPTION,), "team": "red"}))
    seat = seat_after(None, EMPTY, hall, snapshot=True)
    assert seat is not None
    assert (seat.may, seat.team) == ((Duty.RECEPTION,), "red")
