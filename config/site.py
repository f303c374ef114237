"""A site's settings (`site.toml`): the catalogue and the rules, all of it fitting together."""

from pydantic import model_validator

from config.misfit import MisfitError
from config.site_catalogue import SiteCatalogue
from config.site_coherence import incoherences


class SiteSettings(SiteCatalogue):
    """One place with one hall (`site.toml`)."""

    @model_validator(mode="after")
    def _its_parts_fit_each_other(self) -> "SiteSettings":
        misfits = incoherences(self)
        if misfits:
            raise MisfitError(misfits)
        return self
