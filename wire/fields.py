"""The borders of what a device may write into a message."""

from datetime import UTC, date, datetime
from typing import Annotated

from pydantic import AwareDatetime, Field

CODE_MAX_CHARS = 512
"""Longer texts are no code of ours; a QR code may carry up to 4,296 characters of anything."""

SENTENCE_MAX_CHARS = 200
"""What a person reads at a glance; the drivers' sentences are shorter."""

EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
"""No hall's clock shows a moment outside; one at the edge of the calendar cannot even be read in another zone."""

Moment = Annotated[AwareDatetime, Field(ge=EARLIEST, lt=LATEST)]

EARLIEST_BIRTH = date(1900, 1, 1)

PRODUCTS_MAX = 6
"""Whoever comes for more is better helped by the reception."""

PERSONS_MAX = 20

PARTS_MAX = 256
"""More signs and lights stand on no box's lines."""

Id = Annotated[str, Field(min_length=1, max_length=64)]
WITHOUT_NUL = r"^[^\x00]*$"
"""A QR code may hold the character NUL, and no database."""

Code = Annotated[str, Field(min_length=1, max_length=CODE_MAX_CHARS, pattern=WITHOUT_NUL, repr=False)]
"""It lets somebody in, so no log shows it."""
CodeGoingAlong = Annotated[str | None, Field(max_length=CODE_MAX_CHARS, pattern=WITHOUT_NUL, repr=False)]
"""Likewise, where there may be none."""
ClockTime = Annotated[str, Field(min_length=5, max_length=5, pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
"""Hours and minutes by the clock on the wall: "10:40"."""
Email = Annotated[str, Field(max_length=255, pattern=r"^([^@\s\x00]+@[^@\s\x00]+)?$", repr=False)]
"""Or none. Whether somebody reads it only a letter can tell."""
Telephone = Annotated[str, Field(max_length=50, pattern=r"^[0-9+() ./-]*$", repr=False)]
Language = Annotated[str, Field(min_length=2, max_length=8)]
PartName = Annotated[str, Field(min_length=1, max_length=32)]
