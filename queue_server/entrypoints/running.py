"""Starting and stopping the parts of a server, in the order in which they need each other."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from config.server import ServerSettings
from queue_server.adapters import schema, site_row
from queue_server.adapters.database import Database, open_database
from queue_server.adapters.errors import StorageError
from queue_server.adapters.hall_picture import HallPicture
from queue_server.adapters.reading_watch import ReadingWatch
from queue_server.adapters.writer import Writer
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.broadcast import Broadcast
from queue_server.entrypoints.consumers import WRONG_KEYS_PER_MIN, Consumers, Doorkeeper
from queue_server.entrypoints.day_lists.opening import fetching
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.guesses import GuessLimits
from queue_server.entrypoints.housekeeping import HouseKeeping
from queue_server.entrypoints.lapses import Lapses
from queue_server.entrypoints.letters.rules import letter_rules
from queue_server.entrypoints.link import LinkDesk
from queue_server.entrypoints.link_watch import LinkWatch
from queue_server.entrypoints.look_ups import LookUps
from queue_server.entrypoints.measures import Measures
from queue_server.entrypoints.other_writers import OtherWriters
from queue_server.entrypoints.own_deeds import end_all, look_for_ever
from queue_server.entrypoints.own_parts import own_parts
from queue_server.entrypoints.served_watch import ServedWatch
from queue_server.entrypoints.sign_in import SignInDesk
from queue_server.entrypoints.site import clock_of, hall_of
from queue_server.entrypoints.site_state import SiteState
from queue_server.entrypoints.status_page.rate import VisitorRate
from queue_server.service.hall import Hall
from wire.link import BOOKMARK_EVERY_S, Welcome
from wire.words import LinkRefusal, Role

if TYPE_CHECKING:
    from queue_server.adapters.wake_up import WakeUp
    from queue_server.entrypoints.status_page.routes import StatusPage
    from queue_server.entrypoints.web_board.routes import WebBoards

OUTLOOK_WITHIN_S = 1.0
"""After a change everybody is told how busy it is at least this soon; at most this often, since it concerns all."""

GOODBYE_WITHIN_S = 1.0

log = structlog.get_logger("server")


@asynccontextmanager
async def running(settings: ServerSettings, fonts: Path | None = None) -> AsyncIterator[Assembly]:
    """A server from its first connection to its last word; `fonts` are the letters that its web boards hand out."""
    database = open_database(settings.database.url, after_reading=ReadingWatch())
    with schema.held_alone(database):
        schema.bring_up_to_date(database, settings.site.id)
        assembly, changed = _assemble(settings, database, fonts)
        bookmarks = asyncio.create_task(_keep_saying_bookmarks(assembly, changed))
        chores = HouseKeeping(database, assembly.hall, assembly.commands, settings.privacy.people_kept_days)
        tidying = asyncio.create_task(chores.keep_doing())
        watch = LinkWatch(
            database,
            assembly.hall,
            assembly.commands,
            assembly.broadcast,
            lost_after_s=settings.limits.link_lost_after_s,
            own_parts=own_parts(settings),
        )
        watching = asyncio.create_task(watch.keep_watching())
        lapses = Lapses(assembly.hall, assembly.state, assembly.commands, assembly.broadcast)
        ending = asyncio.create_task(lapses.keep_looking())
        served = ServedWatch(assembly.hall, assembly.state, assembly.commands, assembly.broadcast)
        telling = asyncio.create_task(served.keep_looking())
        besides = (*_of_boards(assembly), *_of_letters(settings, assembly), *_of_others(settings, assembly))
        showing = [asyncio.create_task(each) for each in besides]
        try:
            yield assembly
        finally:
            await end_all(bookmarks, tidying, watching, ending, telling, *showing)
            if assembly.wake_up is not None:
                await asyncio.to_thread(assembly.wake_up.stop)
            await asyncio.to_thread(assembly.writer.stop)
            database.close()


def _assemble(settings: ServerSettings, database: Database, fonts: Path | None) -> tuple[Assembly, asyncio.Event]:
    clock = clock_of(settings)
    hall = hall_of(settings.site, clock, settings.status_page.public_url if settings.status_page else None)
    hall = replace(
        hall,
        letters=None if settings.mail is None else letter_rules(settings.mail),
        booking_pages_url=None if settings.booking_pages is None else settings.booking_pages.public_url,
    )
    hall = replace(hall, foreign_codes=bool(settings.imports))
    site = hall.catalogue.site
    measures = Measures()
    broadcast = Broadcast(hall)
    state = SiteState(database, hall, clock, settings.limits.kept_events)
    broadcast.watch(state.promises.see)
    commands = DeskOfCommands(hall, broadcast, GuessLimits(time.monotonic), measures)
    changed = asyncio.Event()
    commands.after_events = changed.set
    writer = Writer(database, site, clock.now, commands.delivered)
    commands.connect(writer)
    with database.read() as connection:
        here = site_row.position(connection, site)
    broadcast.seq = here.seq if here is not None else 0
    writer.start(after=broadcast.seq)
    wake_up = None if database.is_sqlite else _listening_to_others(database, site, writer)
    link = LinkDesk(
        database=database,
        hall=hall,
        broadcast=broadcast,
        state=state,
        commands=commands,
        look_ups=LookUps(database, hall, measures),
        sign_in=SignInDesk(database, site, clock.now),
        measures=measures,
        max_unsent=settings.limits.max_unsent_messages,
        max_connections=settings.limits.max_connections,
        max_commands_per_min=settings.limits.max_commands_per_min,
    )
    assembly = Assembly(
        hall=hall,
        database=database,
        measures=measures,
        broadcast=broadcast,
        state=state,
        commands=commands,
        writer=writer,
        wake_up=wake_up,
        link=link,
        booking_base_url=settings.site.booking_base_url,
        consumers=Consumers(
            database,
            site,
            VisitorRate(settings.limits.max_questions_per_min, time.monotonic),
            Doorkeeper(VisitorRate(WRONG_KEYS_PER_MIN, time.monotonic)),
        ),
        faces=settings.faces,
        people_kept_days=settings.privacy.people_kept_days,
        status=_status_page(settings, hall, database, lambda: state.picture(broadcast.seq)),
        boards=_boards(settings, hall, state, broadcast, fonts),
        pages=settings.booking_pages,
    )
    return assembly, changed


def _status_page(
    settings: ServerSettings, hall: Hall, database: Database, picture: Callable[[], Awaitable[HallPicture]]
) -> "StatusPage | None":
    if settings.status_page is None:
        return None
    from queue_server.entrypoints.status_page.page import Page
    from queue_server.entrypoints.status_page.routes import StatusPage

    house = settings.status_page.house
    return StatusPage(
        page=Page(house.colour, house.name, house.languages),
        hall=hall,
        database=database,
        picture=picture,
        rate=VisitorRate(settings.limits.max_status_pages_per_min, time.monotonic),
    )


def _boards(
    settings: ServerSettings, hall: Hall, state: SiteState, broadcast: Broadcast, fonts: Path | None
) -> "WebBoards | None":
    if not settings.site.boards:
        return None
    from queue_server.entrypoints.web_board.opening import opened_boards

    def snapshot() -> Awaitable[Welcome]:
        return state.welcome(Role.DISPLAY, device="", at_least=broadcast.seq)

    boards = opened_boards(settings, hall, state, snapshot, fonts)
    if boards is not None:
        broadcast.follow(Role.DISPLAY, boards.desk.follower.hear_event)
    return boards


def _of_boards(assembly: Assembly) -> list[Coroutine[None, None, None]]:
    if assembly.boards is None:
        return []
    return [assembly.boards.desk.follower.keep_reading(), assembly.boards.desk.keep_drawing()]


def _of_letters(settings: ServerSettings, assembly: Assembly) -> list[Coroutine[None, None, None]]:
    if settings.mail is None:
        return []
    from queue_server.entrypoints.letters import opening  # Jinja2: only where there is mail

    post = opening.opened_post(settings, assembly.hall, assembly.database, assembly.commands)
    watch = opening.opened_spool_watch(settings, assembly.hall, assembly.database, assembly.commands)
    return [
        *([] if post is None else [post.keep_sending()]),
        *([] if watch is None else [watch.keep_looking()]),
    ]


def _of_others(settings: ServerSettings, assembly: Assembly) -> list[Coroutine[None, None, None]]:
    """What other systems make comes in, and what happens here goes out to them."""
    tasks = fetching(settings.imports, assembly.hall, assembly.commands)
    if settings.webhooks:
        from queue_server.entrypoints.webhooks.opening import telling  # httpx: only where somebody is told

        tasks += telling(settings.webhooks, assembly)
    if assembly.database.is_sqlite:
        others = OtherWriters(assembly.database, assembly.hall.catalogue.site, assembly.writer)
        tasks.append(others.keep_looking())
    return tasks


def _listening_to_others(database: Database, site: str, writer: Writer) -> "WakeUp":
    from queue_server.adapters.wake_up import WakeUp  # psycopg takes 50 ms of a start that SQLite need not wait for

    wake_up = WakeUp(database, site, seen=lambda: writer.seen, look=writer.look)
    wake_up.start()
    return wake_up


async def _keep_saying_bookmarks(assembly: Assembly, changed: asyncio.Event) -> None:
    """Every few seconds, and soon after a change: the server lives, and so busy is it."""

    async def say() -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(BOOKMARK_EVERY_S):
                await changed.wait()
        changed.clear()
        try:
            bookmark = await assembly.state.bookmark(assembly.broadcast.seq)
        except StorageError as error:
            log.warning("no_bookmark", why=str(error))
            return
        assembly.broadcast.say(bookmark.model_dump_json())
        if assembly.boards is not None:
            assembly.boards.desk.follower.hear_bookmark(bookmark)

    await look_for_ever(say, every_s=OUTLOOK_WITHIN_S, failing="bookmark_failed")


async def say_goodbye_to_all(assembly: Assembly) -> None:
    """Every device is told that the server stops, and that it will be back."""
    if assembly.boards is not None:
        assembly.boards.desk.close()
    for listener in assembly.broadcast:
        listener.drop(LinkRefusal.SERVER_STOPS, "The server stops; it will be back.")
    with suppress(TimeoutError):
        async with asyncio.timeout(GOODBYE_WITHIN_S):
            while len(assembly.broadcast):
                await asyncio.sleep(0.01)
