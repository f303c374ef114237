"""What portals read of appointments: somebody's list, and one with the marks by which its visitor checks in."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from queue_server.adapters.appointment_rows import SqlAppointments
from queue_server.adapters.appointments_by_email import with_email
from queue_server.adapters.database import Reader
from queue_server.domain.appointment import Appointment, AppointmentState
from queue_server.domain.booking_plan import MeetingPlace
from queue_server.domain.catalogue import Address, Catalogue, Texts
from queue_server.domain.refusal import UnknownCode
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.caller import Caller
from queue_server.entrypoints.faces.agenda_shapes import (
    ActiviteitOpAfspraak,
    Adres,
    AfspraakDetails,
    AfspraakLocatie,
    AfspraakZoekresultaat,
    AfsprakenGevonden,
    AfsprakenZoekverzoek,
    ContactInformatie,
)
from queue_server.entrypoints.faces.own_codes import codes_for
from queue_server.entrypoints.faces.reads import Reads
from queue_server.entrypoints.faces.rights import Rights
from queue_server.entrypoints.http_callers import reply_to
from queue_server.service.unit_of_work import UnitOfWork

LANGUAGE = "nl"
"""The draft has none: it speaks Dutch."""

AT_HOME = "Bij u thuis"


@dataclass(frozen=True)
class AgendaDesk:
    """Every method is called on the event loop."""

    assembly: Assembly
    reads: Reads
    rights: Rights
    online_address: str | None
    """Where appointments by video take place."""

    async def found(self, asked: AfsprakenZoekverzoek, who: Caller) -> AfsprakenGevonden:
        """What these people have and the program may see; not what was cancelled, nor talks on the telephone."""
        emails = {each.waarde for each in asked.identificaties}
        site = self.assembly.hall.catalogue.site
        everything = await self.reads.find(lambda connection: with_email(connection, site, emails))
        shown = [each for each in everything if self.rights.sees(who, each) and self._is_shown(each)]
        listed = [self._summary(each) for each in shown if _within(each, asked)]
        return AfsprakenGevonden(afspraken=listed, total_count=len(listed))

    async def details(self, appointment: str, who: Caller) -> AfspraakDetails:
        """One appointment, with the marks for the kiosk as long as its visitor can check in.

        Raises:
            UnknownCode: There is none that this portal may show.
        """

        def look(connection: Reader) -> Appointment:
            found = SqlAppointments(connection).get(appointment)
            if found is None or found.site != self.assembly.hall.catalogue.site or not self._is_shown(found):
                raise UnknownCode
            if not self.rights.sees(who, found):
                raise UnknownCode
            return found

        return self._detailed(booked := await self.reads.find(look), await self._marks(booked, who))

    async def _marks(self, booked: Appointment, who: Caller) -> tuple[str, str] | None:
        if booked.state is not AppointmentState.BOOKED or not self._place(booked).in_house:
            return None

        def work(uow: UnitOfWork) -> str:
            now = uow.appointments.get(booked.id) or booked
            return json.dumps(codes_for(uow, self.assembly.hall, now, who))

        reply = await reply_to(self.assembly, who, asked=f"marks of {booked.id}", work=work)
        if reply.refusal is not None:
            return None
        scanned, typed = json.loads(reply.answer)
        return str(scanned), str(typed)

    def _is_shown(self, booked: Appointment) -> bool:
        place = self._place(booked)
        if booked.state is AppointmentState.CANCELLED or place is MeetingPlace.TELEPHONE:
            return False
        return place is not MeetingPlace.VIDEO or self.online_address is not None

    def _place(self, booked: Appointment) -> MeetingPlace:
        service = self.assembly.hall.catalogue.services.get(booked.service)
        return MeetingPlace.COUNTER if service is None else service.place

    def _summary(self, booked: Appointment) -> AfspraakZoekresultaat:
        catalogue = self.assembly.hall.catalogue
        return AfspraakZoekresultaat(
            afspraak_identificatie=booked.id,
            onderwerp=", ".join(_name(catalogue, each) for each in booked.products),
            gepland_aanvangsmoment=_utc(booked.starts_at),
            gepland_eindmoment=_utc(booked.starts_at + timedelta(minutes=booked.minutes)),
        )

    def _detailed(self, booked: Appointment, marks: tuple[str, str] | None) -> AfspraakDetails:
        catalogue, place = self.assembly.hall.catalogue, self._place(booked)
        amounts = booked.amounts or (booked.persons,) * len(booked.products)
        scanned, typed = marks or (None, None)
        online = place is MeetingPlace.VIDEO
        return AfspraakDetails(
            **self._summary(booked).model_dump(),
            afspraak_soort="online" if online else "fysiek",
            afspraak_locatie=None if online else _location(catalogue, place),
            online_adres=self.online_address if online else None,
            activiteiten=[
                ActiviteitOpAfspraak(
                    naam_activiteitsoort=_name(catalogue, each),
                    aantal=amount,
                    aanduiding_wat_mee_te_nemen=_bring(catalogue, each),
                )
                for each, amount in zip(booked.products, amounts, strict=True)
            ],
            contact_informatie=_contact(catalogue),
            aanmeldkenmerk_alfanumeriek=typed,
            aanmeldkenmerk_qr_code=scanned,
        )


def _within(booked: Appointment, asked: AfsprakenZoekverzoek) -> bool:
    after = asked.van is None or asked.van <= booked.starts_at
    return after and (asked.tot is None or booked.starts_at <= asked.tot)


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _location(catalogue: Catalogue, place: MeetingPlace) -> AfspraakLocatie:
    if place is MeetingPlace.HOME:
        return AfspraakLocatie(naam=AT_HOME)
    return AfspraakLocatie(naam=catalogue.name, bezoekadres=_address(catalogue.address))


def _contact(catalogue: Catalogue) -> ContactInformatie:
    where = catalogue.address
    return ContactInformatie(
        naam=catalogue.name,
        emailadres=None if where is None else where.email,
        telefoonnummer=None if where is None else where.telephone,
        adres=_address(where),
    )


def _address(where: Address | None) -> Adres | None:
    if where is None:
        return None
    return Adres(adresregel1=f"{where.street} {where.number}", adresregel2=f"{where.postal_code} {where.city}")


def _name(catalogue: Catalogue, product: str) -> str:
    known = catalogue.products.get(product)
    return product if known is None else _dutch(known.name)


def _bring(catalogue: Catalogue, product: str) -> str | None:
    known = catalogue.products.get(product)
    return None if known is None else _dutch(known.bring) or None


def _dutch(texts: Texts) -> str:
    return texts.get(LANGUAGE) or next(iter(texts.values()), "")
