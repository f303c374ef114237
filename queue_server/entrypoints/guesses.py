"""How often somebody may guess at a kiosk; what nobody can guess (a scanned code) is never counted nor held up.

Only misses count, and no success takes one back: an attacker with an appointment of their own would begin anew at will.

- **A typed code** has 40 bits, and a misread character makes at most 4 codes of it. With 30 misses in 10 minutes at all
  kiosks together, nine hours give 1,620; against 600 appointments of the day that is one hit in 280,000 days.
- **Birthday and time** are weak: some 29,000 birthdays and 100 times of day, so a blind guess fits one of 600 with
  1 in 5,000; 60 misses a day make one hit in 80 days, and what it shows is a number and a product. Whoever knows
  somebody's birthday needs the time alone: so one birthday may be missed 3 times a day, wherever it is tried.
- **The code of a letter** is another system's; 8 characters of it are as good as a typed code.

A short code that goes along with a walk-in's number is not counted: each guess takes a number, which staff see, and
walk-ins are never held up.

Counted in this process, since a kiosk has one link; a restart forgets.
"""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil

import structlog

from codes.human_code import readings_in
from queue_server.domain.refusal import TooManyAttempts
from wire import commands
from wire.answers import Answer
from wire.link import Command
from wire.words import RefusalCode

A_WHILE = timedelta(minutes=10)
A_DAY = timedelta(hours=12)
COUNTS_KEPT = 1_000
"""Birthdays are free to invent; when so many misses are remembered, those of earlier days are dropped."""

MISSES = frozenset({RefusalCode.UNKNOWN_CODE, RefusalCode.NOT_FOUND, RefusalCode.UNKNOWN_LETTER})

log = structlog.get_logger("guesses")


class Guessable(StrEnum):
    """What can be guessed at a kiosk."""

    TYPED = "typed code"
    FOUND = "birthday and time"
    LETTER = "code of a letter"


@dataclass(frozen=True, slots=True)
class Limit:
    """So many misses within this time, and no more are taken."""

    misses: int
    within: timedelta


AT_ONE_KIOSK = {
    Guessable.TYPED: Limit(10, A_WHILE),
    Guessable.FOUND: Limit(5, A_WHILE),
    Guessable.LETTER: Limit(10, A_WHILE),
}
AT_THE_SITE = {
    Guessable.TYPED: (Limit(30, A_WHILE),),
    Guessable.FOUND: (Limit(10, A_WHILE), Limit(60, A_DAY)),
    Guessable.LETTER: (Limit(30, A_WHILE),),
}
OF_ONE_BIRTHDAY = Limit(3, A_DAY)


@dataclass(frozen=True, slots=True)
class Guess:
    """One that was let through; a miss until its answer says otherwise."""

    command: str
    counts: tuple[str, ...]


class GuessLimits:
    """Counts misses per kiosk, for the site and per birthday."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._missed: dict[str, dict[str, datetime]] = {}
        self._told: set[str] = set()
        self._key = secrets.token_bytes(32)
        """Birthdays are told apart in memory, and read by nobody."""

    @property
    def remembered(self) -> int:
        """Misses that were not forgotten yet, whatever they are counted for."""
        return sum(len(known) for known in self._missed.values())

    def begin(self, command: Command, *, device: str) -> Guess | None:
        """Counts before the answer, so that guesses which overlap count too; None for what cannot be guessed.

        Raises:
            TooManyAttempts: As many were missed as may be.
        """
        kind = _kind_of(command.body)
        if kind is None:
            return None
        limits = self._limits(kind, command.body, device)
        for count, limit in limits:
            self._check(count, limit, device)
        counts = tuple(dict.fromkeys(count for count, _ in limits))
        for count in counts:
            self._missed.setdefault(count, {})[command.id] = self._now()
        return Guess(command.id, counts)

    def settle(self, guess: Guess, answer: str) -> None:
        """What was right, or was never looked up, is no miss."""
        refusal = Answer.model_validate_json(answer).refusal
        if refusal is not None and refusal.code in MISSES:
            return
        for count in guess.counts:
            self._missed.get(count, {}).pop(guess.command, None)

    def _limits(self, kind: Guessable, body: commands.CommandBody, device: str) -> list[tuple[str, Limit]]:
        limits = [(f"{kind} at {device}", AT_ONE_KIOSK[kind])]
        limits += [(kind.value, limit) for limit in AT_THE_SITE[kind]]
        if isinstance(body, commands.FindAppointment):
            birthday = hmac.digest(self._key, body.born.isoformat().encode(), hashlib.sha256).hex()
            limits.append((f"{kind} {birthday}", OF_ONE_BIRTHDAY))
        return limits

    def _check(self, count: str, limit: Limit, device: str) -> None:
        now = self._now()
        self._forget(now - A_DAY)
        recent = sorted(at for at in self._missed.get(count, {}).values() if at > now - limit.within)
        if len(recent) < limit.misses:
            self._told.discard(count)
            return
        if count not in self._told:
            self._told.add(count)
            log.warning("too_many_guesses", at=device, misses=len(recent), within_min=limit.within.total_seconds() / 60)
        free_at = recent[-limit.misses] + limit.within
        raise TooManyAttempts(minutes=ceil((free_at - now).total_seconds() / 60))

    def _forget(self, before: datetime) -> None:
        if self.remembered >= COUNTS_KEPT:
            for count, known in list(self._missed.items()):
                self._missed[count] = {command: at for command, at in known.items() if at > before}
            self._missed = {count: known for count, known in self._missed.items() if known}


def _kind_of(body: commands.CommandBody) -> Guessable | None:
    match body:
        case commands.CheckIn() if readings_in(body.code):
            return Guessable.TYPED
        case commands.FindAppointment():
            return Guessable.FOUND
        case commands.CollectDocument():
            return Guessable.LETTER
    return None
