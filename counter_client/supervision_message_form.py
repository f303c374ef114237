"""The words of a message in each language of the house, where it is shown, and until when."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from counter_client.form_panel import Asked, FormPanel, pair
from counter_client.moment import Moment
from counter_client.sentences import clock_time
from counter_client.supervision_drafts import Fault, MessageDraft
from counter_client.supervision_rows import MessageRow
from counter_client.wait_sentences import language_name
from counter_client.words import GRID_PX, field
from wire.supervisor_commands import MESSAGE_MAX_CHARS


class MessageForm(FormPanel):
    """Becomes a `ShowMessage` under `message`, its id."""

    def __init__(self, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("supervision.message", submit, leave)
        self.message = ""
        self._is_new = True
        self._moment: Moment | None = None
        self.texts: dict[str, QLineEdit] = {}
        self._asked: list[Asked] = []
        self._languages = QWidget()
        self._column = QVBoxLayout(self._languages)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID_PX)
        self.displays, self.until = field("supervision.message.displays"), field("supervision.message.until")
        self._where = (Asked(self.displays), Asked(self.until))
        self.lay([self._languages, pair(*self._where)])

    @property
    def first_language(self) -> str:
        return next(iter(self.texts), "")

    @property
    def draft(self) -> MessageDraft:
        texts = {language: typed.text() for language, typed in self.texts.items()}
        return MessageDraft(self.message, texts, self.displays.text(), self.until.text())

    def know(self, moment: Moment) -> None:
        """One field for each language of the house; the first one is needed."""
        self._moment = moment
        languages = moment.hall.house.languages if moment.hall.house else ()
        if languages == tuple(self.texts):
            return
        for asked in self._asked:
            asked.hide()
            asked.deleteLater()
        self.texts = {each: field(f"supervision.message.{each}") for each in languages}
        self._asked = [Asked(typed) for typed in self.texts.values()]
        for asked, typed in zip(self._asked, self.texts.values(), strict=True):
            typed.setMaxLength(MESSAGE_MAX_CHARS)
            self._column.addWidget(asked)
        self.order_tabs()

    def take(self, row: MessageRow | None, message: str) -> None:
        self.message, self._is_new = message, row is None
        for language, typed in self.texts.items():
            typed.setText(row.texts.get(language, "") if row else "")
        self.displays.setText(", ".join(row.displays) if row else "")
        zone = self._moment.zone if self._moment else None
        self.until.setText(clock_time(row.until, zone) if row and row.until and zone else "")
        self.say_notice("")

    def start(self) -> None:
        if self.texts:
            self.texts[self.first_language].setFocus()

    def go_to(self, fault: Fault) -> None:
        """To the field that the sentence is about."""
        if fault in (Fault.UNTIL, Fault.PAST):
            self.until.setFocus()
        else:
            self.start()

    def draw(self, moment: Moment, *, under_way: bool) -> None:
        self.know(moment)
        heading = self.tr("A new message") if self._is_new else self.tr("Change this message")
        self.draw_frame(moment, heading=heading, send=self.tr("Show it"), under_way=under_way)
        for asked, language in zip(self._asked, self.texts, strict=True):
            needed = language == self.first_language
            name = language_name(language)
            asked.ask(name if needed else self.tr("{language} (not required)").format(language=name))
        where, until = self._where
        where.ask(self.tr("On which displays (empty: all)"))
        until.ask(self.tr("Until (empty: all day)"))
        self.displays.setPlaceholderText(self.tr("lobby-1, lobby-2"))
        self.until.setPlaceholderText(self.tr("12:30"))
