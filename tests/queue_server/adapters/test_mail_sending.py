"""Letters leave by a real mail server, or into a folder; what goes wrong becomes one of four words."""

import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from queue_server.adapters.mail_sending import (
    AddressRefused,
    Carrier,
    LetterNotTaken,
    LetterRefused,
    MailAway,
    PostOffice,
    Security,
    SmtpServer,
    Spool,
)
from tests.queue_server.mailbox import mail_server
from tests.server_process import free_port

SENDER = "afspraken@voorbeeld.nl"
RECIPIENT = "noor@voorbeeld.nl"
SOON_S = 10.0
"""Long before a step's own time is over, on a busy machine too."""


def letter(name: str = "letter-1", *, recipient: str = RECIPIENT) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = SENDER, recipient
    message["Message-ID"] = f"<{name}@voorbeeld.nl>"
    message.set_content("Uw afspraak is gemaakt.\n.\nEn nog een regel.\n")
    return message


def server(port: int, **changed: object) -> SmtpServer:
    usual = {"host": "127.0.0.1", "port": port, "security": Security.NONE, "sender": SENDER}
    return SmtpServer(**{**usual, **changed})  # type: ignore[arg-type]


@contextmanager
def opened(office: PostOffice) -> Iterator[Carrier]:
    carrier = office.carrier()
    carrier.begin()
    yield carrier
    carrier.end()
    carrier.cut()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A city's own, for the name of this machine."""
    folder = tmp_path_factory.mktemp("tls")
    public, private = folder / "certificate.pem", folder / "key.pem"
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    named = ["-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    subprocess.run([*made, *named, "-out", public, "-keyout", private], check=True, capture_output=True)
    return public, private


@pytest.fixture
def tls(certificate: tuple[Path, Path]) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*certificate)
    return context


def test_letters_go_one_after_the_other_over_one_connection() -> None:
    with mail_server() as mailbox, opened(server(mailbox.port)) as carrier:
        carrier.send(letter("letter-1"))
        carrier.send(letter("letter-2"))
        came = [mailbox.next(), mailbox.next()]
    assert [each["Message-ID"] for each in came] == ["<letter-1@voorbeeld.nl>", "<letter-2@voorbeeld.nl>"]
    assert came[0].get_content().replace("\r\n", "\n") == letter().get_content()


@pytest.mark.parametrize(("security", "at_once"), [(Security.STARTTLS, False), (Security.TLS, True)])
def test_a_letter_goes_in_secret_to_a_server_that_shows_the_citys_certificate(
    tls: ssl.SSLContext, certificate: tuple[Path, Path], security: Security, at_once: bool
) -> None:
    with mail_server(tls, at_once=at_once) as mailbox:
        office = server(mailbox.port, host="localhost", security=security, certificates=certificate[0])
        with opened(office) as carrier:
            carrier.send(letter())
        assert mailbox.next()["To"] == RECIPIENT
    assert mailbox.over_tls == [True]


@pytest.mark.parametrize(
    ("host", "trusted"), [("localhost", False), ("127.0.0.1", True)], ids=["unknown authority", "another name"]
)
def test_nothing_goes_to_a_server_whose_certificate_proves_nothing(
    tls: ssl.SSLContext, certificate: tuple[Path, Path], host: str, trusted: bool
) -> None:
    with mail_server(tls) as mailbox:
        office = server(
            mailbox.port, host=host, security=Security.STARTTLS, certificates=certificate[0] if trusted else None
        )
        with pytest.raises(MailAway), opened(office) as carrier:
            carrier.send(letter())
        assert mailbox.rest() == []


def test_nothing_goes_in_the_open_where_tls_is_wanted() -> None:
    with mail_server() as mailbox, pytest.raises(MailAway, match="SMTPNotSupportedError"):
        server(mailbox.port, security=Security.STARTTLS).carrier().begin()


def test_the_server_is_told_who_hands_the_letters_in(tls: ssl.SSLContext, certificate: tuple[Path, Path]) -> None:
    with mail_server(tls, login=True) as mailbox:
        known = {"host": "localhost", "security": Security.STARTTLS, "certificates": certificate[0], "user": "balie"}
        with opened(server(mailbox.port, **known, password="geheim")) as carrier:
            carrier.send(letter())
        assert mailbox.next()["To"] == RECIPIENT
        with pytest.raises(MailAway, match="it answered 535") as refused:
            server(mailbox.port, **known, password="verkeerd").carrier().begin()
    assert "verkeerd" not in str(refused.value)


def test_a_mailbox_that_is_not_there_is_not_tried_again_and_stands_in_no_log() -> None:
    with mail_server() as mailbox, opened(server(mailbox.port)) as carrier:
        mailbox.answers_to_recipients = [f"550 5.1.1 <{RECIPIENT}>: no such user"]
        with pytest.raises(AddressRefused, match="550") as refused:
            carrier.send(letter())
        assert RECIPIENT not in str(refused.value)
        carrier.send(letter("letter-2"))
        assert mailbox.next()["Message-ID"] == "<letter-2@voorbeeld.nl>"


@pytest.mark.parametrize("answer", ["450 4.2.1 try later", "452 4.2.2 mailbox full"])
def test_a_mailbox_that_takes_nothing_now_is_tried_later_and_holds_nobody_else_up(answer: str) -> None:
    with mail_server() as mailbox, opened(server(mailbox.port)) as carrier:
        mailbox.answers_to_recipients = [answer]
        with pytest.raises(LetterNotTaken, match=answer[:3]):
            carrier.send(letter())
        carrier.send(letter("letter-2"))
        assert mailbox.next()["Message-ID"] == "<letter-2@voorbeeld.nl>"


