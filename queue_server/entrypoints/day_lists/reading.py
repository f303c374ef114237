"""A file with a list: CSV or iCalendar, by its name."""

from pathlib import Path

from queue_server.entrypoints.day_lists import csv_file, icalendar_file
from queue_server.entrypoints.day_lists.entries import NotAList, ReadList
from queue_server.entrypoints.day_lists.meaning import Reader

KINDS = (".csv", ".ics")
FILE_MAX_BYTES = 30_000_000


def read_file(path: Path, reader: Reader) -> ReadList:
    """What stands in it.

    Raises:
        NotAList: It cannot be read, or is something else.
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise NotAList(f"{path.name} is neither CSV (.csv) nor iCalendar (.ics).")
    try:
        if path.stat().st_size > FILE_MAX_BYTES:
            raise NotAList(f"{path.name} has more than {FILE_MAX_BYTES // 1_000_000} MB.")
        raw = path.read_bytes()
    except OSError as error:
        raise NotAList(f"{path.name} cannot be read: {error.strerror or error}.") from error
    return read_text(raw, kind, reader)


def read_text(raw: bytes, kind: str, reader: Reader) -> ReadList:
    """Likewise of what a file of this kind holds."""
    settings = reader.settings
    encoding = "utf-8-sig" if kind == ".ics" or settings.encoding == "utf-8" else settings.encoding
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise NotAList(f"line {line}: the byte 0x{raw[error.start]:02x} is no {settings.encoding}.") from error
    entries = (
        icalendar_file.entries_in(text, reader.zone) if kind == ".ics" else csv_file.entries_in(text, settings.columns)
    )
    return reader.read(entries)
