"""What drivers say about devices, in the clerk's language: plain English is for the log and for whoever repairs.

The one place for a new sentence of a driver: a line here, and its translation in `texts/`. A test reads the drivers and
names each sentence that is missing.
"""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KNOWN_SENTENCES: tuple[str, ...] = tuple(
    str(each)
    for each in (
        # Any device.
        QT_TRANSLATE_NOOP("Device", "The {device} failed; it is started again."),
        QT_TRANSLATE_NOOP(
            "Device",
            "The name {host} could not be looked up in time: see that the network's name server answers,"
            " or write the number address into the settings.",
        ),
        QT_TRANSLATE_NOOP("Device", "The name of the device at {address} leads to no address."),
        QT_TRANSLATE_NOOP("Device", "The device at {address} cannot be reached: {reason}."),
        QT_TRANSLATE_NOOP("Device", "Nothing answers at {address}: see that the device is on and in the network."),
        QT_TRANSLATE_NOOP("Device", "The device at {address} closed the connection."),
        QT_TRANSLATE_NOOP("Device", "The device at {address} stopped taking data: {left} of {all} bytes are left."),
        QT_TRANSLATE_NOOP("Device", "The connection to the device at {address} broke: {reason}."),
        QT_TRANSLATE_NOOP("Device", "The device on {port} stopped taking data: {count} bytes did not go out in time."),
        QT_TRANSLATE_NOOP("Device", "The device on {port} went away while it was used: is it still plugged in?"),
        QT_TRANSLATE_NOOP("Device", "There is no device on the serial port {port}: is it plugged in and switched on?"),
        QT_TRANSLATE_NOOP("Device", "The serial port {port} is held by another program."),
        QT_TRANSLATE_NOOP(
            "Device",
            "The serial port {port} is there, but this user may not open it: add the user to the group {group}.",
        ),
        QT_TRANSLATE_NOOP("Device", "There is no {device}: see that it is on and plugged in."),
        QT_TRANSLATE_NOOP("Device", "The {device} is there but is no printer."),
        QT_TRANSLATE_NOOP(
            "Device", "The {device} is there, but this user may not use it: add the user to the group {group}."
        ),
        QT_TRANSLATE_NOOP("Device", "The {device} is held by another program."),
        QT_TRANSLATE_NOOP("Device", "The {device} cannot be opened: {reason}."),
        QT_TRANSLATE_NOOP("Device", "The {device} stopped taking data: {count} bytes did not go out in time."),
        QT_TRANSLATE_NOOP("Device", "The {device} went away while it was used: {reason}."),
        QT_TRANSLATE_NOOP(
            "Device",
            "USB devices cannot be reached: the library libusb 1.0 is missing (Debian package libusb-1.0-0).",
        ),
        QT_TRANSLATE_NOOP("Device", "The line is open; a device of this kind cannot say how it is."),
        QT_TRANSLATE_NOOP("Device", "The serial port {port} cannot be opened with {settings}: {reason}."),
        QT_TRANSLATE_NOOP("Device", "Letters to visitors wait: mail cannot be sent now. The server's log says why."),
        QT_TRANSLATE_NOOP(
            "Device",
            "Letters to visitors lie unfetched in the folder for mail ({count}):"
            " see that the program that sends them runs.",
        ),
        QT_TRANSLATE_NOOP(
            "Device", "This system does not take what it is told; it is tried again. The server's log says why."
        ),
        QT_TRANSLATE_NOOP(
            "Device", "This system refuses messages, which it does not get any more. The server's log says which."
        ),
        # Printers.
        QT_TRANSLATE_NOOP("Device", "The printer cannot be reached: see that it is on and connected."),
        QT_TRANSLATE_NOOP("Device", "The printer's cover is open: close it."),
        QT_TRANSLATE_NOOP("Device", "The printer has no paper: put in a new roll."),
        QT_TRANSLATE_NOOP(
            "Device", "The printer's cutter is blocked: open the printer and remove the paper from the cutter."
        ),
        QT_TRANSLATE_NOOP("Device", "Paper is stuck on its way out of the printer: open the printer and remove it."),
        QT_TRANSLATE_NOOP("Device", "The printer reports a fault that it cannot mend itself: switch it off and on."),
        QT_TRANSLATE_NOOP("Device", "The printer is there but says that it is not ready."),
        QT_TRANSLATE_NOOP("Device", "The printer pauses by itself, most often to let its head cool down."),
        QT_TRANSLATE_NOOP("Device", "A ticket that was given up may still come out of the printer: throw it away."),
        QT_TRANSLATE_NOOP("Device", "A ticket still hangs in the printer's outlet: take it away."),
        QT_TRANSLATE_NOOP("Device", "The paper is nearly used up: have a new roll ready."),
        QT_TRANSLATE_NOOP("Device", "The printer does not say how it is."),
        QT_TRANSLATE_NOOP("Device", "The printer does not say how it is: {reason}"),
        QT_TRANSLATE_NOOP("Device", "This place has no printer, by its settings."),
        QT_TRANSLATE_NOOP(
            "Device", "Tickets cannot be written to {path}: the folder {folder} is missing or not writable."
        ),
        QT_TRANSLATE_NOOP("Device", "The printer is ready."),
        # A kiosk without the server.
        QT_TRANSLATE_NOOP(
            "Device",
            "The queue server did not take numbers that this kiosk gave: {numbers}. See that they are helped.",
        ),
        QT_TRANSLATE_NOOP("Device", "This kiosk cannot let visitors in without the queue server: {reason}."),
        QT_TRANSLATE_NOOP("Device", "its journal is damaged"),
        QT_TRANSLATE_NOOP("Device", "its folder cannot be written ({reason})"),
        QT_TRANSLATE_NOOP("Device", "its folder cannot be used ({reason})"),
        # Scanners.
        QT_TRANSLATE_NOOP("Device", "The scanner is starting."),
        QT_TRANSLATE_NOOP("Device", "The {scanner} is not open."),
        QT_TRANSLATE_NOOP("Device", "The {scanner} has not sent a picture yet."),
        QT_TRANSLATE_NOOP("Device", "The {scanner} has sent no picture for {seconds} s."),
        QT_TRANSLATE_NOOP("Device", "The {scanner} sends no more pictures: is it still plugged in?"),
        QT_TRANSLATE_NOOP("Device", "The {scanner} sends pictures that cannot be read: check its cable."),
        QT_TRANSLATE_NOOP("Device", "The {scanner} hangs: it repeats one picture."),
        QT_TRANSLATE_NOOP("Device", "The {scanner} sees almost nothing: it is too dark, or something covers the lens."),
        QT_TRANSLATE_NOOP("Device", "The {scanner} sees one even surface: something covers the lens."),
        QT_TRANSLATE_NOOP("Device", "There is no camera at {path}: is it plugged in?"),
        QT_TRANSLATE_NOOP("Device", "This user may not open the {scanner}: add the user to the group {group}."),
        QT_TRANSLATE_NOOP("Device", "The camera {path} does not start: it is no camera, or another program holds it."),
        QT_TRANSLATE_NOOP("Device", "There is no video {path}."),
        QT_TRANSLATE_NOOP("Device", "There is no folder {path} to take frames from."),
        QT_TRANSLATE_NOOP("Device", "The folder {path} can no longer be read: {reason}."),
        QT_TRANSLATE_NOOP("Device", "The hand scanner that types cannot say whether it is plugged in."),
        # Sound and speech.
        QT_TRANSLATE_NOOP("Device", "No sounds can be played: none of these programs is installed: {programs}."),
        QT_TRANSLATE_NOOP("Device", "The sound {name} could not be played: {reason}."),
        QT_TRANSLATE_NOOP("Device", "The sound {name} could not be noted in {path}: {reason}."),
        QT_TRANSLATE_NOOP("Device", "The sound {name} cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("Device", "Calls are chimed and not spoken: {reason}."),
        QT_TRANSLATE_NOOP("Device", "Not every call is spoken ({languages}): {reason}."),
        QT_TRANSLATE_NOOP("Device", "Calls cannot be joined to one sound: {reason}."),
        QT_TRANSLATE_NOOP("Device", "The recording {path} cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("Device", "The clips of speech cannot be kept in {path}: {reason}."),
        QT_TRANSLATE_NOOP("Device", "Texts can be spoken; whether a headset or loudspeaker is on only ears can tell."),
        QT_TRANSLATE_NOOP("Device", "Not every language is spoken ({languages}): {reason}."),
        QT_TRANSLATE_NOOP("Device", "Texts cannot be spoken: there is no room for their sound: {reason}."),
        QT_TRANSLATE_NOOP("Device", "Texts cannot be spoken: what the voice made cannot be used: {reason}."),
        # Headsets.
        QT_TRANSLATE_NOOP("Device", "There is no headset socket at {path}: is it plugged in and switched on?"),
        QT_TRANSLATE_NOOP(
            "Device", "There is no headset socket {name}: `balie devices list` shows those that there are."
        ),
        QT_TRANSLATE_NOOP("Device", "The headset socket {path} went away while it was used: is it still plugged in?"),
        QT_TRANSLATE_NOOP(
            "Device",
            "The headset socket {path} is there, but this user may not open it: add the user to the group {group}.",
        ),
        QT_TRANSLATE_NOOP(
            "Device", "The device {path} is no headset socket: `balie devices list` shows those that there are."
        ),
        QT_TRANSLATE_NOOP("Device", "The headset socket works: plugs are noticed."),
        QT_TRANSLATE_NOOP(
            "Device", "The headset socket is open; whether it notices plugs is known with the first one."
        ),
        QT_TRANSLATE_NOOP("Device", "Headset sockets are noticed on Linux only: use a keypad that types a key for it."),
        # Lights and call panels.
        QT_TRANSLATE_NOOP("Device", "The light does not answer."),
        QT_TRANSLATE_NOOP("Device", "The light does not answer: see that it is on and in the network."),
        QT_TRANSLATE_NOOP("Device", "The light refuses what it is told: see which commands its settings allow."),
        QT_TRANSLATE_NOOP("Device", "The light shows something else than it was told: does somebody else use it?"),
        QT_TRANSLATE_NOOP("Device", "What stands at the light's address answers like no light of this kind."),
        QT_TRANSLATE_NOOP(
            "Device", "The panel sends what means nothing: see that speed and protocol in the settings are its own."
        ),
        # Signs and lights of a counter.
        QT_TRANSLATE_NOOP("Device", 'The site has no counter "{counter}": correct the settings of this {device}.'),
        # What stands inside the sentences above.
        QT_TRANSLATE_NOOP("Device", "hand scanner on {port}"),
        QT_TRANSLATE_NOOP("Device", "hand scanner that types"),
        QT_TRANSLATE_NOOP("Device", "folder of frames {path}"),
        QT_TRANSLATE_NOOP("Device", "sign line {address}"),
        QT_TRANSLATE_NOOP("Device", "USB device {numbers} with serial number {serial}"),
        QT_TRANSLATE_NOOP("Device", "USB device {numbers}"),
        QT_TRANSLATE_NOOP("Device", "Connection refused"),
        QT_TRANSLATE_NOOP("Device", "Connection reset by peer"),
        QT_TRANSLATE_NOOP("Device", "Connection timed out"),
        QT_TRANSLATE_NOOP("Device", "Broken pipe"),
        QT_TRANSLATE_NOOP("Device", "No route to host"),
        QT_TRANSLATE_NOOP("Device", "Network is unreachable"),
        QT_TRANSLATE_NOOP("Device", "Name or service not known"),
        QT_TRANSLATE_NOOP("Device", "Temporary failure in name resolution"),
        QT_TRANSLATE_NOOP("Device", "No such device"),
        QT_TRANSLATE_NOOP("Device", "No such file or directory"),
        QT_TRANSLATE_NOOP("Device", "Permission denied"),
        QT_TRANSLATE_NOOP("Device", "Input/output error"),
        QT_TRANSLATE_NOOP("Device", "No space left on device"),
        QT_TRANSLATE_NOOP("Device", "Read-only file system"),
        QT_TRANSLATE_NOOP("Device", "{program} is not installed: apt-get install {package}"),
        QT_TRANSLATE_NOOP("Device", "{program} has no voice {voice}"),
        QT_TRANSLATE_NOOP("Device", "{program} could not be started: {reason}"),
        QT_TRANSLATE_NOOP("Device", "{program} did not say {text} within {seconds} s"),
        QT_TRANSLATE_NOOP("Device", "{program} could not say {text}: {reason}"),
        QT_TRANSLATE_NOOP("Device", "the voice {voice} cannot say {text}: {reason}"),
        QT_TRANSLATE_NOOP("Device", "no voice speaks {language} and there is no recording {path}"),
        QT_TRANSLATE_NOOP("Device", "no voice speaks {language}"),
        QT_TRANSLATE_NOOP("Device", "nothing can be heard in it"),
        QT_TRANSLATE_NOOP("Device", "it holds no sound"),
        QT_TRANSLATE_NOOP("Device", "it lasts {seconds} s, and a clip may last {longest} s at most"),
        QT_TRANSLATE_NOOP("Device", "it is no WAV file"),
        QT_TRANSLATE_NOOP("Device", "it is cut off in the middle; copy it again"),
        QT_TRANSLATE_NOOP("Device", "it is a WAV file without sound data"),
        QT_TRANSLATE_NOOP("Device", "it is a WAV file without its format"),
        QT_TRANSLATE_NOOP("Device", "its coding (kind {kind}, {bits} bits) is not known; save it as WAV, PCM 16 bits"),
        QT_TRANSLATE_NOOP("Device", "{rate} samples a second on {channels} channels cannot be used"),
        # The pages of a display.
        QT_TRANSLATE_NOOP("Device", "Page {number} of the display's settings is left out: {reason}."),
        QT_TRANSLATE_NOOP("Device", "the file {path} is not there"),
        QT_TRANSLATE_NOOP("Device", "the file {path} is no picture that can be read"),
        QT_TRANSLATE_NOOP("Device", "the file {path} cannot be shown"),
        QT_TRANSLATE_NOOP("Device", "it did not open within {seconds} s"),
        QT_TRANSLATE_NOOP("Device", "this system cannot show films: {reason}"),
        QT_TRANSLATE_NOOP("Device", "scanner"),
        QT_TRANSLATE_NOOP("Device", "printer"),
        QT_TRANSLATE_NOOP("Device", "sound"),
        QT_TRANSLATE_NOOP("Device", "voice"),
        QT_TRANSLATE_NOOP("Device", "headset socket"),
        QT_TRANSLATE_NOOP("Device", "sign"),
        QT_TRANSLATE_NOOP("Device", "light"),
        QT_TRANSLATE_NOOP("Device", "camera {path}"),
        QT_TRANSLATE_NOOP("Device", "video {path}"),
    )
)

PLACEHOLDER = re.compile(r"\\\{(\w+)\\\}")
SENTENCE_END = re.compile(r"(?<=[.?!]) ")


def _pattern(known: str) -> re.Pattern[str]:
    return re.compile(PLACEHOLDER.sub(r"(?P<\1>.+?)", re.escape(known)), re.DOTALL)


def _rank(known: str) -> tuple[bool, int]:
    return (known.endswith((".", "?")), len(re.sub(r"\{\w+\}", "", known)))


PATTERNS = tuple((known, _pattern(known)) for known in sorted(KNOWN_SENTENCES, key=_rank, reverse=True))
"""Sentences before what stands inside them; what says most first: "The printer's cover is open" is no device's name."""


def in_clerks_language(said: str) -> str | None:
    """One or several sentences of a driver; None when one of them is not known."""
    whole = _translated(said)
    if whole is not None:
        return whole
    parts = [_translated(part) for part in SENTENCE_END.split(said)]
    return None if None in parts else " ".join(part for part in parts if part)


def _translated(said: str) -> str | None:
    for known, pattern in PATTERNS:
        found = pattern.fullmatch(said)
        if found:
            facts = {name: _translated(fact) or fact for name, fact in found.groupdict().items()}
            return QCoreApplication.translate("Device", known).format(**facts)
    return None
