"""The window of the counter client: its views, its keys, and what concerns the window itself.

Names for the hand and for screen readers: each is an `objectName`, and what a person uses has an `accessibleName` too.

- Sign-in: `signIn.clerk`, `signIn.pin`, `signIn.counter`, `signIn.submit`; `signIn.notice` says what went wrong.
- The one large button: `action.main`; its property `action` says what it does now: `next`, `arrived` or `finish`.
- Under it: `action.finishAndNext`, then the lesser actions `action.recall`, `action.noShow`, `action.park` and
  `action.transfer`. F4 (arrived) and F5 (finished) are keys without a button: the large one says the same.
- Who is at the counter: `now.number`, `now.stage`, `now.product`, `now.name`, `now.since`, `now.remarks`; why this
  visitor: `now.reason`; what was last refused: `now.notice`.
- The preview: `next.number`, `next.product`, `next.name`, `next.wait`, `next.reason`; appointments to come: `soon.1`,
  `soon.2` and so on.
- The waiting list: `waiting.table`, `waiting.filter`, `waiting.scope`; for the chosen row `action.call` and
  `action.resume`. The tabs: `lists`. The second tab: `appointments.table`, `appointments.filter`.
- The form behind "Pass on": `transfer.service`, `transfer.firstInLine`, `transfer.note`, `transfer.submit`,
  `transfer.cancel`.
- Other duties: `reception.table`, `.filter`, `.scope`, `.kiosk`, a button for each deed (`reception.check_in`), the
  forms (`reception.book.name`), `reception.answer.large`; `supervision.page.1`, `supervision.counters.table` and so on.
- Somebody at a kiosk asks for a person: `help` in the place of the head, with `help.heading`, `help.details`, `help.go`
  (or `help.going`), `help.settle` and `help.lock`; `bar.help` and so on under the small bar; `top.help` while a
  colleague goes.
- The foot: `status.line`; `status` around it has the property `level`: `quiet`, `warning` or `alarm`.
- The head: `top.counter`, `top.clerk`, `top.clock`, `top.compact`, `action.pause`, `action.lock`, `action.signOut`; the
  foot also `foot.contrast` and `foot.language`.
- A locked desk: `lock.pin`, `lock.submit`, `lock.signOut`, `lock.notice`.
- The small bar that stays on top: `bar`, `bar.number`, `bar.main` (property `action` also `unlock`), `bar.waits`,
  `bar.large`; `bar.status` and `bar.status.line` without a link.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from counter_client.desk.actions import KEYS, MAIN_KEY, Action
from counter_client.desk.help_calls import wanted_calls
from counter_client.desk.hindrances import Stage
from counter_client.desk.moment import Moment
from counter_client.forms.action_forms import form_for
from counter_client.lists.searched_rows import FILTER_KEY
from counter_client.sentences.status import status_of
from counter_client.session.errands import Line
from counter_client.session.session import Session
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.style import counter_stylesheet
from counter_client.window.compact_bar import CompactBar
from counter_client.window.desk_view import TAB_KEYS, DeskView
from counter_client.window.help_strip import HEIGHT_PX, HELP_KEYS, HelpStrip, call_for_attention, line_for_strip
from counter_client.window.lock_view import LockView
from counter_client.window.open_form import OpenForm
from counter_client.window.pace import Pace
from counter_client.window.sign_in_view import SignInView
from counter_client.window.status_line import CONTRAST_KEY, LANGUAGE_KEY, StatusLine
from counter_client.window.top_bar import COMPACT_KEY, TopBar
from qtkit.link_state import LinkPhase, LinkState
from qtkit.theme.look import Look

LEAST_SIZE_PX = (1280, 680)
"""Fits 1366x768 beside a task bar and under a title bar."""
FIRST_SIZE_PX = (1366, 768)
"""Unless the screen has less room; a clerk has other programs beside this one."""


class CounterWindow(QMainWindow):
    """Draws each `Moment` of the session; everything that a person does goes to the session."""

    def __init__(
        self,
        session: Session,
        link: LinkState,
        look_of: Callable[[bool], Look],
        *,
        high_contrast: bool = False,
        home: str = "",
        clerk: str = "",
        other_language: Callable[[str], tuple[str, str]] = lambda _: ("", ""),
        speak: Callable[[str], None] = lambda _: None,
        alert: Callable[[QWidget], None] = call_for_attention,
        line: Line | None = None,
    ) -> None:
        """`look_of` takes whether contrast is high; `other_language` gives code and own name of the one to offer.

        By `line` reception and supervisor ask; without one there are no tabs for them.
        """
        super().__init__()
        self.setObjectName("counter")
        self.session = session
        self._link = link
        self._look_of = look_of
        self._high_contrast = high_contrast
        self._other_language = other_language
        self._speak = speak
        self._alert = alert
        self._wanted: frozenset[tuple[str, datetime]] = frozenset()
        look = look_of(high_contrast)
        self.top = TopBar(do=self.do, compact=self.shrink)
        self.sign_in = SignInView(self._sign_in, home=home, clerk=clerk)
        self.lock = LockView(session.unlock, lambda: self.do(Action.SIGN_OUT))
        self._form = OpenForm(session)
        self.desk = DeskView(look, self.do, session.choose, line)
        self.status = StatusLine(look, contrast=self.change_contrast, language=self.change_language)
        self.strip = HelpStrip("help", session.help, lock=lambda: self.do(Action.LOCK))
        self.bar = CompactBar(look, do=self.do, help_=session.help, enlarge=self.enlarge)
        self._head = QStackedWidget()
        self._head.setFixedHeight(HEIGHT_PX)
        self._head.addWidget(self.top)
        self._head.addWidget(self.strip)
        self._views = QStackedWidget()
        self._views.addWidget(self.sign_in)
        self._views.addWidget(self.lock)
        self._views.addWidget(self.desk)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._views, 1)
        column.addWidget(self.status)
        self.setCentralWidget(ground)
        self.setMinimumSize(*LEAST_SIZE_PX)
        room = self.screen().availableGeometry()
        self.resize(min(FIRST_SIZE_PX[0], room.width()), min(FIRST_SIZE_PX[1], room.height()))
        self._bind_keys()
        self._wear(look)
        self._pace = Pace(self.draw, parent=self)
        session.changed.connect(self._pace.hear)
        self.draw(session.moment)
        self.sign_in.start_typing()

    def hear_link(self, state: LinkState) -> None:
        self._link = state
        self._draw_status(self.session.moment)

    def draw(self, moment: Moment) -> None:
        focus = QApplication.focusWidget()
        view = self._view_at(moment)
        self.setWindowTitle(
            self.tr("{place}: counter").format(place=moment.hall.house.name if moment.hall.house else "Balie")
        )
        self.top.draw(moment)
        self.status.offer(self._other_language(moment.language)[1])
        if moment.seat is None:
            self.sign_in.draw(moment)
        else:
            self.lock.draw(moment)
            self.bar.draw(moment)
        if view is self.desk:
            self.desk.draw(moment)
        self._draw_help(moment)
        self._draw_status(moment)
        if view is not self._views.currentWidget():
            self._turn_to(view)
        elif isinstance(focus, KeyButton) and not (focus.isEnabled() and focus.isVisible()):
            # Else Qt gives it to the next button, and Space would press that one.
            if view is self.desk:
                self.desk.start()
            else:
                (self.lock if view is self.lock else self.sign_in).pin.setFocus()
        self._form.draw(moment.desk)

    def do(self, action: Action) -> None:
        """From a button or its key; a key answers with a sentence when it cannot be done."""
        moment = self.session.moment
        if action is Action.PAUSE and moment.desk.stage is Stage.PAUSED:
            action = Action.END_PAUSE
        form = form_for(action, moment, self.bar if self.bar.isVisible() else self)
        if form is not None:
            self._form.ask(form)
        elif moment.seat is not None:
            self.session.do(action)

    def change_contrast(self) -> None:
        self._high_contrast = not self._high_contrast
        self._wear(self._look_of(self._high_contrast))

    def change_language(self) -> None:
        code, _ = self._other_language(self.session.moment.language)
        if code:
            self._speak(code)
            self.session.speak(code)

    def change_size(self) -> None:
        """The key on both windows: each gives way to the other."""
        if self.bar.isVisible():
            self.enlarge()
        else:
            self.shrink()

    def shrink(self) -> None:
        """Only the small bar stays, on top of the other programs."""
        if self._views.currentWidget() is self.desk:
            self.hide()
            self.bar.show()

    def enlarge(self) -> None:
        self.bar.hide()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.bar.close()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space that nothing else wanted do the large action."""
        wanted = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        types = isinstance(QApplication.focusWidget(), QLineEdit | QComboBox)  # a field passes Enter on after using it
        if wanted and not types and self._views.currentWidget() is self.desk:
            if not event.isAutoRepeat():
                self._do_main()
        else:
            super().keyPressEvent(event)

    def _draw_help(self, moment: Moment) -> None:
        """As long as somebody here may have to go, that is what the head says."""
        self.strip.draw(moment)
        self._head.setCurrentWidget(self.top if line_for_strip(moment) is None else self.strip)
        wanted = wanted_calls(moment.hall)
        if wanted - self._wanted:
            self._alert(self.bar.strip if self.bar.isVisible() else self.strip)
        self._wanted = wanted

    def _draw_status(self, moment: Moment) -> None:
        status = status_of(moment, self._link)
        self.status.draw(status)
        self.bar.draw_link(status, live=self._link.phase is LinkPhase.LIVE)

    def _do_main(self) -> None:
        desk = self.session.moment.desk
        if desk.locked and self.bar.isVisible():
            self.enlarge()
        else:
            self.do(desk.main)

    def _sign_in(self, clerk: str, pin: str, counter: str) -> None:
        self.session.sign_in(clerk=clerk, pin=pin, counter=counter)

    def _view_at(self, moment: Moment) -> QWidget:
        if moment.seat is None:
            return self.sign_in
        return self.lock if moment.desk.locked else self.desk

    def _turn_to(self, view: QWidget) -> None:
        self._views.setCurrentWidget(view)
        if view is self.desk:
            self.desk.start()
            self._form.show_again()  # as it was before the desk was locked
            return
        if view is self.lock:
            self._form.hide()
            self.lock.start_typing()  # a small bar stays: what is typed in another program must not end up here
            return
        self._form.give_up()
        if self.bar.isVisible():
            self.enlarge()
        self.sign_in.start_typing()

    def _wear(self, look: Look) -> None:
        sheet = counter_stylesheet(look)
        self.setStyleSheet(sheet)
        self.bar.setStyleSheet(sheet)
        self.desk.look_like(look)
        self.status.look_like(look)
        self.bar.link.look_like(look)

    def _bind_keys(self) -> None:
        self._bind(MAIN_KEY, self._do_main)
        for action, key in KEYS.items():
            self._bind(key, partial(self.do, action))
        for deed, key in HELP_KEYS.items():
            self._bind(key, partial(self.session.help, deed))
        self._bind(FILTER_KEY, self._find)
        for place, key in enumerate(TAB_KEYS):
            self._bind(key, partial(self.desk.turn_to, place))
        self._bind(CONTRAST_KEY, self.change_contrast)
        self._bind(LANGUAGE_KEY, self.change_language)
        self._bind(COMPACT_KEY, self.change_size)

    def _bind(self, key: str, pressed: Callable[[], None]) -> None:
        for window in (self, self.bar):
            shortcut = QShortcut(QKeySequence(key), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(pressed)

    def _find(self) -> None:
        """To the search field of the list that is shown."""
        field = self.desk.search_field
        if field is None:
            self.desk.start()
        else:
            field.setFocus()
            field.selectAll()
