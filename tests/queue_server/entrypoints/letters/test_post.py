"""Letters go once, also after a mail server was away and from two servers at a time."""

from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import httpx
import pytest

from queue_server.adapters import letter_rows
from queue_server.adapters.mail_sending import AddressRefused, LetterNotTaken, LetterRefused, MailAway
from queue_server.domain.appointment import Person
from queue_server.domain.booking_plan import Audience
from queue_server.domain.letter import REFUSED_TRIES, Letter, LetterKind, LetterRules
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.letters.opening import opened_post
from queue_server.entrypoints.letters.post import Post
from queue_server.entrypoints.own_deeds import do
from queue_server.entrypoints.running import running
from queue_server.service import booking
from queue_server.service.free_times import Wish
from queue_server.service.unit_of_work import UnitOfWork
from tests.conftest import LogWatch
from tests.hall_files import staffed_hall
from tests.queue_server.entrypoints.devices import played
from tests.queue_server.entrypoints.letters.mailing_hall import RECIPIENT, write_mailing_hall
from tests.queue_server.mailbox import Mailbox, mail_server
from tests.server_process import ServerProcess, free_port
from wire.words import Health

IN_A_WEEK = timedelta(days=7)
COUNT = 20
"""Letters for two servers to quarrel about."""


@dataclass
class FakeOffice:
    """Takes letters, and fails on command."""

    took: list[EmailMessage] = field(default_factory=list)
    begins: list[Exception] = field(default_factory=list)
    fails: list[Exception] = field(default_factory=list)
    open: int = 0

    def carrier(self) -> "FakeOffice":
        return self

    def begin(self) -> None:
        if self.begins:
            raise self.begins.pop(0)
        self.open += 1

    def send(self, message: EmailMessage) -> None:
        assert self.open
        if self.fails:
            raise self.fails.pop(0)
        self.took.append(message)

    def end(self) -> None:
        pass

    def cut(self) -> None:
        self.open = 0


@dataclass
class House:
    """A server in this process, whose post goes through a fake office when the test says so."""

    assembly: Assembly
    post: Post
    office: FakeOffice

    async def book(self, *, count: int = 1, email: str = RECIPIENT) -> None:
        begin = datetime.now(UTC).replace(second=0, microsecond=0) + IN_A_WEEK

        def work(uow: UnitOfWork) -> None:
            for number in range(count):
                booking.book(
                    uow,
                    self.assembly.hall,
                    wish=Wish(("product-a",), 1),
                    starts_at=begin + timedelta(minutes=number),
                    person=Person("Noor Bakker", email=email),
                    channel="web",
                    audience=Audience.CITY,
                )

        await do(self.assembly.commands, "book", work)

    async def throw_away(self) -> None:
        """Another server sent them."""
        letters = self.due()

        def work(uow: UnitOfWork) -> None:
            for letter in letters:
                uow.letters.remove(letter.id)

        await do(self.assembly.commands, "throw letters away", work)

    async def bring_forward(self) -> None:
        """As if the hour of the next try had come."""
        waiting, now = self.due(within=timedelta(hours=2)), self.assembly.hall.clock.now()

        def work(uow: UnitOfWork) -> None:
            for letter in waiting:
                uow.letters.put(replace(letter, due_at=now))

        await do(self.assembly.commands, "bring letters forward", work)

    async def mail_is(self) -> str:
        """As staff read it at the counters."""
        picture = await self.assembly.state.picture(self.assembly.broadcast.seq)
        (report,) = (report for report in picture.reports if report.id == "server/mail")
        return report.health

    def due(self, *, within: timedelta = timedelta()) -> list[Letter]:
        site, now = self.assembly.hall.catalogue.site, self.assembly.hall.clock.now()
        with self.assembly.database.read() as connection:
            found = letter_rows.due(connection, site, now + within, most=100)
            letters = (letter_rows.SqlLetterBox(connection, site).get(letter) for letter in found)
            return [letter for letter in letters if letter is not None]


