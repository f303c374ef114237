"""Under which name a device is the same one after the next start: `/dev/video0` and `/dev/ttyUSB0` are not.

udev names a device by what it says it is (`by-id`) and by the plug that it is in (`by-path`). Two devices of one model
without serial numbers share one name by what they are, and it leads to either of them, today this and tomorrow that
(https://github.com/systemd/systemd/issues/30574): those are named by their plugs.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

Identity = tuple[str, str, str, str]
"""Vendor, product, serial number and interface: what a name by id is made of."""


@dataclass(frozen=True)
class LastingName:
    """Where to find a device, and what it is now."""

    path: Path
    description: str


def lasting_names(nodes: Sequence[Path], *, links: Path, pattern: str, facts: Path) -> Iterator[LastingName]:
    """Those with a name by id first, then those with one by plug, then the others; each device once.

    `links` holds udev's folders `by-id` and `by-path`, `facts` is the kernel's folder of this class of devices.
    """
    by_id = _by_device(links / "by-id", pattern)
    by_path = _by_device(links / "by-path", pattern)
    twins = _twins(nodes, facts)
    for node in sorted(nodes, key=lambda node: (node not in by_id or node in twins, node not in by_path, node.name)):
        if node in twins:
            of_its_kind = "one of several that give the same name to themselves"
            advice = "its name is that of the plug" if node in by_path else "no name of it lasts"
            yield LastingName(by_path.get(node, node), f"now {node.name}; {of_its_kind}, so {advice}")
        else:
            yield LastingName(by_id.get(node) or by_path.get(node) or node, f"now {node.name}")


def _by_device(folder: Path, pattern: str) -> dict[Path, Path]:
    return {link.resolve(): link for link in sorted(folder.glob(pattern), reverse=True)}


def _twins(nodes: Sequence[Path], facts: Path) -> set[Path]:
    identities = {node: identity for node in nodes if (identity := _identity(facts / node.name / "device"))}
    count = Counter(identities.values())
    return {node for node, identity in identities.items() if count[identity] > 1}


def _identity(device: Path) -> Identity | None:
    """None for what is not on USB, or was pulled out while it was being read."""
    interface = device.resolve()
    for folder in (interface, *interface.parents):
        vendor = fact(folder / "idVendor")
        if vendor:
            _, _, which = interface.relative_to(folder).as_posix().partition(":")
            return vendor, fact(folder / "idProduct"), fact(folder / "serial"), which.partition("/")[0]
    return None


def fact(file: Path) -> str:
    """What the kernel says about a device; empty when it does not, or the device was pulled out meanwhile."""
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
