"""A device that is off cannot say so: its beat stands still, and staff are told."""

from queue_server.domain.device import DeviceLink, DeviceReport, of_concern
from queue_server.service.device_links import FOUND, LOST, REMOVED, keep_alive, keep_parts, lose, retire
from queue_server.service.device_reports import report_device
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.service.desks import Desks


def alive(desks: Desks, *devices: str) -> None:
    keep_alive(desks.uow, desks.hall, devices=devices)


def link_of(desks: Desks, device: str) -> DeviceLink:
    found = desks.uow.device_links.get(device)
    assert found is not None
    return found


def shown(desks: Desks) -> list[tuple[str, str, str]]:
    """Everything that staff were told, in order."""
    return [(each.id, each.health, each.sentence) for each in desks.uow.told if isinstance(each, DeviceReport)]


def test_a_device_in_contact_is_nobodys_news(desks: Desks) -> None:
    alive(desks, "kiosk-1", "display-1")
    alive(desks, "kiosk-1", "display-1")
    assert shown(desks) == []
    assert link_of(desks, "kiosk-1") == DeviceLink("kiosk-1", 2, NINE)


def test_a_lost_device_is_told_with_the_moment_at_which_it_was_seen_last(desks: Desks) -> None:
    alive(desks, "kiosk-1")
    desks.clock.forward(minutes=5)
    lose(desks.uow, desks.hall, links=[link_of(desks, "kiosk-1")])
    assert shown(desks) == [("kiosk-1/link", "absent", LOST)]
    report = desks.uow.reports.get("kiosk-1/link")
    assert report is not None
    assert report.since == NINE


def test_two_servers_that_miss_the_same_device_tell_it_once(desks: Desks) -> None:
    alive(desks, "kiosk-1")
    for _ in range(2):
        desks.clock.forward(minutes=1)
        lose(desks.uow, desks.hall, links=[link_of(desks, "kiosk-1")])
    assert len(shown(desks)) == 1


def test_a_device_that_another_server_has_seen_meanwhile_is_not_lost(desks: Desks) -> None:
    alive(desks, "kiosk-1")
    seen_here = link_of(desks, "kiosk-1")
    alive(desks, "kiosk-1")
    lose(desks.uow, desks.hall, links=[seen_here])
    assert shown(desks) == []


def test_a_device_that_is_back_is_told_once_with_the_moment_of_its_return(desks: Desks) -> None:
    alive(desks, "kiosk-1")
    lose(desks.uow, desks.hall, links=[link_of(desks, "kiosk-1")])
    desks.clock.forward(minutes=9)
    alive(desks, "kiosk-1")
    alive(desks, "kiosk-1")
    assert shown(desks) == [("kiosk-1/link", "absent", LOST), ("kiosk-1/link", "ok", FOUND)]
    report = desks.uow.reports.get("kiosk-1/link")
    assert report is not None
    assert report.since == NINE + minutes(9)


def test_a_device_taken_out_of_service_worries_nobody_any_more(desks: Desks) -> None:
    alive(desks, "kiosk-1", "kiosk-10")
    for device in ("kiosk-1", "kiosk-10"):
        report_device(desks.uow, desks.hall, device=device, part="printer", health="absent", sentence="Off.")
    lose(desks.uow, desks.hall, links=[link_of(desks, "kiosk-1")])
    desks.uow.told.clear()
    retire(desks.uow, devices=["kiosk-1"])
    assert {(part, health) for part, health, _ in shown(desks)} == {("kiosk-1/printer", "ok"), ("kiosk-1/link", "ok")}
    assert [each.id for each in desks.uow.reports.by_id.values()] == ["kiosk-10/printer"]
    assert desks.uow.device_links.get("kiosk-1") is None


def test_a_part_that_its_device_no_longer_has_disappears_and_the_word_about_its_link_stays(desks: Desks) -> None:
    alive(desks, "signs-1")
    for device, part in (("signs-1", "sign-3"), ("signs-1", "sign-33"), ("signs-10", "sign-33")):
        report_device(desks.uow, desks.hall, device=device, part=part, health="absent", sentence="Off.")
    lose(desks.uow, desks.hall, links=[link_of(desks, "signs-1")])
    desks.uow.told.clear()

    keep_parts(desks.uow, device="signs-1", parts=["sign-3", "light-3"])
    keep_parts(desks.uow, device="signs-1", parts=["sign-3", "light-3"])

    assert shown(desks) == [("signs-1/sign-33", "ok", REMOVED)]
    assert set(desks.uow.reports.by_id) == {"signs-1/sign-3", "signs-1/link", "signs-10/sign-33"}


def test_a_device_that_may_be_off_is_told_as_meant_and_so_concerns_nobody(desks: Desks) -> None:
    alive(desks, "counter-3")
    report_device(desks.uow, desks.hall, device="counter-3", part="panel", health="absent", sentence="Unplugged.")
    lose(desks.uow, desks.hall, links=[link_of(desks, "counter-3")], as_meant=True)

    assert of_concern(desks.uow.reports.by_id.values()) == set()
    alive(desks, "counter-3")
    assert of_concern(desks.uow.reports.by_id.values()) == {"counter-3/panel"}
