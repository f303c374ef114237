"""A mail that every program can show, to an address that somebody typed."""

import re
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.letter import LetterKind
from queue_server.entrypoints.letters.message import NoAddressError, address_of, message_of
from queue_server.entrypoints.letters.setting import Setting
from tests.queue_server.builders import NINE
from tests.queue_server.entrypoints.letters.builders import HEAD, LANGUAGES, RECIPIENT, sheet, words, writing
from tests.queue_server.mailbox import bytes_of, part, text_of

SETTING = Setting("#00695c")
VOID = {"meta", "img", "br"}


def mail(kind: LetterKind = LetterKind.CONFIRMATION, *, language: str = "nl", **changed: object) -> EmailMessage:
    """As it arrives."""
    about = writing(kind)
    letter = replace(sheet(about, language=language), **changed)  # type: ignore[arg-type]
    sent = message_of(letter, words(language), SETTING, HEAD, recipient=RECIPIENT, letter=about.letter.id, now=NINE)
    return message_from_bytes(sent.as_bytes(), policy=default)


class Tags(HTMLParser):
    """Complains of whatever is not closed in its turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.pictures: list[dict[str, str | None]] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "img":
            self.pictures.append(found)
        if tag == "a":
            self.links.append(str(found["href"]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def tags(html: str) -> Tags:
    found = Tags()
    found.feed(html)
    assert found.open == []
    return found


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_both_forms_say_all_of_the_letter(kind: LetterKind, language: str) -> None:
    came, letter = mail(kind, language=language), sheet(writing(kind), language=language)
    text, html = text_of(came), text_of(came, "text/html")
    shown = re.sub(r"<[^>]+>", "", html)
    for said in (
        letter.heading,
        letter.lead,
        letter.day,
        letter.hours,
        letter.short_code,
        *(note.text for note in letter.notes),
    ):
        assert said in text
        assert said.replace("'", "&#39;") in shown
    for row in letter.rows:
        for said in (row.label, *(line.text for line in row.lines)):
            assert said in text
            assert said in shown
    assert letter.link is not None
    assert letter.link.url in text
    assert tags(html).links == [letter.link.url, "tel:+31101234567"]


def test_the_parts_stand_as_mail_programs_expect_them() -> None:
    came = mail()
    assert [each.get_content_type() for each in came.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/png",
        "text/calendar",
        "application/ics",
    ]
    assert part(came, "application/ics").get_filename() == "afspraak.ics"
    assert part(came, "text/calendar").get_param("method") == "REQUEST"
    assert bytes_of(came, "image/png").startswith(b"\x89PNG")


def test_the_picture_is_the_one_in_the_same_mail_and_nothing_comes_from_outside() -> None:
    came = mail()
    html = text_of(came, "text/html")
    (picture,) = tags(html).pictures
    assert picture["src"] == f"cid:{part(came, 'image/png')['Content-ID'].strip('<>')}"
    assert picture["alt"] == words().code_picture
    assert re.findall(r"(?:src|url|@import|<link|<script)[=( ]\S*https?:", html) == []


@pytest.mark.parametrize("kind", [LetterKind.CANCELLATION])
def test_a_letter_without_a_code_holds_no_picture(kind: LetterKind) -> None:
    came = mail(kind)
    assert tags(text_of(came, "text/html")).pictures == []
    assert part(came, "text/calendar").get_param("method") == "CANCEL"


def test_every_try_is_the_same_letter_to_the_mail_program() -> None:
    assert mail()["Message-ID"] == mail()["Message-ID"] == "<letter-1@voorbeeld.nl>"


def test_a_text_of_the_site_is_no_html() -> None:
    came = mail(heading="<script>alert(1)</script>")
    assert "<script>" not in text_of(came, "text/html")
    assert "<script>" in text_of(came)


def test_who_it_is_for_stands_nowhere_but_in_the_address() -> None:
    whole = b"".join(bytes(each.get_payload(decode=True) or b"") for each in mail().walk())
    assert RECIPIENT.encode() not in whole.replace(b"mailto:" + RECIPIENT.encode(), b"")
    assert str(mail()["To"]) == RECIPIENT


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("noor@voorbeeld.nl", "noor@voorbeeld.nl"),
        (" noor+balie@voorbeeld.nl ", "noor+balie@voorbeeld.nl"),
        ("noor@köln.example", "noor@xn--kln-sna.example"),
    ],
)
def test_an_address_is_written_as_the_old_post_knows_it(typed: str, written: str) -> None:
    assert address_of(typed).addr_spec == written


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "noor",
        "@voorbeeld.nl",
        "noor@",
        "noor@voorbeeld.nl, ada@voorbeeld.nl",
        "noor@voorbeeld.nl\r\nBcc: ada@voorbeeld.nl",
        "Noor <noor@voorbeeld.nl>",
        "noor@voor beeld.nl",
        "noor..bakker@voorbeeld.nl",
        '"noor bakker"@voorbeeld.nl',
        "noor@localhost",
        f"{'n' * 300}@voorbeeld.nl",
    ],
)
def test_what_is_no_address_of_one_mailbox_is_refused(typed: str) -> None:
    with pytest.raises(NoAddressError):
        address_of(typed)


@given(st.one_of(st.text(max_size=60), st.from_regex(r"\A[^@]{1,20}@[^@]{1,20}\Z")))
def test_whatever_somebody_typed_adds_no_recipient_and_no_line(typed: str) -> None:
    about = writing()
    try:
        sent = message_of(sheet(about), words(), SETTING, HEAD, recipient=typed, letter="letter-1", now=NINE)
    except NoAddressError:
        return
    head = sent.as_bytes().partition(b"\r\n\r\n")[0]
    came = message_from_bytes(head, policy=default)
    assert len(came["To"].addresses) == 1
    assert came.keys() == sent.keys()
