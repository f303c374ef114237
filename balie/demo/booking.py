"""The appointments of the morning, made over the server's HTTP API as a booking site would."""

import json
import urllib.request
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from typing import Any
from urllib.parse import urlencode

from balie.demo.hall_time import bearer
from balie.demo.town import Town
from balie.demo.visitors import Visitor, Way

REMARKS = ("", "", "Komt met een begeleider", "", "Rolstoel", "", "Spreekt Engels", "")
NAMES = ("De Vries", "Jansen", "Yilmaz", "Bakker", "El Amrani", "Kowalska", "Visser", "Van den Berg", "Nguyen", "Smit")


class HouseFullError(Exception):
    """More people want to come than there are places."""


@dataclass(frozen=True)
class BookingDesk:
    """Makes and cancels appointments."""

    town: Town
    zone: tzinfo

    def book(self, visitor: Visitor, *, opens: datetime, index: int) -> tuple[Visitor, str]:
        """Makes the appointment; returns what its QR code holds, and the visitor, who comes by the time that was free.

        Raises:
            HouseFullError: The house is full.
        """
        wished = opens + timedelta(minutes=visitor.appointed_min or 0)
        if visitor.way is Way.WRONG_DAY:
            wished += timedelta(days=1)
        starts_at = self._nearest_free(visitor.product, wished)
        later_min = (starts_at - wished).total_seconds() / 60
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
        expected = replace(
            visitor,
            comes_min=max(0.5, visitor.comes_min + later_min),
            appointed_min=round((visitor.appointed_min or 0) + later_min),
        )
        return expected, str(made["code"])

    def _nearest_free(self, product: str, wished: datetime) -> datetime:
        """Of that day, as a booking site would offer them."""
        asked = urlencode({"product": product, "day": wished.astimezone(self.zone).date().isoformat()})
        free = [datetime.fromisoformat(at) for at in self.get(f"/api/v1/booking/times?{asked}")["times"]]
        if not free:
            raise HouseFullError(f"No time is free for {product} on {wished:%d %B}; let fewer visitors come.")
        return min(free, key=lambda at: abs(at - wished))

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
