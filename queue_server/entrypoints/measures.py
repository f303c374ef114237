"""What the server counts about itself, for `/metrics` (Prometheus text format)."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

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
        self.device_healthy = Gauge(
            "balie_device_healthy", "1 while a part of a device is ok.", ["part"], registry=self._registry
        )
        self.unwritten = Gauge("balie_unwritten_commands", "Commands not yet taken up.", registry=self._registry)

    def command(self, command: str, seconds: float) -> None:
        """A command was answered."""
        self._commands.labels(command).observe(seconds)

    def link_refused(self, why: str) -> None:
        """A link was closed by the server."""
        self._refused_links.labels(why).inc()

    def bad_message(self, role: str) -> None:
        """A device sent something that is no message."""
        self._bad_messages.labels(role).inc()

    def text(self) -> bytes:
        """All of it, in the text format."""
        return generate_latest(self._registry)
