"""The script is read by televisions of 2015: nothing newer than ES5 and the browser's own first stream."""

import re

import pytest

from boards.turns import LANGUAGE_SHOWN_S
from queue_server.entrypoints.web_board.page import FOLDER, SCRIPTS

NEWER_LANGUAGE = {
    "an arrow function": r"=>",
    "a template": r"`",
    "let, const or class": r"\b(?:let|const|class)\b",
    "async": r"\b(?:async|await|yield)\b",
    "spread or rest": r"\.\.\.",
    "for ... of": r"\bfor\s*\(.*\bof\b",
    "optional chaining or ??": r"\?\.(?!\d)|\?\?",
    "a power": r"\*\*",
    "a default parameter": r"function\s*\w*\([^)]*=",
}
NEWER_BROWSER = {
    "fetch": r"\bfetch\(",
    "a promise of our own": r"\bPromise\b",
    "newer methods": r"\.(?:includes|startsWith|endsWith|padStart|replaceAll|append|remove|closest|from|assign)\(",
    "an own property of the style": r"--\w",
}
NOT_UNDER_OUR_POLICY = {
    "a text as a program": r"\beval\(|new Function|setTimeout\(\s*[\"']",
    "HTML from a text": r"innerHTML|outerHTML|insertAdjacentHTML|document\.write",
    "a style as an attribute": r"setAttribute\(\s*[\"']style",
}
COMMENT_OR_TEXT = re.compile(r"//[^\n]*|\"(?:[^\"\\\n]|\\.)*\"")


def bare(script: str) -> str:
    """Without comments and texts, in which everything may stand."""
    return COMMENT_OR_TEXT.sub("", (FOLDER / "script" / script).read_text(encoding="utf-8"))


def test_every_script_of_the_folder_is_sent() -> None:
    assert sorted(SCRIPTS) == sorted(path.name for path in (FOLDER / "script").iterdir())


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("what", [*NEWER_LANGUAGE, *NEWER_BROWSER])
def test_an_old_television_can_read_it(script: str, what: str) -> None:
    assert re.findall((NEWER_LANGUAGE | NEWER_BROWSER)[what], bare(script)) == []


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("what", NOT_UNDER_OUR_POLICY)
def test_nothing_is_made_of_a_text_that_came_from_outside(script: str, what: str) -> None:
    text = (FOLDER / "script" / script).read_text(encoding="utf-8")
    assert re.findall(NOT_UNDER_OUR_POLICY[what], text) == []


def test_a_page_turns_its_language_as_a_lobby_display_does() -> None:
    script = (FOLDER / "script" / "board.js").read_text(encoding="utf-8")
    assert f"LANGUAGE_SHOWN_MS = {round(1000 * LANGUAGE_SHOWN_S)};" in script


def test_the_style_has_nothing_that_an_old_television_does_not_know() -> None:
    style = (FOLDER / "style.css").read_text(encoding="utf-8").partition("*/")[2]
    assert re.findall(r"var\(|\bgrid\b|\bgap:|\binset:|clamp\(|-inline|-block-|:is\(|:where\(|@layer", style) == []


def test_the_pages_hold_neither_script_nor_style_of_their_own() -> None:
    for page in FOLDER.glob("*.jinja"):
        text = page.read_text(encoding="utf-8")
        assert re.findall(r"<script(?! src=)|<style|\sstyle=|\son\w+=|javascript:", text) == []
