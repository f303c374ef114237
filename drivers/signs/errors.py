"""Why a sign cannot be used as it stands in the settings."""

from drivers.errors import DeviceError


class BadSignSettings(DeviceError):
    """Protocol, address, template or size do not go together: only changing the settings helps."""
