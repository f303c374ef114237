"""A queue server for tests of the link: real sockets, wire messages, and every bad habit on request."""

import logging
import socket
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, serve

from wire.house import House
from wire.link import FROM_DEVICE, Bookmark, Clock, Command, Event, Hello, Resumed, Welcome
from wire.message import WireModel
from wire.things import DisplayVisit, ServiceOutlook, Thing
from wire.words import VisitState

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TODAY = NINE.date()
SILENT_LOG = logging.getLogger("tests.hall")
SILENT_LOG.propagate = False


def house(office_day: date = TODAY) -> House:
    return House(
        site="stadswinkel",
        name="Stadswinkel",
        time_zone="Europe/Amsterdam",
        languages=("nl", "en"),
        office_day=office_day,
        open_now=True,
    )


def visit(number: str, state: VisitState = VisitState.WAITING) -> DisplayVisit:
    return DisplayVisit(id=f"visit-{number}", number=number, service="passports", state=state, since=NINE)


def welcome(*things: Thing, seq: int = 0, epoch: str = "first") -> Welcome:
    return Welcome(epoch=epoch, seq=seq, clock=Clock(now=NINE), house=house(), things=things, outlook=())


def resumed(seq: int, epoch: str = "first") -> Resumed:
    return Resumed(epoch=epoch, seq=seq, clock=Clock(now=NINE))


def event(seq: int, *changed: Thing) -> Event:
    return Event(seq=seq, at=NINE, changed=changed)


def bookmark(seq: int, *outlook: ServiceOutlook, office_day: date = TODAY, rate: float = 60.0) -> Bookmark:
    return Bookmark(seq=seq, clock=Clock(now=NINE, rate=rate), outlook=outlook, house=house(office_day))


class Hall:
    """Greets with `greet(hello)` (a message, or None to say nothing at all) and remembers what it heard.

    It is silent otherwise, so that a link lives no longer than `SILENT_FOR_S`; `breath` answers each sign of life.
    """

    def __init__(
        self,
        greet: Callable[[Hello], WireModel | None] = lambda _: welcome(),
        *,
        breath: Callable[[], WireModel] | None = None,
    ) -> None:
        self.greet = greet
        self._breath = breath
        self.hellos: list[Hello] = []
        self.commands: list[Command] = []
        self.pings = 0
        self._links: list[ServerConnection] = []
        self._port = 0
        self._server: Server | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shut()

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self._port}/link"

    def open(self) -> None:
        listener = socket.create_server(("127.0.0.1", self._port))
        self._port = listener.getsockname()[1]
        self._server = serve(self._serve, sock=listener, logger=SILENT_LOG)
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    def shut(self) -> None:
        """As when the process is killed: every connection is cut, and nobody listens any more."""
        self.cut()
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._server = self._thread = None

    def cut(self) -> None:
        for link in self._links:
            try:
                link.socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # it was cut already
        self._links.clear()

    def say(self, message: WireModel | str) -> None:
        """To the device that said hello last."""
        self._links[-1].send(message if isinstance(message, str) else message.model_dump_json())

    def _serve(self, link: ServerConnection) -> None:
        try:
            for text in link:
                self._hear(link, str(text))
        except ConnectionClosed:
            return

    def _hear(self, link: ServerConnection, text: str) -> None:
        match FROM_DEVICE.validate_json(text):
            case Hello() as hello:
                self.hellos.append(hello)
                self._links.append(link)
                greeting = self.greet(hello)
                if greeting is not None:
                    link.send(greeting.model_dump_json())
            case Command() as command:
                self.commands.append(command)
            case _:
                self.pings += 1
                if self._breath is not None:
                    link.send(self._breath().model_dump_json())
