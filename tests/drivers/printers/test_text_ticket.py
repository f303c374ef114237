from dataclasses import replace

import pytest

from drivers.printers.drawn_line import drawn_lines
from drivers.printers.escpos_commands import Kind, all_commands
from drivers.printers.lettering import Face, Writing, text_block
from drivers.printers.reading_back import read_back
from drivers.printers.sample_tickets import APPOINTMENT, ARABIC, GERMAN, LANGUAGES, SAMPLES
from drivers.printers.text_ticket import text_job
from drivers.printers.ticket_fonts import TicketFonts

HEAD_DOTS = {80: 576, 58: 384}
BOTH_WIDTHS = pytest.mark.parametrize("paper_width_mm", HEAD_DOTS)


@BOTH_WIDTHS
@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_is_read_back_with_number_and_code(name: str, paper_width_mm: int, fonts: TicketFonts) -> None:
    paper = SAMPLES[name]

    printed = read_back(
        text_job(paper, fonts=fonts, paper_width_mm=paper_width_mm).data, head_dots=HEAD_DOTS[paper_width_mm]
    )

    assert paper.number in printed.texts
    assert printed.qr_texts == (paper.qr_text,)
    assert printed.cuts == 1


def test_a_dutch_ticket_takes_a_second_on_the_slowest_line(fonts: TicketFonts) -> None:
    assert len(text_job(APPOINTMENT, fonts=fonts, paper_width_mm=80).data) < 960


@BOTH_WIDTHS
def test_no_word_is_lost_on_the_way(paper_width_mm: int, fonts: TicketFonts) -> None:
    printed = read_back(
        text_job(GERMAN, fonts=fonts, paper_width_mm=paper_width_mm).data, head_dots=HEAD_DOTS[paper_width_mm]
    )

    read = "".join(printed.texts).replace("-", "").replace(" ", "")
    for sentence in (*GERMAN.lines, *GERMAN.bring, GERMAN.wait, GERMAN.title):
        assert sentence.replace("-", "").replace(" ", "") in read


def test_accents_and_the_euro_sign_go_through_one_code_page(fonts: TicketFonts) -> None:
    paper = replace(APPOINTMENT, wait="Één café à € 2 – “très” bien")

    data = text_job(paper, fonts=fonts, paper_width_mm=80).data

    assert 'Één café à € 2 - "très" bien'.encode("cp858") in data
    assert data.count(b"\x1bt") == 1


def test_words_that_belong_together_are_not_parted_between_two_lines(fonts: TicketFonts) -> None:
    paper = replace(APPOINTMENT, wait="U kunt hier weer terecht om 10.40\u00a0uur.")

    texts = read_back(text_job(paper, fonts=fonts, paper_width_mm=58).data, head_dots=384).texts

    assert "om 10.40 uur." in texts


def test_the_white_around_a_code_of_the_printers_own_is_wide_enough(fonts: TicketFonts) -> None:
    """The printer draws none, and the paper's own margin does it at the side."""
    commands = all_commands(text_job(APPOINTMENT, fonts=fonts, paper_width_mm=80).data)

    drawn = [at for at, command in enumerate(commands) if command.kind is Kind.QR][-1]
    before = [command.kind for command in commands[:drawn] if command.kind in (Kind.TEXT, Kind.NEW_LINE)][-2:]
    after = [command.kind for command in commands[drawn:] if command.kind in (Kind.TEXT, Kind.NEW_LINE)][:1]
    assert before == [Kind.NEW_LINE, Kind.NEW_LINE]
    assert after == [Kind.NEW_LINE]


@BOTH_WIDTHS
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_ticket_takes_longer_than_a_quarter_of_a_minute_at_9600_baud(
    language: str, paper_width_mm: int, fonts: TicketFonts
) -> None:
    job = text_job(SAMPLES[f"appointment-{language}"], fonts=fonts, paper_width_mm=paper_width_mm)

    assert len(job.data) / 960 < (1.0 if language in ("nl", "en", "de", "fr") else 15.5)


@BOTH_WIDTHS
def test_a_drawn_line_is_the_same_as_on_a_whole_picture(paper_width_mm: int, fonts: TicketFonts) -> None:
    """White that is not sent is white all the same, at both sides and in both directions."""
    for text, right_to_left in (("Підготуйте, будь ласка", False), ("يرجى تحضير ما يلي", True)):
        writing, width = Writing(right_to_left, "uk"), HEAD_DOTS[paper_width_mm]
        face = Face(fonts.regular, fonts.arabic_regular, 28)

        sent, height = drawn_lines(text, face, width=width, writing=writing)

        align = b"\x1ba\x02" if right_to_left else b"\x1ba\x00"
        printed = read_back(b"\x1b@" + align + sent, head_dots=width).picture
        drawn = text_block(text, face, width=width, writing=writing).point([0] * 128 + [255] * 128)
        assert printed.tobytes() == drawn.tobytes()
        assert height == drawn.height


def test_a_line_that_the_code_page_cannot_spell_is_drawn(fonts: TicketFonts) -> None:
    data = text_job(ARABIC, fonts=fonts, paper_width_mm=80).data

    assert data.count(b"\x1dv0\x00") >= 8
    assert b"?" not in b"".join(text.encode("cp858") for text in read_back(data).texts)


def test_the_number_is_at_least_15_mm_high(fonts: TicketFonts) -> None:
    commands = all_commands(text_job(APPOINTMENT, fonts=fonts, paper_width_mm=58).data)

    number = next(at for at, command in enumerate(commands) if command.data == b"A042")
    size = [command for command in commands[:number] if command.kind is Kind.SIZE][-1]
    assert size.data == b"\x1d!\x77"  # eight times 24 dots, of which a capital takes 17: 17 mm
