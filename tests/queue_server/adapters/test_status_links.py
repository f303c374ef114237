"""Links to visitors' pages, on both engines."""

from datetime import timedelta

from queue_server.adapters import status_links
from queue_server.domain.visit import Visit
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.adapters.storage import Storage
from tests.queue_server.builders import SITE, TODAY, visit

TOKEN = "NBSWY3DPEB3W64TMMQQGC4TFON"


def keep(storage: Storage, kept: Visit, token: str = TOKEN) -> None:
    def work(uow: UnitOfWork) -> None:
        uow.visits.add(kept)
        uow.status_links.add(kept.id, token)

    storage.look(work)


def behind(storage: Storage, token: str = TOKEN, **where: object) -> Visit | None:
    asked = {"site": SITE, "day": TODAY, **where}
    with storage.database.read() as connection:
        return status_links.visit_of_today(connection, token=token, **asked)  # type: ignore[arg-type]


def test_a_link_leads_to_its_visit_as_it_stands_now(storage: Storage) -> None:
    keep(storage, visit("A001"))
    assert behind(storage) == visit("A001")
    assert storage.look(lambda uow: uow.status_links.of_visit("visit-A001")) == TOKEN
    assert storage.look(lambda uow: uow.status_links.visit_behind(TOKEN)) == "visit-A001"


def test_a_link_leads_nowhere_on_another_day_at_another_site_or_misspelt(storage: Storage) -> None:
    keep(storage, visit("A001"))
    assert behind(storage, day=TODAY + timedelta(days=1)) is None
    assert behind(storage, site="elsewhere") is None
    assert behind(storage, TOKEN[:-1] + "A") is None


def test_links_of_days_that_are_over_are_dropped_and_todays_stay(storage: Storage) -> None:
    keep(storage, visit("A001"))
    keep(storage, visit("A002", day=TODAY - timedelta(days=1)), "A" * 26)
    with storage.database.write() as connection:
        status_links.forget(connection, SITE, TODAY)
    assert storage.kept("status_link") == 1
    assert behind(storage) is not None
