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
