"""How much of what there is for everybody one address may have at a time: times kept for it, appointments made."""

from collections.abc import Callable

from queue_server.entrypoints.status_page.rate import ADDRESSES_KEPT, network_of


class ShareTakenError(Exception):
    """This address has as much as one may have."""


class Shares:
    """Things by address, each until its while is over or another takes its place; keeps no address for longer."""

    def __init__(self, most: int, clock_s: Callable[[], float]) -> None:
        self._most = most
        self._clock_s = clock_s
        self._until_s: dict[str, dict[str, float]] = {}

    def take(self, address: str, thing: str, *, for_s: float, instead_of: str = "") -> None:
        """One more; the same thing again is no other, and what stood in its place is one no longer.

        Raises:
            ShareTakenError: That is too many, and nothing has changed.
        """
        who, now = network_of(address), self._clock_s()
        had = self._living(who, now)
        others = {each: until for each, until in had.items() if each not in {thing, instead_of}}
        if len(others) >= self._most:
            raise ShareTakenError
        if who not in self._until_s and len(self._until_s) >= ADDRESSES_KEPT:
            self._make_room(now)
        self._until_s[who] = {**others, thing: now + for_s}

    def end(self, address: str, thing: str) -> None:
        """It is over before its while; also one that nobody had."""
        who = network_of(address)
        left = self._living(who, self._clock_s())
        left.pop(thing, None)
        if left:
            self._until_s[who] = left
        else:
            self._until_s.pop(who, None)

    def _living(self, who: str, now: float) -> dict[str, float]:
        return {each: until for each, until in self._until_s.get(who, {}).items() if until > now}

    def _make_room(self, now: float) -> None:
        """Where more come from more places than are kept, the counts begin anew, and no memory grows."""
        living = {who: mine for who in self._until_s if (mine := self._living(who, now))}
        self._until_s = living if len(living) < ADDRESSES_KEPT else {}
