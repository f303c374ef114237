"""The languages that a program has texts for, by the files that its translators made."""

from pathlib import Path

from balie.screens.naming import Program

ROOT = Path(__file__).parents[2]

TEXTS = {
    Program.KIOSK: ROOT / "kiosk" / "texts",
    Program.DISPLAY: ROOT / "display" / "texts",
    Program.COUNTER: ROOT / "counter_client" / "texts",
}

PAGE_WORDS = ROOT / "queue_server" / "entrypoints" / "booking_pages" / "words"


def languages_of(program: Program) -> tuple[str, ...]:
    """In the order of the alphabet."""
    if program is Program.BOOKING:
        return tuple(sorted(path.stem for path in PAGE_WORDS.glob("*.toml")))
    folder = TEXTS[program]
    prefix = f"{folder.parent.name}_"
    return tuple(sorted(path.stem.removeprefix(prefix) for path in folder.glob(f"{prefix}*.ts")))


def text_sources() -> tuple[Path, ...]:
    """What translators write, of every program."""
    return tuple(path for folder in TEXTS.values() for path in folder.glob("*.ts"))
