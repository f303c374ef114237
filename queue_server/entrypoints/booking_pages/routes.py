"""Where the booking pages are: `/book` and what follows, `/a/<secret>` for one's own, `/k/<code>` behind a QR code."""

from collections.abc import Awaitable, Callable, Sequence

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from codes.own_secret import secret_in
from queue_server.domain.own_link import OWN_PATH
from queue_server.entrypoints.booking_pages import choosing, making
from queue_server.entrypoints.booking_pages.chosen import Chosen
from queue_server.entrypoints.booking_pages.desk import DeskAwayError, DeskRefusedError
from queue_server.entrypoints.booking_pages.guard import from_this_page
from queue_server.entrypoints.booking_pages.making import Posted, posted
from queue_server.entrypoints.booking_pages.own import OwnPages
from queue_server.entrypoints.booking_pages.own_calendar import LETTER_WORDS
from queue_server.entrypoints.booking_pages.page import HEADERS
from queue_server.entrypoints.booking_pages.shares import ShareTakenError
from queue_server.entrypoints.booking_pages.site import BookingSite, UnreadableFormError, again, form_of
from queue_server.entrypoints.booking_pages.summary import (
    BEGIN,
    CONFIRM,
    DAY,
    DETAILS,
    MORE,
    REVIEW,
    TIME,
    WHERE,
)
from queue_server.entrypoints.booking_pages.words import PageWords

LOOK = ["GET", "HEAD"]
CODE_PATHS = ("/k/{code}", "/K/{code}")

View = Callable[[Request, PageWords], Awaitable[Response]]
Deed = Callable[[Request, Posted, PageWords], Awaitable[Response]]
Own = Callable[[OwnPages, Request], Awaitable[Response]]
OwnDeed = Callable[[OwnPages, Posted], Awaitable[Response]]


def booking_page_routes(site: BookingSite, public_url: str) -> APIRouter:
    """None of them needs a key, a cookie or a script."""
    routes = APIRouter(include_in_schema=False)

    for path, look in (
        (BEGIN, choosing.what),
        (MORE, choosing.more),
        (WHERE, choosing.where),
        (DETAILS, making.empty_details),
    ):
        routes.add_api_route(path, _seen(site, _with(site, look)), methods=LOOK)
    for path, search in ((DAY, choosing.day), (TIME, choosing.time)):
        routes.add_api_route(path, _seen(site, _with(site, search), searches=True), methods=LOOK)
    for path, do in (
        (TIME, making.keep_time),
        (DETAILS, making.change_details),
        (REVIEW, making.review),
        (CONFIRM, making.confirm),
    ):
        routes.add_api_route(path, _done(site, _doing(site, do)), methods=["POST"])
    for path in (REVIEW, CONFIRM):
        routes.add_api_route(path, _anew, methods=LOOK)

    routes.add_api_route("/", _anew, methods=LOOK)

    own = OWN_PATH + "{secret}"

    async def look_at(mine: OwnPages, request: Request) -> Response:
        return mine.look(request.query_params.get("said", ""))

    async def calendar(mine: OwnPages, _request: Request) -> Response:
        return mine.calendar(public_url)

    async def days(mine: OwnPages, _request: Request) -> Response:
        return await mine.days()

    async def times(mine: OwnPages, request: Request) -> Response:
        return await mine.times(site.chosen(request))

    async def ask_move(mine: OwnPages, request: Request) -> Response:
        return mine.ask_move(site.chosen(request))

    async def ask_cancel(mine: OwnPages, _request: Request) -> Response:
        return mine.ask_cancel()

    async def keep_time(mine: OwnPages, form: Posted) -> Response:
        return await mine.keep_time(form)

    async def move(mine: OwnPages, form: Posted) -> Response:
        return await mine.move(form)

    async def cancel(mine: OwnPages, _form: Posted) -> Response:
        return await mine.cancel()

    looks: tuple[tuple[str, Own], ...] = (
        (own, look_at),
        (f"{own}/appointment.ics", calendar),
        (f"{own}/move/check", ask_move),
        (f"{own}/cancel", ask_cancel),
    )
    searches: tuple[tuple[str, Own], ...] = ((f"{own}/move", days), (f"{own}/move/time", times))
    deeds: tuple[tuple[str, OwnDeed], ...] = (
        (f"{own}/move/time", keep_time),
        (f"{own}/move/check", move),
        (f"{own}/cancel", cancel),
    )
    for path, see in looks:
        routes.add_api_route(path, _seen(site, _own(site, see)), methods=LOOK)
    for path, see in searches:
        routes.add_api_route(path, _seen(site, _own(site, see), searches=True), methods=LOOK)
    for path, change in deeds:
        routes.add_api_route(path, _done(site, _own_deed(site, change)), methods=["POST"])
    for path in CODE_PATHS:
        routes.add_api_route(path, _seen(site, _code(site)), methods=LOOK)
    return routes


