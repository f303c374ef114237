"""Letters in the settings: none unless a sender is named, into a folder unless a mail server is."""

from datetime import time
from pathlib import Path

import pytest

from config.loading import load
from config.mail import MailSecurity, MailSettings
from config.server import ServerSettings
from tests.config.builders import problem

SENDER = 'sender = "afspraken@voorbeeld.nl"\nhouse = "house.toml"'


def with_mail(hall: Path, text: str) -> Path:
    server = hall / "server.toml"
    server.write_text(f"{server.read_text(encoding='utf-8')}\n[mail]\n{text}\n", encoding="utf-8")
    return server


def loaded(server: Path) -> MailSettings:
    mail = load(server, ServerSettings).mail
    assert mail is not None
    return mail


def test_letters_are_laid_into_a_folder_beside_the_settings_and_reminders_go_at_five(hall: Path) -> None:
    mail = loaded(with_mail(hall, SENDER))
    assert (mail.smtp, mail.spool) == (None, hall / "mail")
    assert (mail.reminders, mail.remind_at) == (True, time(17))
    assert mail.also_for == ()


def test_a_mail_server_is_spoken_to_in_secret(hall: Path) -> None:
    (hall / "mail-password.txt").write_text("geheim\n")
    smtp = loaded(
        with_mail(
            hall,
            f'{SENDER}\n[mail.smtp]\nhost = "mail.voorbeeld.nl"\nuser = "balie"\npassword_file = "mail-password.txt"',
        )
    ).smtp
    assert smtp is not None
    assert (smtp.port, smtp.security) == (587, MailSecurity.STARTTLS)
    assert smtp.password_file == hall / "mail-password.txt"


def test_the_hour_of_the_reminder_is_the_houses_own(hall: Path) -> None:
    assert loaded(with_mail(hall, f"{SENDER}\nremind_at = 09:30:00")).remind_at == time(9, 30)


@pytest.mark.parametrize("sender", ["", "afspraken", "afspraken@", "a b@voorbeeld.nl", "a@b"])
def test_letters_come_from_a_mailbox(hall: Path, sender: str) -> None:
    found = problem(with_mail(hall, f'sender = "{sender}"\nhouse = "house.toml"'), ServerSettings)
    assert found.key == "mail.sender"
    assert "an e-mail address" in found.expected


def test_a_password_that_is_nowhere_is_missed_at_the_start(hall: Path) -> None:
    text = f'{SENDER}\n[mail.smtp]\nhost = "mail.voorbeeld.nl"\npassword_file = "gone.txt"'
    assert problem(with_mail(hall, text), ServerSettings).key == "mail.smtp.password_file"


def test_letters_need_the_look_of_a_house(hall: Path) -> None:
    found = problem(with_mail(hall, SENDER.partition("\n")[0]), ServerSettings)
    assert found.key == "mail.house"
    assert "letters show its name" in found.expected


def test_they_take_that_of_the_web_pages(hall: Path) -> None:
    server = with_mail(hall, SENDER.partition("\n")[0])
    with server.open("a", encoding="utf-8") as settings:
        settings.write('[status_page]\npublic_url = "https://wacht.voorbeeld.nl"\nhouse = "house.toml"\n')
    found = load(server, ServerSettings).house_of_letters
    assert found is not None
    assert found.name == {"nl": "Stadhuis"}
