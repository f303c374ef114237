"""What a clerk does with the lists before their picture is taken."""

from counter_client.desk.appointment_rows import Coming
from counter_client.desk.waiting_rows import Order, Scope
from counter_client.keys.global_key import refused_key
from counter_client.window.window import CounterWindow

ONE_SERVICE = "snelbalie"
NOBODY = "zzz"


def first_marked(window: CounterWindow) -> None:
    """In the list itself: keys about a visitor are for the row that everybody sees marked."""
    window.desk.waiting.table.selectRow(0)


def aside(window: CounterWindow) -> None:
    window.desk.waiting.scope.choose(Scope.ASIDE)
    window.desk.waiting.table.selectRow(0)


def one_service(window: CounterWindow) -> None:
    """Of the whole hall, the longest wait first."""
    waiting = window.desk.waiting
    waiting.scope.choose(Scope.ALL)
    waiting.service.setCurrentIndex(waiting.service.findData(ONE_SERVICE))
    waiting.order.setCurrentIndex(waiting.order.findData(Order.LONGEST))


def nobody_matches(window: CounterWindow) -> None:
    window.desk.waiting.filter.setText(NOBODY)


def not_here_yet(window: CounterWindow) -> None:
    window.desk.appointments.coming.choose(Coming.OVERDUE)


def key_refused(window: CounterWindow) -> None:
    window.status.also(lambda: refused_key("Ctrl+F2"))
