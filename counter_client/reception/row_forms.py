"""What is done to one appointment of the list: give it another moment, or cancel it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from counter_client.desk.free_days import Wish
from counter_client.desk.moment import Moment
from counter_client.desk.reception_drafts import Here, Lack, move_command
from counter_client.desk.reception_rows import ReceptionRow
from counter_client.reception.planned_moment import PlannedMoment
from counter_client.sentences.reception import day_words, heard_sentence
from counter_client.widgets.form_panel import FormPanel
from counter_client.widgets.labels import label, say
from qtkit.theme.look import Look
from wire.commands import CancelAppointment, CommandBody


class _RowForm(FormPanel):
    """Says which appointment it is about; that one stays, whatever is chosen in the list meanwhile."""

    def __init__(self, name: str, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__(name, submit, leave)
        self.row: ReceptionRow | None = None
        self._who = label("lead", f"{name}.who", wraps=True)
        self._what = label("body", f"{name}.what", wraps=True)
        self._when = label("strong", f"{name}.when", wraps=True)
        self._reach = label("quiet", f"{name}.reach", wraps=True)
        self._heard = label("ready", f"{name}.heard", wraps=True)

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

    def draw_row(self, moment: Moment, *, begins_later: bool) -> None:
        """`begins_later` than now, once it is done: the house writes no letter about what is over."""
        row = self.row
        say(self._who, row.name if row else "")
        say(self._what, row.product if row else "")
        say(self._when, day_words(row.starts_at, moment.zone, moment.language) if row and row.starts_at else "")
        say(self._reach, " · ".join(filter(None, (row.telephone, row.email))) if row else "")
        house = moment.hall.house
        mailed = house is not None and house.sends_letters and begins_later
        say(self._heard, heard_sentence(row, mailed=mailed) if row else "")


class MoveForm(_RowForm):
    """Becomes a `MoveAppointment`."""

    def __init__(self, look: Look, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("reception.move", submit, leave)
        self.at = PlannedMoment("reception.move", look)
        self.at.edited.connect(self._draw_again)
        self.lay(
            [self._who, self._what, self._when, self._reach, self._heard, self.at.place_note, self.at], grows=self.at
        )
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
        self.draw_row(moment, begins_later=True)
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
    """Becomes a `CancelAppointment` by another key than the one that opened it: one held too long cancels nothing."""

    def __init__(self, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("reception.cancel", submit, leave)
        self.lay([self._who, self._what, self._when, self._reach, self._heard])

    def command(self, _here: Here) -> CommandBody | Lack:
        return CancelAppointment(appointment=self.appointment)

    def field_of(self, _lack: Lack | None = None) -> QWidget:
        return self.send

    def draw(self, moment: Moment, *, under_way: bool) -> None:
        heading = self.tr("Cancel this appointment?")
        self.draw_frame(moment, heading=heading, send=self.tr("Yes, cancel it"), under_way=under_way)
        starts_at = self.row.starts_at if self.row else None
        self.draw_row(moment, begins_later=starts_at is not None and moment.now < starts_at)