@pytest.mark.parametrize(
    ("answer", "word"), [("451 4.7.1 greylisted", LetterNotTaken), ("554 5.7.1 looks like junk", LetterRefused)]
)
def test_a_letter_that_the_server_takes_not_now_is_told_from_one_that_it_never_takes(
    answer: str, word: type[Exception]
) -> None:
    with mail_server() as mailbox, opened(server(mailbox.port)) as carrier:
        mailbox.answers_to_letters = [answer]
        with pytest.raises(word, match=answer[:3]):
            carrier.send(letter())
        carrier.send(letter("letter-2"))
        assert mailbox.next()["Message-ID"] == "<letter-2@voorbeeld.nl>"


@pytest.mark.parametrize("answer", ["553 5.7.1 not your address", "450 4.1.8 domain not found"])
def test_a_server_that_takes_no_letters_of_this_house_is_away_and_says_of_whose(answer: str) -> None:
    with mail_server() as mailbox:
        mailbox.answers_to_senders = [answer]
        with pytest.raises(MailAway, match=f"letters from {SENDER} it answered {answer[:3]}"):
            server(mailbox.port).carrier().begin()


@pytest.mark.parametrize(
    ("answer", "word"), [("452 4.3.1 too many", LetterNotTaken), ("552 5.3.4 too large", LetterRefused)]
)
def test_what_is_refused_under_a_sender_who_is_known_is_a_matter_of_that_letter(
    answer: str, word: type[Exception]
) -> None:
    with mail_server() as mailbox, opened(server(mailbox.port)) as carrier:
        mailbox.answers_to_senders = [answer]
        with pytest.raises(word, match=answer[:3]):
            carrier.send(letter())
        carrier.send(letter("letter-2"))
        assert mailbox.next()["Message-ID"] == "<letter-2@voorbeeld.nl>"


def test_a_server_that_takes_only_plain_addresses_refuses_the_others_for_good() -> None:
    done = b"250 old\r\n"
    old_server = socket_that(b"220 old\r\n", {b"EHLO": done, b"MAIL": done, b"RSET": done})
    with old_server as port, opened(server(port)) as carrier, pytest.raises(AddressRefused):
        carrier.send(letter(recipient="näm@voorbeeld.nl"))


def test_a_server_that_is_off_is_away() -> None:
    with pytest.raises(MailAway, match="Connection refused"):
        server(free_port()).carrier().begin()


def test_a_server_that_shuts_the_door_between_two_letters_is_away() -> None:
    with mail_server() as mailbox:
        carrier = server(mailbox.port).carrier()
        carrier.begin()
        carrier.send(letter())
    with pytest.raises(MailAway):
        carrier.send(letter("letter-2"))
    carrier.end()
    carrier.cut()


@pytest.mark.parametrize("greeting", [b"554 no\r\n", b"421 come back later\r\n", b"", b"HTTP/1.1 400 Bad Request\r\n"])
def test_a_server_that_does_not_greet_is_away(greeting: bytes) -> None:
    with socket_that(greeting, {}) as port, pytest.raises(MailAway):
        server(port).carrier().begin()


@pytest.mark.parametrize("doles_out", [b"", b"2"], ids=["silent", "a letter at a time"])
def test_no_server_keeps_us_longer_than_a_step_lasts(doles_out: bytes) -> None:
    with socket_that(None, {}, doles_out=doles_out) as port:
        began = time.monotonic()
        with pytest.raises(MailAway):
            server(port, step_within_s=0.3).carrier().begin()
        assert time.monotonic() - began < SOON_S


def test_who_stops_the_house_need_not_wait_for_the_mail_server() -> None:
    with socket_that(None, {}) as port:
        carrier, away = server(port).carrier(), threading.Event()

        def begin() -> None:
            with pytest.raises(MailAway):
                carrier.begin()
            away.set()

        waiting = threading.Thread(target=begin)
        waiting.start()
        while not away.wait(0.05):
            carrier.cut()
        waiting.join(SOON_S)
        assert not waiting.is_alive()


def test_a_folder_holds_each_letter_once_and_whole(tmp_path: Path) -> None:
    with opened(Spool(tmp_path / "mail")) as carrier:
        for name in ("letter-1", "letter-2", "letter-1"):
            carrier.send(letter(name))
    files = sorted((tmp_path / "mail").iterdir())
    assert [file.name for file in files] == ["letter-1.eml", "letter-2.eml"]
    assert files[0].read_bytes() == letter().as_bytes()
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert (tmp_path / "mail").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_is_as_a_server_that_is_away(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("a file")
    with pytest.raises(MailAway):
        Spool(tmp_path / "mail").carrier().begin()
    with pytest.raises(MailAway):
        Spool(tmp_path / "mail").carrier().send(letter())


@contextmanager
def socket_that(greets: bytes | None, answers: dict[bytes, bytes], *, doles_out: bytes = b"") -> Iterator[int]:
    """Something that is no good mail server: it greets so (None: never), answers so, and is silent otherwise."""
    stopped = threading.Event()

    def serve(listening: socket.socket) -> None:
        visitor, _ = listening.accept()
        with visitor:
            visitor.settimeout(0.05)
            if greets is not None:
                visitor.sendall(greets)
            if greets == b"":
                return
            while not stopped.is_set():
                try:
                    if doles_out:
                        visitor.sendall(doles_out)
                    heard = visitor.recv(1_000)
                except TimeoutError:
                    continue
                except OSError:
                    return
                if not heard:
                    return
                visitor.sendall(answers.get(heard[:4].upper(), b"502 what?\r\n"))

    with socket.create_server(("127.0.0.1", 0)) as listening:
        serving = threading.Thread(target=serve, args=(listening,))
        serving.start()
        yield listening.getsockname()[1]
        stopped.set()
        serving.join(SOON_S)
