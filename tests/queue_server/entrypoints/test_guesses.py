"""Who may guess how often: strictly few, and never at the cost of whoever scans a code or has none."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from codes.human_code import human_code_of
from queue_server.domain.refusal import NotFound, Refusal, TooEarly, TooManyAttempts, UnknownCode
from queue_server.entrypoints.commands import refusal_text, refused
from queue_server.entrypoints.guesses import (
    A_DAY,
    A_WHILE,
    AT_ONE_KIOSK,
    AT_THE_SITE,
    COUNTS_KEPT,
    OF_ONE_BIRTHDAY,
    Guessable,
    GuessLimits,
)
from tests.queue_server.builders import NINE
from tests.queue_server.fakes import FakeClock
from wire import commands
from wire.commands import CommandBody
from wire.link import Command
from wire.words import RefusalCode

TYPED = commands.CheckIn(code="KM4T-9WXP")
SCANNED = commands.CheckIn(code="A" * 26)
MISSED = UnknownCode()


class Kiosks:
    """Kiosks of one hall, with commands that never have the same id."""

    def __init__(self) -> None:
        self.clock = FakeClock(NINE)
        self.limits = GuessLimits(self.clock.now)
        self._ids = 0

    def guess(self, body: CommandBody = TYPED, *, device: str = "kiosk-1", answer: Refusal = MISSED) -> None:
        self._ids += 1
        command = Command(id=f"command-{self._ids}", body=body)
        begun = self.limits.begin(command, device=device)
        if begun is not None:
            self.limits.settle(begun, refusal_text(command.id, answer))

    def born(self, day: int) -> commands.FindAppointment:
        return commands.FindAppointment(born=date(1950, 1, 1) + timedelta(days=day), at="10:00")


@pytest.fixture
def kiosks() -> Kiosks:
    return Kiosks()


@pytest.fixture
def guessing(announce_log: Callable[[str], None]) -> None:
    """The server says once that somebody guesses."""
    announce_log("too_many_guesses")


@pytest.mark.usefixtures("guessing")
def test_after_ten_wrong_codes_a_kiosk_takes_no_more_for_a_while(kiosks: Kiosks) -> None:
    for _ in range(10):
        kiosks.guess()
    with pytest.raises(TooManyAttempts) as refused:
        kiosks.guess()
    assert refused.value.facts == {"minutes": "10"}
    kiosks.clock.forward(minutes=4.5)
    with pytest.raises(TooManyAttempts) as refused:
        kiosks.guess()
    assert refused.value.facts == {"minutes": "6"}
    kiosks.clock.forward(minutes=5.5)
    kiosks.guess()


@pytest.mark.usefixtures("guessing")
def test_a_kiosk_that_takes_no_typed_codes_still_scans_finds_and_gives_numbers(kiosks: Kiosks) -> None:
    for _ in range(10):
        kiosks.guess()
    with pytest.raises(TooManyAttempts):
        kiosks.guess()
    kiosks.guess(SCANNED)
    kiosks.guess(kiosks.born(1))
    kiosks.guess(commands.TakeTicket(product="passport"))
    kiosks.guess(commands.CheckIn(code="something else"))
    kiosks.guess(device="kiosk-2")


def test_what_nobody_can_guess_is_never_counted(kiosks: Kiosks) -> None:
    for _ in range(1_000):
        kiosks.guess(SCANNED)
        kiosks.guess(commands.TakeTicket(product="passport"))


def test_a_code_that_is_right_is_no_miss_and_neither_is_one_that_is_early(kiosks: Kiosks) -> None:
    for _ in range(100):
        kiosks.guess(answer=TooEarly(NINE, NINE))


def test_a_code_that_could_not_be_looked_up_is_no_miss(kiosks: Kiosks) -> None:
    for number in range(100):
        command = Command(id=f"command-x{number}", body=TYPED)
        begun = kiosks.limits.begin(command, device="kiosk-1")
        assert begun is not None
        kiosks.limits.settle(begun, refused(command.id, RefusalCode.TRY_AGAIN, "The database is away."))


@pytest.mark.usefixtures("guessing")
def test_guesses_that_overlap_count_before_they_are_answered(kiosks: Kiosks) -> None:
    for number in range(10):
        kiosks.limits.begin(Command(id=f"command-{number}", body=TYPED), device="kiosk-1")
    with pytest.raises(TooManyAttempts):
        kiosks.guess()


def test_the_same_command_sent_again_is_one_guess(kiosks: Kiosks) -> None:
    for _ in range(100):
        kiosks.limits.begin(Command(id="command-1", body=TYPED), device="kiosk-1")


@pytest.mark.usefixtures("guessing")
def test_a_right_answer_in_between_does_not_begin_the_count_anew(kiosks: Kiosks) -> None:
    for number in range(10):
        kiosks.guess()
        kiosks.guess(answer=TooEarly(NINE, NINE)) if number < 9 else None
    with pytest.raises(TooManyAttempts):
        kiosks.guess()


@pytest.mark.usefixtures("guessing")
def test_many_kiosks_together_may_not_guess_more_than_the_site_allows(kiosks: Kiosks) -> None:
    for number in range(30):
        kiosks.guess(device=f"kiosk-{number}")
    with pytest.raises(TooManyAttempts):
        kiosks.guess(device="kiosk-99")


@pytest.mark.usefixtures("guessing")
def test_five_wrong_birthdays_are_enough_for_a_while_at_one_kiosk_and_sixty_for_a_day_in_the_hall(
    kiosks: Kiosks,
) -> None:
    for day in range(5):
        kiosks.guess(kiosks.born(day), answer=NotFound())
    with pytest.raises(TooManyAttempts):
        kiosks.guess(kiosks.born(9), answer=NotFound())
    kiosks.clock.forward(minutes=10)
    for day in range(5, 60):
        kiosks.clock.forward(minutes=3)
        kiosks.guess(kiosks.born(day), answer=NotFound())
    kiosks.clock.forward(minutes=30)
    with pytest.raises(TooManyAttempts):
        kiosks.guess(kiosks.born(61), answer=NotFound())


@pytest.mark.usefixtures("guessing")
def test_whoever_knows_a_birthday_may_try_three_times_of_day_wherever_they_stand(kiosks: Kiosks) -> None:
    for number in range(3):
        kiosks.guess(kiosks.born(1), device=f"kiosk-{number}", answer=NotFound())
        kiosks.clock.forward(minutes=60)
    with pytest.raises(TooManyAttempts):
        kiosks.guess(kiosks.born(1), device="kiosk-9")
    kiosks.guess(kiosks.born(2))


def test_birthdays_are_remembered_in_no_readable_form_and_not_for_ever(kiosks: Kiosks) -> None:
    for day in range(COUNTS_KEPT):
        kiosks.guess(kiosks.born(day), device=f"kiosk-{day}", answer=NotFound())
        kiosks.clock.forward(minutes=15)
    assert "1950" not in str(vars(kiosks.limits))
    assert kiosks.limits.remembered < COUNTS_KEPT


def test_the_limits_are_those_that_the_docstring_counts_with() -> None:
    a_day_of_typing = AT_THE_SITE[Guessable.TYPED][0].misses * (timedelta(hours=9) // A_WHILE)
    assert a_day_of_typing == 1_620
    assert a_day_of_typing * 4 * 600 / 2**40 < 1 / 280_000
    assert next(limit for limit in AT_THE_SITE[Guessable.FOUND] if limit.within == A_DAY).misses == 60
    assert OF_ONE_BIRTHDAY.misses < AT_ONE_KIOSK[Guessable.FOUND].misses


def test_the_code_beside_any_token_counts_as_typed(kiosks: Kiosks) -> None:
    command = Command(id="command-1", body=commands.CheckIn(code=human_code_of("A" * 26)))
    assert kiosks.limits.begin(command, device="kiosk-1") is not None
