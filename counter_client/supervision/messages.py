"""What the lobby displays say besides the calls: "The desk closes at 12:30"."""

from collections.abc import Callable, Mapping
from uuid import uuid4

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from counter_client.desk.hindrances import Hindrance
from counter_client.desk.moment import Moment
from counter_client.desk.reception_drafts import Here
from counter_client.desk.supervision_drafts import Fault, message_command
from counter_client.desk.supervision_rows import MessageRow, message_rows
from counter_client.lists.rows_view import RowsView
from counter_client.lists.two_lines import TwoLinePainter
from counter_client.sentences.actions import hindrance_sentence
from counter_client.sentences.supervision import fault_sentence
from counter_client.session.errands import Errands
from counter_client.supervision.message_form import MessageForm
from counter_client.supervision.models import MessageColumn, MessagesModel
from counter_client.supervision.page import Say, SupervisionPage
from counter_client.widgets.labels import GRID_PX, label, say
from qtkit.theme.look import Look
from wire.commands import RemoveMessage, ShowMessage

NEW_KEY, REMOVE_KEY = "Alt+4", "Alt+5"
LIST_SHARE, FORM_SHARE = 55, 45
COLUMN_WIDTHS_PX: Mapping[int, int] = {MessageColumn.WHERE: 152}


class MessagesPage(SupervisionPage):
    """A chosen message stands in the form, to be worded better; otherwise the form makes a new one."""

    def __init__(
        self, look: Look, errands: Errands, say_notice: Say, new_id: Callable[[], str] = lambda: uuid4().hex
    ) -> None:
        super().__init__("supervision.messages", errands, say_notice)
        self._new_id = new_id
        self.model = MessagesModel(self)
        self.listens_to(RowsView("supervision.messages.table", self.model, TwoLinePainter(look)))
        self.table.fix_widths(COLUMN_WIDTHS_PX)
        self._empty = label("quiet", "supervision.messages.empty", wraps=True)
        self._new = self.button("supervision.messages.new", NEW_KEY, self._ask_for_new)
        self._remove = self.button("supervision.messages.remove", REMOVE_KEY, self._take_away)
        self.form = MessageForm(self._submit, self._go_back)
        self.form.take(None, new_id())
        foot = QHBoxLayout()
        foot.setSpacing(GRID_PX)
        foot.addWidget(self._new)
        foot.addWidget(self._remove)
        foot.addStretch()
        left = QVBoxLayout()
        left.setSpacing(GRID_PX)
        left.addWidget(self._empty)
        left.addWidget(self.table, 1)
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID_PX)
        row.addLayout(left, LIST_SHARE)
        row.addWidget(self.form, FORM_SHARE)

    def look_like(self, look: Look) -> None:
        self.table.draw_with(TwoLinePainter(look))

    def draw(self, moment: Moment) -> None:
        if self.moment is not None and self.moment.language != moment.language:
            self.model.speak_anew()
        super().draw(moment)
        self.model.zone = moment.zone
        self.table.setAccessibleName(self.tr("Messages on the displays"))
        rows = message_rows(moment.hall, language=moment.language)
        self.model.show_rows(rows)
        say(self._empty, "" if rows else self.tr("The displays show no message now."))
        self._new.show_action(self.tr("New message"), possible=True)
        why_not = self._why_not_remove()
        self._remove.show_action(self.tr("Take away"), possible=not why_not, why_not=why_not)
        self.form.draw(moment, under_way=self.errands.waits_for(ShowMessage))

    def start(self) -> None:
        """Whoever types a new message goes on with it."""
        if self._row() is None:
            self.form.start()
        else:
            self.table.setFocus()

    def clear(self) -> None:
        self._start_new()

    def picked(self) -> None:
        """What was typed and not sent is kept, whatever row is looked at."""
        row = self._row()
        if row is not None and self.moment is not None:
            if not self.form.is_changed:
                self._take(row, self.moment)
            elif row.message != self.form.message:
                self._say_what_is_typed()
        if self.moment is not None:
            self.draw(self.moment)

    def done(self, body: ShowMessage | RemoveMessage) -> None:
        """The server has it: the form is empty for the next one, unless that is being typed already."""
        if body.message == self.form.message:
            self._start_new()

    def _row(self) -> MessageRow | None:
        return next((each for each in self.model.rows if each.message == self.chosen), None)

    def _why_not_remove(self) -> str:
        if self.moment is None or not self.moment.desk.online:
            return hindrance_sentence(Hindrance.OFFLINE)
        return "" if self._row() else self.tr("Choose a message in the list first.")

    def _start_new(self) -> None:
        self.table.clearSelection()
        self.table.setCurrentIndex(self.model.index(-1, 0))
        self.form.take(None, self._new_id())
        if self.moment is not None:
            self.draw(self.moment)
        if self.isVisible():
            self.form.start()

    def _ask_for_new(self) -> None:
        if not self.form.is_changed:
            self._start_new()
            return
        if not self.form.is_for_new:
            self._say_what_is_typed()
        self.form.start()

    def _go_back(self) -> None:
        """From what was typed to the row that was chosen meanwhile, else to a new message."""
        row = self._row()
        if row is not None and row.message != self.form.message and self.moment is not None:
            self._take(row, self.moment)
            self.draw(self.moment)
            self.table.setFocus()
        else:
            self._start_new()

    def _take(self, row: MessageRow, moment: Moment) -> None:
        self.form.know(moment)
        self.form.take(row, row.message)

    def _say_what_is_typed(self) -> None:
        self.form.say_notice(self.tr("Show what you typed, or go back (Esc); then the other message comes here."))

    def _take_away(self) -> None:
        row = self._row()
        if row is not None:
            self.errands.ask(RemoveMessage(message=row.message))

    def _submit(self) -> None:
        moment = self.moment
        if moment is None or not moment.desk.online:
            return
        here = Here(moment.now, moment.zone)
        asked = message_command(self.form.draft, self.form.first_language, here, tuple(self.form.displays))
        if isinstance(asked, Fault):
            self.form.complain(fault_sentence(asked), self.form.field_of(asked))
        else:
            self.form.say_notice("")
            self.errands.ask(asked)
