"""Lists of another system, and how they are read at the hall of the tests."""

from typing import Any

from config.imports import ImportSettings
from queue_server.entrypoints.day_lists.entries import ReadList
from queue_server.entrypoints.day_lists.meaning import Reader
from queue_server.entrypoints.day_lists.reading import read_text
from tests.queue_server.builders import catalogue

HEADER = "id,start,minutes,product,persons,name,born,email,telephone,remarks,language,code,state"


def reader(**changed: Any) -> Reader:
    return Reader(ImportSettings(**{"source": "jcc", **changed}), catalogue())


def csv_read(text: str, **changed: Any) -> ReadList:
    return read_text(text.encode(), ".csv", reader(**changed))


def lines_read(*lines: str, **changed: Any) -> ReadList:
    return csv_read("\n".join((HEADER, *lines)), **changed)


def ics_read(*events: str, method: str = "PUBLISH", **changed: Any) -> ReadList:
    text = "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", *events, "END:VCALENDAR", ""))
    return read_text(text.encode(), ".ics", reader(**changed))


def event(*lines: str) -> str:
    return "\r\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT"))


def told(read: ReadList) -> list[str]:
    return [str(trouble) for trouble in read.troubles]
