"""Other programs and settings of a hall, as the stories of this folder need them."""

from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from tests.queue_server.entrypoints.devices import RunningHall
from wire.answers import Answer, TicketIssued
from wire.words import RefusalCode


def program(hall: RunningHall) -> httpx.AsyncClient:
    shown = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    return httpx.AsyncClient(base_url=hall.server.http_url, headers=shown)


async def book(hall: RunningHall, starts_at: datetime, **changed: Any) -> dict[str, Any]:
    async with program(hall) as client:
        body = {"product": "product-a", "starts_at": starts_at.isoformat(), "name": "Ada Zonder Code", **changed}
        made = await client.post("/api/v1/appointments", json=body)
        assert made.status_code == 201, made.text
        found: dict[str, Any] = made.json()
        return found


def ticket(answer: Answer) -> TicketIssued:
    assert isinstance(answer.result, TicketIssued), answer
    return answer.result


def code_of(answer: Answer) -> RefusalCode | None:
    return None if answer.refusal is None else answer.refusal.code


def site_file(folder: Path, **changes: str) -> Path:
    """The settings of the site with each of these texts in the place of another."""
    file = folder / "site.toml"
    text = file.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, encoding="utf-8")
    return file
