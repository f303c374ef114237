"""From a device's name in the network to its addresses, within a deadline.

The system's own lookup has none: while a name server is away it holds its caller for 10 to 30 s, in which no ticket is
printed and no stop is heard. So it runs on a thread that may be left behind, one at a time for each device, and what
was found last is used when the name server does not answer: a printer does not move because a server restarts.
"""

import socket
import threading
from collections.abc import Callable
from typing import Any

from drivers.deadline import Deadline
from drivers.errors import DeviceAbsent

Address = tuple[socket.AddressFamily, Any]
"""A family and what `socket.connect` takes in it."""

Ask = Callable[[str, int], list[Address]]

SHARE_WITH_A_SPARE = 0.5
"""How much of the deadline goes into asking where an address from before would do: connecting needs the rest."""


def ask_the_system(host: str, port: int) -> list[Address]:
    """Blocks for as long as the system's resolver likes."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(family, address) for family, _, _, _, address in found]


class NameLookup:
    """One device's name, asked for before each connection. For one thread."""

    def __init__(self, host: str, port: int, *, ask: Ask = ask_the_system) -> None:
        self._host = host
        self._port = port
        self._ask = ask
        self._asking: _Question | None = None
        self._last_known: list[Address] = []

    def addresses(self, deadline: Deadline) -> list[Address]:
        """All of them, in the order in which they should be tried; raises `DeviceAbsent` when there is none in time."""
        if self._asking is None:
            self._asking = _Question(self._ask, self._host, self._port)
        share = SHARE_WITH_A_SPARE if self._last_known else 1.0
        if not self._asking.answered.wait(deadline.left_s() * share):
            return self._from_before(
                f"The name {self._host} could not be looked up in time: see that the network's name server answers, "
                "or write the number address into the settings."
            )
        question, self._asking = self._asking, None
        if isinstance(question.answer, OSError):
            reason = question.answer.strerror or question.answer
            return self._from_before(f"The device at {self._host}:{self._port} cannot be reached: {reason}.")
        if isinstance(question.answer, Exception):
            raise question.answer
        self._last_known = question.answer
        return question.answer

    def _from_before(self, why_not: str) -> list[Address]:
        if not self._last_known:
            raise DeviceAbsent(why_not)
        return self._last_known


class _Question:
    """A lookup under way; whoever stops waiting for it finds its answer the next time."""

    def __init__(self, ask: Ask, host: str, port: int) -> None:
        self.answered = threading.Event()
        self.answer: list[Address] | Exception = []
        self._ask = ask
        self._host = host
        self._port = port
        threading.Thread(target=self._find_out, name=f"lookup: {host}", daemon=True).start()

    def _find_out(self) -> None:
        try:
            self.answer = self._ask(self._host, self._port)
        except OSError as error:
            self.answer = error
        except UnicodeError:  # what a name with an empty or overlong part raises
            self.answer = OSError(0, "no machine can have this name")
        except Exception as error:  # noqa: BLE001 (a mistake of ours, raised on the thread that waits for the answer)
            self.answer = error
        finally:
            self.answered.set()
