"""Whole bookings in a real browser: by keyboard alone, with and without scripts, from left to right and from right."""

import pytest

from balie.screens.browser import Tab
from queue_server.entrypoints.booking_pages.words import read_words
from tests.queue_server.entrypoints.booking_pages.layout import check_layout
from tests.queue_server.entrypoints.booking_pages.visitor import Visitor
from tests.queue_server.entrypoints.devices import RunningHall

WORDS = read_words()
MAIN = "button.main"


@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_an_appointment_is_made_moved_and_cancelled_by_keyboard(
    city: RunningHall, tab: Tab, language: str, scripts: bool
) -> None:
    words = WORDS[language]
    tab.ask("Emulation.setScriptExecutionDisabled", value=not scripts)
    visitor = Visitor(tab, axe=scripts)
    visitor.open(f"{city.server.http_url}/book?lang={language}")
    assert tab.value("document.documentElement.dir") == words.direction

    visitor.take("#products a[href*='product=paspoort']")
    visitor.go_to("input[value='rijbewijs']")
    visitor.press(" ")
    visitor.go_to("select")
    visitor.press("ArrowDown")
    visitor.take(MAIN)
    assert words.people(2) in tab.said()
    visitor.take(".month a")
    visitor.take(".times button")

    visitor.take(MAIN)
    assert visitor.heading() == words.who
    assert words.wrong_name in tab.said()
    visitor.fill("#name", "Ada de Vries")
    visitor.fill("#email", "ada@voorbeeld.nl")
    visitor.fill("#born_day", "27")
    visitor.fill("#born_month", "3")
    visitor.fill("#born_year", "1985")
    visitor.take(MAIN)
    assert "Ada de Vries" in tab.said()
    visitor.read_for_a_while()
    visitor.take(MAIN)
    assert "Ada" not in tab.value("location.href")
    assert tab.value("document.querySelector('.qr img').naturalWidth") > 100
    assert "Ada" not in tab.said(), "nobody's name stands on a page that its link alone opens"

    visitor.take("a[href*='/move']")
    visitor.take(".month tr:nth-child(2) a, .month + .month a")
    visitor.take(".times button")
    visitor.take(MAIN)
    visitor.take("a[href*='/cancel']")
    visitor.take(MAIN)
    assert words.cancelled_then in tab.said()

    assert visitor.seen == [
        words.what,
        words.more,
        words.which_day,
        words.which_time,
        words.who,
        words.who,
        words.check,
        words.made,
        words.move_when,
        words.which_time,
        words.move_check,
        words.moved,
        words.cancel_check,
        words.cancelled,
    ]


def test_whoever_types_finds_a_subject_at_once(city: RunningHall, tab: Tab) -> None:
    visitor = Visitor(tab, axe=True)
    visitor.open(f"{city.server.http_url}/book?lang=nl")
    visitor.fill("#q", "vog")
    shown = "[].filter.call(document.querySelectorAll('#products > li'), (row) => !row.hidden).length"
    tab.wait_until(f"{shown} === 1")
    tab.ask("Input.insertText", text=" xyz")
    tab.wait_until(f"{shown} === 0")
    assert "“vog xyz”" in tab.value("document.getElementById('nothing').textContent")


@pytest.mark.parametrize("width", [320, 1280])
def test_the_language_is_changed_at_the_top_by_keyboard_and_without_scripts(
    city: RunningHall, tab: Tab, width: int
) -> None:
    tab.ask("Emulation.setScriptExecutionDisabled", value=True)
    visitor = Visitor(tab, axe=False)
    visitor.open(f"{city.server.http_url}/book/day?product=paspoort&lang=nl")
    tab.size(width, 844)
    shown = "document.querySelector('header .languages').checkVisibility()"
    assert not tab.value(shown)
    visitor.go_to("header summary")
    visitor.press("Enter")
    assert tab.value(shown)
    panel = "document.querySelector('header .languages').getBoundingClientRect()"
    assert tab.value(f"{panel}.left >= 0 && {panel}.right <= innerWidth")
    visitor.take("header a[lang='ar']")
    assert (visitor.heading(), tab.value("document.documentElement.dir")) == (WORDS["ar"].which_day, "rtl")


def test_the_open_choice_of_languages_can_be_read_by_everybody(city: RunningHall, tab: Tab) -> None:
    visitor = Visitor(tab, axe=True)
    visitor.open(f"{city.server.http_url}/book?lang=nl")
    tab.value("document.querySelector('header details').open = true")
    assert visitor.found_by_axe() == []
    check_layout(tab)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_about_no_appointment_can_be_read_by_everybody(city: RunningHall, tab: Tab, scheme: str) -> None:
    tab.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    visitor = Visitor(tab, axe=True)
    here = city.server.http_url
    for path in ("/book?q=xyz", "/book/day?product=paspoort", f"/a/{'a' * 26}", "/K/ABC", "/book/time"):
        visitor.open(f"{here}{path}{'&' if '?' in path else '?'}lang=nl" if path != "/book/time" else f"{here}/book")
    tab.ask("Emulation.setEmulatedMedia", features=[])


@pytest.mark.parametrize("language", ["nl", "de", "uk", "ar"])
def test_the_longest_names_stay_within_their_boxes(city: RunningHall, tab: Tab, language: str) -> None:
    visitor = Visitor(tab, axe=False)
    here = city.server.http_url
    for path in ("/book?", "/book/more?product=bijstand&", "/book/more?product=gehandicaptenparkeerkaart&"):
        visitor.open(f"{here}{path}lang={language}")
    visitor.open(f"{here}/book/day?product=bijstand&product=gehandicaptenparkeerkaart&lang={language}")


def test_rows_beside_each_other_are_as_high_and_as_wide_as_the_calendar(city: RunningHall, tab: Tab) -> None:
    tab.size(1280, 900)
    tab.open(f"{city.server.http_url}/book?lang=nl")
    differ = """[].filter.call(document.querySelectorAll('#products > li'), (row) =>
        Math.abs(row.offsetHeight - row.querySelector('a').offsetHeight) > 1).length"""
    assert tab.value(differ) == 0
    tab.open(f"{city.server.http_url}/book/day?product=paspoort&lang=nl")
    first, calendar = "document.querySelector('main > .rows')", "document.querySelector('.calendar')"
    assert tab.value(f"{first}.getBoundingClientRect().width - {calendar}.getBoundingClientRect().width") == 0


def test_an_error_has_a_sign_beside_its_colour_and_the_list_of_errors_its_bullets_at_the_beginning(
    city: RunningHall, tab: Tab
) -> None:
    visitor = Visitor(tab, axe=True)
    visitor.open(f"{city.server.http_url}/book/day?product=paspoort&lang=nl")
    visitor.take(".month a")
    visitor.take(".times button")
    visitor.take(MAIN)
    for what in (".error", ".notice .sign"):
        assert "!" in tab.value(f"getComputedStyle(document.querySelector({what!r}), '::before').content")
    assert tab.value("getComputedStyle(document.querySelector('.notice li a')).display") == "block"
