"""Letters to visitors about their appointments (`[mail]` in `server.toml`)."""

from datetime import time
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from config.addresses import Host, MailAddress
from config.house import HouseStyle
from config.in_file import in_file
from config.model import SettingsModel
from config.names import Id
from config.paths import ExistingFile, SettingsPath


class MailSecurity(StrEnum):
    """How the way to the mail server is kept secret."""

    STARTTLS = "starttls"
    """Begins in the open and refuses to go on where the server does not offer TLS."""
    TLS = "tls"
    """From the first byte."""
    NONE = "none"
    """For a mail server on the same machine only."""


class SmtpSettings(SettingsModel):
    """The mail server that takes the letters."""

    host: Host
    """Its name, which its certificate must bear."""

    port: Annotated[int, Field(ge=1, le=65_535)] = 587
    """587, where mail is handed in; with `security = "tls"` it is 465 as a rule."""

    security: Annotated[MailSecurity, Field(strict=False)] = MailSecurity.STARTTLS
    """"starttls", "tls" or "none"."""

    user: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    """The name to log in with; none where the server lets this machine in without."""

    password_file: ExistingFile | None = None
    """A file with its password, so that settings can be shown and shared."""

    certificates: ExistingFile | None = None
    """The city's own authority (PEM); none: those that the machine trusts."""


class MailSettings(SettingsModel):
    """What goes to visitors who gave an e-mail address, and how."""

    sender: MailAddress
    """The address that letters come from; its host should say so in SPF and DKIM, or they end among the junk."""

    reply_to: MailAddress | None = None
    """Where answers go; none where nobody reads them."""

    house: Annotated[HouseStyle | None, in_file(HouseStyle)] = None
    """The file with the city's colour, name and languages; where left out, that of the web pages."""

    smtp: SmtpSettings | None = None
    """The mail server; none: letters are laid into the folder `spool`, for a program of the house that fetches them."""

    spool: SettingsPath = Field(default="mail", validate_default=True)
    """That folder, for nothing else; "mail" beside these settings. What lies there for `people_kept_days` is erased."""

    reminders: bool = True
    """Whether visitors are reminded the day before: fewer of them forget to come."""

    remind_at: time = time(17)
    """When, by the hall's clock; 17:00:00, as people then think of tomorrow and can still cancel."""

    also_for: tuple[Id, ...] = ()
    """Other systems for whose appointments letters go as well, by the name of the import or of the enrolled program;
    none, since they write their own. What Open Forms writes holds no code where it books over `[faces.qmatic]`."""
