"""`balie letter`: a sample letter by the way that the server's settings name."""

from typing import Annotated

import typer

from balie.endings import not_done, settings_from, wrong_use
from balie.options import ServerFile
from config.server import ServerSettings
from queue_server.domain.letter import LetterKind

Recipient = Annotated[str, typer.Option("--to", metavar="ADDRESS", help="Whose mailbox.", show_default=False)]
Language = Annotated[str, typer.Option(metavar="CODE", help="nl, en, de, fr, pl, uk, tr or ar.")]
Kind = Annotated[LetterKind, typer.Option(help="What it tells.")]


def letter(config: ServerFile, to: Recipient, language: Language = "nl", kind: Kind = LetterKind.CONFIRMATION) -> None:
    """Send a sample letter about an appointment, to see whether letters arrive and how they look."""
    settings = settings_from(config, ServerSettings)
    from queue_server.adapters.mail_sending import AddressRefused, LetterNotTaken, LetterRefused, MailAway
    from queue_server.entrypoints.letters.message import NoAddressError
    from queue_server.entrypoints.letters.sample import send_sample

    try:
        sent = send_sample(settings, recipient=to, language=language, kind=kind)
    except (LookupError, NoAddressError) as error:
        wrong_use(str(error))
    except (MailAway, LetterNotTaken, LetterRefused, AddressRefused) as error:
        not_done(str(error))
    typer.echo(f"{sent['Subject']}: handed in as {sent['Message-ID']}")
