"""How the screen is divided, from its size and the smallest type that the hall can read: legible, or not shown."""

import math
from dataclasses import dataclass

from qtkit.font_files import CAP_HEIGHT_EM

RECENT_ROW_EM = 5.0
"""Width of a recent call in font sizes: a number such as W888, an arrow, and two figures on the counter's plate."""
BARE_ROW_EM = 4.4
"""Without the arrow: from afar, the number and its counter say the most."""

CLOCK_EM = 2.7
"""Width of "10.42", bold, in font sizes."""

SHORTEST_PAGE_EM = 7.4
"""Width of a page of the foot that cannot be shortened further: a letter on its plate and "100–120 min"."""

FOOT_LINE_EM = 1.32
"""Height of the foot's line in font sizes: capitals in the middle, and room for the tails of g and j."""
FURTHER_LINE_EM = 1.1
"""And of each line under it, where a sentence has to be read in one piece."""

COLUMN_SHARE = 1 / 3
"""A lobby display is two thirds newest call and one third last calls ..."""
WIDEST_COLUMN_SHARE = 0.45
"""... which get up to this much of the width where they are read from far; needing more, they are not shown."""

UPRIGHT_LARGE_SHARE = 0.55
"""On an upright screen: how much of the height above the foot is for the newest call ..."""
UPRIGHT_SHARED_SHARE = 0.7
"""... and for two that came at once: each of them stays larger than any call before them."""

LARGEST_RECENT = 1.15
"""Recent calls grow into the space that there is, up to this many times the smallest type; the newest call rules."""

SIGN_LINE_EM = 1.16
"""Height of a line on the sign in font sizes."""
LONG_ZONE_EM = 2.3
"""Height of a zone's word in two lines."""

NUMBER_LEADS = 1.5
"""The number's capitals are at least this many times those on the sign under it, or the sign says less."""
SHARED_NUMBER_LEADS = 2.0
"""The same where two calls share the place, and four lines of words compete."""


WAIT_ROW_EM = 2.8
"""Height of a service on the page of waits: its name, and the wait under it."""
WAIT_NAME_LINE_EM = 1.1
"""And of the second line of a long name."""

WAIT_PLATE_EM = 1.7
"""Width of a ticket's letter there."""


@dataclass(frozen=True, kw_only=True)
class Proportions:
    """The parts of the screen in pixels."""

    upright: bool
    margin: int
    counter_font: int
    """On the sign of a call that has the large place to itself."""
    shared_counter_font: int
    """On the signs of two calls that share the large place."""
    shared_beside: bool
    """Two calls that share the place have their signs beside the numbers, with the counter's number alone."""
    zone_shown: bool
    """There is room for the zone's word under the counter; the arrow is always there."""
    long_zone_shown: bool
    """There is room for a zone's word that takes two lines."""
    foot_height: int
    foot_line: int
    """Its first line; on an upright screen the clock's too, and the text's is under it."""
    foot_further_line: int
    foot_text_width: int
    """What a page of the foot may fill beside the clock; the whole width where the clock is elsewhere."""
    foot_whole_width: int
    clock_beside: bool
    """The clock stands beside the foot's pages or, on an upright screen, above them; else it is one of the pages."""
    recent_width: int
    """0 when no recent call can be shown."""
    recent_height: int
    recent_rows: int
    shared_recent_height: int
    shared_recent_rows: int
    """The same while two calls share the large place."""
    recent_row_height: int
    recent_font: int
    recent_arrow_shown: bool
    """There is room for the way to go beside each recent call."""
    number_leads: bool
    """The newest call is the largest thing, with at least the counter's word under its number."""
    wait_rows: int
    """How many services fit the page of waits ..."""
    long_wait_rows: int
    """... and how many where their names have two lines."""
    words_height: int
    """Between the margins above the foot: for those rows, or for a statement."""
    wait_plate: int
    wait_name_width: int
    wait_text_width: int
    """Beside the plate or, on an upright screen, under it."""


