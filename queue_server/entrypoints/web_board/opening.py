"""From the settings of a site to its web boards at work; None where it has none."""

import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from boards.turns import languages_in_turn
from config.house import HouseStyle
from config.server import ServerSettings
from config.site_boards import SiteBoard
from queue_server.entrypoints.site_state import SiteState
from queue_server.entrypoints.status_page.rate import VisitorRate
from queue_server.entrypoints.web_board.desk import BoardDesk, WebBoard
from queue_server.entrypoints.web_board.following import HallFollower
from queue_server.entrypoints.web_board.page import BoardPages
from queue_server.entrypoints.web_board.routes import WebBoards
from queue_server.entrypoints.web_board.words import BoardWords, read_words
from queue_server.service.hall import Hall
from wire.link import Welcome


def opened_boards(
    settings: ServerSettings,
    hall: Hall,
    state: SiteState,
    snapshot: Callable[[], Awaitable[Welcome]],
    fonts: Path | None,
) -> WebBoards | None:
    """`snapshot` is the hall as a display may see it, not older than what was told to the devices."""
    house = settings.house_of_boards
    if not settings.site.boards or house is None:
        return None
    known = read_words()
    pages = BoardPages(house, fonts)
    boards = {each.name: _board(each, house, known) for each in settings.site.boards}
    desk = BoardDesk(
        boards,
        HallFollower(snapshot, time.monotonic),
        clock=state.clock,
        zone=hall.zone,
        monotonic_s=time.monotonic,
        max_viewers=settings.limits.max_board_viewers,
        max_viewers_per_address=settings.limits.max_board_viewers_per_address,
        page_version=pages.version,
    )
    words = _in_words(house.languages, known)[0]
    rate = VisitorRate(settings.limits.max_board_requests_per_min, time.monotonic)
    return WebBoards(desk=desk, pages=pages, words=words, rate=rate)


def _board(board: SiteBoard, house: HouseStyle, known: Mapping[str, BoardWords]) -> WebBoard:
    asked = languages_in_turn(house.languages, board.languages)
    return WebBoard(settings=board, words=_in_words(asked, known), names=board.title or house.name)


def _in_words(languages: tuple[str, ...], known: Mapping[str, BoardWords]) -> tuple[BoardWords, ...]:
    """Those that the board has words in; English where it has none of them."""
    return tuple(known[each] for each in languages if each in known) or (known["en"],)
