"""How letters leave the house: to a mail server (SMTP, RFC 5321), or into a folder from which a program fetches them.

What goes wrong says of whose letter it was no word: a server's own answer often holds the address.
"""

import os
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from enum import StrEnum
from pathlib import Path
from threading import Timer
from typing import Protocol

WAIT_S = 20.0
"""For each single answer; a mail server that looks a name up before it greets may take ten."""

STEP_WITHIN_S = 60.0
"""For connecting, and for each letter as a whole, however the server doles out its answers."""

ONLY_OURS = 0o700
FILE_OF_OURS = 0o600

GREETED = 220
DONE = 250
REFUSED_FOR_GOOD = range(500, 600)


class MailAway(Exception):
    """No letter can go now."""


class LetterNotTaken(Exception):
    """The mail server took this letter not, or not yet; another one may go."""


class LetterRefused(Exception):
    """The mail server says that it never takes this letter. What judges letters is at times mistaken, so some tries."""


class AddressRefused(Exception):
    """There is no such mailbox: trying again would make the house a nuisance."""


class Carrier(Protocol):
    """A way out, open for some letters."""

    def begin(self) -> None:
        """Raises `MailAway`."""
        ...

    def send(self, message: EmailMessage) -> None:
        """Raises `MailAway`, `LetterNotTaken`, `LetterRefused` or `AddressRefused`."""
        ...

    def end(self) -> None:
        """Takes leave."""
        ...

    def cut(self) -> None:
        """At once, also from another thread in the midst of the others: whoever waits there goes on."""
        ...


class PostOffice(Protocol):
    """Where carriers are had."""

    def carrier(self) -> Carrier: ...


@dataclass(frozen=True)
class Spool:
    """A folder; each letter a file that is either not there or whole."""

    folder: Path

    def carrier(self) -> "Spool":
        return self

    def begin(self) -> None:
        try:
            self.folder.mkdir(mode=ONLY_OURS, parents=True, exist_ok=True)
        except OSError as error:
            raise MailAway(f"The folder {self.folder} cannot be made: {error.strerror}.") from error

    def send(self, message: EmailMessage) -> None:
        name = message["Message-ID"].strip("<>").partition("@")[0]
        whole, part = self.folder / f"{name}.eml", self.folder / f".{name}.part"
        try:
            with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, FILE_OF_OURS), "wb") as file:
                file.write(message.as_bytes())
                file.flush()
                os.fsync(file.fileno())
            part.replace(whole)
        except OSError as error:
            raise MailAway(f"A letter cannot be written into {self.folder}: {error.strerror}.") from error

    def end(self) -> None:
        pass

    def cut(self) -> None:
        pass


class Security(StrEnum):
    """How the way to the mail server is kept secret."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


@dataclass(frozen=True)
class SmtpServer:
    """A mail server that takes letters for all the world."""

    host: str
    port: int
    security: Security
    sender: str
    """Whose letters they are."""
    user: str = ""
    password: str = field(default="", repr=False)
    certificates: Path | None = None
    step_within_s: float = STEP_WITHIN_S

    def carrier(self) -> "SmtpCarrier":
        return SmtpCarrier(self)


class SmtpCarrier:
    """One connection."""

    def __init__(self, server: SmtpServer) -> None:
        self._server = server
        self._smtp: smtplib.SMTP | None = None

    def begin(self) -> None:
        server = self._server
        tls = None if server.security is Security.NONE else ssl.create_default_context(cafile=server.certificates)
        over_tls = server.security is Security.TLS and tls is not None
        smtp = smtplib.SMTP_SSL(timeout=WAIT_S, context=tls) if over_tls else smtplib.SMTP(timeout=WAIT_S)
        # `connect` keeps no name to check the certificate by, as the constructor does, which cannot be cut short.
        smtp._host = server.host  # type: ignore[attr-defined]
        self._smtp = smtp
        try:
            with self._within():
                code, _greeting = smtp.connect(server.host, server.port)
                if code != GREETED:
                    raise smtplib.SMTPConnectError(code, b"")
                if server.security is Security.STARTTLS:
                    smtp.starttls(context=tls)
                if server.user:
                    smtp.login(server.user, server.password)
                self._check_sender(smtp)
        except (smtplib.SMTPException, OSError) as error:
            self.cut()
            raise MailAway(f"The mail server {server.host}:{server.port} lets us not in: {_cause(error)}.") from error

    def _check_sender(self, smtp: smtplib.SMTP) -> None:
        """A house whose letters the server never takes has a wrong setting, which no letter should pay for."""
        smtp.ehlo_or_helo_if_needed()
        code, _answer = smtp.mail(self._server.sender)
        if code != DONE:
            raise smtplib.SMTPSenderRefused(code, b"", self._server.sender)
        smtp.rset()

    def send(self, message: EmailMessage) -> None:
        if self._smtp is None:
            raise MailAway("There is no connection to the mail server.")
        try:
            with self._within():
                self._smtp.send_message(message)
        except smtplib.SMTPRecipientsRefused as error:
            ((code, _answer),) = error.recipients.values()
            if code in REFUSED_FOR_GOOD:
                raise AddressRefused(f"The mail server knows no such mailbox ({code}).") from error
            raise LetterNotTaken(f"The mail server takes nothing for this mailbox now ({code}).") from error
        except smtplib.SMTPNotSupportedError as error:
            raise AddressRefused("The mail server takes no address with such letters.") from error
        except (smtplib.SMTPServerDisconnected, OSError) as error:
            if isinstance(error, smtplib.SMTPResponseException):
                if error.smtp_code in REFUSED_FOR_GOOD:
                    raise LetterRefused(f"The mail server refuses a letter: {_cause(error)}.") from error
                raise LetterNotTaken(f"The mail server did not take a letter: {_cause(error)}.") from error
            raise MailAway(f"The mail server went away: {_cause(error)}.") from error

    def end(self) -> None:
        if self._smtp is not None:
            with suppress(smtplib.SMTPException, OSError), self._within():
                self._smtp.quit()

    def cut(self) -> None:
        self._shut()
        if self._smtp is not None:
            self._smtp.close()

    @contextmanager
    def _within(self) -> Iterator[None]:
        """A server that sends one letter of its answer every few seconds keeps no time of its own."""
        cut = Timer(self._server.step_within_s, self._shut)
        cut.daemon = True
        cut.start()
        try:
            yield
        finally:
            cut.cancel()

    def _shut(self) -> None:
        connected = None if self._smtp is None else self._smtp.sock
        if connected is not None:
            with suppress(OSError):
                connected.shutdown(socket.SHUT_RDWR)


def _cause(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPSenderRefused):
        return f"to letters from {error.sender} it answered {error.smtp_code}"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"it answered {error.smtp_code}"
    if isinstance(error, TimeoutError):
        return "it does not answer"
    if isinstance(error, OSError) and not isinstance(error, smtplib.SMTPException):
        return error.strerror or type(error).__name__
    return type(error).__name__