@asynccontextmanager
async def house(folder: Path) -> AsyncIterator[House]:
    """It writes only when the test says so."""
    server = write_mailing_hall(folder, Mailbox(1), database_url=f"sqlite:///{folder / 'balie.sqlite3'}", port=1)
    settings = staffed_hall(server, kiosks=0, counters=0).settings
    async with running(settings.model_copy(update={"mail": None})) as silent:
        hall = replace(silent.hall, letters=LetterRules())
        post = opened_post(settings, hall, silent.database, silent.commands)
        assert post is not None
        office = post.office = FakeOffice()
        yield House(replace(silent, hall=hall), post, office)


@played
async def test_nothing_is_asked_of_the_mail_server_while_nothing_is_due(tmp_path: Path) -> None:
    async with house(tmp_path) as at:
        at.office.begins = [AssertionError("nobody should come here")]
        await at.post.send_what_is_due()
        assert at.office.begins


@played
async def test_a_letter_goes_once_and_the_reminder_waits_for_its_day(tmp_path: Path) -> None:
    async with house(tmp_path) as at:
        await at.book()
        await at.post.send_what_is_due()
        await at.post.send_what_is_due()
        assert [letter["To"] for letter in at.office.took] == [RECIPIENT]
        assert at.due() == []
        assert [letter.kind for letter in at.due(within=IN_A_WEEK)] == [LetterKind.REMINDER]


def test_letters_wait_for_a_mail_server_that_is_away_and_both_ways_are_told_once(
    tmp_path: Path, announce_log: Callable[[str], None]
) -> None:
    announce_log("mail_away")

    @played
    async def story() -> None:
        async with house(tmp_path) as at:
            await at.book(count=2)
            at.office.begins = [MailAway("It is off."), MailAway("It is off.")]
            await at.post.send_what_is_due()
            await at.post.send_what_is_due()
            assert at.post.away == "It is off."
            assert [letter.tries for letter in at.due()] == [0, 0], "no letter was even taken up"
            assert await at.mail_is() == Health.DEGRADED
            await at.post.send_what_is_due()
            assert (at.post.away, await at.mail_is()) == ("", Health.OK)
            assert len(at.office.took) == 2

    story()


def test_a_mail_server_that_is_back_is_noticed_also_when_nothing_is_due_any_more(
    tmp_path: Path, announce_log: Callable[[str], None]
) -> None:
    announce_log("mail_away")

    @played
    async def story() -> None:
        async with house(tmp_path) as at:
            await at.book()
            at.office.begins = [MailAway("It is off.")]
            await at.post.send_what_is_due()
            await at.throw_away()
            await at.post.send_what_is_due()
            assert await at.mail_is() == Health.OK

    story()


def test_a_server_that_starts_again_takes_back_what_the_one_before_it_told_staff(
    tmp_path: Path, announce_log: Callable[[str], None]
) -> None:
    announce_log("mail_away")

    @played
    async def story() -> None:
        async with house(tmp_path) as at:
            await at.book()
            at.office.begins = [MailAway("The password is wrong.")]
            await at.post.send_what_is_due()
            await at.throw_away()
            started_again = replace(at.post)
            await started_again.send_what_is_due()
            assert await at.mail_is() == Health.OK

    story()


def test_a_server_that_goes_in_the_midst_costs_one_letter_a_minute(
    tmp_path: Path, announce_log: Callable[[str], None]
) -> None:
    announce_log("mail_away")

    @played
    async def story() -> None:
        async with house(tmp_path) as at:
            await at.book(count=3)
            at.office.fails = [MailAway("It went.")]
            await at.post.send_what_is_due()
            assert at.office.took == []
            assert [letter.tries for letter in at.due()] == [0, 0]
            await at.post.send_what_is_due()
            assert len(at.office.took) == 2
            (put_off,) = at.due(within=timedelta(minutes=2))
            assert (put_off.tries, put_off.kind) == (1, LetterKind.CONFIRMATION)

    story()


