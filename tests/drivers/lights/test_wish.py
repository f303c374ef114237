from drivers.lights.light import LOOKS, Colour, Look, Signal
from drivers.lights.wish import BUZZ_FOR_S, STALE_AFTER_S, Wish


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def test_nothing_is_wished_at_first() -> None:
    wish = Wish()

    assert wish.look() == Look()
    assert wish.unheard() is None


def test_a_buzz_ends_and_its_lamp_stays() -> None:
    clock = Clock()
    wish = Wish(clock)
    wish.show(Signal.CALLING)
    assert wish.look() == LOOKS[Signal.CALLING]
    clock.now_s += BUZZ_FOR_S

    assert wish.look() == Look(Colour.AMBER, flashing=True)


def test_what_is_no_news_lights_up_without_a_sound() -> None:
    wish = Wish()
    wish.show(Signal.CALLING, quietly=True)

    assert wish.look() == Look(Colour.AMBER, flashing=True)
    assert wish.unheard() is None


def test_each_signal_is_heard_once() -> None:
    wish = Wish()
    wish.show(Signal.CALLING)

    buzz = wish.unheard()
    assert buzz is not None
    assert buzz.signal is Signal.CALLING
    wish.heard(buzz)
    assert wish.unheard() is None


def test_a_signal_that_could_not_be_given_yet_is_still_unheard() -> None:
    wish = Wish()
    wish.show(Signal.CALLING)

    assert wish.unheard() is not None
    assert wish.unheard() is not None


def test_a_recall_that_comes_while_a_call_is_given_is_heard_as_well() -> None:
    wish = Wish()
    wish.show(Signal.CALLING)
    first = wish.unheard()
    wish.show(Signal.CALLING)
    assert first is not None
    wish.heard(first)

    assert wish.unheard() is not None


def test_a_signal_that_is_stale_is_not_heard_any_more() -> None:
    clock = Clock()
    wish = Wish(clock)
    wish.show(Signal.CALLING)
    clock.now_s += STALE_AFTER_S

    assert wish.unheard() is None


def test_whoever_waits_is_woken_for_what_came_before() -> None:
    wish = Wish()
    wish.show(Signal.FREE)

    wish.wait(within_s=3600.0)
    wish.wait(within_s=0.0)
