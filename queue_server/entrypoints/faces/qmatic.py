"""The Qmatic-compatible booking API: Open Forms books and cancels by it, Open Inwoner lists a resident's appointments.

Its clients were written against the calendar API of another maker (2017 and later); the facts and traps stand in
`docs/faces.md`. Parameters stand behind semicolons in the path.
"""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Request, Security
from fastapi.security import APIKeyHeader

from config.faces import QmaticFace
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.caller import Caller
from queue_server.entrypoints.consumers import FACES, Consumers, address_of
from queue_server.entrypoints.faces import qmatic_answers as answers
from queue_server.entrypoints.faces import qmatic_shapes as shapes
from queue_server.entrypoints.faces.answering import route_class
from queue_server.entrypoints.faces.entrance import Entrance, let_in_before
from queue_server.entrypoints.faces.matrix import matrix_parameters
from queue_server.entrypoints.faces.qmatic_booking import add_appointments, add_customers
from queue_server.entrypoints.faces.qmatic_desk import QmaticDesk, day_in, wish_in, wish_of
from queue_server.entrypoints.faces.qmatic_errors import answer
from queue_server.entrypoints.faces.reads import Reads
from queue_server.entrypoints.faces.rights import Rights
from queue_server.entrypoints.http_shapes import WITHOUT_NUL
from queue_server.entrypoints.parts_of_paths import know_parts_of_paths

PUBLIC_API = "/calendar-backend/public/api"
WEB_VARIANT = "/schedule"
"""What web pages of the other maker ask, without a version."""

REFUSALS: dict[int | str, dict[str, Any]] = {
    code: {"model": shapes.Refused, "description": "Not so; the headers `error_code` and `error_message` say why."}
    for code in ("4XX", "5XX")
}

Branch = Annotated[str, Path(max_length=64, pattern=WITHOUT_NUL)]
Product = Annotated[str, Path(max_length=64, pattern=WITHOUT_NUL)]
Parameters = Annotated[
    str,
    Path(
        max_length=4_000,
        pattern=WITHOUT_NUL,
        description="`servicePublicId=..;servicePublicId=..;numberOfCustomers=1` (further persons)",
    ),
]
Day = Annotated[str, Path(max_length=10, description="2026-11-24")]


def qmatic_routes(assembly: Assembly, face: QmaticFace) -> APIRouter:
    """All routes of the face, for programs that show a key in `X-Api-Key` or `auth-token`."""
    know_parts_of_paths()
    shop = answers.Shop(assembly.hall, assembly.hall.clock.now(), assembly.people_kept_days)
    rights = Rights(face)
    desk = QmaticDesk(assembly, shop, Reads(assembly.database), rights)
    entrance = by_api_key(assembly.consumers, rights)
    caller = entrance.caller
    all_routes = APIRouter()

    def routes(path: str) -> APIRouter:
        return APIRouter(
            prefix=face.prefix + path,
            tags=["Qmatic-compatible"],
            route_class=route_class(answer, entrance),
            dependencies=[Depends(caller)],
            responses=REFUSALS,
        )

    public = routes(PUBLIC_API)
    _add_offer(public, desk)
    _add_free_times(public, desk)
    add_appointments(public, desk, caller)
    web = routes(WEB_VARIANT)
    _add_web_variant(web, desk)
    all_routes.include_router(public)
    all_routes.include_router(web)
    if face.customers_identify:
        identifying = routes("")
        add_customers(identifying, desk, caller, public_api=PUBLIC_API)
        all_routes.include_router(identifying)
    return all_routes


def by_api_key(consumers: Consumers, rights: Rights) -> Entrance:
    """Lets the programs of this face in; some clients name the header otherwise."""
    first = APIKeyHeader(name="X-Api-Key", scheme_name="X-Api-Key", auto_error=False)
    other = APIKeyHeader(name="auth-token", scheme_name="auth-token", auto_error=False)

    async def let_in(request: Request) -> Caller:
        shown = await first(request) or await other(request) or ""
        who = await consumers.let_in(shown, FACES, address=address_of(request))
        rights.check_uses(who)
        return who

    async def caller(
        request: Request, _shown: Annotated[str | None, Security(first)], _token: Annotated[str | None, Security(other)]
    ) -> Caller:
        return let_in_before(request)

    return Entrance(let_in, caller)


