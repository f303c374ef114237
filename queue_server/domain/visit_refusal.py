"""Why a button for a visitor does nothing now: the rules of the site, and the time that has gone by."""

from datetime import datetime

from queue_server.domain.refusal import Refusal


class TooSoon(Refusal):
    """The visitor must be called more often, or be given more time, before it is a no-show."""

    code = "too_soon"

    def __init__(self, number: str, *, calls_more: int, possible_at: datetime) -> None:
        super().__init__(
            f"Number {number} may be marked as no-show after {calls_more} more calls, from {possible_at.isoformat()}.",
            number=number,
            calls_more=str(calls_more),
            possible_at=possible_at.isoformat(),
        )


class TooLate(Refusal):
    """The time within which it was possible is over."""

    code = "too_late"

    def __init__(self, number: str, *, asked: str, until: datetime) -> None:
        super().__init__(
            f"Number {number} could be {asked} until {until.isoformat()}.",
            number=number,
            asked=asked,
            until=until.isoformat(),
        )


class NothingToTakeBack(Refusal):
    """The counter's last step was another one, or the visit has gone on since."""

    code = "nothing_to_take_back"

    def __init__(self, number: str) -> None:
        super().__init__(f"Nothing that this counter did last with number {number} can be taken back.", number=number)


class UnknownClerk(Refusal):
    """Nobody of this name works at a counter now, so that nobody can be sent to them."""

    code = "unknown_clerk"

    def __init__(self, clerk: str) -> None:
        super().__init__(f"{clerk!r} works at no counter now.", clerk=clerk)
