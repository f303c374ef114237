"""What a visitor sees after what happened: the kiosk's rules as functions from one screen to the next.

Every function of this package takes the screen of this moment and returns a `Step`: the next screen, and at most one
order for the outside world. Whatever does not fit the present page changes nothing, so a double tap, a second scan or
a late answer is harmless. Here is what holds on every page: rest, the hall, leaving, languages and reading aids.
"""

from dataclasses import replace

from kiosk.flow.screen import (
    AT_REST,
    NEEDS_AN_OPEN_HALL,
    NEEDS_THE_HALL,
    PLAIN,
    Aids,
    HelpAsked,
    Page,
    Panel,
    Screen,
    Step,
)
from kiosk.hall import Hall


def at_rest(screen: Screen, *, same_visitor: bool) -> Screen:
    """The page for whoever comes next; built anew, so that nothing of the visitor before can stay.

    With the same visitor stay the language, how they read, and what they know of a call for help: who was told that
    somebody is called must be told if nobody heard it.
    """
    hall = screen.hall
    may_ask = hall.tablet and hall.hears and hall.rating_wanted != screen.asked_about
    wanted = hall.rating_wanted if may_ask else ""
    return Screen(
        home_language=screen.home_language,
        language=screen.language if same_visitor else screen.home_language,
        aids=screen.aids if same_visitor else PLAIN,
        help_asked=screen.help_asked if same_visitor else HelpAsked.NOT,
        page=_page_at_rest(hall, asks=wanted != ""),
        hall=hall,
        turn=screen.turn,
        stir=screen.stir + 1,
        rates=wanted,
        asked_about=wanted or screen.asked_about,
    )


def _page_at_rest(hall: Hall, *, asks: bool) -> Page:
    if hall.tablet:
        return Page.FEEDBACK if asks else Page.TABLET
    if hall.out_of_order:
        return Page.OUT_OF_ORDER
    return Page.WELCOME if hall.open_now else Page.CLOSED


def open_page(screen: Screen, page: Page) -> Step:
    """The same visitor goes on, and leaves behind what the page before knew."""
    return Step(as_the_hall_is(replace(at_rest(screen, same_visitor=True), page=page)))


def as_the_hall_is(screen: Screen) -> Screen:
    """This page, or the one at rest where the hall cannot keep any more what it offers.

    On a page that says no a visitor may stand for a while, and go on from there. Whoever holds or types the code of an
    appointment goes on doing so when the office closes. Nobody is asked how it was, and thanked for it, while no answer
    can be kept.
    """
    hall = screen.hall
    shut = screen.page in NEEDS_AN_OPEN_HALL and not hall.open_now
    broken_off = shut or (screen.page in NEEDS_THE_HALL and hall.out_of_order is not None)
    unheard = screen.page is Page.FEEDBACK and not hall.hears
    return at_rest(screen, same_visitor=True) if broken_off or unheard else screen


def ended(screen: Screen) -> Step:
    """This visitor is done or gone."""
    return Step(at_rest(screen, same_visitor=False))


def hall_changed(screen: Screen, hall: Hall) -> Step:
    """A visitor who is being helped keeps their page; everybody else sees how things stand."""
    now = replace(screen, hall=hall, help_asked=HelpAsked.NOT if hall.help else screen.help_asked)
    if screen.page is Page.FEEDBACK and hall.tablet and hall.rating_wanted != screen.rates:
        return ended(now)  # the visitor who was asked has left the counter
    if as_the_hall_is(now) is now and screen.page not in AT_REST:
        return Step(now)
    resting = at_rest(now, same_visitor=True)
    return Step(now if resting.page == screen.page else resting)


def stirred(screen: Screen) -> Step:
    """Somebody touched the glass: they are still there. It does not make an answer come sooner or later."""
    return Step(screen if screen.page is Page.CHECKING else replace(screen, stir=screen.stir + 1, closing=False))


def back(screen: Screen) -> Step:
    """One step back; from a ticket or a sorry page that is the end of the visit to the kiosk."""
    if screen.panel:
        return Step(replace(stirred(screen).screen, panel=None))
    still_here = stirred(screen).screen
    match screen.page:
        case Page.PRODUCTS if screen.chosen:
            return Step(replace(still_here, page=Page.OFFER))
        case Page.FIND if screen.born:
            return Step(replace(still_here, born=None, typed=""))
        case Page.LETTER:
            return Step(replace(still_here, page=Page.PRODUCTS, letter_for=None, typed=""))
        case Page.SCAN | Page.PRODUCTS | Page.TYPE_CODE | Page.FIND:
            return Step(at_rest(screen, same_visitor=True))
        case Page.SEARCH:
            return Step(replace(still_here, page=Page.PRODUCTS, search=""))
        case Page.OFFER:
            return Step(replace(still_here, page=Page.PRODUCTS, chosen=screen.chosen[:-1]))
        case Page.DAYS:
            return Step(as_the_hall_is(replace(still_here, page=Page.OFFER, free=None, just_taken=False)))
        case Page.TIMES:
            return Step(replace(still_here, page=Page.DAYS, day=None, just_taken=False))
        case Page.AGREE:
            return Step(replace(still_here, page=Page.TIMES, wanted_at=None))
        case Page.LATER if screen.free and screen.free.times and not screen.later:
            return Step(as_the_hall_is(replace(still_here, page=Page.DAYS)))
        case Page.LATER:
            before = replace(still_here, page=Page.OFFER if screen.chosen else Page.PRODUCTS, later=None, free=None)
            return Step(as_the_hall_is(before))
        case Page.TICKET | Page.BOOKED | Page.SORRY:
            return ended(screen)
    return Step(screen)


def panel_asked(screen: Screen, panel: Panel) -> Step:
    """The same button opens a panel and closes it. Whoever looks again may find a way that was shut before."""
    asked = HelpAsked.NOT if screen.help_asked is HelpAsked.FAILED else screen.help_asked
    return Step(replace(stirred(screen).screen, panel=None if screen.panel is panel else panel, help_asked=asked))


def language_chosen(screen: Screen, language: str) -> Step:
    return Step(replace(stirred(screen).screen, language=language, panel=None))


def aids_chosen(screen: Screen, aids: Aids) -> Step:
    """The panel stays, so that several can be chosen."""
    return Step(replace(stirred(screen).screen, aids=aids))
