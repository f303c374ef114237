"""What the server counts about itself, for `/metrics` (Prometheus text format)."""

from collections.abc import Iterable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from queue_server.domain.device import DeviceReport, of_concern
from wire.words import Health

_COMMAND_S = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0)


class Measures:
    """One registry per server, so that two servers in one process (tests) do not share figures."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._commands = Histogram(
            "balie_command_seconds",
            "From a command's arrival to its durable answer.",
            ["command"],
            buckets=_COMMAND_S,
            registry=self._registry,
        )
        self._refused_links = Counter(
            "balie_links_refused", "Links that the server closed.", ["why"], registry=self._registry
        )
        self._bad_messages = Counter(
            "balie_bad_messages", "Messages that could not be read.", ["role"], registry=self._registry
        )
        self.devices = Gauge("balie_devices", "Devices on their link.", ["role"], registry=self._registry)
        self.seq = Gauge("balie_event_seq", "The number of the last event.", registry=self._registry)
        self.waiting = Gauge("balie_waiting", "Visitors waiting.", ["service"], registry=self._registry)
        self._health = Gauge(
            "balie_device_health",
            "How a part of a device is: 1 for the health that holds, 0 for the others.",
            ["device", "part", "health"],
            registry=self._registry,
        )
        self._concern = Gauge(
            "balie_device_concern",
            "1 when a person should look at a part of a device; 0 when it is well, or as it was meant to be.",
            ["device", "part"],
            registry=self._registry,
        )
        self._health_since = Gauge(
            "balie_device_health_since_timestamp_seconds",
            "Since when a part of a device is as it is, on the hall's clock, in seconds since 1970.",
            ["device", "part"],
            registry=self._registry,
        )
        self._webhooks_skipped = Counter(
            "balie_webhooks_skipped",
            "Messages that a subscriber refused for good.",
            ["subscriber"],
            registry=self._registry,
        )
        self.unwritten = Gauge("balie_unwritten_commands", "Commands not yet taken up.", registry=self._registry)

    def command(self, command: str, seconds: float) -> None:
        """A command was answered."""
        self._commands.labels(command).observe(seconds)

    def devices_are(self, reports: Iterable[DeviceReport]) -> None:
        """All that is known of the devices' parts; a part that is no longer known disappears."""
        known = tuple(reports)
        concern = of_concern(known)
        self._health.clear()
        self._concern.clear()
        self._health_since.clear()
        for report in known:
            self._concern.labels(report.device, report.part).set(report.id in concern)
            for health in Health:
                self._health.labels(report.device, report.part, health.value).set(report.health == health.value)
            self._health_since.labels(report.device, report.part).set(report.since.timestamp())

    def link_refused(self, why: str) -> None:
        """A link was closed by the server."""
        self._refused_links.labels(why).inc()

    def bad_message(self, role: str) -> None:
        """A device sent something that is no message."""
        self._bad_messages.labels(role).inc()

    def webhook_skipped(self, subscriber: str, messages: int = 1) -> None:
        """So many messages more were refused for good; with 0 the subscriber is only known."""
        self._webhooks_skipped.labels(subscriber).inc(messages)

    def text(self) -> bytes:
        """All of it, in the text format."""
        return generate_latest(self._registry)
