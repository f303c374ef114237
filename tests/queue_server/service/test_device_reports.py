"""What devices say about themselves."""

from datetime import datetime

import pytest

from queue_server.domain.desk_refusal import UnknownVisit
from queue_server.domain.device import DeviceReport
from queue_server.domain.visit import PrintOutcome
from queue_server.service.device_reports import report_device, report_print
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.service.desks import Desks


def say(
    desks: Desks, health: str, sentence: str, *, since: datetime | None = None, as_meant: bool = False
) -> DeviceReport:
    return report_device(
        desks.uow,
        desks.hall,
        device="kiosk-1",
        part="printer",
        health=health,
        sentence=sentence,
        since=since,
        as_meant=as_meant,
    )


@pytest.mark.parametrize("outcome", PrintOutcome)
def test_what_became_of_the_paper_is_known_to_staff(desks: Desks, outcome: PrintOutcome) -> None:
    visit = desks.walk_in()
    assert visit.ticket is PrintOutcome.NOT_PRINTED
    assert report_print(desks.uow, visit=visit.id, outcome=outcome).ticket is outcome
    assert len(desks.uow.stays.of(visit.id)) == 1, "paper is no step of the visit"


def test_paper_of_a_visit_that_does_not_exist_is_refused(desks: Desks) -> None:
    with pytest.raises(UnknownVisit):
        report_print(desks.uow, visit="no-such-visit", outcome=PrintOutcome.PRINTED)


def test_a_device_that_says_the_same_again_changes_nothing(desks: Desks) -> None:
    say(desks, "degraded", "The paper is nearly out.")
    desks.clock.forward(minutes=5)
    say(desks, "degraded", "The paper is nearly out.")
    assert len(desks.uow.told) == 1
    report = desks.uow.reports.get("kiosk-1/printer")
    assert report is not None
    assert report.since == NINE


def test_a_device_whose_state_changes_says_since_when(desks: Desks) -> None:
    say(desks, "ok", "The printer is ready.")
    desks.clock.forward(minutes=5)
    say(desks, "absent", "The printer does not answer.")
    report = desks.uow.reports.get("kiosk-1/printer")
    assert report is not None
    assert (report.health, report.since) == ("absent", NINE + minutes(5))


def test_a_report_that_waited_for_the_link_says_when_it_began_and_not_when_it_came(desks: Desks) -> None:
    desks.clock.forward(minutes=30)

    assert say(desks, "absent", "The printer does not answer.", since=NINE + minutes(10)).since == NINE + minutes(10)


def test_a_device_whose_clock_is_ahead_reports_nothing_from_the_future(desks: Desks) -> None:
    assert say(desks, "absent", "The printer does not answer.", since=NINE + minutes(10)).since == NINE


def test_a_program_that_was_started_again_does_not_make_its_empty_printer_younger(desks: Desks) -> None:
    say(desks, "absent", "The printer has no paper.")
    desks.clock.forward(minutes=30)

    assert say(desks, "absent", "The printer's cover is open.", since=NINE + minutes(29)).since == NINE


def test_a_printer_that_was_taken_from_the_settings_is_told_although_its_words_are_the_same(desks: Desks) -> None:
    for as_meant in (False, True, True):
        report_device(
            desks.uow,
            desks.hall,
            device="kiosk-1",
            part="printer",
            health="absent",
            sentence="None.",
            as_meant=as_meant,
        )
    assert [each.as_meant for each in desks.uow.told if isinstance(each, DeviceReport)] == [False, True]
