"""`balie site` shows the catalogue."""

from datetime import date
from pathlib import Path

import pytest

from config.loading import load
from config.site import SiteSettings
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


def test_the_plan_of_appointments_is_shown_by_pool_and_roster(balie: Balie) -> None:
    ended = balie("site", "booking", "--config", EXAMPLE / "site.toml")

    lines = ended.said.splitlines()
    assert "every 10 minutes, the public 60 minutes to 60 days ahead" in lines[0]
    assert "given up 30 minutes after nobody came" in lines[0]
    assert lines[2].split()[:3] == ["burgerzaken", "counter", "4"]
    assert len(lines) == 2 + 7


def test_a_site_that_plans_nothing_says_so(balie: Balie, hall: Path) -> None:
    assert "plans no appointments itself" in balie("site", "booking", "--config", hall / "site.toml").said


def test_services_without_appointments_are_named(balie: Balie, hall: Path) -> None:
    site = hall / "site.toml"
    plan = (
        '\n[booking]\n[[booking.pools]]\nid = "desks"\nservices = ["paspoorten"]\n'
        'rosters = [{ hours = "24/7", places = 1 }]\n'
    )
    site.write_text(site.read_text(encoding="utf-8") + plan, encoding="utf-8")

    assert balie("site", "booking", "--config", site).said.splitlines()[-1] == "no appointments for snelbalie"


def test_holidays_are_proposed_that_the_site_has_not_and_would_be_open_on(balie: Balie) -> None:
    ended = balie("site", "holidays", "--config", EXAMPLE / "site.toml", "--year", "2027")

    day = '[[closed_days]]\ndate = 2027-03-26\n\n[closed_days.name]\nnl = "Goede vrijdag"\nen = "Good Friday"\n'
    assert day in ended.said
    assert "2027-04-27" not in ended.said, "the site has King's Day already"
    assert "2027-03-28" not in ended.said, "on a Sunday it is closed anyway"


def test_what_is_proposed_can_be_put_into_the_settings_and_has_no_name_in_a_wrong_language(
    balie: Balie, tmp_path: Path
) -> None:
    example = (EXAMPLE / "site.toml").read_text(encoding="utf-8")
    ended = balie("site", "holidays", "--config", EXAMPLE / "site.toml", "--year", "2027")
    (tmp_path / "site.toml").write_text(f"{example}\n{ended.said}", encoding="utf-8")

    days = {day.date: day for day in load(tmp_path / "site.toml", SiteSettings).closed_days}

    assert set(days[date(2027, 3, 26)].name) == {"nl", "en", "uk"}
    assert "# Without their names in de, fr, pl, tr, ar" in ended.said


def test_the_holidays_of_another_country_can_be_asked_for(balie: Balie, hall: Path) -> None:
    ended = balie("site", "holidays", "--config", hall / "site.toml", "--year", "2027", "--country", "BE")

    assert "2027-07-21" in ended.said


def test_a_country_that_nobody_knows_is_wrong_use(balie: Balie, hall: Path) -> None:
    ended = balie("site", "holidays", "--config", hall / "site.toml", "--year", "2027", "--country", "XX")

    assert (ended.exit_code, "'XX'" in ended.complained) == (2, True)
