"""The secrets of a database: there from the first start, shared by its sites, and never made twice."""

from collections.abc import Callable

import pytest

from queue_server.service.short_codes import SHORT_CODES, hash_of_short_code
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.adapters.storage import Storage, opened, stored


def test_a_secret_is_the_same_for_whoever_asks_next(storage: Storage) -> None:
    before = storage.look(lambda uow: uow.secrets.get(SHORT_CODES))
    assert len(before) == 32
    with opened(storage.database.url.render_as_string(hide_password=False)):
        assert storage.look(lambda uow: uow.secrets.get(SHORT_CODES)) == before


def test_a_secret_that_nobody_made_is_an_error_and_no_empty_key(
    storage: Storage, announce_log: Callable[[str], None]
) -> None:
    announce_log("command_failed")
    with pytest.raises(LookupError, match="no secret 'others'"):
        storage.look(lambda uow: uow.secrets.get("others"))


def test_sites_that_need_the_shared_secret_for_the_first_time_at_once_do_not_wait_for_each_other(
    postgres_url: str,
) -> None:
    with stored(postgres_url, "north") as north, stored(postgres_url, "south") as south:

        def both(uow: UnitOfWork) -> tuple[str, str]:
            here = hash_of_short_code(uow, "KM4T9WXP")
            return here, south.look(lambda there: hash_of_short_code(there, "KM4T9WXP"))

        in_the_north, in_the_south = north.look(both)
        assert in_the_north == in_the_south
