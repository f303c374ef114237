"""Takes the pictures of the counter client: its real window and session, before a server that answers at once."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from balie.screens.counter_pages import COUNTER, SERVICES, DeskMoment, counter_pages
from balie.screens.duty_pages import answer_to, duty_pages
from balie.screens.hall import EXAMPLE, NOW, SampleHall, sample_hall
from balie.screens.layout_checks import Demands
from balie.screens.naming import Mode, Theme
from balie.screens.seen import Seen
from balie.screens.shot import Shots, Style
from balie.screens.staff import with_staff
from balie.screens.wanted import Wanted
from balie.screens.widget_eye import look_at_widgets
from boards.replica import Replica, welcome
from config.counter import CounterSettings
from config.loading import load
from counter_client.__main__ import PROGRAM, TEXTS_FOLDER, other_language
from counter_client.desk.actions import Action
from counter_client.session.session import Session
from counter_client.window.window import CounterWindow
from qtkit.languages import Languages
from qtkit.link_state import LinkPhase, LinkState
from qtkit.theme.look import Look, desk_look
from qtkit.theme.type_scale import DESK_SCALE
from wire.answers import Answer, Done, Refusal, SignedIn
from wire.commands import CommandBody, SignIn
from wire.link import Clock, Welcome
from wire.words import RefusalCode

SIZES = ((1366, 768), (1920, 1080))

ROUNDS = 3
"""Until nothing moves any more."""

DEMANDS = Demands(smallest_font_px=DESK_SCALE.small)
"""Letters of a clerk's own computer are as large as its system is told to make them (EN 301 549 asks 0.7 degrees only
of devices that cannot be told); no text may be smaller than the scale's smallest."""

LIVE = LinkState(LinkPhase.LIVE, 0, "The link with the queue server is live.")
LOST = LinkState(LinkPhase.LOST, 0, "The queue server hung up.")
CLERK = SignedIn(counter=COUNTER, clerk="sanne", display_name="Sanne Visser", services=SERVICES)


@dataclass
class ReadyServer:
    """Answers at once: with a refusal when it is told one, else that it is done."""

    clerk: SignedIn = CLERK
    refusal: RefusalCode | None = None

    def ask(self, body: CommandBody, then: Callable[[Answer], None]) -> str:
        if self.refusal is not None:
            then(Answer(id="command-1", refusal=Refusal(code=self.refusal, sentence="")))
        else:
            then(Answer(id="command-1", result=self.clerk if isinstance(body, SignIn) else Done()))
        return "command-1"

    def send(self, body: CommandBody, then: Callable[[Answer], None], *, command_id: str | None = None) -> str:
        """What a reception and a supervisor ask."""
        then(Answer(id=command_id or "command-1", result=answer_to(body)))
        return command_id or "command-1"

    def withdraw(self, command_id: str) -> None:
        """Everything is answered by then."""


def counter_shots(application: QGuiApplication, wanted: Wanted) -> Shots:
    if Mode.NORMAL not in wanted.modes:
        return  # reading aids of the kiosk
    settings = load(EXAMPLE / "counter-03.toml", CounterSettings)
    texts = Languages(application, TEXTS_FOLDER, PROGRAM)
    hall = sample_hall()
    for language in wanted.languages:
        texts.change(language)
        for theme in wanted.themes:
            high_contrast = theme is Theme.HIGH_CONTRAST
            look = desk_look(settings.house.colour, high_contrast=high_contrast)
            style = Style(language=language, theme=theme, look=look, demands=DEMANDS)
            for name, moment in {**counter_pages(), **duty_pages()}.items():
                if not wanted.page(name):
                    continue
                look_of = partial(_look, settings.house.colour)
                with window_at(moment, hall, language, look_of, high_contrast=high_contrast) as window:
                    for picture, seen in pictures_of(window, moment):
                        if wanted.size(picture.width(), picture.height()):
                            yield style.shot(name, picture, seen)


def _look(colour: str, high_contrast: bool) -> Look:
    return desk_look(colour, high_contrast=high_contrast)


@contextmanager
def window_at(
    moment: DeskMoment, hall: SampleHall, language: str, look_of: Callable[[bool], Look], *, high_contrast: bool
) -> Iterator[CounterWindow]:
    server = ReadyServer(CLERK.model_copy(update={"counter": moment.desk, "may": moment.may}))
    session = Session(server.ask, lambda: NOW, language=language)
    session.hear_hall(_replica(hall, moment))
    session.hear_link(LIVE)
    window = CounterWindow(
        session,
        LIVE,
        look_of,
        high_contrast=high_contrast,
        home=COUNTER,
        clerk="sanne",
        other_language=other_language,
        line=server,
    )
    window.show()
    if moment.signed_in:
        session.sign_in(clerk="sanne", pin="1234", counter=moment.desk)
    window.desk.tabs.setCurrentIndex(moment.tab)
    moment.do(window)
    if moment.key is not None:
        window.do(moment.key)
    if moment.refused is not None:
        server.refusal = moment.refused
        if moment.signed_in:
            session.do(Action.RECALL)
        else:
            session.sign_in(clerk="sanne", pin="9", counter=COUNTER)
    if moment.lost_link and moment.form is None:
        _hear_link(window, LOST)
    if moment.compact:
        window.shrink()
    moment.do_last(window)
    try:
        yield window
    finally:
        window.close()
        for each in (window.bar, window):  # now: without an event loop, what is deleted later is never deleted
            shiboken6.delete(each)


def _replica(hall: SampleHall, moment: DeskMoment) -> Replica:
    staffed = with_staff(hall, desk=moment.desk if moment.signed_in else None)
    return welcome(
        Welcome(
            epoch="one",
            seq=1,
            clock=Clock(now=NOW),
            house=hall.house.model_copy(
                update={
                    "desk_rules": moment.rules,
                    "plans_appointments": moment.plans,
                    "sends_letters": moment.plans,
                }
            ),
            things=(*staffed.catalogue, *moment.people),
            outlook=moment.outlook,
        )
    )


def pictures_of(window: CounterWindow, moment: DeskMoment) -> Iterator[tuple[QImage, Seen]]:
    if moment.compact:  # as large as it is on every screen
        QCoreApplication.processEvents()
        yield _picture(window.bar), look_at_widgets(window.bar)
        return
    for width, height in SIZES:
        window.resize(width, height)
        _settle()
        if moment.form is not None:
            yield _with_form(window, moment.form, lost_link=moment.lost_link)
        else:
            yield _picture(window), look_at_widgets(window)


def _settle() -> None:
    """Parts inside parts tell their new sizes outwards, one level with each round of the event loop."""
    for _ in range(ROUNDS):
        QCoreApplication.processEvents()


def _hear_link(window: CounterWindow, state: LinkState) -> None:
    window.session.hear_link(state)
    window.hear_link(state)


def _with_form(window: CounterWindow, action: Action, *, lost_link: bool) -> tuple[QImage, Seen]:
    """The form as it lies over the middle of its window; without a line none opens, so that it broke since."""
    _hear_link(window, LIVE)
    window.do(action)
    if lost_link:
        _hear_link(window, LOST)
    _settle()
    form = next(each for each in window.findChildren(QDialog) if each.isVisible())
    corner = window.rect().center() - form.rect().center()
    picture = _picture(window)
    painter = QPainter(picture)
    painter.drawImage(corner, _picture(form))
    painter.end()
    seen = look_at_widgets(form, corner)
    form.reject()
    QCoreApplication.processEvents()
    return picture, seen


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()
