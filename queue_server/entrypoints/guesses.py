"""How often somebody may guess at a kiosk; what nobody can guess (a scanned code) is never counted nor held up.

Only what was looked up and missed counts: a repeated command is answered before it comes here (`group_commit`). The
same wrong guess counts once, since trying it again tells nothing new, and it is what people do who are honest. No
success takes a miss back: an attacker with an appointment of their own would begin anew at will.

- **A typed code** has 40 bits, and a misread character makes at most 4 codes of it. With 30 misses in 10 minutes at all
  kiosks together, nine hours give 1,620; against 600 appointments of the day that is one hit in 280,000 days.
- **Birthday and time** are weak: some 29,000 birthdays and 100 times of day, so a blind guess fits one of 600 with
  1 in 4,833. One kiosk takes 10 misses an hour, 90 in nine hours: one hit in 53 days of standing there all day, for a
  number and a product. All kiosks together take 40 an hour: one in 13 days, for four people who stand at four.
  Whoever knows somebody's birthday needs the time alone: 3 times in two hours, 15 of the 100 in nine hours.
- **The code of a letter** is another system's; 8 characters of it are as good as a typed code.
- **The code of a ticket** without a link has 122 random bits, but begins as every other one does, so that whoever draws
  such codes is counted with the next:
- **The code of another system's appointment** may be a running number, held up as a drawing of one's own. With eight
  digits a text drawn at random fits one of 600 with 1 in 160,000: 1,620 misses in nine hours are one hit in 100 days.
  A letter's code that is held up before anything was said of a letter is no miss.

A kiosk reaches its own limit long before that of the hall, and no limit lasts for more than two hours: one person at
one kiosk closes that kiosk for guesses, and no other.

A short code that goes along with a walk-in's number is not counted: each guess takes a number, which staff see, and
walk-ins are never held up.

Counted in this process, since a kiosk has one link; a restart forgets.
"""

import hashlib
import hmac
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

import structlog

from codes.appointment_code import token_in
from codes.foreign_code import foreign_code_in
from codes.short_code import readings_in
from queue_server.domain.refusal import NotABalieCode, NotFound, Refusal, TooManyAttempts, UnknownCode, UnknownLetter
from wire import commands

A_WHILE_S = 10 * 60
AN_HOUR_S = 60 * 60
TWO_HOURS_S = 2 * AN_HOUR_S

log = structlog.get_logger("guesses")


class Guessable(StrEnum):
    """What can be guessed at a kiosk."""

    TYPED = "typed code"
    FOUND = "birthday and time"
    LETTER = "code of a letter"
    ELSEWHERE = "code of another system"


@dataclass(frozen=True, slots=True)
class Limit:
    """So many misses within this time, and no more are taken."""

    misses: int
    within_s: int


AT_ONE_KIOSK = {
    Guessable.TYPED: (Limit(10, A_WHILE_S),),
    Guessable.FOUND: (Limit(5, A_WHILE_S), Limit(10, AN_HOUR_S)),
    Guessable.LETTER: (Limit(10, A_WHILE_S),),
    Guessable.ELSEWHERE: (Limit(10, A_WHILE_S),),
}
AT_THE_SITE = {
    Guessable.TYPED: Limit(30, A_WHILE_S),
    Guessable.FOUND: Limit(40, AN_HOUR_S),
    Guessable.LETTER: Limit(30, A_WHILE_S),
    Guessable.ELSEWHERE: Limit(30, A_WHILE_S),
}
OF_ONE_BIRTHDAY = Limit(3, TWO_HOURS_S)


@dataclass(frozen=True, slots=True)
class _Guess:
    """What was tried, and what it counts for; people and codes told apart, and readable for nobody."""

    kind: Guessable
    what: str
    limits: tuple[tuple[str, Limit], ...]

    @property
    def counts(self) -> frozenset[str]:
        return frozenset(count for count, _ in self.limits)


@dataclass(frozen=True, slots=True)
class _Miss:
    at_s: float
    guess: _Guess


