"""A queue server of one hall on a real socket, small enough to read, that can break the line when told to.

It keeps the promises of the wire: a snapshot after Hello, numbered events, and one answer per command id, however often
the command is repeated.
"""

import threading
from types import TracebackType
from typing import Self

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, serve

from tests.counter_client.clerks import SIGNED_IN
from tests.counter_client.halls import NOW, a_welcome, called_here
from wire.answers import Answer, Called, Done, Result, SignedIn
from wire.commands import Arrived, CallNext, CommandBody, Finish, SignIn
from wire.link import FROM_DEVICE, Command, Event, Hello
from wire.message import WireModel
from wire.things import CounterVisit, Thing
from wire.words import VisitState


class SmallServer:
    """Stands on 127.0.0.1; `done` holds what was carried out, once for each command id."""

    def __init__(self, *waiting: CounterVisit) -> None:
        self.done: list[CommandBody] = []
        self.break_before_answering = False
        """The next command is carried out, and the line breaks before anybody hears of it."""
        self._visits = {each.id: each for each in waiting}
        self._seq = 1
        self._signed_in: SignedIn | None = None
        self._answers: dict[str, Answer] = {}
        self._server: Server = serve(self._talk, "127.0.0.1", 0, compression=None)
        self._thread = threading.Thread(target=self._server.serve_forever)

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self._server.socket.getsockname()[1]}/link"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()

    def _talk(self, connection: ServerConnection) -> None:
        try:
            for text in connection:
                match FROM_DEVICE.validate_json(text):
                    case Hello():
                        _say(connection, a_welcome(*self._visits.values(), seq=self._seq, signed_in=self._signed_in))
                    case Command(id=id_, body=body) if id_ in self._answers:
                        _say(connection, self._answers[id_])
                    case Command(id=id_, body=body):
                        event = self._carry_out(id_, body)
                        if self.break_before_answering:
                            self.break_before_answering = False
                            return
                        _say(connection, event)
                        _say(connection, self._answers[id_])
        except ConnectionClosed:
            return

    def _carry_out(self, id_: str, body: CommandBody) -> Event:
        self.done.append(body)
        changed, result = self._after(body)
        self._visits |= {each.id: each for each in changed if isinstance(each, CounterVisit)}
        self._seq += 1
        self._answers[id_] = Answer(id=id_, result=result)
        return Event(seq=self._seq, at=NOW, changed=changed)

    def _after(self, body: CommandBody) -> tuple[tuple[Thing, ...], Result]:
        match body:
            case SignIn():
                self._signed_in = SIGNED_IN
                return (), SIGNED_IN
            case CallNext():
                called = called_here(next(each for each in self._visits.values() if each.state is VisitState.WAITING))
                return (called,), Called(visit=called)
            case Arrived(visit=visit):
                return (self._moved(visit, VisitState.SERVING),), Done()
            case Finish(visit=visit):
                return (self._moved(visit, VisitState.DONE),), Done()
            case _:
                return (), Done()

    def _moved(self, visit: str, state: VisitState) -> CounterVisit:
        return self._visits[visit].model_copy(update={"state": state, "since": NOW})


def _say(connection: ServerConnection, message: WireModel) -> None:
    connection.send(message.model_dump_json())