async def _anew() -> Response:
    """A form's page that was loaded by its address: there is nothing on it without the form."""
    return RedirectResponse(BEGIN, status_code=303, headers=HEADERS)


def _with(site: BookingSite, look: Callable[[BookingSite, Request, PageWords], Awaitable[Response]]) -> View:
    return lambda request, words: look(site, request, words)


def _doing(site: BookingSite, do: Callable[[BookingSite, Posted, PageWords], Awaitable[Response]]) -> Deed:
    return lambda _request, form, words: do(site, form, words)


def _seen(site: BookingSite, view: View, *, searches: bool = False) -> Callable[[Request], Awaitable[Response]]:
    """A page that only looks: counted, also by itself where it `searches`, and calm where it cannot be shown."""
    rates = (site.guard.pages, site.guard.searches) if searches else (site.guard.pages,)

    async def endpoint(request: Request) -> Response:
        words = site.words(request, site.chosen(request).language)
        if not all(each.allows(_sender(request)) for each in rates):
            return site.crowded(words, _sender(request), again(request, words))
        return await _calmly(site, request, words, view(request, words))

    return endpoint


def _done(site: BookingSite, do: Deed) -> Callable[[Request], Awaitable[Response]]:
    """A form that makes, changes or keeps something: from our own pages, and not too often."""

    async def endpoint(request: Request) -> Response:
        try:
            form = posted(await form_of(request), site, _sender(request))
        except UnreadableFormError:
            words = site.words(request)
            return site.not_understood(words, code=400)
        words = site.words(request, form.chosen.language)
        if not from_this_page(request.headers):
            return site.not_understood(words, code=403)
        if not site.guard.deeds.allows(form.sender):
            return site.crowded(words, form.sender, again(request, words, form.pairs))
        return await _calmly(site, request, words, do(request, form, words), form.pairs)

    return endpoint


def _sender(request: Request) -> str:
    """By whom it is counted; whoever comes without an address counts as one."""
    return request.client.host if request.client is not None else ""


async def _calmly(
    site: BookingSite,
    request: Request,
    words: PageWords,
    page: Awaitable[Response],
    sent: Sequence[tuple[str, str]] = (),
) -> Response:
    try:
        return await page
    except DeskRefusedError as error:
        return site.refused(words, error)
    except DeskAwayError:
        return site.away(words, again(request, words, sent))
    except ShareTakenError:
        return site.shared(words, _sender(request), again(request, words, sent))


def _own(site: BookingSite, see: Own) -> View:
    async def view(request: Request, words: PageWords) -> Response:
        found = await _opened(site, request, site.chosen(request), words)
        return found if isinstance(found, Response) else await see(found, request)

    return view


def _own_deed(site: BookingSite, change: OwnDeed) -> Deed:
    async def view(request: Request, form: Posted, words: PageWords) -> Response:
        found = await _opened(site, request, form.chosen, words)
        return found if isinstance(found, Response) else await change(found, form)

    return view


async def _opened(site: BookingSite, request: Request, chosen: Chosen, words: PageWords) -> OwnPages | Response:
    """The appointment behind the link, in the language in which it was made."""
    secret = secret_in(request.path_params["secret"])
    if secret is None:
        return site.gone(words)
    place, mine = await site.places.of_own(secret)
    words = site.words(request, chosen.language, mine.language)
    return OwnPages(site, secret, place, mine, words, chosen.language)


def _code(site: BookingSite) -> View:
    """What a phone shows that opens a code's own address: what the code is for. Nothing is looked up."""

    async def view(_request: Request, words: PageWords) -> Response:
        return site.code_for_the_kiosk(words, LETTER_WORDS[words.language].own_page)

    return view
