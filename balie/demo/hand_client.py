"""The other end of a screen's hand (`qtkit.hand`): taps, types and looks like a person, over a socket."""

import json
import socket
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Any

CONNECT_WITHIN_S = 40.0
ANSWER_WITHIN_S = 15.0
AGAIN_AFTER_S = 0.1


class HandError(Exception):
    """The screen could not be used as asked; the text says what was looked for and what was there."""


class HandClient:
    """A person at one screen. One thread uses it."""

    def __init__(self, name: str, port: int) -> None:
        self.name = name
        self._port = port
        self._socket: socket.socket | None = None
        self._rest = b""

    def __enter__(self) -> "HandClient":
        give_up_at = time.monotonic() + CONNECT_WITHIN_S
        while self._socket is None:
            try:
                self._socket = socket.create_connection(("127.0.0.1", self._port), ANSWER_WITHIN_S)
            except OSError as error:
                if time.monotonic() > give_up_at:
                    raise HandError(f"{self.name} has no hand at port {self._port}: {error}.") from error
                time.sleep(AGAIN_AFTER_S)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def tap(self, name: str, within_ms: int = 3_000) -> None:
        """Taps the thing of this name, once it is there and can be used."""
        self._do(do="tap", name=name, within_ms=within_ms)

    def key(self, key: str) -> None:
        """Presses a key."""
        self._do(do="key", key=key)

    def type(self, text: str) -> None:
        """Types into whatever has the focus."""
        self._do(do="type", text=text)

    def scan(self, text: str) -> None:
        """The keys of a hand scanner that types, Enter at the end."""
        self._do(do="scan_keys", text=text)

    def read(self, name: str, property_name: str, within_ms: int = 0) -> Any:
        """What this property is now."""
        return self._do(do="read", name=name, property=property_name, within_ms=within_ms)

    def look(self, name: str, property_name: str, otherwise: Any) -> Any:
        """What this property is now, or `otherwise` where there is no such thing on the screen."""
        try:
            return self.read(name, property_name)
        except HandError:
            return otherwise

    def wait(self, name: str, property_name: str, equals: Any, within_ms: int = 5_000) -> None:
        """Waits until this property has this value."""
        self._do(do="wait", name=name, property=property_name, equals=equals, within_ms=within_ms)

    def touch(self, *fingers: Sequence[Sequence[int]]) -> None:
        """Fingers on the glass, each on its way over these spots."""
        self._do(do="touch", fingers=fingers)

    def click(self, x: int, y: int, button: str = "left") -> None:
        """A button of a mouse."""
        self._do(do="click", at=(x, y), button=button)

    def close_window(self) -> bool:
        """As a window manager does on Alt+F4; whether the window is gone."""
        return bool(self._do(do="close"))

    def seen(self) -> Any:
        """The windows, and every button that could be touched."""
        return self._do(do="look")

    def count(self) -> Any:
        """How many objects the program holds."""
        return self._do(do="count")

    def grab(self, path: str) -> None:
        """A picture of the window."""
        self._do(do="grab", path=path)

    def _do(self, **deed: Any) -> Any:
        if self._socket is None:
            raise HandError(f"{self.name} was left already.")
        try:
            self._socket.sendall(json.dumps(deed).encode() + b"\n")
            answer = json.loads(self._line())
        except OSError as error:
            raise HandError(f"{self.name} does not answer to {deed}: {error}.") from error
        if not answer["ok"]:
            raise HandError(f"{self.name}, {deed}: {answer['error']}")
        return answer.get("value")

    def _line(self) -> bytes:
        while b"\n" not in self._rest:
            chunk = self._socket.recv(65_536) if self._socket is not None else b""
            if not chunk:
                raise ConnectionError("it closed the connection")
            self._rest += chunk
        line, _, self._rest = self._rest.partition(b"\n")
        return line
