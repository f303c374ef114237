"""Letters as a mail program on a phone or a desk shows them: nothing cut, nothing too pale, readable aloud."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from balie.screens.browser import CHROMIUM, Tab, browser
from balie.screens.page_eye import axe_script
from queue_server.domain.letter import LetterKind
from queue_server.entrypoints.letters.setting import Setting
from queue_server.entrypoints.qr_picture import qr_png
from tests.queue_server.entrypoints.letters.builders import LANGUAGES, sheet, words, writing
from tests.queue_server.entrypoints.qr_reading import read_qr

SETTING = Setting("#00695c")
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
PHONE_PX, DESK_PX = 320, 1280
"""The narrowest that WCAG 2.2, 1.4.10 asks for, and a window on a desk."""


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    if CHROMIUM is None:
        pytest.skip("needs Debian's chromium: apt-get install chromium")
    with browser(tmp_path_factory.mktemp("browser")) as tab:
        yield tab
        assert tab.complaints == []


def shown(tab: Tab, folder: Path, kind: LetterKind, language: str, *, dark: bool = False) -> str:
    """Opens it; the content of its QR code, or nothing."""
    letter = sheet(writing(kind), language=language)
    code = letter.entry.code
    picture = f"data:image/png;base64,{base64.b64encode(qr_png(code)).decode()}" if code else ""
    file = folder / "letter.html"
    file.write_text(SETTING.html(letter, words(language), picture=picture), encoding="utf-8")
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    tab.ask("Emulation.setEmulatedMedia", features=[scheme])
    tab.open(file.as_uri())
    return code


def found_by_axe(tab: Tab) -> list[str]:
    asked = f"{axe_script()}; axe.run(document, {{runOnly: {json.dumps(WCAG)}}})"
    answer = tab.ask("Runtime.evaluate", expression=asked, awaitPromise=True, returnByValue=True)
    assert "exceptionDetails" not in answer, answer
    found = answer["result"]["value"]
    assert len(found["passes"]) > 5, "axe looked at nothing"
    return [f"{each['id']}: {each['nodes'][0]['html'][:300]}" for each in found["violations"]]


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_fits_the_smallest_phone_and_the_desk(
    tab: Tab, tmp_path: Path, kind: LetterKind, language: str
) -> None:
    for width in (PHONE_PX, DESK_PX):
        tab.size(width, 900)
        shown(tab, tmp_path, kind, language)
        over = tab.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0, f"{over} pixels wider than {width}"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_axe_finds_nothing_in_a_letter(tab: Tab, tmp_path: Path, kind: LetterKind, language: str, dark: bool) -> None:
    tab.size(390, 844)
    shown(tab, tmp_path, kind, language, dark=dark)
    assert found_by_axe(tab) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_kiosk_reads_the_code_from_the_glass_of_a_phone(tab: Tab, tmp_path: Path, dark: bool) -> None:
    tab.size(390, 1600)
    code = shown(tab, tmp_path, LetterKind.REMINDER, "ar", dark=dark)
    tab.picture(tmp_path / "glass.png")
    assert read_qr((tmp_path / "glass.png").read_bytes()) == code
