"""From the settings to a post that sends: the office, the writing, the house's own look."""

from collections.abc import Callable, Mapping, Sequence
from email.message import EmailMessage

from config.house import HouseStyle
from config.mail import MailSettings, SmtpSettings
from config.server import ServerSettings
from queue_server.adapters.database import Database
from queue_server.adapters.mail_sending import PostOffice, Security, SmtpServer, Spool
from queue_server.entrypoints.day_words import read_day_words
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.letters.message import message_of
from queue_server.entrypoints.letters.post import Post
from queue_server.entrypoints.letters.setting import Setting
from queue_server.entrypoints.letters.sheet import Letterhead, letter_sheet
from queue_server.entrypoints.letters.spool_watch import SpoolWatch
from queue_server.entrypoints.letters.words import read_letter_words
from queue_server.entrypoints.own_parts import MAIL_PART, SPOOL_PART, OwnPart
from queue_server.service.hall import Hall
from queue_server.service.letter_writing import Writing


def opened_post(settings: ServerSettings, hall: Hall, database: Database, commands: DeskOfCommands) -> Post | None:
    """None where the house sends no mail."""
    mail, house = settings.mail, settings.house_of_letters
    if mail is None or house is None:
        return None
    part = OwnPart(MAIL_PART, hall, database, commands)
    return Post(hall, database, commands, office_of(mail), part, writer_of(mail, house, hall))


def opened_spool_watch(
    settings: ServerSettings, hall: Hall, database: Database, commands: DeskOfCommands
) -> SpoolWatch | None:
    """None where letters go to a mail server, or none go."""
    mail = settings.mail
    if mail is None or mail.smtp is not None:
        return None
    part = OwnPart(SPOOL_PART, hall, database, commands)
    return SpoolWatch(mail.spool, settings.privacy.people_kept_days, part)


def office_of(mail: MailSettings) -> PostOffice:
    return Spool(mail.spool) if mail.smtp is None else _server(mail.smtp, mail.sender)


def writer_of(mail: MailSettings, house: HouseStyle, hall: Hall) -> Callable[[Writing], EmailMessage]:
    """Reads all words now: a word that is missing is found at the start and not in the night."""
    words, days, setting = read_letter_words(), read_day_words(), Setting(house.colour)
    head = Letterhead(house.name, mail.sender, mail.reply_to or "")

    def write(writing: Writing) -> EmailMessage:
        language = _spoken(writing.appointment.language, house.languages, words)
        sheet = letter_sheet(writing, hall, words[language], days[language], head)
        return message_of(
            sheet,
            words[language],
            setting,
            head,
            recipient=writing.recipient,
            letter=writing.letter.id,
            now=hall.clock.now(),
        )

    return write


def _spoken(wished: str, offered: Sequence[str], known: Mapping[str, object]) -> str:
    """The visitor's, where the house speaks it; else its first."""
    return next((each for each in (wished, *offered) if each in offered and each in known), "en")


def _server(smtp: SmtpSettings, sender: str) -> SmtpServer:
    password = "" if smtp.password_file is None else smtp.password_file.read_text(encoding="utf-8").strip()
    return SmtpServer(
        host=smtp.host,
        port=smtp.port,
        security=Security(smtp.security.value),
        sender=sender,
        user=smtp.user or "",
        password=password,
        certificates=smtp.certificates,
    )
