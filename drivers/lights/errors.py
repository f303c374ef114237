"""Why a call panel cannot be used as it stands in the settings."""

from drivers.errors import DeviceError


class BadPanelSettings(DeviceError):
    """Its buttons cannot be told apart by what they send: only changing the settings helps."""
