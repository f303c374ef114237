"""The hall's time in the demonstration: taken from the server once, then counted on this machine's clock."""

import json
import time
import urllib.request
from datetime import datetime, timedelta

from balie.demo.town import PEOPLE, Town


class HallTime:
    """Waiting in minutes of the hall."""

    def __init__(self, now: datetime, rate: float) -> None:
        self._now = now
        self._taken_s = time.monotonic()
        self.rate = rate

    def now(self) -> datetime:
        """The moment in the hall."""
        return self._now + timedelta(seconds=(time.monotonic() - self._taken_s) * self.rate)

    def wait_until(self, moment: datetime) -> None:
        """Sleeps until this moment of the hall."""
        time.sleep(max(0.0, (moment - self.now()).total_seconds() / self.rate))

    def wait_min(self, minutes: float) -> None:
        """Sleeps for so many minutes of the hall."""
        time.sleep(minutes * 60 / self.rate)


def hall_time_of(town: Town) -> HallTime:
    """Asks the server."""
    request = urllib.request.Request(f"{town.http_url}/api/v1/hall", headers=bearer(town))
    with urllib.request.urlopen(request, timeout=5) as answer:
        clock = json.load(answer)["clock"]
    return HallTime(datetime.fromisoformat(clock["now"]), clock["rate"])


def bearer(town: Town) -> dict[str, str]:
    """The header by which the server knows the people of the demonstration."""
    return {"Authorization": f"Bearer {PEOPLE}:{town.keys[PEOPLE]}"}
