"""`balie letter` sends a sample the way that the server would."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from tests.balie.command import Balie
from tests.config.builders import write_hall
from tests.queue_server.mailbox import mail_server, text_of
from tests.server_process import free_port

RECIPIENT = "beheer@voorbeeld.nl"


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    return write_hall(tmp_path)


def with_mail(hall: Path, text: str = "") -> Path:
    server = hall / "server.toml"
    mail = f'\n[mail]\nsender = "afspraken@voorbeeld.nl"\nhouse = "house.toml"\n{text}'
    server.write_text(server.read_text(encoding="utf-8") + mail, encoding="utf-8")
    return server


def smtp(port: int) -> str:
    return f'[mail.smtp]\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'


def test_a_sample_arrives_by_the_mail_server(balie: Balie, hall: Path) -> None:
    with mail_server() as mailbox:
        ended = balie("letter", "--config", with_mail(hall, smtp(mailbox.port)), "--to", RECIPIENT, "--language", "en")
        letter = mailbox.next()
    assert (ended.exit_code, ended.complained) == (0, "")
    assert letter["To"] == RECIPIENT
    assert letter["Message-ID"] in ended.said
    assert text_of(letter).startswith("Your appointment is made")


@pytest.mark.parametrize("kind", ["confirmation", "change", "cancellation", "reminder"])
def test_a_sample_of_each_kind_lies_in_the_folder(balie: Balie, hall: Path, kind: str) -> None:
    ended = balie("letter", "--config", with_mail(hall), "--to", RECIPIENT, "--kind", kind)
    assert (ended.exit_code, ended.complained) == (0, "")
    (file,) = (hall / "mail").iterdir()
    assert message_from_bytes(file.read_bytes(), policy=default)["To"] == RECIPIENT


def test_a_mail_server_that_is_off_is_a_sentence(balie: Balie, hall: Path) -> None:
    ended = balie("letter", "--config", with_mail(hall, smtp(free_port())), "--to", RECIPIENT)
    assert ended.exit_code == 1
    assert "Connection refused" in ended.complained


@pytest.mark.parametrize("to", ["beheer", "a@b, c@d.nl"])
def test_what_is_no_address_is_wrong_use(balie: Balie, hall: Path, to: str) -> None:
    ended = balie("letter", "--config", with_mail(hall), "--to", to)
    assert (ended.exit_code, ended.complained) == (2, "No mailbox can have such an address.\n")


def test_settings_without_mail_are_wrong_use(balie: Balie, hall: Path) -> None:
    ended = balie("letter", "--config", hall / "server.toml", "--to", RECIPIENT)
    assert (ended.exit_code, ended.complained) == (2, "These settings have no [mail].\n")
