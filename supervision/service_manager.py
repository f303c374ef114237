"""What a program says to the service manager that started it: systemd's notify protocol, in its own few lines.

Sources: sd_notify(3), sd_watchdog_enabled(3), and the section "WatchdogSec=" of systemd.service(5). A library for it
would be as long as this file and one more to trust.
"""

import logging
import os
import socket
from collections.abc import MutableMapping
from typing import Self

log = logging.getLogger("supervision")

FEEDS_PER_TERM = 3
"""A meal that comes late by a whole interval is still in time."""

ABSTRACT = "@"
"""The first sign of an address that is no file; on the socket it is a zero byte."""


class ServiceManager:
    """Whoever started this program; without one it is told nothing and wants nothing."""

    def __init__(self, address: str | None = None, *, feed_every_s: float | None = None) -> None:
        self.feed_every_s = feed_every_s
        """How often it wants to hear that all is well; None when it does not care."""
        self._address = _on_the_socket(address) if address else None
        self._socket: socket.socket | None = None
        self._is_deaf = False
        self._status = ""

    @classmethod
    def found_in(cls, environment: MutableMapping[str, str], *, own_pid: int) -> Self:
        """Takes its address out of the environment, so that no player of sounds speaks in this program's name."""
        address = environment.pop("NOTIFY_SOCKET", None)
        term_us, meant_for = environment.pop("WATCHDOG_USEC", ""), environment.pop("WATCHDOG_PID", "")
        if not address:
            return cls()
        feed_every_s = None
        if term_us.isdigit() and int(term_us) > 0:
            if meant_for in ("", str(own_pid)):
                feed_every_s = int(term_us) / 1e6 / FEEDS_PER_TERM
            else:
                log.info("Process %s is to feed the watchdog, not this one (%d).", meant_for, own_pid)
        return cls(address, feed_every_s=feed_every_s)

    def tell_ready(self, status: str) -> None:
        self._status = status
        self._tell(f"READY=1\nSTATUS={_one_line(status)}")

    def tell_status(self, status: str) -> None:
        """What `systemctl status` shows; told on a change only."""
        if status != self._status:
            self._status = status
            self._tell(f"STATUS={_one_line(status)}")

    def feed(self) -> None:
        self._tell("WATCHDOG=1")

    def tell_stopping(self) -> None:
        self._tell("STOPPING=1")

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _tell(self, words: str) -> None:
        """Never waits: a manager whose ear is full must not hold up a screen."""
        if self._address is None:
            return
        try:
            if self._socket is None:
                self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
                self._socket.setblocking(False)
            self._socket.sendto(words.encode(), self._address)
            self._is_deaf = False
        except OSError as error:
            if not self._is_deaf:
                log.warning("The service manager cannot be told how this program is: %s.", error.strerror or error)
            self._is_deaf = True


def service_manager() -> ServiceManager:
    """The one of this process; it can be found once."""
    return ServiceManager.found_in(os.environ, own_pid=os.getpid())


def _on_the_socket(address: str) -> str:
    return "\0" + address[1:] if address.startswith(ABSTRACT) else address


def _one_line(status: str) -> str:
    """A line break would begin another variable."""
    return " ".join(status.split())
