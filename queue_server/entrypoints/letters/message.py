"""A letter as a mail: text and HTML to choose from, the QR code within, the appointment for a calendar attached.

multipart/mixed
    multipart/alternative
        text/plain
        multipart/related: text/html, image/png
        text/calendar, for the programs that put it into the calendar themselves
    application/ics, for those that do not
"""

import re
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

_ATOM = r"""[^\s\x00-\x1f\x7f@"(),:;<>\[\]\\.]+"""
LOCAL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
"""RFC 5322, 3.2.3, with the letters of all languages (RFC 6532). Without quoted ones: nobody has such an address."""

HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+")
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
    local, _, host = typed.strip().rpartition("@")
    try:
        known_host = host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise NoAddressError from error
    if not (LOCAL.fullmatch(local) and HOST.fullmatch(known_host)) or len(typed) > LONGEST_ADDRESS:
        raise NoAddressError
    return Address(username=local, domain=known_host)


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