def _add_offer(routes: APIRouter, desk: QmaticDesk) -> None:
    shop, catalogue = desk.shop, desk.hall.catalogue

    @routes.get("/v1/services")
    async def services() -> shapes.ServiceListing:
        """Every product; clients also ask it to see whether they reach this server."""
        return answers.services(shop)

    @routes.get("/v1/branches/{branch}/services")
    async def services_of_branch(branch: Branch) -> shapes.ServiceListing:
        """Every product of the site."""
        desk.check_branch(branch)
        return answers.services(shop)

    @routes.get("/v1/services/groups;{parameters:part}")
    async def groups(parameters: Parameters) -> tuple[shapes.BranchGroups, ...]:
        """What may be combined with these products, themselves included."""
        found = _combined(desk, parameters)
        here = shapes.BranchGroups(branch_public_id=shop.branch_id, branch_name=catalogue.name, service_groups=found)
        return (here,) if found else ()

    @routes.get("/v2/branches/{branch}/services/groups;{parameters:part}")
    async def groups_of_branch(branch: Branch, parameters: Parameters) -> tuple[shapes.ServiceGroup, ...]:
        """The same, of one site."""
        desk.check_branch(branch)
        return _combined(desk, parameters)

    @routes.get("/v1/branches")
    async def branches() -> shapes.BranchListing:
        """The site."""
        return answers.branches(shop)

    @routes.get("/v1/services/{product}/branches")
    async def branches_of_service(product: Product) -> shapes.BranchListing:
        """Where a product is offered: here."""
        catalogue.product(product)
        return answers.branches(shop)

    @routes.get("/v1/branches/{branch}")
    async def branch_found(branch: Branch) -> shapes.BranchFound:
        """The site, with its zone."""
        desk.check_branch(branch)
        found = answers.branch(shop)
        return shapes.BranchFound(branch=found, meta=shapes.meta_of((found,)))


def _combined(desk: QmaticDesk, parameters: str) -> tuple[shapes.ServiceGroup, ...]:
    asked = wish_of(matrix_parameters(parameters).get("servicePublicId", ()), 1)
    return answers.combined(desk.shop, asked.products)


def _add_free_times(routes: APIRouter, desk: QmaticDesk) -> None:
    shop = desk.shop

    async def date_listing(branch: str, products: str) -> shapes.DateListing:
        desk.check_branch(branch)
        return answers.date_listing(answers.days(await desk.free_times(wish_in(products)), shop))

    async def clock_times(branch: str, day: str, products: str) -> tuple[str, ...]:
        desk.check_branch(branch)
        return answers.clock_times(await desk.free_times(wish_in(products), day_in(day)), shop)

    @routes.get("/v2/branches/{branch}/dates;{parameters:part}")
    async def dates(branch: Branch, parameters: Parameters) -> shapes.DateListing:
        """Days on which all of it can be done one after the other, by everybody who comes."""
        return await date_listing(branch, parameters)

    @routes.get("/v2/branches/{branch}/dates/{day}/times;{parameters:part}")
    async def times(branch: Branch, day: Day, parameters: Parameters) -> shapes.TimeListing:
        """Free times of a day, on the clock of the site."""
        found = await clock_times(branch, day, parameters)
        return shapes.TimeListing(times=found, meta=shapes.meta_of(found))

    @routes.get("/v1/branches/{branch}/services/{product}/dates")
    async def dates_for_one(branch: Branch, product: Product) -> shapes.DateListing:
        """The first version: one product for one person."""
        return await date_listing(branch, f"servicePublicId={product}")

    @routes.get("/v1/branches/{branch}/services/{product}/dates/{day}/times")
    async def times_for_one(branch: Branch, product: Product, day: Day) -> shapes.TimeListing:
        """Likewise."""
        found = await clock_times(branch, day, f"servicePublicId={product}")
        return shapes.TimeListing(times=found, meta=shapes.meta_of(found))

    @routes.get("/branches/{branch}/services/{product}/dates/{day}/times")
    async def times_in_objects(branch: Branch, product: Product, day: Day) -> shapes.TimeObjects:
        """As a Nextcloud app asks, without a version: each time in an object."""
        found = await clock_times(branch, day, f"servicePublicId={product}")
        return shapes.TimeObjects(times=tuple(shapes.TimeShown(time=each) for each in found))


def _add_web_variant(routes: APIRouter, desk: QmaticDesk) -> None:
    @routes.get("/branches/{branch}/dates;{parameters:part}")
    async def scheduled_days(branch: Branch, parameters: Parameters) -> tuple[shapes.ScheduledDay, ...]:
        """Days with a free time."""
        desk.check_branch(branch)
        found = answers.days(await desk.free_times(wish_in(parameters)), desk.shop)
        return tuple(shapes.ScheduledDay(date=each.isoformat()) for each in found)

    @routes.get("/branches/{branch}/dates/{day}/times;{parameters:part}")
    async def scheduled_times(branch: Branch, day: Day, parameters: Parameters) -> tuple[shapes.ScheduledTime, ...]:
        """Free times of a day."""
        desk.check_branch(branch)
        wanted = day_in(day)
        found = answers.clock_times(await desk.free_times(wish_in(parameters), wanted), desk.shop)
        return tuple(shapes.ScheduledTime(date=wanted.isoformat(), time=each) for each in found)
