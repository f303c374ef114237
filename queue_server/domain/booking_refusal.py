"""Why an appointment cannot be made so, for whoever makes it."""

from datetime import datetime

from queue_server.domain.refusal import Refusal, facts_that


class TimeTaken(Refusal):
    """All places of that time are given away, perhaps a moment ago."""

    code = "time_taken"

    def __init__(self, at: datetime) -> None:
        super().__init__("This time is no longer free.", at=at.isoformat())


class NotBookable(Refusal):
    """Nobody makes appointments for it, or not whoever asks, or not on that day."""

    code = "not_bookable"

    def __init__(self, product: str) -> None:
        super().__init__("No appointment can be made for this product here and now.", product=product)


class CannotCombine(Refusal):
    """These products do not go together in one appointment."""

    code = "cannot_combine"

    def __init__(self, product: str, other: str) -> None:
        super().__init__("These products need an appointment each.", product=product, other=other)


class TooManyPersons(Refusal):
    """Nobody comes for this product with so many."""

    code = "too_many_persons"

    def __init__(self, most: int) -> None:
        super().__init__(f"At most {most} come together for this.", most=str(most))


class TooManyToCome(Refusal):
    """Who can be reached so has enough appointments to come: one person alone could take the times of everybody."""

    code = "too_many_to_come"

    def __init__(self, most: int) -> None:
        super().__init__(
            f"At most {most} appointments to come are made with one e-mail address or telephone number.", most=str(most)
        )


class TooShortNotice(Refusal):
    """The time is nearer than the site allows for this product."""

    code = "too_short_notice"

    def __init__(self, earliest: datetime) -> None:
        super().__init__("This can be booked only further ahead.", earliest=earliest.isoformat())


class TooFarAhead(Refusal):
    """The time is further away than appointments are made."""

    code = "too_far_ahead"

    def __init__(self, latest: datetime) -> None:
        super().__init__("Appointments are not made so far ahead.", latest=latest.isoformat())


class AlreadyBegun(Refusal):
    """Whoever did not come may not say afterwards that they would not: staff plan by who stays away."""

    code = "already_begun"

    def __init__(self, starts_at: datetime) -> None:
        super().__init__(
            "The time of this appointment has come; only the office can still change it.",
            starts_at=starts_at.isoformat(),
        )


class NotReceivedHere(Refusal):
    """The appointment is on the telephone, by video, or at the visitor's home; `passed` once it is over."""

    code = "not_received_here"

    def __init__(self, place: str, appointed_at: datetime, *, passed: bool = False) -> None:
        super().__init__(
            "This appointment is not at the town hall.",
            place=place,
            appointed_at=appointed_at.isoformat(),
            **facts_that(passed=passed),
        )
