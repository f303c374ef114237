"""How the chosen counter shall work today."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_client.desk.moment import Moment
from counter_client.desk.supervision_drafts import CounterDraft, draft_of
from counter_client.desk.waiting_rows import service_name
from counter_client.widgets.form_panel import Asked, FormPanel
from counter_client.widgets.labels import GRID_PX, field, label, say
from counter_client.widgets.tick_box import TickBox
from wire.things import Counter

TEAM_MAX_CHARS = 32
"""As long as the wire carries."""


class CounterForm(FormPanel):
    """Shows how the counter is, until somebody changes something: from then on what they chose."""

    def __init__(self, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("supervision.counter", submit, leave)
        self._taken: Counter | None = None
        self._shown: CounterDraft | None = None
        """What the fields were last filled with; where they differ from it, somebody changed them."""
        self.shut = TickBox("supervision.counter.shut", "")
        self._shut_means = label("quiet", wraps=True)
        self._services_caption = label("strong", wraps=True)
        self.services: dict[str, TickBox] = {}
        self._boxes = QWidget()
        self._column = QVBoxLayout(self._boxes)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID_PX)
        self.team = field("supervision.counter.team")
        self.team.setMaxLength(TEAM_MAX_CHARS)
        self._asked_team = Asked(self.team)
        self.lay([self.shut, self._shut_means, self._services_caption, self._boxes, self._asked_team])

    @property
    def draft(self) -> CounterDraft:
        return CounterDraft(
            shut=self.shut.isChecked(),
            services=frozenset(service for service, box in self.services.items() if box.isChecked()),
            team=self.team.text(),
        )

    def take(self, counter: Counter | None) -> None:
        """Another counter, or the same one as the server has it."""
        if (counter.services if counter else ()) != tuple(self.services):
            self._lay_boxes(counter.services if counter else ())
        self._taken = counter
        self._show(draft_of(counter) if counter else CounterDraft())
        self.say_notice("")

    def draw(self, moment: Moment, counter: Counter | None, *, under_way: bool) -> None:
        if counter is not None and counter != self._taken and self.draft == self._shown:
            self.take(counter)  # somebody else arranged it, and nobody is choosing here
        heading = self.tr("Counter {label}").format(label=counter.label) if counter else self.tr("Choose a counter")
        self.draw_frame(moment, heading=heading, send=self.tr("Arrange"), under_way=under_way)
        for each in (self.shut, self._boxes, self.team, self._asked_team, self.send, self.back):
            each.setVisible(counter is not None)
        self.shut.say(self.tr("Shut for today"))
        working = counter is not None and bool(counter.clerk)
        say(self._shut_means, self.tr("Whoever works there finishes first, and is then signed out.") if working else "")
        say(self._services_caption, self.tr("Serves today") if self.services else "")
        self._asked_team.ask(self.tr("Team (empty: everybody)"))
        for service, box in self.services.items():
            known = moment.hall.services.get(service)
            letter = f"{known.letter}  " if known else ""
            box.say(letter + service_name(moment.hall, service, moment.language))

    def _show(self, draft: CounterDraft) -> None:
        self.shut.setChecked(draft.shut)
        for service, box in self.services.items():
            box.setChecked(service in draft.services)
        self.team.setText(draft.team)
        self._shown = self.draft

    def _lay_boxes(self, services: tuple[str, ...]) -> None:
        for box in self.services.values():
            box.hide()
            box.deleteLater()
        self.services = {each: TickBox(f"supervision.counter.{each}", "") for each in services}
        for box in self.services.values():
            self._column.addWidget(box)
        self.order_tabs()
