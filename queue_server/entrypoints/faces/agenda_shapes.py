"""What the "Afspraken API" (MijnAgenda, VNG Realisatie, draft 0.2.0) takes and gives, in its Dutch names."""

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic.alias_generators import to_camel

IDENTIFICATIONS_MAX = 50
EMAIL_MAX_CHARS = 254
"""RFC 5321, section 4.5.3.1.3."""

_EMAIL = re.compile(r"[^@\s\x00]{1,64}@[^@\s\x00]{1,189}")


def _email(text: str) -> str:
    if not _EMAIL.fullmatch(text):
        raise ValueError("geen e-mailadres")
    return text


def _written(given: Any) -> Any:
    if given is not None and not isinstance(given, str):
        raise ValueError("een datum en tijd als tekst, met een tijdzone")
    return given


Moment = Annotated[AwareDatetime | None, BeforeValidator(_written)]


class AgendaShape(BaseModel):
    """Closed, as the draft asks for: a misspelt field is answered and not passed over."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, frozen=True, extra="forbid")


class Identificatie(AgendaShape):
    """By what somebody's appointments are found; the draft knows e-mail addresses only."""

    type: Literal["email"]
    waarde: Annotated[str, Field(max_length=EMAIL_MAX_CHARS, repr=False), AfterValidator(_email)]


class AfsprakenZoekverzoek(AgendaShape):
    """Whose appointments, and those that begin between which moments, both included. Null means that it is not said."""

    identificaties: Annotated[list[Identificatie], Field(min_length=1, max_length=IDENTIFICATIONS_MAX)]
    van: Moment = None
    tot: Moment = None

    @model_validator(mode="after")
    def _van_comes_before_tot(self) -> "AfsprakenZoekverzoek":
        if self.van is not None and self.tot is not None and self.van > self.tot:
            raise ValueError("van ligt na tot")
        return self


class AfspraakZoekresultaat(AgendaShape):
    """An appointment in a list."""

    afspraak_identificatie: str
    onderwerp: str
    gepland_aanvangsmoment: str
    """In UTC, with Z; so is the end."""
    gepland_eindmoment: str


class AfsprakenGevonden(AgendaShape):
    """What was found."""

    afspraken: list[AfspraakZoekresultaat]
    total_count: Annotated[int, Field(alias="total_count")]
    """Not in the draft: NL Portal reads it."""


class Adres(AgendaShape):
    """Up to three lines."""

    adresregel1: str
    adresregel2: str


class AfspraakLocatie(AgendaShape):
    """Where visitors go."""

    naam: str
    bezoekadres: Adres | None = None


class ActiviteitOpAfspraak(AgendaShape):
    """What it is for, and what to bring."""

    naam_activiteitsoort: str
    aantal: Annotated[int, Field(ge=1)]
    aanduiding_wat_mee_te_nemen: str | None = None


class ContactInformatie(AgendaShape):
    """Whom to ask."""

    naam: str
    emailadres: str | None = None
    telefoonnummer: str | None = None
    """E.164."""
    adres: Adres | None = None


class AfspraakDetails(AfspraakZoekresultaat):
    """An appointment; `fysiek` ones have a place, those that are `online` an address."""

    afspraak_soort: Literal["fysiek", "online"]
    afspraak_locatie: AfspraakLocatie | None = None
    online_adres: str | None = None
    activiteiten: Annotated[list[ActiviteitOpAfspraak], Field(min_length=1)]
    contact_informatie: ContactInformatie
    aanmeldkenmerk_alfanumeriek: str | None = None
    """What the visitor types at the kiosk."""
    aanmeldkenmerk_qr_code: str | None = None
    """What the visitor shows at the kiosk."""


class Fout(AgendaShape):
    """A problem (RFC 9457) with the draft's own code."""

    type: str = "about:blank"
    status: int
    code: str
    title: str
    detail: str
    instance: str
