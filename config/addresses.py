"""Addresses of servers, web pages and mailboxes."""

import ipaddress
import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator

from config.misfit import misfit

LINK_PATH = "/link"
"""Where the queue server answers its devices (`docs/wire.md`)."""

PUBLIC_MAX_CHARS = 120
"""With the rest of a link it stays far below what a QR code and a message hold."""

HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])")

MAILBOX = re.compile(r"[^@\s\x00]+@[^@\s\x00]+\.[^@\s\x00]+")
MAILBOX_MAX_CHARS = 254
"""RFC 5321, 4.5.3.1.3, less its brackets."""


def _host_and_port(address: str) -> tuple[str, int | None] | None:
    """None when the part between the slashes is not `host` or `host:port`."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    host = parts.netloc.rpartition(":")[0] if port is not None else parts.netloc
    return (host, port) if HOST.fullmatch(host) else None


def _link_address(address: str) -> str:
    fits = address.startswith(("ws://", "wss://")) and _host_and_port(address) and address.endswith(LINK_PATH)
    if not fits or urlsplit(address).path != LINK_PATH:
        raise misfit(f'the address of the queue server\'s link, such as "ws://10.0.0.5:8470{LINK_PATH}"')
    return address


def _web_folder(address: str) -> str:
    fits = address.startswith(("https://", "http://")) and _host_and_port(address) and address.endswith("/")
    if not fits or any(mark in address for mark in "?# "):
        raise misfit('a web address that ends in a slash, such as "https://afspraak.voorbeeld.nl/k/"')
    return address


def _folder_of_codes(address: str) -> str:
    if len(address) > PUBLIC_MAX_CHARS:
        raise misfit(f"a web address of at most {PUBLIC_MAX_CHARS} characters, or scanners would not read its codes")
    return address


def _public_address(address: str) -> str:
    bare = address.removesuffix("/")
    fits = bare.startswith(("https://", "http://")) and _host_and_port(bare) and not urlsplit(bare).path
    if not fits or len(bare) > PUBLIC_MAX_CHARS or any(mark in bare for mark in "?# "):
        raise misfit('a web address of a host alone, without a path, such as "https://wacht.voorbeeld.nl"')
    return bare


def _http_uri(address: str) -> str:
    if not address.startswith(("https://", "http://")) or not _host_and_port(address) or " " in address:
        raise misfit('a web address, such as "http://standaarden.overheid.nl/owms/terms/paspoort"')
    return address


def _host(host: str) -> str:
    if not HOST.fullmatch(host) and ":" not in host:
        raise misfit('the name or address of a network interface, such as "127.0.0.1" or "0.0.0.0"')
    return host


def _proxy(address: str) -> str:
    try:
        ipaddress.ip_network(address)
    except ValueError as error:
        raise misfit('the address of a web server, or of a network, such as "10.0.0.7" or "10.0.0.0/28"') from error
    return address


def _mail_address(address: str) -> str:
    if not MAILBOX.fullmatch(address) or len(address) > MAILBOX_MAX_CHARS:
        raise misfit('an e-mail address, such as "balie@voorbeeld.nl"')
    return address


LinkAddress = Annotated[str, AfterValidator(_link_address)]
WebFolder = Annotated[str, AfterValidator(_web_folder)]
FolderOfCodes = Annotated[WebFolder, AfterValidator(_folder_of_codes)]
PublicAddress = Annotated[str, AfterValidator(_public_address)]
HttpUri = Annotated[str, AfterValidator(_http_uri)]
Host = Annotated[str, AfterValidator(_host)]
Proxy = Annotated[str, AfterValidator(_proxy)]
MailAddress = Annotated[str, AfterValidator(_mail_address)]
