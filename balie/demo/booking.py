"""The appointments of the morning, made over the server's HTTP API as a booking site would."""

import json
import urllib.request
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from balie.demo.hall_time import bearer
from balie.demo.town import Town
from balie.demo.visitors import Visitor, Way

REMARKS = ("", "", "Komt met een begeleider", "", "Rolstoel", "", "Spreekt Engels", "")
NAMES = ("De Vries", "Jansen", "Yilmaz", "Bakker", "El Amrani", "Kowalska", "Visser", "Van den Berg", "Nguyen", "Smit")


@dataclass(frozen=True)
class BookingDesk:
    """Makes and cancels appointments."""

    town: Town

    def book(self, visitor: Visitor, *, opens: datetime, index: int) -> str:
        """Makes the appointment and returns what its QR code holds."""
        starts_at = opens + timedelta(minutes=visitor.appointed_min or 0)
        if visitor.way is Way.WRONG_DAY:
            starts_at += timedelta(days=1)
        made = self._ask(
            "POST",
            "/api/v1/appointments",
            {
                "product": visitor.product,
                "starts_at": starts_at.isoformat(),
                "name": NAMES[index % len(NAMES)],
                "remarks": REMARKS[index % len(REMARKS)],
            },
        )
        if visitor.way is Way.CANCELLED:
            self._ask("DELETE", f"/api/v1/appointments/{made['id']}")
        return str(made["code"])

    def get(self, path: str) -> Any:
        """Reads something of the API."""
        return self._ask("GET", path)

    def _ask(self, method: str, path: str, body: dict[str, object] | None = None) -> Any:
        request = urllib.request.Request(
            f"{self.town.http_url}{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={**bearer(self.town), "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            text = answer.read()
        return json.loads(text) if text else None
