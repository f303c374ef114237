"""The words of a message in each language of the house, where it is shown, and until when."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from counter_client.desk.moment import Moment
from counter_client.desk.supervision_drafts import Fault, MessageDraft
from counter_client.desk.supervision_rows import MessageRow
from counter_client.sentences.actions import clock_time
from counter_client.sentences.waits import language_name
from counter_client.widgets.form_panel import Asked, FormPanel
from counter_client.widgets.labels import GRID_PX, field, label, say
from counter_client.widgets.tick_box import TickBox
from wire.supervisor_commands import MESSAGE_MAX_CHARS

DISPLAYS_IN_A_ROW = 2
SHOWN_BY_THEMSELVES = 2
"""So many languages of the house take turns on a display that was not told its own (`config/display.py`)."""
ONE_TO_CHOOSE = 2
"""With fewer displays there is nothing to choose."""


class MessageForm(FormPanel):
    """Becomes a `ShowMessage` under `message`, its id."""

    def __init__(self, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("supervision.message", submit, leave)
        self.message = ""
        self._is_new = True
        self._filled: MessageDraft | None = None
        """What the fields were last filled with."""
        self._moment: Moment | None = None
        self.texts: dict[str, QLineEdit] = {}
        self._asked: list[Asked] = []
        self._first, self._further = _column(), _column()
        self.until = field("supervision.message.until")
        self._asked_until = Asked(self.until)
        self.displays: dict[str, TickBox] = {}
        self._where = label("strong", "supervision.message.where", wraps=True)
        self._boxes = QWidget()
        self._grid = QGridLayout(self._boxes)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID_PX)
        self.lay([_holding(self._first), self._asked_until, self._where, self._boxes, _holding(self._further)])

    @property
    def first_language(self) -> str:
        return next(iter(self.texts), "")

    @property
    def draft(self) -> MessageDraft:
        texts = {language: typed.text() for language, typed in self.texts.items()}
        return MessageDraft(self.message, texts, self._chosen, self.until.text())

    @property
    def is_changed(self) -> bool:
        """Whether somebody typed or chose something here that was not sent."""
        return self.draft != self._filled

    @property
    def is_for_new(self) -> bool:
        return self._is_new

    @property
    def _chosen(self) -> tuple[str, ...]:
        return tuple(name for name, box in self.displays.items() if box.isChecked())

    def know(self, moment: Moment) -> None:
        """One field for each language of the house, of which the first one is needed; one box for each display.

        Those that hardly any display shows come last: with eight of them, until when and where would be out of sight.
        """
        self._moment = moment
        house = moment.hall.house
        self._offer({*(house.displays if house else ()), *self.displays}, chosen=self._chosen)
        languages = house.languages if house else ()
        if languages == tuple(self.texts):
            return
        for asked in self._asked:
            asked.hide()
            asked.deleteLater()
        self.texts = {each: field(f"supervision.message.{each}") for each in languages}
        self._asked = [Asked(typed) for typed in self.texts.values()]
        for place, (asked, typed) in enumerate(zip(self._asked, self.texts.values(), strict=True)):
            typed.setMaxLength(MESSAGE_MAX_CHARS)
            (self._first if place < SHOWN_BY_THEMSELVES else self._further).addWidget(asked)
        self._filled = self.draft
        self.order_tabs()

    def take(self, row: MessageRow | None, message: str) -> None:
        self.message, self._is_new = message, row is None
        for language, typed in self.texts.items():
            typed.setText(row.texts.get(language, "") if row else "")
        chosen = row.displays if row else ()
        house = self._moment.hall.house if self._moment else None
        self._offer({*(house.displays if house else ()), *chosen}, chosen=chosen)
        zone = self._moment.zone if self._moment else None
        self.until.setText(clock_time(row.until, zone) if row and row.until and zone else "")
        self._filled = self.draft
        self.say_notice("")

    def start(self) -> None:
        if self.texts:
            self.texts[self.first_language].setFocus()

    def field_of(self, fault: Fault) -> QWidget:
        """That the sentence is about."""
        return self.until if fault in (Fault.UNTIL, Fault.PAST) else self.texts.get(self.first_language, self.until)

    def draw(self, moment: Moment, *, under_way: bool) -> None:
        self.know(moment)
        heading = self.tr("A new message") if self._is_new else self.tr("Change this message")
        self.draw_frame(moment, heading=heading, send=self.tr("Show it"), under_way=under_way)
        for asked, language in zip(self._asked, self.texts, strict=True):
            needed = language == self.first_language
            name = language_name(language)
            asked.ask(name if needed else self.tr("{language} (not required)").format(language=name))
        self._asked_until.ask(self.tr("Until (empty: all day)"))
        self.until.setPlaceholderText(self.tr("hour:minute"))
        some = len(self.displays) >= ONE_TO_CHOOSE
        say(self._where, self.tr("On which displays (none chosen: all)") if some else "")
        self._boxes.setVisible(some)

    def _offer(self, names: Iterable[str], *, chosen: Iterable[str]) -> None:
        """A display that is gone stays to be seen as long as a message is for it."""
        offered = sorted(names)
        if offered != list(self.displays):
            for box in self.displays.values():
                box.hide()
                box.deleteLater()
            self.displays = {each: TickBox(f"supervision.message.on.{each}", each) for each in offered}
            for place, box in enumerate(self.displays.values()):
                self._grid.addWidget(box, *divmod(place, DISPLAYS_IN_A_ROW))
            self.order_tabs()
        for name, box in self.displays.items():
            box.setChecked(name in set(chosen))


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID_PX)
    return column


def _holding(column: QVBoxLayout) -> QWidget:
    widget = QWidget()
    widget.setLayout(column)
    return widget
