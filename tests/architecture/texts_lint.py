"""`python -m tests.architecture.texts_lint`: every text of a program is in its Linguist files, translated.

Linguist marks what nobody translated, but it cannot see a text that nobody collected; so the texts are collected anew
from the sources and compared with what the files hold.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.architecture.repository import ROOT, files, short

LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"
SOURCE_LANGUAGE = "en"
"""Texts are written in English in the sources, so an English file only needs its plural forms."""

GONE = {"obsolete", "vanished"}
PLACE_HOLDER = re.compile(r"%(?:L?\d|n)|\{\w*\}")


@dataclass(frozen=True)
class Text:
    """One text for a translator, and what became of it (`forms` holds one, or one per plural form)."""

    context: str
    source: str
    comment: str
    has_plurals: bool
    finished: bool
    forms: tuple[str, ...]

    @property
    def identity(self) -> tuple[str, str, str]:
        return (self.context, self.source, self.comment)


def main() -> int:
    found = [complaint for path in files(".ts") for complaint in complaints(path)]
    sys.stdout.writelines(f"{complaint}\n" for complaint in found)
    return 1 if found else 0


def complaints(path: Path) -> list[str]:
    """What is wrong with one Linguist file, in sentences."""
    language, texts = read(path)
    room = path.parents[1]
    used = collect(file for file in files(".py", ".qml") if file.is_relative_to(room))
    wanted = {text.identity for text in used if needs_words(language, text)}
    held = {text.identity for text in texts}
    gone = held - {text.identity for text in used}
    return [
        *(f"{short(path)}: collect {source!r} of {context} (pyside6-lupdate)" for context, source, _ in wanted - held),
        *(f"{short(path)}: {source!r} of {context} is used no more" for context, source, _ in gone),
        *(f"{short(path)}: translate {text.source!r} of {text.context}" for text in untranslated(language, texts)),
        *(f"{short(path)}: {text.source!r} and its translation hold other place holders" for text in mismatched(texts)),
    ]


def read(path: Path) -> tuple[str, list[Text]]:
    root = ET.parse(path).getroot()
    messages = [
        (context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]
    return root.get("language", ""), [
        _text(context, message) for context, message in messages if _kind(message) not in GONE
    ]


def collect(sources: Iterable[Path]) -> list[Text]:
    """The texts that the sources hold now, as Qt's own tool finds them."""
    paths = [str(path) for path in sources]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        subprocess.run([LUPDATE, "-silent", *paths, "-ts", fresh], check=True, cwd=ROOT, capture_output=True)
        return read(fresh)[1]


def needs_words(language: str, text: Text) -> bool:
    """In the source language only plurals have words of their own."""
    return text.has_plurals or not language.startswith(SOURCE_LANGUAGE)


def untranslated(language: str, texts: Iterable[Text]) -> list[Text]:
    must_be_done = [text for text in texts if needs_words(language, text)]
    return [text for text in must_be_done if not text.finished or not all(form.strip() for form in text.forms)]


def mismatched(texts: Iterable[Text]) -> list[Text]:
    """A forgotten `%1` is a missing time or number on a screen; a plural form may do without its `%n`."""
    return [
        text
        for text in texts
        for form in text.forms
        if form and _place_holders(form, text.has_plurals) != _place_holders(text.source, text.has_plurals)
    ]


def _place_holders(words: str, has_plurals: bool) -> list[str]:
    return sorted(found for found in PLACE_HOLDER.findall(words) if not (has_plurals and found == "%n"))


def _kind(message: ET.Element) -> str:
    translation = message.find("translation")
    return "unfinished" if translation is None else translation.get("type", "")


def _text(context: str, message: ET.Element) -> Text:
    translation = message.find("translation")
    forms = [] if translation is None else translation.findall("numerusform") or [translation]
    return Text(
        context=context,
        source=message.findtext("source", ""),
        comment=message.findtext("comment", ""),
        has_plurals=message.get("numerus") == "yes",
        finished=_kind(message) != "unfinished",
        forms=tuple(form.text or "" for form in forms),
    )


if __name__ == "__main__":
    sys.exit(main())
