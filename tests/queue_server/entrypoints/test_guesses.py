"""Who may guess how often: strictly few, and never at the cost of whoever scans a code or has none."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from codes.short_code import short_code_of
from codes.ticket_code import ticket_content
from queue_server.domain.refusal import NotABalieCode, NotFound, Refusal, TooEarly, TooManyAttempts, UnknownCode
from queue_server.entrypoints.guesses import (
    A_WHILE_S,
    AN_HOUR_S,
    AT_ONE_KIOSK,
    AT_THE_SITE,
    OF_ONE_BIRTHDAY,
    TWO_HOURS_S,
    Guessable,
    GuessLimits,
)
from tests.queue_server.builders import NINE
from wire import commands
from wire.commands import CommandBody

TYPED = commands.CheckIn(code="KM4T-9WXP")
SCANNED = commands.CheckIn(code="A" * 26)
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
NINE_HOURS_S = 9 * AN_HOUR_S


def typed(number: int) -> commands.CheckIn:
    """Another code each time."""
    return commands.CheckIn(code=f"22222{LETTERS[number // 400]}{LETTERS[number // 20 % 20]}{LETTERS[number % 20]}")


def born(day: int, at: str = "10:00") -> commands.FindAppointment:
    return commands.FindAppointment(born=date(1950, 1, 1) + timedelta(days=day), at=at)


def a_guess(kind: Guessable, number: int) -> CommandBody:
    match kind:
        case Guessable.TYPED:
            return typed(number)
        case Guessable.FOUND:
            return born(number)
        case Guessable.LETTER:
            return commands.CollectDocument(code=f"LETTER-{number}")
        case Guessable.ELSEWHERE:
            return commands.CheckIn(code=f"1999{number:08}")


@dataclass
class Stopwatch:
    at_s: float = 0.0

    def now_s(self) -> float:
        return self.at_s


class Kiosks:
    """Kiosks of one hall."""

    def __init__(self) -> None:
        self.watch = Stopwatch()
        self.limits = GuessLimits(self.watch.now_s)
        self.looked_up = 0
        self._typed = 0

    def guess(self, body: CommandBody, *, device: str = "kiosk-1", answer: Refusal | None = None) -> None:
        """Looks it up, and is answered so; what was right has no refusal."""
        with suppress(NotABalieCode, NotFound, TooEarly, UnknownCode), self.limits.counted(body, device=device):
            self.looked_up += 1
            if answer is not None:
                raise answer

    def miss(self, *, device: str = "kiosk-1") -> None:
        """A wrong code that nobody tried before."""
        self._typed += 1
        self.guess(typed(self._typed), device=device, answer=UnknownCode())

    def forward(self, *, minutes: float) -> None:
        self.watch.at_s += minutes * 60


@pytest.fixture
def kiosks() -> Kiosks:
    return Kiosks()


@pytest.fixture
def guessing(announce_log: Callable[[str], None]) -> None:
    """The server says that somebody guesses; how often is counted in tests of its own."""
    announce_log("too_many_guesses")


@pytest.mark.usefixtures("guessing")
def test_after_ten_wrong_codes_a_kiosk_takes_no_more_for_a_while(kiosks: Kiosks) -> None:
    for _ in range(10):
        kiosks.miss()
    with pytest.raises(TooManyAttempts) as refused:
        kiosks.miss()
    assert refused.value.facts == {"minutes": "10"}
    kiosks.forward(minutes=4.5)
    with pytest.raises(TooManyAttempts) as refused:
        kiosks.miss()
    assert refused.value.facts == {"minutes": "6"}
    assert kiosks.looked_up == 10
    kiosks.forward(minutes=5.5)
    kiosks.miss()


@pytest.mark.usefixtures("guessing")
def test_a_kiosk_that_takes_no_typed_codes_still_scans_finds_and_gives_numbers(kiosks: Kiosks) -> None:
    for _ in range(10):
        kiosks.miss()
    with pytest.raises(TooManyAttempts):
        kiosks.miss()
    kiosks.guess(SCANNED)
    kiosks.guess(born(1), answer=NotFound())
    kiosks.guess(commands.TakeTicket(product="passport"))
    kiosks.guess(commands.CheckIn(code="something else"))
    kiosks.miss(device="kiosk-2")


@pytest.mark.usefixtures("guessing")
def test_running_numbers_of_another_system_cannot_be_tried_out_before_a_camera(kiosks: Kiosks) -> None:
    for number in range(10):
        kiosks.guess(a_guess(Guessable.ELSEWHERE, number), answer=NotABalieCode(perhaps_guessed=True))
    with pytest.raises(TooManyAttempts):
        kiosks.guess(a_guess(Guessable.ELSEWHERE, 10))
    kiosks.guess(SCANNED)
    kiosks.guess(TYPED)


@pytest.mark.usefixtures("guessing")
def test_tickets_that_nobody_printed_are_counted_with_them(kiosks: Kiosks) -> None:
    for number in range(10):
        kiosks.guess(commands.CheckIn(code=ticket_content("A042", f"visit-{number}")), answer=UnknownCode())
    with pytest.raises(TooManyAttempts):
        kiosks.guess(commands.CheckIn(code=ticket_content("A042", "visit-10")))


def test_a_letter_that_is_held_up_as_an_appointment_is_no_guess(kiosks: Kiosks) -> None:
    for number in range(100):
        kiosks.guess(commands.CheckIn(code=f"LETTER-{number}-OF-ABCDEFGH"), answer=NotABalieCode())
    assert kiosks.limits.remembered == 0


def test_what_nobody_can_guess_is_never_counted(kiosks: Kiosks) -> None:
    for _ in range(1_000):
        kiosks.guess(SCANNED, answer=UnknownCode())
        kiosks.guess(commands.TakeTicket(product="passport"))
    assert kiosks.limits.remembered == 0


def test_a_code_that_is_right_is_no_miss_and_neither_is_one_that_is_early(kiosks: Kiosks) -> None:
    for number in range(100):
        kiosks.guess(typed(number), answer=TooEarly(NINE, NINE))
        kiosks.guess(typed(number))


def test_a_code_that_could_not_be_looked_up_is_no_miss(kiosks: Kiosks) -> None:
    for number in range(100):
        with pytest.raises(ConnectionError), kiosks.limits.counted(typed(number), device="kiosk-1"):
            raise ConnectionError


def test_the_same_wrong_guess_again_is_one_guess(kiosks: Kiosks) -> None:
    for _ in range(100):
        kiosks.guess(TYPED, answer=UnknownCode())
        kiosks.guess(born(1), answer=NotFound())
    assert kiosks.looked_up == 200


@pytest.mark.usefixtures("guessing")
def test_a_right_answer_in_between_does_not_begin_the_count_anew(kiosks: Kiosks) -> None:
    for _ in range(10):
        kiosks.miss()
        kiosks.guess(TYPED) if kiosks.looked_up < 19 else None
    with pytest.raises(TooManyAttempts):
        kiosks.miss()


@pytest.mark.usefixtures("guessing")
def test_many_kiosks_together_may_not_guess_more_than_the_site_allows(kiosks: Kiosks) -> None:
    for number in range(30):
        kiosks.miss(device=f"kiosk-{number}")
    with pytest.raises(TooManyAttempts):
        kiosks.miss(device="kiosk-99")


@pytest.mark.usefixtures("guessing")
def test_five_wrong_birthdays_are_enough_for_a_while_and_ten_for_an_hour(kiosks: Kiosks) -> None:
    for day in range(5):
        kiosks.guess(born(day), answer=NotFound())
    with pytest.raises(TooManyAttempts) as refused:
        kiosks.guess(born(5))
    assert refused.value.facts == {"minutes": "10"}
    kiosks.forward(minutes=10)
    for day in range(5, 10):
        kiosks.guess(born(day), answer=NotFound())
    with pytest.raises(TooManyAttempts) as refused:
        kiosks.guess(born(10))
    assert refused.value.facts == {"minutes": "50"}
    kiosks.guess(born(10), device="kiosk-2")


@pytest.mark.usefixtures("guessing")
@pytest.mark.parametrize("kind", Guessable)
def test_one_person_who_guesses_all_day_at_one_kiosk_stops_no_other_kiosk(kiosks: Kiosks, kind: Guessable) -> None:
    refused = 0
    for number in range(NINE_HOURS_S // 30):
        try:
            kiosks.guess(a_guess(kind, number), answer=NotFound())
        except TooManyAttempts:
            refused += 1
        if number % 10 == 0:
            kiosks.guess(TYPED, device="kiosk-2")
            kiosks.guess(born(-number - 1), device="kiosk-2")
            kiosks.guess(commands.CollectDocument(code="RIGHT-ONE"), device="kiosk-2")
        kiosks.forward(minutes=0.5)
    assert refused > 0


@pytest.mark.usefixtures("guessing")
def test_whoever_knows_a_birthday_may_try_three_times_of_day_wherever_they_stand(kiosks: Kiosks) -> None:
    for number in range(3):
        kiosks.guess(born(1, f"1{number}:00"), device=f"kiosk-{number}", answer=NotFound())
        kiosks.forward(minutes=20)
    with pytest.raises(TooManyAttempts) as refused:
        kiosks.guess(born(1, "13:00"), device="kiosk-9")
    assert refused.value.facts == {"minutes": "60"}
    kiosks.guess(born(2))
    kiosks.forward(minutes=60)
    kiosks.guess(born(1, "13:00"), device="kiosk-9")


def test_birthdays_and_codes_are_remembered_in_no_readable_form(kiosks: Kiosks) -> None:
    kiosks.guess(born(0), answer=NotFound())
    kiosks.guess(TYPED, answer=UnknownCode())
    assert kiosks.limits.remembered == 2
    assert "1950" not in str(vars(kiosks.limits))
    assert "KM4T" not in str(vars(kiosks.limits))


@pytest.mark.usefixtures("guessing")
def test_nothing_is_remembered_of_what_was_found_nor_of_what_is_long_ago(kiosks: Kiosks) -> None:
    for day in range(2_000):
        kiosks.guess(born(day))
    assert kiosks.limits.remembered == 0
    for number in range(20 * 30):
        kiosks.guess(typed(number), device=f"kiosk-{number // 10}", answer=UnknownCode())
        kiosks.guess(born(number), device=f"kiosk-{number // 5}", answer=NotFound())
        kiosks.forward(minutes=10)
    for _ in range(10):
        kiosks.miss()
    with pytest.raises(TooManyAttempts):
        kiosks.miss()
    assert kiosks.limits.remembered < 50
    kiosks.forward(minutes=TWO_HOURS_S / 60)
    kiosks.guess(born(0))
    assert kiosks.limits.remembered == 0


@pytest.mark.parametrize("attempts", [1, 5])
def test_a_limit_that_is_reached_is_said_once_however_often_somebody_tries_on(
    kiosks: Kiosks, attempts: int, caplog: pytest.LogCaptureFixture
) -> None:
    for number in range(40):
        kiosks.guess(born(number), device=f"kiosk-{number % 10}", answer=NotFound())
    for number in range(attempts):
        with pytest.raises(TooManyAttempts):
            kiosks.guess(born(100 + number), device=f"kiosk-{100 + number}")
    assert [record.getMessage() for record in caplog.records] == ["too_many_guesses"]


def test_a_limit_is_said_again_when_it_is_reached_again(kiosks: Kiosks, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(2):
        for _ in range(10):
            kiosks.miss()
        for _ in range(3):
            with pytest.raises(TooManyAttempts):
                kiosks.miss()
        kiosks.forward(minutes=10)
    assert [record.getMessage() for record in caplog.records] == ["too_many_guesses"] * 2


def test_the_odds_are_those_that_the_docstring_and_decision_22_count_with() -> None:
    a_day_of_typing = AT_THE_SITE[Guessable.TYPED].misses * (NINE_HOURS_S // A_WHILE_S)
    assert a_day_of_typing == 1_620
    assert a_day_of_typing * 4 * 600 / 2**40 < 1 / 280_000
    one_in = 29_000 * 100 / 600
    assert round(one_in) == 4_833
    hours = NINE_HOURS_S // AN_HOUR_S
    (_, an_hour), at_the_site = AT_ONE_KIOSK[Guessable.FOUND], AT_THE_SITE[Guessable.FOUND]
    assert (an_hour.within_s, at_the_site.within_s) == (AN_HOUR_S, AN_HOUR_S)
    assert int(one_in / (an_hour.misses * hours)) == 53
    assert int(one_in / (at_the_site.misses * hours)) == 13
    assert OF_ONE_BIRTHDAY.misses * -(-NINE_HOURS_S // OF_ONE_BIRTHDAY.within_s) == 15


@pytest.mark.parametrize("kind", Guessable)
def test_the_hall_takes_several_times_what_one_kiosk_does_in_the_same_time(kind: Guessable) -> None:
    at_the_site = AT_THE_SITE[kind]
    same = [limit.misses for limit in AT_ONE_KIOSK[kind] if limit.within_s == at_the_site.within_s]
    assert same
    assert at_the_site.misses >= 3 * min(same)


@pytest.mark.usefixtures("guessing")
def test_the_code_beside_any_token_counts_as_typed(kiosks: Kiosks) -> None:
    for number in range(10):
        kiosks.guess(commands.CheckIn(code=short_code_of(LETTERS[number] * 26)), answer=UnknownCode())
    with pytest.raises(TooManyAttempts):
        kiosks.miss()
