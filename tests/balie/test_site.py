"""`balie site` shows the catalogue."""

from pathlib import Path

import pytest

from tests.balie.command import Balie
from tests.config.builders import EXAMPLE


def test_the_site_is_shown_in_a_few_lines(balie: Balie) -> None:
    ended = balie("site", "show", "--config", EXAMPLE / "site.toml")

    assert "5 departments, 6 services, 22 products, 13 counters" in ended.said


@pytest.mark.parametrize(("what", "rows"), [("services", 6), ("products", 22), ("counters", 13)])
def test_each_list_has_a_line_for_each_thing(balie: Balie, what: str, rows: int) -> None:
    ended = balie("site", what, "--config", EXAMPLE / "server.toml")

    assert (ended.exit_code, len(ended.said.splitlines())) == (0, rows + 1)


def test_services_show_their_ticket_numbers_and_counters(balie: Balie, hall: Path) -> None:
    ended = balie("site", "services", "--config", hall / "site.toml")

    assert ended.said.splitlines()[1].split() == [
        "paspoorten",
        "A001-A499",
        "20",
        "min",
        "45",
        "min",
        "1",
        "Paspoorten",
    ]


def test_products_come_in_the_order_in_which_they_are_asked_for(balie: Balie) -> None:
    ended = balie("site", "products", "--config", EXAMPLE / "site.toml")

    assert [line.split()[0] for line in ended.said.splitlines()[1:4]] == ["document-afhalen", "paspoort", "rijbewijs"]


def test_settings_of_a_screen_hold_no_catalogue(balie: Balie, hall: Path) -> None:
    ended = balie("site", "show", "--config", hall / "kiosk.toml")

    assert (ended.exit_code, "found kiosk settings" in ended.complained) == (2, True)


def test_wrong_settings_end_with_2(balie: Balie, hall: Path) -> None:
    assert balie("site", "show", "--config", hall / "gone.toml").exit_code == 2