class GuessLimits:
    """Counts misses per kiosk, for the site and per birthday; used by the writer's thread alone.

    `now_s` is a stopwatch: a clock on the wall that is put back would make the limits last longer.
    """

    def __init__(self, now_s: Callable[[], float]) -> None:
        self._now_s = now_s
        self._misses: list[_Miss] = []
        """Oldest first. The limits themselves keep it short: nothing that was refused is in it."""
        self._told: dict[tuple[str, Limit], float] = {}
        """Until when each limit lasts that was said to be reached."""
        self._key = secrets.token_bytes(32)

    @property
    def remembered(self) -> int:
        """Everything that was not forgotten yet."""
        return len(self._misses) + len(self._told)

    @contextmanager
    def counted(self, body: commands.CommandBody, *, device: str) -> Iterator[None]:
        """Around looking a guess up; does nothing for what cannot be guessed.

        Raises:
            TooManyAttempts: As many were missed as may be.
        """
        guess = self._guess_in(body, device)
        if guess is None:
            yield
            return
        self._forget()
        self._check(guess, device)
        try:
            yield
        except (UnknownCode, NotFound, UnknownLetter, NotABalieCode) as refusal:
            # A group whose commit failed is carried out again: that is the same guess, too.
            if _is_a_miss(refusal) and all(miss.guess != guess for miss in self._misses):
                self._misses.append(_Miss(self._now_s(), guess))
            raise

    def _guess_in(self, body: commands.CommandBody, device: str) -> _Guess | None:
        match body:
            case commands.CheckIn() if readings_in(body.code):
                return self._guess(Guessable.TYPED, body.code, device)
            case commands.CheckIn() if token_in(body.code) is None:
                return self._guess(Guessable.ELSEWHERE, foreign_code_in(body.code) or "", device)
            case commands.CollectDocument():
                return self._guess(Guessable.LETTER, body.code, device)
            case commands.FindAppointment():
                birthday = (f"birthday {self._unreadable(body.born.isoformat())}", OF_ONE_BIRTHDAY)
                return self._guess(Guessable.FOUND, f"{body.born} {body.at}", device, birthday)
        return None

    def _guess(self, kind: Guessable, what: str, device: str, *more: tuple[str, Limit]) -> _Guess:
        here = tuple((f"{kind} at {device}", limit) for limit in AT_ONE_KIOSK[kind])
        return _Guess(kind, self._unreadable(what), (*here, (kind.value, AT_THE_SITE[kind]), *more))

    def _unreadable(self, text: str) -> str:
        return hmac.digest(self._key, text.encode(), hashlib.sha256).hex()

    def _check(self, guess: _Guess, device: str) -> None:
        now_s = self._now_s()
        free_at_s = now_s
        for count, limit in guess.limits:
            since_s = now_s - limit.within_s
            recent = [miss.at_s for miss in self._misses if miss.at_s > since_s and count in miss.guess.counts]
            if len(recent) >= limit.misses:
                until_s = recent[-limit.misses] + limit.within_s
                self._tell_once(count, limit, until_s=until_s, device=device)
                free_at_s = max(free_at_s, until_s)
        if free_at_s > now_s:
            raise TooManyAttempts(minutes=ceil((free_at_s - now_s) / 60))

    def _tell_once(self, count: str, limit: Limit, *, until_s: float, device: str) -> None:
        if (count, limit) not in self._told:
            log.warning("too_many_guesses", at=device, misses=limit.misses, within_min=limit.within_s // 60)
        self._told[count, limit] = until_s

    def _forget(self) -> None:
        now_s = self._now_s()
        self._misses = [miss for miss in self._misses if miss.at_s > now_s - TWO_HOURS_S]
        self._told = {limit: until_s for limit, until_s in self._told.items() if until_s > now_s}


def _is_a_miss(refusal: Refusal) -> bool:
    return refusal.perhaps_guessed if isinstance(refusal, NotABalieCode) else True
