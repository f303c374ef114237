"""What kiosks ask for and are asked, in dictionaries: a person, a rating, a ticket or a confirmation on paper."""

from queue_server.domain.confirmation_order import ConfirmationOrder
from queue_server.domain.feedback import Rating, RatingWanted
from queue_server.domain.help_call import HelpCall
from queue_server.domain.print_order import PrintOrder


class FakeHelpCalls:
    def __init__(self) -> None:
        self.by_id: dict[str, HelpCall] = {}

    def open(self) -> list[HelpCall]:
        return [call for call in self.by_id.values() if call.open]

    def open_at(self, kiosk: str) -> HelpCall | None:
        return next((call for call in self.open() if call.kiosk == kiosk), None)

    def add(self, call: HelpCall) -> None:
        assert call.id not in self.by_id
        self.by_id[call.id] = call

    def update(self, call: HelpCall) -> None:
        assert call.id in self.by_id
        self.by_id[call.id] = call


class FakeRatings:
    def __init__(self) -> None:
        self.by_visit: dict[str, Rating] = {}

    def of_visit(self, visit: str) -> Rating | None:
        return self.by_visit.get(visit)

    def put(self, rating: Rating) -> None:
        self.by_visit[rating.visit] = rating


class FakeRatingsWanted:
    def __init__(self) -> None:
        self.by_counter: dict[str, RatingWanted] = {}

    def at(self, counter: str) -> RatingWanted | None:
        return self.by_counter.get(counter)

    def open(self) -> list[RatingWanted]:
        return [wanted for wanted in self.by_counter.values() if wanted.open]

    def put(self, wanted: RatingWanted) -> None:
        self.by_counter[wanted.counter] = wanted


class FakePrintOrders:
    def __init__(self) -> None:
        self.by_id: dict[str, PrintOrder] = {}

    def open(self) -> list[PrintOrder]:
        return list(self.by_id.values())

    def add(self, order: PrintOrder) -> None:
        assert order.id not in self.by_id
        self.by_id[order.id] = order

    def remove(self, order: str) -> None:
        del self.by_id[order]


class FakeConfirmationOrders:
    def __init__(self) -> None:
        self.by_id: dict[str, ConfirmationOrder] = {}

    def open(self) -> list[ConfirmationOrder]:
        return list(self.by_id.values())

    def add(self, order: ConfirmationOrder) -> None:
        assert order.id not in self.by_id
        self.by_id[order.id] = order

    def remove(self, order: str) -> None:
        del self.by_id[order]
