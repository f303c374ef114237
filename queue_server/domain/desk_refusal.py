"""Why a counter cannot work as somebody wants it to: of desks, their staff, and what supervisors ask."""

from queue_server.domain.refusal import Refusal


class CounterShut(Refusal):
    """A supervisor closed this counter for today."""

    code = "counter_shut"

    def __init__(self, counter: str) -> None:
        super().__init__(f"A supervisor has closed counter {counter} for today.", counter=counter)


class OtherTeam(Refusal):
    """The counter belongs to a group of staff that must not meet the clerk's."""

    code = "other_team"

    def __init__(self, counter: str, team: str) -> None:
        super().__init__(f"Counter {counter} is for team {team!r}.", counter=counter, team=team)


class CallsNobody(Refusal):
    """There is no service for which somebody could be called here."""

    code = "calls_nobody"

    def __init__(self, counter: str) -> None:
        super().__init__(f"Counter {counter} serves nothing now, so that nobody is called to it.", counter=counter)


class UnknownService(Refusal):
    """The site, or this counter, has no such service."""

    code = "unknown_service"

    def __init__(self, service: str) -> None:
        super().__init__(f"There is no service {service!r} here.", service=service)


class UnknownMessage(Refusal):
    """No such message is shown."""

    code = "unknown_message"

    def __init__(self) -> None:
        super().__init__("This message is not shown any more.")


class TooManyMessages(Refusal):
    """A hall that is told so much reads nothing of it."""

    code = "too_many_messages"

    def __init__(self, shown: int) -> None:
        super().__init__(f"The displays show {shown} messages already; take one away first.", shown=str(shown))


class WrongNameOrPin(Refusal):
    """Deliberately does not say which of the two."""

    code = "wrong_name_or_pin"

    def __init__(self) -> None:
        super().__init__("The name or the PIN is not right.")


class SomebodyGoes(Refusal):
    """A clerk of another counter goes to this kiosk already."""

    code = "somebody_goes"

    def __init__(self) -> None:
        super().__init__("Somebody goes to this kiosk already.")


class CounterTaken(Refusal):
    """Another clerk works at this counter."""

    code = "counter_taken"

    def __init__(self, counter: str, clerk: str) -> None:
        super().__init__(f"Counter {counter} is taken by {clerk}.", counter=counter, clerk=clerk)


class UnknownCounter(Refusal):
    """The site has no such counter."""

    code = "unknown_counter"

    def __init__(self, counter: str) -> None:
        super().__init__(f"There is no counter {counter!r} at this site.", counter=counter)


class NotSignedIn(Refusal):
    """This device has no clerk at a counter."""

    code = "not_signed_in"

    def __init__(self) -> None:
        super().__init__("Nobody is signed in at this counter client.")


class NobodyWaiting(Refusal):
    """No visitor waits for what this counter does."""

    code = "nobody_waiting"

    def __init__(self) -> None:
        super().__init__("Nobody is waiting for the services of this counter.")


class CounterBusy(Refusal):
    """The counter still has a visitor."""

    code = "counter_busy"

    def __init__(self, number: str) -> None:
        super().__init__(f"Number {number} is still at this counter.", number=number)


class NotYourVisit(Refusal):
    """Another counter has this visitor."""

    code = "not_your_visit"

    def __init__(self, number: str, counter: str) -> None:
        super().__init__(f"Number {number} is at counter {counter}.", number=number, counter=counter)


class UnknownVisit(Refusal):
    """No visit of today has this id."""

    code = "unknown_visit"

    def __init__(self) -> None:
        super().__init__("There is no such visit today.")


class NotPossibleNow(Refusal):
    """The visit is in another state than this step needs."""

    code = "not_possible_now"

    def __init__(self, *, asked: str, number: str, state: str) -> None:
        super().__init__(f"Number {number} cannot be {asked}: it is {state}.", number=number, state=state, asked=asked)


class NotYourDuty(Refusal):
    """Only some of the staff may do this."""

    code = "not_your_duty"

    def __init__(self, duty: str) -> None:
        super().__init__(f"Only who has the duty {duty!r} may do this.", duty=duty)
