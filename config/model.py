"""The base of all settings: frozen, closed and strict, so that a mistake is found at the start and not at noon."""

from pydantic import BaseModel, ConfigDict


class SettingsModel(BaseModel):
    """Strict: `"5"` is no number and `1` is not `true`; the docstring under a field is its documentation."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, allow_inf_nan=False, use_attribute_docstrings=True
    )
