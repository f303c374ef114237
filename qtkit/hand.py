"""A hand for demonstrations and tests: programs on this machine, and only there, may tap, type and look.

One JSON object per line (`qtkit.hand_deeds`), one answer per line: `{"ok": true, "value": ...}` or
`{"ok": false, "error": "..."}`. It exists only when the settings hold a `[hand]` section.
"""

import json
import logging
import time
from collections import deque

from pydantic import ValidationError
from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QHostAddress, QTcpServer, QTcpSocket

from qtkit.finger import DeedError, Finger
from qtkit.hand_deeds import DEED, Deed
from qtkit.hand_search import NotYetError
from qtkit.startup_error import StartupError

log = logging.getLogger("hand")

TRY_EVERY_MS = 10


class HandPortError(StartupError):
    """The hand's port is taken, most likely by an earlier start of the same program."""


class Hand(QObject):
    """Listens on 127.0.0.1 as long as it lives; port 0 takes any free one."""

    def __init__(self, port: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finger = Finger()
        self._server = QTcpServer(self)
        self._server.newConnection.connect(self._accept)
        if not self._server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), port):
            raise HandPortError(f"The hand cannot listen on port {port}: {self._server.errorString()}.")
        log.info("A hand on this machine may use this screen, through port %d.", self.port)

    @property
    def port(self) -> int:
        return self._server.serverPort()

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Conversation(socket, self._finger, self)


class _Conversation(QObject):
    """One program that uses the hand; its deeds are done in order, one at a time."""

    def __init__(self, socket: QTcpSocket, finger: Finger, parent: QObject) -> None:
        super().__init__(parent)
        self._finger = finger
        self._lines: deque[bytes] = deque()
        self._deed: Deed | None = None
        self._give_up_ns = 0
        self._again = QTimer(self, singleShot=True, interval=TRY_EVERY_MS)
        self._again.timeout.connect(self._retry)
        self._socket = socket
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self._read()

    def _read(self) -> None:
        while self._socket.canReadLine():
            self._lines.append(bytes(self._socket.readLine().data()))
        self._next()

    def _next(self) -> None:
        while self._deed is None and self._lines:
            line = self._lines.popleft()
            try:
                self._deed = DEED.validate_json(line)
            except ValidationError as error:
                wrong = error.errors(include_url=False)[0]
                self._say({"ok": False, "error": f"{'.'.join(map(str, wrong['loc']))}: {wrong['msg']}"})
            else:
                self._give_up_ns = time.monotonic_ns() + self._deed.within_ms * 1_000_000
                self._try()

    def _retry(self) -> None:
        self._try()
        self._next()

    def _try(self) -> None:
        if self._deed is None:
            return
        try:
            answer: dict[str, object] = {"ok": True, "value": self._finger.do(self._deed)}
        except NotYetError as error:
            if time.monotonic_ns() < self._give_up_ns:
                self._again.start()
                return
            answer = {"ok": False, "error": str(error)}
        except DeedError as error:
            answer = {"ok": False, "error": str(error)}
        self._deed = None
        self._say(answer)

    def _say(self, answer: dict[str, object]) -> None:
        if self._socket.isOpen():
            self._socket.write(json.dumps(answer).encode() + b"\n")
