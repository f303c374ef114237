"""Of each part only the newest report is kept, and told until the server has heard it."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from qtkit.part_reports import PartReports
from tests.qtkit.hall import NINE
from wire.answers import Answer, Done, Refusal
from wire.commands import ReportDevice, ReportParts
from wire.link import Command
from wire.words import Health, RefusalCode

SECOND = 1_000_000_000


def hall_time(monotonic_ns: int) -> datetime:
    return NINE + timedelta(seconds=monotonic_ns / SECOND)


def report(part: str, health: Health) -> ReportDevice:
    return ReportDevice(part=part, health=health)


def said(reports: PartReports) -> list[tuple[str, Health]]:
    return [(each.part, each.health) for each in bodies(reports.take_unsaid(hall_time))]


def bodies(commands: tuple[Command, ...]) -> list[ReportDevice]:
    return [each.body for each in commands if isinstance(each.body, ReportDevice)]


def done(command: Command) -> Answer:
    return Answer(id=command.id, result=Done())


def test_while_nobody_listens_only_the_newest_of_each_part_is_kept() -> None:
    reports = PartReports()
    for number in range(10_000):
        reports.keep(report("printer", Health.OK if number % 2 else Health.ABSENT), number)
    reports.keep(report("scanner", Health.OK), 0)

    assert said(reports) == [("printer", Health.OK), ("scanner", Health.OK)]


def test_a_report_says_since_when_on_the_hall_s_clock_however_late_it_is_said() -> None:
    reports = PartReports()
    reports.keep(report("printer", Health.ABSENT), 60 * SECOND)

    (command,) = bodies(reports.take_unsaid(hall_time))

    assert command.since == NINE + timedelta(minutes=1)


def test_what_may_have_been_lost_with_the_link_is_asked_again_word_for_word() -> None:
    reports = PartReports()
    reports.keep(report("printer", Health.ABSENT), 0)
    first = reports.take_unsaid(hall_time)
    assert reports.take_unsaid(hall_time) == ()

    reports.link_was_lost()

    assert reports.take_unsaid(lambda _: NINE + timedelta(hours=1)) == first


def test_what_the_server_has_heard_is_not_told_again() -> None:
    reports = PartReports()
    reports.keep(report("printer", Health.ABSENT), 0)
    (command,) = reports.take_unsaid(hall_time)

    assert reports.take_answered(done(command))
    reports.link_was_lost()

    assert said(reports) == []


def test_a_server_that_could_not_keep_it_is_told_again() -> None:
    reports = PartReports()
    reports.keep(report("printer", Health.ABSENT), 0)
    (command,) = reports.take_unsaid(hall_time)

    reports.take_answered(Answer(id=command.id, refusal=Refusal(code=RefusalCode.TRY_AGAIN, sentence="Later.")))

    assert said(reports) == [("printer", Health.ABSENT)]


def test_the_answer_to_an_older_report_does_not_settle_the_newer_one() -> None:
    reports = PartReports()
    reports.keep(report("printer", Health.ABSENT), 0)
    (older,) = reports.take_unsaid(hall_time)
    reports.keep(report("printer", Health.OK), 1)

    assert not reports.take_answered(done(older))
    assert said(reports) == [("printer", Health.OK)]


def test_a_hall_that_remembers_nothing_is_told_everything_under_new_ids() -> None:
    reports = PartReports()
    reports.keep(report("printer", Health.ABSENT), 0)
    (command,) = reports.take_unsaid(hall_time)
    reports.take_answered(done(command))

    reports.hall_is_another()
    (again,) = reports.take_unsaid(hall_time)

    assert again.body == command.body
    assert again.id != command.id


class AServerThatMissesThings(RuleBasedStateMachine):
    """However the link breaks: once it holds and all answers have come, the server knows how each part is."""

    def __init__(self) -> None:
        super().__init__()
        self.reports = PartReports()
        self.truth: dict[str, Health] = {}
        self.server_knows: dict[str, Health] = {}
        self.under_way: list[Command] = []

    @rule(part=st.sampled_from(["printer", "scanner"]), health=st.sampled_from(Health))
    def a_part_changes(self, part: str, health: Health) -> None:
        self.truth[part] = health
        self.reports.keep(report(part, health), len(self.truth))

    @rule()
    def what_is_unsaid_is_sent(self) -> None:
        self.under_way += self.reports.take_unsaid(hall_time)

    @rule(answered=st.booleans())
    def the_server_hears_one(self, answered: bool) -> None:
        if self.under_way:
            self.hear(self.under_way.pop(0), answered=answered)

    @rule()
    def the_link_breaks(self) -> None:
        self.under_way.clear()
        self.reports.link_was_lost()

    def teardown(self) -> None:
        self.the_link_breaks()
        for command in self.reports.take_unsaid(hall_time):
            self.hear(command, answered=True)
        assert self.server_knows == self.truth

    def hear(self, command: Command, *, answered: bool) -> None:
        for body in bodies((command,)):
            self.server_knows[body.part] = body.health
        if answered:
            self.reports.take_answered(done(command))


TestAServerThatMissesThings = AServerThatMissesThings.TestCase


@given(st.lists(st.sampled_from(["printer", "scanner", "sound"])))
def test_what_is_kept_does_not_grow(parts: list[str]) -> None:
    reports = PartReports()
    for part in parts:
        reports.keep(report(part, Health.ABSENT), 0)

    assert len(said(reports)) == len(set(parts))


def test_which_parts_there_are_is_told_once_to_each_hall_also_when_there_are_none() -> None:
    reports = PartReports()
    reports.keep_list(ReportParts(parts=()))
    (command,) = reports.take_unsaid(hall_time)
    assert command.body == ReportParts(parts=())

    reports.take_answered(done(command))
    reports.link_was_lost()
    assert reports.take_unsaid(hall_time) == ()

    reports.hall_is_another()
    assert [each.body for each in reports.take_unsaid(hall_time)] == [command.body]
