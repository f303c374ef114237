"""A real mail server for tests, which keeps what it takes and can fail on command."""

import email
import logging
import queue
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from typing import Any, cast

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.server_process import free_port

WITHIN_S = 30.0
ACCEPTED = "250 OK"


@dataclass
class Mailbox:
    """What came, in order, and what the next ones are answered."""

    port: int
    came: "queue.Queue[EmailMessage]" = field(default_factory=queue.Queue)
    answers_to_senders: list[str] = field(default_factory=list)
    answers_to_recipients: list[str] = field(default_factory=list)
    answers_to_letters: list[str] = field(default_factory=list)
    logins: list[tuple[bytes, bytes]] = field(default_factory=list)
    over_tls: list[bool] = field(default_factory=list)

    def next(self) -> EmailMessage:
        return self.came.get(timeout=WITHIN_S)

    def rest(self) -> list[EmailMessage]:
        """What is there besides, without waiting."""
        return [self.came.get_nowait() for _ in range(self.came.qsize())]

    def wait_a_moment(self) -> None:
        """For a letter, which stays."""
        with suppress(queue.Empty):
            self.came.put(self.came.get(timeout=0.2))

    # aiosmtpd asks by these names.

    async def handle_MAIL(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = self.answers_to_senders.pop(0) if self.answers_to_senders else ACCEPTED
        if answer == ACCEPTED:
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return answer

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        answer = self.answers_to_recipients.pop(0) if self.answers_to_recipients else ACCEPTED
        if answer == ACCEPTED:
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        answer = self.answers_to_letters.pop(0) if self.answers_to_letters else ACCEPTED
        if answer == ACCEPTED:
            assert isinstance(envelope.content, bytes)
            assert server.transport is not None
            self.over_tls.append(server.transport.get_extra_info("ssl_object") is not None)
            self.came.put(email.message_from_bytes(envelope.content, policy=default))
        return answer

    def let_in(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, shown: Any) -> AuthResult:
        assert isinstance(shown, LoginPassword)
        self.logins.append((shown.login, shown.password))
        right = shown.password == b"geheim"
        return AuthResult(success=right, handled=right)  # what is not handled it answers itself: 535


@contextmanager
def mail_server(
    tls: ssl.SSLContext | None = None, *, at_once: bool = False, login: bool = False, port: int | None = None
) -> Iterator[Mailbox]:
    """`tls` offered by STARTTLS, or `at_once`."""
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # what it thinks of us is its own matter
    mailbox = Mailbox(port or free_port())
    controller = Controller(
        mailbox,
        hostname="127.0.0.1",
        port=mailbox.port,
        ssl_context=tls if at_once else None,
        tls_context=None if at_once else tls,
        require_starttls=tls is not None and not at_once,
        authenticator=mailbox.let_in if login else None,
        auth_required=login,
        auth_require_tls=tls is not None and not at_once,
    )
    controller.start()
    try:
        yield mailbox
    finally:
        controller.stop()


def part(letter: EmailMessage, kind: str) -> EmailMessage:
    """The one part of this kind."""
    (found,) = (each for each in letter.walk() if each.get_content_type() == kind)
    return found


def text_of(letter: EmailMessage, kind: str = "text/plain") -> str:
    return cast(str, part(letter, kind).get_content())


def bytes_of(letter: EmailMessage, kind: str) -> bytes:
    return cast(bytes, part(letter, kind).get_payload(decode=True))
