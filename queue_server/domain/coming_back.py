"""Somebody who did not come when called, or was seen to go away, and is here after all."""

from dataclasses import replace
from datetime import datetime, timedelta

from queue_server.domain.catalogue import Catalogue
from queue_server.domain.desk_rules import may_come_again
from queue_server.domain.visit import GONE, Visit, resumed


def back_in_the_hall(visit: Visit, catalogue: Catalogue, now: datetime) -> Visit:
    """Whoever shows ticket or code again stands here, so that the number they are told must be called again.

    Within the site's limit they have the place of before; later they wait anew, with the number that is on their paper.
    """
    if visit.state not in GONE:
        return visit
    waits = resumed(visit, at=now)
    if may_come_again(visit, catalogue.rules, now):
        return waits
    target = timedelta(minutes=catalogue.services[visit.service].target_wait_min)
    return replace(waits, waiting_from=now, promised_at=now + target, appointed_at=None, first_in_line=False)
