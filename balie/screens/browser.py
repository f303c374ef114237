"""A real browser without a window: Debian's Chromium, driven over its DevTools protocol.

https://chromedevtools.github.io/devtools-protocol/ names the commands. Tests drive it too.
"""

import base64
import json
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

CHROMIUM = shutil.which("chromium")
WITHIN_S = 30.0
LOOK_EVERY_S = 0.05

FLAGS = (
    "--headless=new",
    "--no-sandbox",  # whoever asks may be root, in a container
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--mute-audio",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
    "--autoplay-policy=no-user-gesture-required",  # as for a board that hangs (docs/operations.md)
)

OF_THE_BROWSER = "/favicon.ico"
"""It looks for an icon by itself, also when the page is left already."""


class PageLeftError(Exception):
    """The page was left while it was asked something."""


class BrowserError(Exception):
    """It did not do what it was asked."""


class Tab:
    """One page, as large as a television."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._asked = 0
        self._first: list[str] = []
        self.complaints: list[str] = []
        """What the page could not do: errors of the script, and what its policy kept from it."""
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        self._asked += 1
        self._socket.send(json.dumps({"id": self._asked, "method": method, "params": params}))
        while True:
            message = json.loads(self._socket.recv(timeout=WITHIN_S))
            if message.get("id") == self._asked:
                if "navigated" in message.get("error", {}).get("message", ""):
                    raise PageLeftError
                if "error" in message:
                    raise BrowserError(f"{method}: {message['error']}")
                found: dict[str, Any] = message["result"]
                return found
            self._notice(message)

    def size(self, width: int, height: int) -> None:
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def begin_anew(self) -> None:
        """Nothing is kept of what was done before."""
        for script in self._first:
            self.ask("Page.removeScriptToEvaluateOnNewDocument", identifier=script)
        self._first.clear()
        self.complaints.clear()
        self.ask("Network.clearBrowserCache")
        self.size(1920, 1080)

    def first_runs(self, script: str) -> None:
        """On every page that is opened from now on, before the page's own script."""
        self._first.append(self.ask("Page.addScriptToEvaluateOnNewDocument", source=script)["identifier"])

    def open(self, address: str) -> None:
        """Another page, waited for until it is there."""
        self.ask("Page.navigate", url=address)
        self.wait_until(f"location.href === {json.dumps(address)} && document.readyState === 'complete'")

    def reload(self) -> None:
        self.value("window.before = true")
        self.ask("Page.reload")
        self.wait_until("!window.before && document.readyState === 'complete'")

    def press_a_key(self) -> None:
        for kind in ("keyDown", "keyUp"):
            self.ask("Input.dispatchKeyEvent", type=kind, key="Enter", code="Enter", windowsVirtualKeyCode=13)

    def value(self, expression: str) -> Any:
        answer = self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in answer:
            raise BrowserError(f"{expression}: {answer}")
        return answer["result"].get("value")

    def wait_until(self, expression: str, within_s: float = WITHIN_S) -> float:
        """Until the page says so; how long that took, in seconds."""
        began_s = time.monotonic()
        while not self._says(expression):
            waited_s = time.monotonic() - began_s
            if waited_s >= within_s:
                raise BrowserError(f"{expression} was not so within {within_s} s:\n{self.value(SAID)}")
            self._listen(LOOK_EVERY_S)
        return time.monotonic() - began_s

    def _says(self, expression: str) -> bool:
        try:
            return bool(self.value(f"Boolean({expression})"))
        except PageLeftError:
            return False  # it may say so on its next page

    def said(self) -> str:
        """Everything that can be read now."""
        return str(self.value(SAID))

    def picture(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"]))

    def whole_page(self) -> bytes:
        """A PNG of all of it, also of what one must scroll to."""
        size = self.ask("Page.getLayoutMetrics")["cssContentSize"]
        clip = {**size, "scale": 1}
        answer = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
        return base64.b64decode(answer["data"])

    def _listen(self, for_s: float) -> None:
        until_s = time.monotonic() + for_s
        while (left_s := until_s - time.monotonic()) > 0:
            try:
                self._notice(json.loads(self._socket.recv(timeout=left_s)))
            except TimeoutError:
                return

    def _notice(self, message: dict[str, Any]) -> None:
        params = message.get("params", {})
        match message.get("method"):
            case "Runtime.exceptionThrown":
                self.complaints.append(json.dumps(params["exceptionDetails"])[:500])
            case "Log.entryAdded" if params["entry"]["source"] != "network" and OF_THE_BROWSER not in str(params):
                self.complaints.append(str(params["entry"]["text"]))
            case _:
                pass


SAID = "document.body ? document.body.innerText : ''"


@contextmanager
def browser(folder: Path) -> Iterator[Tab]:
    """One tab of a browser of its own, which leaves nothing behind."""
    if CHROMIUM is None:
        raise BrowserError("There is no chromium here: apt-get install chromium.")
    with (folder / "chromium.log").open("wb") as log:
        process = subprocess.Popen(
            [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'chromium'}", "about:blank"], stdout=log, stderr=log
        )
    try:
        with connect(_tab_address(folder / "chromium/DevToolsActivePort", process), max_size=None) as socket:
            yield Tab(socket)
    finally:
        process.terminate()
        process.wait(WITHIN_S)


def _tab_address(said: Path, process: subprocess.Popen[bytes]) -> str:
    give_up_at = time.monotonic() + WITHIN_S
    while not (said.exists() and said.read_text(encoding="utf-8").strip()):
        if process.poll() is not None or time.monotonic() > give_up_at:
            raise BrowserError("The browser did not start.")
        with_patience(process)
    port = said.read_text(encoding="utf-8").split()[0]
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list", timeout=WITHIN_S) as answer:
        tabs = [each for each in json.load(answer) if each["type"] == "page"]
    return str(tabs[0]["webSocketDebuggerUrl"])


def with_patience(process: subprocess.Popen[bytes]) -> None:
    """Waits a moment for a process that should go on."""
    try:
        process.wait(LOOK_EVERY_S)
    except subprocess.TimeoutExpired:
        return
