"""From the settings of signs to their lines: several signs on one cable share one."""

from collections.abc import Iterable, Mapping

from config.counter_signs import SignSettings
from drivers.signs import sign as driver


def on_their_lines(signs: Iterable[SignSettings]) -> Mapping[str, tuple[driver.SignSettings, ...]]:
    """The signs as their driver knows them, by the URL of their line."""
    lines: dict[str, tuple[driver.SignSettings, ...]] = {}
    for each in signs:
        lines[each.url] = (*lines.get(each.url, ()), each.for_driver())
    return lines
