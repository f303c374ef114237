"""Which device is worth a person's look."""

from queue_server.domain.device import DeviceReport, of_concern
from tests.queue_server.builders import NINE


def report(part: str, health: str, *, as_meant: bool = False) -> DeviceReport:
    return DeviceReport(part, health, "", NINE, as_meant)


def test_whatever_is_not_well_is_of_concern_unless_it_was_meant_so() -> None:
    reports = [
        report("kiosk-1/printer", "degraded"),
        report("kiosk-1/scanner", "ok"),
        report("kiosk-2/printer", "absent", as_meant=True),
        report("signs-1/sign-3", "unknown", as_meant=True),
        report("signs-1/light-3", "unknown"),
    ]
    assert of_concern(reports) == {"kiosk-1/printer", "signs-1/light-3"}


def test_of_a_device_out_of_contact_only_that_is_of_concern() -> None:
    reports = [
        report("kiosk-1/printer", "absent"),
        report("kiosk-1/link", "absent"),
        report("kiosk-10/printer", "absent"),
    ]
    assert of_concern(reports) == {"kiosk-1/link", "kiosk-10/printer"}


def test_of_a_counter_that_is_switched_off_nothing_is() -> None:
    assert of_concern([report("counter-1/panel", "absent"), report("counter-1/link", "absent", as_meant=True)]) == set()
