"""A letter as a mail: text and HTML to choose from, the QR code within, the appointment for a calendar attached.

multipart/mixed
    multipart/alternative
        text/plain
        multipart/related: text/html, image/png
        text/calendar, for the programs that put it into the calendar themselves
    application/ics, for those that do not
"""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from queue_server.entrypoints.ics import calendar_text, method_of
from queue_server.entrypoints.letters.setting import Setting
from queue_server.entrypoints.letters.sheet import Letterhead, LetterSheet
from queue_server.entrypoints.letters.words import LetterWords
from queue_server.entrypoints.qr_picture import qr_png

LONGEST_ADDRESS = 254
"""RFC 5321, 4.5.3.1.3, with its brackets."""


class NoAddressError(ValueError):
    """What somebody typed as their address cannot be written to."""

    def __init__(self) -> None:
        super().__init__("No mailbox can have such an address.")


def address_of(typed: str) -> Address:
    """With the name of its host in the letters of the old post, which every server takes (RFC 5891).

    Raises:
        NoAddressError: It is no address of one mailbox.
    """
    local, at, host = typed.strip().rpartition("@")
    if not (local and at and host) or len(typed) > LONGEST_ADDRESS or not typed.isprintable():
        raise NoAddressError
    try:
        return Address(username=local, domain=host.encode("idna").decode("ascii"))
    except (UnicodeError, ValueError) as error:
        raise NoAddressError from error


def message_of(
    sheet: LetterSheet,
    words: LetterWords,
    setting: Setting,
    head: Letterhead,
    *,
    recipient: str,
    letter: str,
    now: datetime,
) -> EmailMessage:
    """`letter` is its id: every try has the same `Message-ID`, by which mail programs know it again.

    Raises:
        NoAddressError: The recipient's address is none.
    """
    to, sender = address_of(recipient), address_of(head.sender)
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(sheet.place, sender.username, sender.domain)
    message["To"] = to
    if head.reply_to:
        message["Reply-To"] = address_of(head.reply_to)
    message["Subject"] = sheet.subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{letter}@{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office note comes back
    calendar = calendar_text(sheet.entry, recipient=to.addr_spec)
    method = method_of(sheet.entry, to.addr_spec).value
    message.set_content(setting.text(sheet, words))
    message.make_alternative()
    message.attach(_html_part(setting, sheet, words, picture_id=f"code.{letter}@{sender.domain}"))
    message.add_alternative(calendar, subtype="calendar", params={"method": method})
    message.add_attachment(
        calendar.encode(),
        maintype="application",
        subtype="ics",
        filename=f"{words.calendar_name}.ics",
    )
    message["Content-Language"] = sheet.entry.language
    return message


def _html_part(setting: Setting, sheet: LetterSheet, words: LetterWords, *, picture_id: str) -> EmailMessage:
    """The page, with the QR code that it shows where there is one."""
    part = EmailMessage(policy=SMTP)
    code = sheet.entry.code
    part.set_content(setting.html(sheet, words, picture=f"cid:{picture_id}" if code else ""), subtype="html")
    del part["MIME-Version"]
    if code:
        part.add_related(
            qr_png(code),
            maintype="image",
            subtype="png",
            cid=f"<{picture_id}>",
            disposition="inline",
            filename="code.png",
        )
    return part
