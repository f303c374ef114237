"""Which letters go, from the settings."""

from config.mail import MailSettings
from queue_server.domain.letter import LetterRules


def letter_rules(mail: MailSettings) -> LetterRules:
    return LetterRules(remind_at=mail.remind_at if mail.reminders else None, also_for=frozenset(mail.also_for))
