"""What a clerk should know of the visitor at the counter: what for, who, why this one, what to have ready."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_client.desk.hindrances import Stage
from counter_client.desk.moment import Moment
from counter_client.desk.waiting_rows import product_names, text_in
from counter_client.sentences.actions import clock_time, reason_sentence
from counter_client.sentences.notes import what_to_know
from counter_client.sentences.visits import earlier_sentence
from counter_client.sentences.waits import language_name, paper_word, persons_word
from counter_client.widgets.labels import GRID_PX, label, say
from counter_client.widgets.remark_line import RemarkLine
from wire.things import CounterVisit


class AboutVisitor(QWidget):
    """Draws the visitor of now; empty while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._product = label("lead", "now.product", wraps=True)
        self._name = label("strong", "now.name", wraps=True)
        self._remarks = RemarkLine("now.remarks")
        self._since = label("quiet", "now.since", wraps=True)
        self._reason = label("reason", "now.reason", wraps=True)
        self._ready = label("ready", "now.ready", wraps=True)
        self._earlier = label("quiet", "now.earlier", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        for each in (
            self._product,
            self._name,
            self._remarks,
            self._since,
            self._reason,
            self._ready,
            self._earlier,
        ):
            column.addWidget(each)

    def draw(self, moment: Moment) -> None:
        visit = moment.desk.visit
        self.setVisible(visit is not None)
        if visit is None:
            self._remarks.show_remarks("")
            for each in (self._product, self._name, self._since, self._reason, self._ready, self._earlier):
                say(each, "")
            return
        say(self._product, product_names(moment.hall, visit.products, visit.service, moment.language))
        say(self._name, self._who(moment, visit))
        self._remarks.show_remarks(what_to_know(visit.alone, visit.remarks))
        say(self._since, self._since_when(moment, visit))
        is_new = moment.desk.stage is Stage.CALLED and not moment.notice  # later it is no longer true
        decided = visit.reason if is_new else None
        say(self._reason, reason_sentence(decided, moment.zone) if decided else "")
        waits = moment.desk.pending is not None and not moment.desk.online  # which takes more words above the buttons
        say(self._ready, "" if waits else self._what_to_have_ready(moment, visit))
        say(self._earlier, self._where_before(moment, visit))

    def _where_before(self, moment: Moment, visit: CounterVisit) -> str:
        return "\n".join(earlier_sentence(leg, moment, remarks=visit.remarks) for leg in visit.earlier)

    def _who(self, moment: Moment, visit: CounterVisit) -> str:
        name = moment.desk.appointment.name if moment.desk.appointment else ""
        house = moment.hall.house
        expected = (moment.language, house.languages[0] if house else "")
        speaks = "" if visit.language in expected else self.tr("speaks {language}")
        speaks = speaks.format(language=language_name(visit.language))
        return " · ".join(filter(None, (name, persons_word(visit.persons), speaks, paper_word(visit.ticket))))

    def _since_when(self, moment: Moment, visit: CounterVisit) -> str:
        since, lasted = clock_time(visit.since, moment.zone), stopwatch(visit.since, moment.now)
        if moment.desk.stage is Stage.SERVING:
            return self.tr("At the counter since {time} ({lasted})").format(time=since, lasted=lasted)
        called = visit.calls_here
        if called > 1:
            return self.tr("Called at {time} ({lasted}), %n times", "", called).format(time=since, lasted=lasted)
        return self.tr("Called at {time} ({lasted})").format(time=since, lasted=lasted)

    def _what_to_have_ready(self, moment: Moment, visit: CounterVisit) -> str:
        """As the visitors themselves were told, so that both look for the same."""
        known = [moment.hall.products[each] for each in visit.products if each in moment.hall.products]
        told = dict.fromkeys(text_in(each.bring, moment.language) for each in known if each.service == visit.service)
        lines = [each for each in told if each]
        return "\n".join((self.tr("To have ready:"), *lines)) if lines else ""


def stopwatch(since: datetime, now: datetime) -> str:
    """Minutes and seconds."""
    seconds = max(0, int((now - since).total_seconds()))
    return f"{seconds // 60}:{seconds % 60:02}"
