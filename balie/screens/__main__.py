"""Every page of every program as a picture, in each language, theme and size, and what is wrong (`make screens`).

Leaves in the folder: the pictures, contact sheets, and `screens.json` with the findings per picture, `[]` where there
are none. The booking pages need Debian's chromium: where it is missing they are left out, and that is said. Exit 0
when all pictures were made, whatever was found on them; 1 when not.
"""

import argparse
import json
import sys
from enum import StrEnum
from pathlib import Path

from balie.screens.gathering import NO_BROWSER, Asked, Found, ScreensError, gather, shown_here
from balie.screens.naming import Form, Mode, Program, Theme
from balie.screens.spoken import text_sources
from balie.table import table
from qtkit.compile_texts import TextsError, compile_texts

DONE, NOT_DONE = 0, 1


def main() -> int:
    parser = argparse.ArgumentParser(prog="balie.screens", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("screens-output"), help="where everything is left behind")
    _choose(parser, "--program", Program)
    parser.add_argument("--language", nargs="+", default=(), help="only these, by their codes")
    parser.add_argument("--page", default="*", help="only those that are called so, for example 'sorry-*'")
    _choose(parser, "--theme", Theme)
    _choose(parser, "--mode", Mode)
    _choose(parser, "--form", Form)
    asked = parser.parse_args()
    wanted = Asked(
        programs=asked.program,
        languages=asked.language,
        pages=asked.page,
        themes=asked.theme,
        modes=asked.mode,
        forms=asked.form,
    )
    try:
        here = shown_here(wanted)
        compile_texts(text_sources())
        found = gather(here, asked.out)
        (asked.out / "screens.json").write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", "utf-8")
    except (ScreensError, TextsError, OSError) as error:
        print(error, file=sys.stderr)
        return NOT_DONE
    print(told(found, asked.out))
    if here != wanted:
        print(NO_BROWSER, file=sys.stderr)
    return DONE


def _choose(parser: argparse.ArgumentParser, option: str, words: type[StrEnum]) -> None:
    parser.add_argument(option, nargs="+", type=words, choices=list(words), default=list(words), help="only these")


def told(found: Found, out: Path) -> str:
    """The findings as a table, those of one picture under each other, and how many there are."""
    rows = [(path, each["check"], each["where"], each["sentence"]) for path, all_ in found.items() for each in all_]
    clean = sum(not findings for findings in found.values())
    summary = f"{len(found)} pictures in {out}, {clean} of them without findings; {len(rows)} findings in screens.json."
    return f"{table(('picture', 'check', 'where', 'finding'), rows)}\n\n{summary}" if rows else summary


if __name__ == "__main__":
    sys.exit(main())
