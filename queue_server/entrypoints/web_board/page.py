"""A board as files for a browser: one page, one style, one script, its letters and logo; nothing from anywhere else."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from config.house import HouseStyle
from queue_server.entrypoints.status_page.colours import Colours, page_colours
from queue_server.entrypoints.web_board.desk import WebBoard
from queue_server.entrypoints.web_board.words import BoardWords

FOLDER = Path(__file__).parent
SCRIPTS = (
    "sizes.js",
    "foot.js",
    "place.js",
    "rows.js",
    "moment.js",
    "chime.js",
    "following.js",
    "drawing.js",
    "board.js",
)
"""In the order in which they need each other; sent as one file."""

ASSETS = "/board/assets"

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""By origin and not by digest: a television of 2015 knows the first version of this policy only."""

FACES = {
    "NotoSans-Regular.ttf": ("Balie", 400),
    "NotoSans-SemiBold.ttf": ("Balie", 600),
    "NotoSans-Bold.ttf": ("Balie", 700),
    "NotoSans-Black.ttf": ("Balie", 900),
    "NotoSansArabic-Regular.ttf": ("Balie Arabic", 400),
    "NotoSansArabic-Bold.ttf": ("Balie Arabic", 700),
}
"""File, family and weight; what the folder of letters does not have is left to the browser."""

KINDS = {".svg": "image/svg+xml", ".png": "image/png", ".ttf": "font/ttf", ".css": "text/css", ".js": "text/javascript"}

HIGH_CONTRAST = Colours(
    ground="#000000",
    surface="#000000",
    hairline="#FFFFFF",
    line="#FFFFFF",
    text="#FFFFFF",
    quiet="#FFFFFF",
    house="#FFE500",
    on_house="#000000",
    soft="#000000",
)
"""Black, white and one yellow, as on the other screens."""


@dataclass(frozen=True)
class Asset:
    """A file as a browser gets it."""

    kind: str
    content: bytes


class BoardPages:
    """The pages of one house; `version` changes with anything that a browser keeps of them."""

    def __init__(self, house: HouseStyle, fonts: Path | None) -> None:
        self.assets = dict(_assets(house, fonts))
        digest = hashlib.sha256()
        for file in (FOLDER / "board.jinja", *(FOLDER / "words").glob("*.toml")):
            digest.update(file.read_bytes())
        for name, asset in sorted(self.assets.items()):
            digest.update(name.encode() + asset.content)
        self.version = digest.hexdigest()[:16]
        self._logo = next((name for name in self.assets if name.startswith("logo")), None)
        loader = Environment(
            loader=FileSystemLoader(FOLDER),
            autoescape=select_autoescape(["jinja"]),
            undefined=StrictUndefined,
            auto_reload=False,
        )
        self._board, self._apart = loader.get_template("board.jinja"), loader.get_template("apart.jinja")

    def board(self, board: WebBoard) -> str:
        asked = board.settings
        settings = {
            "page": self.version,
            "diagonal_inch": asked.diagonal_inch,
            "viewing_distance_mm": asked.viewing_distance_mm,
            "recent_calls": asked.recent_calls,
            "sound": asked.sound,
            "reduced_motion": asked.reduced_motion,
        }
        return self._board.render(
            name=asked.name,
            words=board.words[0],
            settings=json.dumps(settings),
            assets=self._address(high_contrast=asked.high_contrast),
            logo=self._logo,
        )

    def apart(self, words: BoardWords, heading: str, then: str, renew_s: int | None = None) -> str:
        """A page about no board."""
        return self._apart.render(
            words=words, heading=heading, then=then, renew_s=renew_s, assets=self._address(high_contrast=False)
        )

    def _address(self, *, high_contrast: bool) -> str:
        """The version is in the address, so that a browser may keep what it has and never keeps what is old."""
        return f"{ASSETS}/{self.version}/{'contrast-' if high_contrast else ''}"


def _assets(house: HouseStyle, fonts: Path | None) -> Iterator[tuple[str, Asset]]:
    """By name; each also under the name that a board of high contrast asks for."""
    faces = {name: fonts / name for name in FACES if fonts is not None and (fonts / name).is_file()}
    script = "\n".join((FOLDER / "script" / name).read_text(encoding="utf-8") for name in SCRIPTS).encode()
    shared = {"board.js": script, **{name: path.read_bytes() for name, path in faces.items()}}
    if house.logo is not None:
        shared[f"logo{house.logo.suffix.lower()}"] = house.logo.read_bytes()
    for prefix, colours in (("", page_colours(house.colour).light), ("contrast-", HIGH_CONTRAST)):
        yield f"{prefix}board.css", Asset(KINDS[".css"], _style(colours, faces).encode())
        for name, content in shared.items():
            yield prefix + name, Asset(KINDS.get(Path(name).suffix, "application/octet-stream"), content)


def _style(colours: Colours, faces: Mapping[str, Path]) -> str:
    plain = colours is not HIGH_CONTRAST
    template = Template((FOLDER / "style.css").read_text(encoding="utf-8"))
    rules = "\n".join(
        f'@font-face {{ font-family: "{FACES[name][0]}"; font-weight: {FACES[name][1]}; '
        f'src: url("{name}") format("truetype"); font-display: block; }}'
        for name in faces
    )
    return template.substitute(
        asdict(colours),
        faces=rules,
        plate=colours.surface if plain else colours.text,
        plate_line="transparent" if plain else colours.house,
    )
