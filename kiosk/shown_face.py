"""The face of the kiosk as QML reads it: each property is one field of `kiosk.face.Face`, and nothing more."""

# ruff: noqa: N802, N815 (QML spells names in camelCase)

from collections.abc import Iterable
from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.face import Face, LanguageChoice
from kiosk.phone_code import phone_code

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ShownFace(QObject):
    """Python reads `face`; the properties are for QML only.

    Signals:
        faceChanged: Any property may have a new value.
    """

    faceChanged = Signal()

    def __init__(self, face: Face, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.face = face

    def show_face(self, face: Face) -> None:
        if face != self.face:
            self.face = face
            self.faceChanged.emit()

    @Property(str, notify=faceChanged)
    def page(self) -> str:
        return self.face.page

    @Property(str, notify=faceChanged)
    def panel(self) -> str:
        return self.face.panel or ""

    @Property(str, notify=faceChanged)
    def placeName(self) -> str:
        return self.face.place_name

    @Property(str, notify=faceChanged)
    def time(self) -> str:
        return self.face.time

    @Property(bool, notify=faceChanged)
    def rightToLeft(self) -> bool:
        return self.face.right_to_left

    @Property(str, notify=faceChanged)
    def language(self) -> str:
        return self.face.language

    @Property(list, notify=faceChanged)
    def languages(self) -> list[dict[str, str]]:
        return _maps(self.face.languages)

    @Property(str, notify=faceChanged)
    def scanner(self) -> str:
        return self.face.scanner

    @Property(str, notify=faceChanged)
    def awaited(self) -> str:
        return self.face.awaited

    @Property(bool, notify=faceChanged)
    def slow(self) -> bool:
        return self.face.slow

    @Property(bool, notify=faceChanged)
    def closing(self) -> bool:
        return self.face.closing

    @Property(bool, notify=faceChanged)
    def canGoBack(self) -> bool:
        return self.face.can_go_back

    @Property(str, notify=faceChanged)
    def ticketNumber(self) -> str:
        return self.face.ticket.number

    @Property(str, notify=faceChanged)
    def ticketProduct(self) -> str:
        return self.face.ticket.product

    @Property(str, notify=faceChanged)
    def ticketMore(self) -> str:
        return self.face.ticket.more

    @Property(str, notify=faceChanged)
    def ticketDesk(self) -> str:
        return self.face.ticket.desk

    @Property(str, notify=faceChanged)
    def ticketAppointment(self) -> str:
        return self.face.ticket.appointment

    @Property(str, notify=faceChanged)
    def ticketLate(self) -> str:
        return self.face.ticket.late

    @Property(str, notify=faceChanged)
    def ticketWait(self) -> str:
        return self.face.ticket.wait

    @Property(str, notify=faceChanged)
    def ticketWaitDetail(self) -> str:
        return self.face.ticket.wait_detail

    @Property(str, notify=faceChanged)
    def ticketSeat(self) -> str:
        return self.face.ticket.seat

    @Property(bool, notify=faceChanged)
    def ticketCalled(self) -> bool:
        return self.face.ticket.called

    @Property(str, notify=faceChanged)
    def ticketBring(self) -> str:
        return self.face.ticket.bring

    @Property(bool, notify=faceChanged)
    def ticketAgain(self) -> bool:
        return self.face.ticket.again

    @Property(str, notify=faceChanged)
    def printing(self) -> str:
        return self.face.printing

    @Property(str, notify=faceChanged)
    def phoneCode(self) -> str:
        return phone_code(self.face.phone_link) if self.face.phone_link else ""

    @Property(bool, notify=faceChanged)
    def mayFollow(self) -> bool:
        return self.face.may_follow

    @Property(bool, notify=faceChanged)
    def mayPrint(self) -> bool:
        return self.face.may_print

    @Property(bool, notify=faceChanged)
    def mayPrintAgain(self) -> bool:
        return self.face.may_print_again

    @Property(str, notify=faceChanged)
    def toldTitle(self) -> str:
        return self.face.told.title

    @Property(str, notify=faceChanged)
    def toldSeen(self) -> str:
        return self.face.told.seen

    @Property(str, notify=faceChanged)
    def toldAdvice(self) -> str:
        return self.face.told.advice

    @Property(str, notify=faceChanged)
    def toldIcon(self) -> str:
        return self.face.told.icon

    @Property(bool, notify=faceChanged)
    def toldPerson(self) -> bool:
        return self.face.told.names_staff

    @Property(str, notify=faceChanged)
    def helpPlace(self) -> str:
        return self.face.help_place

    @Property(str, notify=faceChanged)
    def helpPlaceLanguage(self) -> str:
        return self.face.help_place_language


def _maps(rows: Iterable[LanguageChoice]) -> list[dict[str, str]]:
    """QML knows no dataclasses."""
    return [asdict(row) for row in rows]