def test_a_letter_that_is_not_taken_holds_no_other_up(tmp_path: Path, announce_log: Callable[[str], None]) -> None:
    announce_log("letter_put_off")

    @played
    async def story() -> None:
        async with house(tmp_path) as at:
            await at.book(count=2)
            at.office.fails = [LetterNotTaken("Greylisted (451).")]
            await at.post.send_what_is_due()
            assert len(at.office.took) == 1
            assert [letter.tries for letter in at.due(within=timedelta(minutes=2))] == [1]

    story()


def test_a_letter_that_is_refused_is_given_up_after_some_tries(
    tmp_path: Path, announce_log: Callable[[str], None]
) -> None:
    announce_log("letter_put_off")
    announce_log("letter_undeliverable")

    @played
    async def story() -> None:
        async with house(tmp_path) as at:
            await at.book()
            tries = []
            for _ in range(REFUSED_TRIES):
                at.office.fails = [LetterRefused("Looks like junk (554).")]
                await at.post.send_what_is_due()
                tries += [letter.tries for letter in at.due(within=timedelta(hours=2))]
                await at.bring_forward()
            assert tries == [1, 2, 3]
            await at.post.send_what_is_due()
            assert at.office.took == []

    story()


@pytest.mark.parametrize("email", [RECIPIENT, "noor at voorbeeld"])
def test_an_address_that_is_none_is_given_up_and_stands_in_no_log(
    tmp_path: Path, announce_log: Callable[[str], None], log_watch: LogWatch, email: str
) -> None:
    announce_log("letter_undeliverable")

    @played
    async def story() -> None:
        async with house(tmp_path) as at:
            await at.book(email=email)
            at.office.fails = [AddressRefused("No such mailbox (550).")]
            await at.post.send_what_is_due()
            assert at.due(within=timedelta(hours=2)) == []

    story()
    assert not any(email in line for line in log_watch.lines)


def test_a_mistake_of_ours_is_told_and_the_letter_waits(tmp_path: Path) -> None:
    @played
    async def story() -> None:
        async with house(tmp_path) as at:
            await at.book()
            at.office.fails = [ZeroDivisionError()]
            with pytest.raises(ZeroDivisionError):
                await at.post.send_what_is_due()
            assert [letter.tries for letter in at.due(within=timedelta(minutes=2))] == [1]
            assert at.office.open == 0

    story()


def test_two_servers_over_one_database_send_each_letter_once(tmp_path: Path, postgres_url: str) -> None:
    with mail_server() as mailbox, ExitStack() as stack:
        ports = [free_port(), free_port()]
        files = [write_mailing_hall(tmp_path, mailbox, database_url=postgres_url, port=port) for port in ports]
        keys = staffed_hall(files[0], kiosks=0, counters=0).keys
        servers = [ServerProcess(file, port) for file, port in zip(files, ports, strict=True)]
        for server in servers:
            stack.enter_context(server)
        begin = datetime.now(UTC).replace(second=0, microsecond=0) + IN_A_WEEK
        for number in range(COUNT):
            made = httpx.post(
                f"{servers[number % 2].http_url}/api/v1/appointments",
                headers={"Authorization": f"Bearer tests:{keys['tests']}"},
                json={
                    "product": "product-a",
                    "starts_at": (begin + timedelta(minutes=number)).isoformat(),
                    "email": f"visitor-{number}@voorbeeld.nl",
                },
            )
            assert made.status_code == 201, made.text
        recipients = [str(mailbox.next()["To"]) for _ in range(COUNT)]
        for server in servers:
            assert server.stop() == 0
            assert server.said() == ""
    assert sorted(recipients) == sorted(f"visitor-{number}@voorbeeld.nl" for number in range(COUNT))
    assert mailbox.rest() == []
