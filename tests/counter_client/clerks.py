"""A session before a server that answers when the test says so."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from boards.replica import Replica
from counter_client.session.session import Session
from qtkit.link_state import LinkPhase, LinkState
from tests.counter_client.halls import NOW, SEAT
from wire.answers import Answer, Done, Refusal, Result, SignedIn
from wire.commands import CommandBody
from wire.words import RefusalCode

LIVE = LinkState(LinkPhase.LIVE, 0, "The link with the queue server is live.")
LOST = LinkState(LinkPhase.LOST, 0, "The queue server hung up.")


@dataclass
class SlowServer:
    """Remembers what it was asked; `answer` and `refuse` speak to the oldest question."""

    asked: list[CommandBody] = field(default_factory=list)
    waiting: list[Callable[[Answer], None]] = field(default_factory=list)
    now: datetime = NOW

    def ask(self, body: CommandBody, then: Callable[[Answer], None]) -> str:
        self.asked.append(body)
        self.waiting.append(then)
        return f"command-{len(self.asked)}"

    def answer(self, result: Result | None = None) -> None:
        self.waiting.pop(0)(Answer(id="command-1", result=result or Done()))

    def refuse(self, code: RefusalCode) -> None:
        self.waiting.pop(0)(Answer(id="command-1", refusal=Refusal(code=code, sentence="No.")))


SIGNED_IN = SignedIn(counter=SEAT.counter, clerk=SEAT.clerk, display_name=SEAT.display_name, services=SEAT.services)


def a_session(server: SlowServer, hall: Replica) -> Session:
    """Live, nobody signed in."""
    session = Session(server.ask, lambda: server.now, language="en")
    session.hear_hall(hall)
    session.hear_link(LIVE)
    return session


def signed_in(session: Session, server: SlowServer) -> Session:
    session.sign_in(clerk="sanne", pin="1234", counter="counter-3")
    server.answer(SIGNED_IN)
    server.asked.clear()
    return session


def at_work(server: SlowServer, hall: Replica) -> Session:
    return signed_in(a_session(server, hall), server)
