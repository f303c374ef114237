"""What is done to one appointment of the list: give it another moment, or cancel it."""

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from counter_client.form_panel import ENTER, FormPanel
from counter_client.free_days import Wish
from counter_client.moment import Moment
from counter_client.planned_moment import PlannedMoment
from counter_client.reception_desk import DEED_KEYS, Deed
from counter_client.reception_drafts import Here, Lack, move_command
from counter_client.reception_rows import ReceptionRow
from counter_client.reception_sentences import day_words
from counter_client.words import label, say
from qtkit.theme.look import Look
from wire.commands import CancelAppointment, CommandBody


class _RowForm(FormPanel):
    """Says which appointment it is about; that one stays, whatever is chosen in the list meanwhile."""

    def __init__(self, name: str, submit: Callable[[], None], leave: Callable[[], None], key: str = "Enter") -> None:
        super().__init__(name, submit, leave, key)
        self.row: ReceptionRow | None = None
        self._who = label("lead", f"{name}.who", wraps=True)
        self._what = label("body", f"{name}.what", wraps=True)
        self._when = label("strong", f"{name}.when", wraps=True)
        self._reach = label("quiet", f"{name}.reach", wraps=True)

    @property
    def appointment(self) -> str:
        return (self.row.appointment if self.row else None) or ""

    def take(self, row: ReceptionRow) -> None:
        if self.row is None or self.row.key != row.key:
            self.clear()
        self.row = row

    def clear(self) -> None:
        self.row = None
        self.say_notice("")

    def draw_row(self, moment: Moment) -> None:
        row = self.row
        say(self._who, row.name if row else "")
        say(self._what, row.product if row else "")
        say(self._when, day_words(row.starts_at, moment.zone, moment.language) if row and row.starts_at else "")
        say(self._reach, " · ".join(filter(None, (row.telephone, row.email))) if row else "")


class MoveForm(_RowForm):
    """Becomes a `MoveAppointment`."""

    def __init__(self, look: Look, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("reception.move", submit, leave)
        self.at = PlannedMoment("reception.move", look)
        self.at.edited.connect(self._draw_again)
        self.lay([self._who, self._what, self._when, self._reach, self.at.place_note, self.at], grows=self.at)
        self._moment: Moment | None = None

    def command(self, here: Here) -> CommandBody | Lack:
        return move_command(self.appointment, self.at.draft, here)

    def field_of(self, lack: Lack | None = None) -> QWidget:
        return self.at.time if lack in (Lack.TIME, Lack.PAST) else self.at.day

    def clear(self) -> None:
        super().clear()
        self.at.clear()

    def draw(self, moment: Moment, *, under_way: bool) -> None:
        self._moment = moment
        heading = self.tr("To which day and time?")
        self.draw_frame(moment, heading=heading, send=self.tr("Move"), under_way=under_way)
        self.draw_row(moment)
        say(self._when, self.tr("Now: {moment}").format(moment=self._when.text()))
        self.at.draw(moment, self.wish)

    @property
    def wish(self) -> Wish:
        """The same errand at another time; its own time may be kept."""
        row = self.row
        return Wish(row.products, row.persons, row.appointment) if row else Wish(())

    def look_like(self, look: Look) -> None:
        self.at.look_like(look)

    def _draw_again(self) -> None:
        if self._moment is not None:
            self.at.draw(self._moment, self.wish)


class CancelForm(_RowForm):
    """Becomes a `CancelAppointment`, at the second press of its own key: Enter goes back instead."""

    def __init__(self, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("reception.cancel", submit, leave, DEED_KEYS[Deed.CANCEL])
        self.lay([self._who, self._what, self._when, self._reach])

    def command(self, _here: Here) -> CommandBody | Lack:
        return CancelAppointment(appointment=self.appointment)

    def field_of(self, _lack: Lack | None = None) -> QWidget:
        return self.back

    def draw(self, moment: Moment, *, under_way: bool) -> None:
        heading = self.tr("Cancel this appointment?")
        self.draw_frame(moment, heading=heading, send=self.tr("Cancel the appointment"), under_way=under_way)
        self.draw_row(moment)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ENTER:
            self._leave()
        else:
            super().keyPressEvent(event)
