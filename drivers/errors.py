"""Why a device could not be used: one class per cause for programs, one sentence per error for people.

The vendor libraries raise dozens of kinds (OSError, SerialException, USBError, cv2.error, AssertionError). Each driver
turns them into one of these at its own edge, with what was asked and what was found. A device thread catches
`DeviceError`, shows the sentence as the device's state and tries again; anything else is a mistake in our own code.
"""


class DeviceError(Exception):
    """The device could not do what was asked; the text is a sentence for the person who must act."""


class BadDeviceUrl(DeviceError):
    """The address in the settings cannot be meant: only changing the settings helps."""

    def __init__(self, sentence: str, *, reason: str = "") -> None:
        super().__init__(sentence)
        self.reason = reason or sentence
        """What is wrong with it alone, for whoever shows the address anyway."""


class DeviceAbsent(DeviceError):
    """Nothing answers at this address: switched off, unplugged, or another address."""


class DeviceForbidden(DeviceError):
    """The device is there, but this program's user may not open it."""


class DeviceBusy(DeviceError):
    """Another program holds the device."""


class DeviceLost(DeviceError):
    """The device was there and went away while it was being used."""


class DeviceSilent(DeviceError):
    """The device did not answer or take its data within the deadline."""


class DeviceClosed(DeviceError):
    """It was used before `open` or after `close`: a mistake in the program that asks."""
