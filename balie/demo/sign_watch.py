"""Somebody who stands before the sign and the light of one counter all morning and writes down what they show."""

import json
import socket
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LOOK_EVERY_S = 0.02
CONNECT_WITHIN_S = 20.0
ANSWER_WITHIN_S = 5.0

SHOWN_AT_LEAST = 0.5
"""Share of the calls that must have been seen. All of them on an ordinary machine; a call of this morning lasts half a
second, and on a machine that does much else this watcher misses some."""


@dataclass(frozen=True)
class SeenAtTheSign:
    """What was shown, in order, each face once until another came."""

    counter: str
    faces: Sequence[tuple[float, tuple[str, ...]]] = ()
    """Seconds since the watch began, and the sign's rows."""
    lamps: Sequence[str] = ()

    @property
    def numbers(self) -> set[str]:
        return {rows[0] for _, rows in self.faces if rows and rows[0]}

    def faults(self, called: set[str]) -> list[str]:
        """In a sentence each, against what the hall called to this counter."""
        found = [
            f"the sign at {self.counter} showed {number}, whom nobody called there"
            for number in sorted(self.numbers - called)
        ]
        shown = len(self.numbers & called)
        if shown < SHOWN_AT_LEAST * len(called):
            found.append(f"the sign at {self.counter} showed {shown} of {len(called)} calls")
        if called and not self.lamps:
            found.append(f"the light at {self.counter} stayed dark")
        return found

    def keep(self, file: Path) -> None:
        """For people: when what stood there."""
        lines = [f"{at_s:8.2f} s  {' | '.join(row or '-' for row in rows)}\n" for at_s, rows in self.faces]
        file.write_text("".join(lines), encoding="utf-8")


def called_to(counter: str, visits: Sequence[Mapping[str, Any]]) -> set[str]:
    """The numbers that the server called to this counter, by its interval log."""
    return {
        visit["number"]
        for visit in visits
        if any(stay["state"] == "called" and stay["counter"] == counter for stay in visit["stays"])
    }


class SignWatch:
    """Asks the simulated devices over their control ports, on a thread of its own."""

    def __init__(self, counter: str, *, sign_control: int, light_control: int) -> None:
        self._counter = counter
        self._sign_control = sign_control
        self._light_control = light_control
        self._faces: list[tuple[float, tuple[str, ...]]] = []
        self._lamps: list[str] = []
        self._leaving = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="sign watch", daemon=True)

    def start(self) -> None:
        """Begins to watch."""
        self._thread.start()

    def stop(self) -> SeenAtTheSign:
        """Leaves, and says what was seen."""
        self._leaving.set()
        self._thread.join(ANSWER_WITHIN_S)
        return SeenAtTheSign(self._counter, tuple(self._faces), tuple(self._lamps))

    def _watch(self) -> None:
        with suppress(OSError), _Asking(self._sign_control) as sign, _Asking(self._light_control) as light:
            began_s = time.monotonic()
            while not self._leaving.wait(LOOK_EVERY_S):
                rows = tuple(str(row) for row in sign.face()["face"]["rows"])
                if not self._faces or self._faces[-1][1] != rows:
                    self._faces.append((time.monotonic() - began_s, rows))
                for lamp, state in light.face()["lamps"].items():
                    if (words := f"{lamp} {state}") not in self._lamps:
                        self._lamps.append(words)


class _Asking:
    """One simulator's control port."""

    def __init__(self, port: int) -> None:
        give_up_at = time.monotonic() + CONNECT_WITHIN_S
        while True:
            try:
                self._socket = socket.create_connection(("127.0.0.1", port), ANSWER_WITHIN_S)
                break
            except OSError:
                if time.monotonic() > give_up_at:
                    raise
                time.sleep(LOOK_EVERY_S)
        self._answers = self._socket.makefile("r", encoding="utf-8")

    def __enter__(self) -> "_Asking":
        return self

    def __exit__(self, *_: object) -> None:
        self._answers.close()
        self._socket.close()

    def face(self) -> dict[str, Any]:
        self._socket.sendall(b'{"ask": "face"}\n')
        answer: dict[str, Any] = json.loads(self._answers.readline())
        return answer
