"""Why the hall says no: one class per cause, each worded for the person who must act.

A refusal is an answer, not an accident: it is stored with the command and given again when the command is
repeated. `code` is what the screens translate; `facts` fill their sentence; the text itself goes into logs and
therefore holds no name and no code of a visitor.
"""

from datetime import date, datetime
from typing import ClassVar


class Refusal(Exception):
    """The base of every no; never raised itself."""

    code: ClassVar[str]

    def __init__(self, sentence: str, **facts: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.facts = facts


def facts_that(**hold: bool) -> dict[str, str]:
    """What is said only where it holds: that an appointment was moved since its letter, or that its time has passed."""
    return {name: "yes" for name, holds in hold.items() if holds}


def _next(opening: datetime | None) -> dict[str, str]:
    """When it can be tried again, where anybody knows."""
    return {} if opening is None else {"next_opening": opening.isoformat()}


class NotABalieCode(Refusal):
    """The text has none of the forms of an appointment code."""

    code = "not_a_balie_code"

    def __init__(self, *, perhaps_guessed: bool = False) -> None:
        super().__init__("The text read is not the code of an appointment.")
        self.perhaps_guessed = perhaps_guessed
        """It could have been another system's code, or a letter's, and is neither."""


class UnknownCode(Refusal):
    """The code has the right form, but no appointment answers to it."""

    code = "unknown_code"

    def __init__(self) -> None:
        super().__init__("No appointment belongs to this code.")


class WrongDay(Refusal):
    """The appointment is on another day; `moved` where it was not always, `passed` where nobody can come to it now."""

    code = "wrong_day"

    def __init__(self, appointed_at: datetime, *, moved: bool = False, passed: bool = False) -> None:
        super().__init__(
            "The appointment is on another day.",
            appointed_at=appointed_at.isoformat(),
            **facts_that(moved=moved, passed=passed),
        )


class WrongLocation(Refusal):
    """The appointment is at another site."""

    code = "wrong_location"

    def __init__(self, location: str) -> None:
        super().__init__(f"The appointment is at {location}.", location=location)


class TooEarly(Refusal):
    """Check-in for this appointment has not opened yet."""

    code = "too_early"

    def __init__(self, appointed_at: datetime, opens_at: datetime, *, moved: bool = False) -> None:
        super().__init__(
            "Check-in for this appointment has not opened yet.",
            appointed_at=appointed_at.isoformat(),
            opens_at=opens_at.isoformat(),
            **facts_that(moved=moved),
        )


class AppointmentCancelled(Refusal):
    """The appointment was cancelled."""

    code = "cancelled"

    def __init__(self) -> None:
        super().__init__("The appointment was cancelled.")


class VisitOver(Refusal):
    """The visitor of this code was here already. `visit` and `rated` (yes, no) where that visit may be rated today."""

    code = "visit_over"

    def __init__(self, number: str, *, visit: str | None = None, rated: bool = False) -> None:
        facts = {} if visit is None else {"visit": visit, "rated": "yes" if rated else "no"}
        super().__init__("The visit of this code is over.", number=number, **facts)


class OfficeClosed(Refusal):
    """No tickets outside the opening hours."""

    code = "closed"

    def __init__(self, next_opening: datetime | None) -> None:
        super().__init__("The office is closed.", **_next(next_opening))


class NoMoreTickets(Refusal):
    """The range of numbers of this service is used up today."""

    code = "no_more_tickets"

    def __init__(self, service: str, last: int, next_opening: datetime | None = None) -> None:
        self.last = last
        super().__init__(
            f"Service {service} has handed out its last number of today ({last}).",
            service=service,
            **_next(next_opening),
        )


class NotServedToday(Refusal):
    """The service, or this product of it, has no hours now."""

    code = "not_served_today"

    def __init__(self, product: str, next_opening: datetime | None) -> None:
        super().__init__(f"Product {product!r} is not served at this moment.", product=product, **_next(next_opening))


class UnknownProduct(Refusal):
    """The site does not offer this product."""

    code = "unknown_product"

    def __init__(self, product: str) -> None:
        super().__init__(f"There is no product {product!r} at this site.", product=product)


class InThePast(Refusal):
    """An appointment cannot be made for a moment that is over."""

    code = "in_the_past"

    def __init__(self, starts_at: datetime) -> None:
        super().__init__(f"{starts_at.isoformat()} is over.", starts_at=starts_at.isoformat())


class NotAWalkInProduct(Refusal):
    """The product is by appointment only."""

    code = "not_a_walk_in_product"

    def __init__(self, product: str) -> None:
        super().__init__(f"Product {product!r} is by appointment only.", product=product)


class NotFound(Refusal):
    """Deliberately does not say whether nobody or several fitted, nor which half of the answer was wrong."""

    code = "not_found"

    def __init__(self) -> None:
        super().__init__("No appointment of today could be found from this.")


class UnknownLetter(Refusal):
    """No document answers to the code of this letter."""

    code = "unknown_letter"

    def __init__(self) -> None:
        super().__init__("No document belongs to the code of this letter.")


class NotReadyYet(Refusal):
    """The document is on its way; `ready_on` where a day is known on which it can be fetched."""

    code = "not_ready_yet"

    def __init__(self, product: str, ready_on: date | None) -> None:
        facts = {"ready_on": ready_on.isoformat()} if ready_on else {}
        super().__init__("The document is not ready to be collected yet.", product=product, **facts)


class CollectedAlready(Refusal):
    """Somebody has collected it."""

    code = "collected_already"

    def __init__(self, product: str) -> None:
        super().__init__("The document was collected already.", product=product)


class NotRatedNow(Refusal):
    """A visit is rated once it is over, and on its own day."""

    code = "not_rated_now"

    def __init__(self) -> None:
        super().__init__("This visit cannot be rated now.")


class WrongBlock(Refusal):
    """A kiosk handed over a number that was never kept for it."""

    code = "wrong_block"

    def __init__(self, number: str) -> None:
        super().__init__(f"Number {number} belongs to no block of this kiosk.", number=number)


class TooManyAttempts(Refusal):
    """Somebody is guessing: a PIN, a short code, a birthday."""

    code = "too_many_attempts"

    def __init__(self, minutes: int) -> None:
        super().__init__(f"Too many wrong answers: try again in {minutes} minutes.", minutes=str(minutes))


class NotAllowed(Refusal):
    """The role of this device may not ask this."""

    code = "not_allowed"

    def __init__(self, role: str, asked: str) -> None:
        super().__init__(f"A {role} may not ask for {asked}.", role=role, asked=asked)


class CommandIdReused(Refusal):
    """The same id came with another question."""

    code = "command_id_reused"

    def __init__(self) -> None:
        super().__init__("This command id was used for another command.")