def proportions(
    *, width: int, height: int, smallest_font: int, title_font: int, grid: int, recent_calls: int, foot_lines: int = 1
) -> Proportions:
    """Divide a screen of this size; `recent_calls` is how many the settings ask for at most.

    With more than one of the `foot_lines` the foot is as high as a sentence that would not fit one.
    """
    upright = height > width
    margin = 6 * grid
    capital = math.ceil(CAP_HEIGHT_EM * smallest_font)
    foot_line = math.ceil(FOOT_LINE_EM * smallest_font)
    foot_further_line = math.ceil(FURTHER_LINE_EM * smallest_font)
    foot_height = (2 if upright else 1) * foot_line + (foot_lines - 1) * foot_further_line + grid
    foot_whole_width = width - 2 * margin
    beside_clock = foot_whole_width - (0 if upright else math.ceil(CLOCK_EM * smallest_font) + margin)
    clock_beside = upright or beside_clock >= SHORTEST_PAGE_EM * smallest_font
    above_foot = height - foot_height

    with_arrow, bare = (math.ceil(each * smallest_font) + 2 * margin for each in (RECENT_ROW_EM, BARE_ROW_EM))
    recent_arrow_shown = _recent_width(width, upright, with_arrow) > 0
    recent_row_em = RECENT_ROW_EM if recent_arrow_shown else BARE_ROW_EM
    recent_width = _recent_width(width, upright, with_arrow if recent_arrow_shown else bare)
    least_row_height = capital + 6 * grid
    most_for_recent = round(recent_calls * LARGEST_RECENT * least_row_height)
    recent_height = min(round((1 - UPRIGHT_LARGE_SHARE) * above_foot), most_for_recent) if upright else above_foot
    rows = min(recent_calls, (recent_height - 2 * grid) // least_row_height) if recent_width else 0
    row_height = (recent_height - 2 * grid) // rows if rows else 0
    recent_font = min(
        round(LARGEST_RECENT * smallest_font),
        math.floor((recent_width - 2 * margin) / recent_row_em),
        math.floor((row_height - 6 * grid) / CAP_HEIGHT_EM),
    )
    large_height = above_foot - (recent_height if upright and rows else 0)
    sign_height = large_height - 3 * margin - 8 * grid
    counter_font, zone_shown = _sign(sign_height, smallest_font, title_font)
    wait_plate = round(WAIT_PLATE_EM * smallest_font)
    wait_rows, long_wait_rows = (
        math.floor((above_foot - 2 * margin) / (each * smallest_font))
        for each in (WAIT_ROW_EM, WAIT_ROW_EM + WAIT_NAME_LINE_EM)
    )
    shared_rows = _shared_rows(rows, row_height, above_foot - 2 * grid, upright)
    shared_recent_height = shared_rows * row_height + 2 * grid if upright and rows else recent_height
    shared_height = (above_foot - (shared_recent_height if upright and rows else 0)) / 2 - 16 * grid
    return Proportions(
        upright=upright,
        margin=margin,
        counter_font=counter_font,
        shared_counter_font=_largest_led_font(shared_height, SHARED_NUMBER_LEADS, smallest_font, title_font),
        shared_beside=not _leads(shared_height, smallest_font),
        zone_shown=zone_shown,
        long_zone_shown=_leads(sign_height - LONG_ZONE_EM * smallest_font, smallest_font),
        foot_height=foot_height,
        foot_line=foot_line,
        foot_further_line=foot_further_line,
        foot_text_width=beside_clock if clock_beside else foot_whole_width,
        foot_whole_width=foot_whole_width,
        clock_beside=clock_beside,
        recent_width=recent_width if rows else 0,
        recent_height=recent_height if rows else 0,
        recent_rows=rows,
        shared_recent_height=shared_recent_height if rows else 0,
        shared_recent_rows=shared_rows,
        recent_row_height=row_height,
        recent_font=max(smallest_font, recent_font),
        recent_arrow_shown=recent_arrow_shown,
        number_leads=_leads(sign_height, smallest_font),
        wait_rows=max(1, wait_rows),
        long_wait_rows=long_wait_rows,
        words_height=above_foot - 2 * margin,
        wait_plate=wait_plate,
        wait_name_width=foot_whole_width - wait_plate - 4 * grid,
        wait_text_width=foot_whole_width - (0 if upright else wait_plate + 4 * grid),
    )


def _shared_rows(rows: int, row_height: int, height: int, upright: bool) -> int:
    """Rows keep their height, so that nothing in them changes its size; one is left for a call that is awaited."""
    if not upright or not rows:
        return rows
    return min(rows, max(1, math.floor((1 - UPRIGHT_SHARED_SHARE) * height / row_height)))


def _sign(height: int, smallest_font: int, title_font: int) -> tuple[int, bool]:
    """The most that the sign may say while the number leads; `height` is for the number and the sign's words."""
    zone_height = SIGN_LINE_EM * smallest_font
    with_zone = _largest_led_font(height - zone_height, NUMBER_LEADS, smallest_font, title_font)
    if _leads(height - zone_height, with_zone):
        return with_zone, True
    return _largest_led_font(height, NUMBER_LEADS, smallest_font, title_font), False


def _largest_led_font(height: float, leads: float, smallest_font: int, title_font: int) -> int:
    """For one line on the sign, with the number above it that many times larger."""
    led = math.floor(height / (SIGN_LINE_EM + leads * CAP_HEIGHT_EM))
    return max(smallest_font, min(title_font, led))


def _leads(height: float, counter_font: int) -> bool:
    return height - SIGN_LINE_EM * counter_font >= NUMBER_LEADS * CAP_HEIGHT_EM * counter_font


def _recent_width(width: int, upright: bool, needed: int) -> int:
    if upright:
        return width if needed <= width else 0
    return max(round(COLUMN_SHARE * width), needed) if needed <= WIDEST_COLUMN_SHARE * width else 0
