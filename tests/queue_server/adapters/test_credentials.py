"""Keys and PINs: who comes in, who does not, and what the house keeps of them."""

import pytest

from queue_server.adapters import credentials
from queue_server.domain.counter_session import Clerk
from queue_server.domain.device import DeviceRole
from tests.queue_server.adapters.storage import Storage
from tests.queue_server.builders import NINE, SITE

PIN = "2468-geheim"
SAM = Clerk("sam", "Sam", ("collecting",))


def enrol(storage: Storage, name: str = "kiosk-1", role: DeviceRole = DeviceRole.KIOSK) -> str:
    with storage.database.write() as connection:
        return credentials.enrol(connection, SITE, name=name, role=role, at=NINE)


def role_of(storage: Storage, name: str, key: str, *, site: str = SITE) -> DeviceRole | None:
    with storage.database.read() as connection:
        return credentials.role_of(connection, site, name=name, key=key)


def test_a_device_comes_in_with_its_key_in_its_role(storage: Storage) -> None:
    key = enrol(storage)
    assert role_of(storage, "kiosk-1", key) is DeviceRole.KIOSK


def test_a_wrong_key_a_wrong_name_and_another_site_stay_outside(storage: Storage) -> None:
    key = enrol(storage)
    assert role_of(storage, "kiosk-1", key[:-1]) is None
    assert role_of(storage, "kiosk-1", "") is None
    assert role_of(storage, "kiosk-2", key) is None
    assert role_of(storage, "kiosk-1", key, site="north") is None


def test_no_two_keys_are_alike_and_each_has_256_random_bits(storage: Storage) -> None:
    keys = {enrol(storage, f"kiosk-{number}") for number in range(20)}
    assert len(keys) == 20
    assert {len(key) for key in keys} == {43}


def test_a_device_enrolled_again_has_a_new_key_and_the_old_one_ends(storage: Storage) -> None:
    old = enrol(storage)
    new = enrol(storage, role=DeviceRole.DISPLAY)
    assert role_of(storage, "kiosk-1", old) is None
    assert role_of(storage, "kiosk-1", new) is DeviceRole.DISPLAY


def test_a_revoked_device_stays_outside(storage: Storage) -> None:
    key = enrol(storage)
    with storage.database.write() as connection:
        assert credentials.revoke(connection, SITE, "kiosk-1")
        assert not credentials.revoke(connection, SITE, "kiosk-1")
    assert role_of(storage, "kiosk-1", key) is None


def test_the_database_holds_neither_key_nor_pin(storage: Storage) -> None:
    key = enrol(storage)
    with storage.database.write() as connection:
        credentials.add_clerk(connection, SITE, SAM, PIN)
    with storage.database.read() as connection:
        device = connection.exec_driver_sql("SELECT * FROM device").one()
        clerk = connection.exec_driver_sql("SELECT * FROM clerk").one()
    assert key not in repr(device)
    assert PIN not in repr(clerk)


def test_a_clerk_is_known_by_name_with_what_they_are_qualified_for(storage: Storage) -> None:
    noor = Clerk("noor", "Noor", None)
    with storage.database.write() as connection:
        credentials.add_clerk(connection, SITE, SAM, PIN)
        credentials.add_clerk(connection, SITE, noor, PIN)
    with storage.database.read() as connection:
        assert sorted(credentials.clerks(connection, SITE), key=lambda each: each.name) == [noor, SAM]
        found = credentials.clerk_and_hash(connection, SITE, "sam")
        assert credentials.clerk_and_hash(connection, SITE, "nobody") is None
    assert found is not None
    assert found[0] == SAM
    assert credentials.pin_is_right(found[1], PIN)
    assert not credentials.pin_is_right(found[1], PIN + "x")


def test_a_clerk_added_again_has_a_new_pin_and_a_removed_one_is_gone(storage: Storage) -> None:
    with storage.database.write() as connection:
        credentials.add_clerk(connection, SITE, SAM, PIN)
        credentials.add_clerk(connection, SITE, SAM, "1357")
        found = credentials.clerk_and_hash(connection, SITE, "sam")
        assert found is not None
        assert not credentials.pin_is_right(found[1], PIN)
        assert credentials.remove_clerk(connection, SITE, "sam")
        assert not credentials.remove_clerk(connection, SITE, "sam")
        assert credentials.clerks(connection, SITE) == []


@pytest.mark.parametrize("pin_hash", [None, "", "not a hash"])
def test_an_unknown_name_or_a_damaged_hash_lets_nobody_in(pin_hash: str | None) -> None:
    assert not credentials.pin_is_right(pin_hash, PIN)
