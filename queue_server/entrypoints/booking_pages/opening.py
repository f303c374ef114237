"""From the settings to booking pages at work, in the process of the queue server."""

import hashlib
import hmac

from config.booking_pages import BookingPagesSettings
from queue_server.adapters.database import Database
from queue_server.adapters.secrets import site_key
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.booking_desk import BookingDesk
from queue_server.entrypoints.booking_pages.hall_desk import HallDesk
from queue_server.entrypoints.booking_pages.site import BookingSite, booking_site
from queue_server.entrypoints.caller import Caller

NAME = "booking pages"
"""Under which their questions are kept; no device can have it, since it holds a space."""

PURPOSE = b"booking pages 1"


def pages_of_this_server(assembly: Assembly, settings: BookingPagesSettings) -> BookingSite:
    """Every server over the same database says the same secret again to the same form."""
    key = pages_key(assembly.database, assembly.hall.catalogue.site)
    desk = HallDesk(BookingDesk(assembly), Caller(NAME, key.hex()))
    return booking_site(settings, (desk,), key)


def pages_key(database: Database, site: str) -> bytes:
    """Follows from the key of the site's codes and is kept nowhere."""
    return hmac.digest(site_key(database, site), PURPOSE, hashlib.sha256)
