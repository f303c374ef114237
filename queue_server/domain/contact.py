"""Somebody asked something without coming: counted by channel and product, and nothing of who it was or when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class ContactChannel(StrEnum):
    """By which road."""

    TELEPHONE = "telephone"
    MAIL = "mail"
    WEB_CHAT = "web_chat"


@dataclass(frozen=True, slots=True)
class ContactCount:
    """How often a product was asked about by this road on a day."""

    channel: ContactChannel
    product: str
    count: int


def by_channel(counts: Iterable[ContactCount]) -> Mapping[str, Mapping[str, int]]:
    """Every channel, also one by which nobody asked; within it the products asked about most first."""
    most_first = sorted(counts, key=lambda each: (-each.count, each.product))
    return {
        channel.value: {each.product: each.count for each in most_first if each.channel is channel}
        for channel in ContactChannel
    }
