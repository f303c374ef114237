"""How the address of a device is read, whatever it names: by all drivers, and by whoever checks settings.

Strict, since `urlsplit` by itself forgives too much: it drops line breaks, cuts a path at "#" and takes any host.
"""

import re
from difflib import get_close_matches
from ipaddress import ip_address
from typing import Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from drivers.errors import BadDeviceUrl

HOST: Final = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?")


class DeviceUrl:
    """One address taken apart. Its options are taken by name, and what is left over is a mistake.

    All methods raise `BadDeviceUrl` with the reason alone; whoever knows the kind of device adds what is possible.
    """

    def __init__(self, url: str) -> None:
        if not url.isprintable() or url != url.strip():
            raise BadDeviceUrl("it holds a line break, or a space at its end")
        if "#" in url:
            raise BadDeviceUrl('a "#" is written as %23')
        try:
            self._parts: SplitResult = urlsplit(url)
        except ValueError as error:
            raise BadDeviceUrl(f"it cannot be read ({error})") from error
        self._options = _options(self._parts.query)
        self._known: list[str] = []

    @property
    def scheme(self) -> str:
        return self._parts.scheme

    @property
    def host_part(self) -> str:
        """What stands between the two slashes and the next, as it is written."""
        return self._parts.netloc

    @property
    def path(self) -> str:
        path = unquote(self._parts.path)
        if not path.isprintable():
            raise BadDeviceUrl("its path holds a character that no path has")
        return path

    def file_path(self, what: str = "path") -> str:
        """Of a device, a file or a folder on this machine."""
        if self._parts.netloc or not self.path.strip("/") or not self.path.startswith("/"):
            raise BadDeviceUrl(f"the {what} is missing; it starts with three slashes")
        return self.path

    def place(self, usual_port: int | None = None) -> tuple[str, int]:
        """Host and port; without a usual port the address has to say it."""
        try:
            host, port = self._parts.hostname, self._parts.port
        except ValueError as error:
            raise BadDeviceUrl("the port must be a number from 1 to 65535") from error
        if not host:
            raise BadDeviceUrl("the host is missing")
        if not _is_host(host) or "@" in self._parts.netloc:
            raise BadDeviceUrl(f'"{self._parts.netloc}" is no host in a network')
        if port == 0:
            raise BadDeviceUrl("the port must be a number from 1 to 65535")
        if self._parts.path not in ("", "/"):
            raise BadDeviceUrl(f'nothing can be done with "{self._parts.path}" after the host')
        if port is None and usual_port is None:
            raise BadDeviceUrl("the port is missing")
        return host, port or usual_port or 0

    def be_nothing_but_options(self) -> None:
        """For what has no place of its own, such as a scanner that types."""
        if self._parts.netloc or self._parts.path:
            raise BadDeviceUrl(f'nothing can be done with "{self._parts.netloc}{self._parts.path}"')

    def given(self, key: str) -> str | None:
        """The text of an option, which is known and used by that; None when the address does not have it."""
        self._known.append(key)
        return self._options.pop(key, None)

    def take(self, key: str, default: str) -> str:
        found = self.given(key)
        return default if found is None else found

    def refuse_other_options(self) -> None:
        for unknown in self._options:
            near = get_close_matches(unknown, self._known, n=1)
            known = f"there are {', '.join(self._known)}" if self._known else "there is none"
            meant = f'did you mean "{near[0]}"?' if near else known
            raise BadDeviceUrl(f'the option "{unknown}" is unknown here; {meant}')


def _options(query: str) -> dict[str, str]:
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))
    except ValueError as error:
        raise BadDeviceUrl(f'options are written "?name=value&name=value" ({error})') from error
    options = dict(pairs)
    if len(options) < len(pairs):
        raise BadDeviceUrl("an option stands there twice")
    return options


def _is_host(host: str) -> bool:
    if HOST.fullmatch(host):
        return True
    try:
        return ip_address(host).version == 6
    except ValueError:
        return False
