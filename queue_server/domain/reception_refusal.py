"""Why the reception cannot do it."""

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
