"""Tickets to try a printer with, by name: what a visitor of a Dutch city hall would get, and what is hard to print."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from drivers.printers.paper import TicketPaper

PLACE = "Stadswinkel Rivierstad"
SEAT = "Neem plaats in de wachtruimte. U ziet uw nummer op het scherm."
FOR_STAFF = "Voor de medewerker"

APPOINTMENT = TicketPaper(
    number="A042",
    number_label="Uw nummer",
    title=PLACE,
    lines=("Paspoort aanvragen", "Zone Blauw, begane grond"),
    appointment="Uw afspraak is om 10.40 uur.",
    wait="Rond die tijd bent u aan de beurt.",
    bring_title="Houd dit klaar",
    bring=("Uw oude paspoort of identiteitskaart", "Een recente pasfoto", "Uw bankpas"),
    qr_text="BALIE1:RIVIERSTAD:A042:7Q2M4K",
    code_label=FOR_STAFF,
    footer=SEAT,
    printed_at="Maandag 7 september, 10.32 uur",
)

WALK_IN = TicketPaper(
    number="C107",
    number_label="Uw nummer",
    title=PLACE,
    lines=("Uittreksel Basisregistratie Personen", "Zone Groen, eerste verdieping"),
    wait="Er zijn 6 mensen voor u. U wacht 15 tot 30 minuten.",
    qr_text="BALIE1:RIVIERSTAD:C107:9F3X1B",
    code_label=FOR_STAFF,
    footer=SEAT,
    printed_at="Maandag 7 september, 11.05 uur",
)

ARABIC = TicketPaper(
    number="A043",
    number_label="رقمك",
    title=PLACE,
    lines=("طلب جواز سفر (Paspoort)", "المنطقة الزرقاء، الطابق الأرضي"),
    appointment="موعدك الساعة 10.40.",
    wait="هناك شخصان قبلك. مدة الانتظار من 5 إلى 10 دقائق.",
    bring_title="يرجى تحضير ما يلي",
    bring=("جواز السفر القديم أو بطاقة الهوية", "صورة شخصية حديثة", "البطاقة المصرفية"),
    qr_text="BALIE1:RIVIERSTAD:A043:2H8W5C",
    code_label="للموظف",
    footer="تفضل بالجلوس في قاعة الانتظار. سترى رقمك على الشاشة.",
    language="ar",
    right_to_left=True,
    printed_at="الإثنين 7 سبتمبر، الساعة 10.33",
    copy_word="نسخة",
)

GERMAN = TicketPaper(
    number="B015",
    number_label="Ihre Nummer",
    title="Bürgerservice Verwaltungsgemeinschaft Hohenwarthe-Möckern",
    lines=(
        "Aufenthaltserlaubnisverlängerungsantrag und Verpflichtungserklärung für Besuchsaufenthalte",
        "Straßenverkehrszulassungsstelle, Erdgeschoss",
    ),
    appointment="Ihr Termin ist um 14.10 Uhr.",
    wait="Vor Ihnen warten 3 Personen. Sie warten 10 bis 20 Minuten.",
    bring_title="Bitte bereithalten",
    bring=(
        "Krankenversicherungsbescheinigung oder Versicherungsnachweis",
        "Wohnungsgeberbestätigung (höchstens 3 Monate alt)",
    ),
    qr_text="BALIE1:RIVIERSTAD:B015:6T1Z8Y",
    code_label="Nur für unser Personal",
    footer="Bitte nehmen Sie im Wartebereich Platz. Ihre Nummer erscheint auf dem Bildschirm.",
    language="de",
    printed_at="Montag, 7. September, 14.02 Uhr",
    copy=True,
    copy_word="KOPIE",
)

SAMPLES: Mapping[str, TicketPaper] = MappingProxyType(
    {"appointment": APPOINTMENT, "walk-in": WALK_IN, "arabic": ARABIC, "german": GERMAN}
)


class UnknownSample(LookupError):
    """No sample has this name; the text says which ones there are."""


def sample_ticket(name: str, *, logo: Path | None = None) -> TicketPaper:
    """The sample of that name, with the house's own logo where there is one."""
    try:
        sample = SAMPLES[name]
    except KeyError as error:
        raise UnknownSample(f'There is no sample ticket "{name}". There are: {", ".join(SAMPLES)}.') from error
    return replace(sample, logo=logo)
