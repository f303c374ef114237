"""What must hold, unlike a time: one figure beyond its limit and the whole run has failed."""

from collections.abc import Mapping

from bench.figure import Figure

PROMISES: Mapping[str, float] = {
    "kill.lost": 0,
    "kill.twice": 0,
    "kill_postgres.lost": 0,
    "kill_postgres.twice": 0,
    "race.same_visit_twice": 0,
    "race.lost": 0,
    "room.calls_seen_wrongly": 0,
    "room.at_two_counters": 0,
    "room.complaints": 0,
    "bookings.differences": 0,
    "bookings.sold_twice": 0,
    "buttons.otherwise_than_written": 0,
    "buttons.untried_cells": 0,
    "buttons.holes_in_the_log": 0,
    "fuzz.escaped": 0,
    "openapi.outside_the_document": 0,
    "openapi.complaints_of_the_server": 0,
    "faults.lost": 0,
    "faults.untrue": 0,
    "faults.not_recovered": 0,
    "monkey.crashes": 0,
    "monkey.ways_out": 0,
    "monkey.stuck": 0,
    "monkey.surprises": 0,
    "kiosk_memory.growth_mb": 10,
    "kiosk_memory.second_half_growth_mb": 3,
    "kiosk_memory.qt_objects_growth": 50,
    "kiosk_memory.items_objects_growth": 0,
    "counter_week.growth_mb": 10,
    "counter_week.qt_objects_growth": 20,
    "counter_week.items_objects_growth": 20,
    "offline.tickets_lost": 0,
    "offline.numbers_twice": 0,
    "offline.out_of_order": 0,
    "soak.lost": 0,
    "soak.untrue": 0,
    "soak.unprinted_while_well": 0,
}
"""By the figure's name before its "@": the most that it may be."""


def promised(figure: Figure) -> str:
    """The promise in words for the table; nothing where none was made."""
    limit = PROMISES.get(figure.name.partition("@")[0])
    return "" if limit is None else f"<= {limit:g}"


def verdict(figure: Figure) -> str:
    """`kept`, `BROKEN`, or nothing where there is no promise."""
    limit = PROMISES.get(figure.name.partition("@")[0])
    if limit is None:
        return ""
    return "kept" if figure.value is not None and figure.value <= limit else "BROKEN"
