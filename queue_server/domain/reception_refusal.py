"""Why the reception cannot do it."""

from datetime import datetime

from queue_server.domain.refusal import Refusal


class UnknownAppointment(Refusal):
    """No appointment of this place has this id; perhaps it was taken from a list that is old."""

    code = "unknown_appointment"

    def __init__(self) -> None:
        super().__init__("There is no such appointment at this site.")


class UnknownKiosk(Refusal):
    """No kiosk of this name is enrolled here or named in the site's settings."""

    code = "unknown_kiosk"

    def __init__(self, kiosk: str) -> None:
        super().__init__(f"There is no kiosk {kiosk!r} at this site.", kiosk=kiosk)


class KioskPrints(Refusal):
    """The kiosk said nothing yet of the tickets that it was to print before."""

    code = "kiosk_prints"

    def __init__(self, kiosk: str) -> None:
        super().__init__(f"Kiosk {kiosk} has not printed yet what was asked of it before.", kiosk=kiosk)


class NoAddress(Refusal):
    """No e-mail address of its visitor is known, or not any more."""

    code = "no_address"

    def __init__(self) -> None:
        super().__init__("No e-mail address is known for this appointment.")


class NotOpenThen(Refusal):
    """Nobody is received for this at that moment: the house, the service or the product is closed."""

    code = "not_open_then"

    def __init__(self, starts_at: datetime, next_opening: datetime | None) -> None:
        opens = {} if next_opening is None else {"next_opening": next_opening.isoformat()}
        moment = starts_at.isoformat()
        super().__init__(f"Nobody is received for this at {moment}.", starts_at=moment, **opens)
