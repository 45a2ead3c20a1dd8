"""Headless Chromium, for the tests of what a reader does with the site.

The fixture ``browser`` of conftest.py is one browser for the session; it skips where there is none.

    with browser.tab(width=390, dark=True) as tab:
        tab.open(index.as_uri())
        tab.click(".md-search__input")
        tab.type("account_number")
        tab.wait_for("document.querySelector('.md-search-result__link')")
        assert tab.evaluate("document.title") == "Accounts"
        tab.screenshot(tmp_path / "search.png")
        assert not tab.troubles

``troubles`` holds all that a page must not do: requests to elsewhere (blocked), errors of the console
and of scripts, dialogs, files that aren't there. What goes past a tab's eyes ends at the tabs'
proxy, which lets nothing through: ``browser.knocks``.

Tabs may be used by several threads at a time, each by one; ``browser.each`` does that.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import socketserver
import subprocess
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, Self, TypeVar

import pytest

from tests.support.browser_tab import Tab
from tests.support.devtools import Connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Item = TypeVar("Item")
Result = TypeVar("Result")

_PROGRAMS: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints,Translate",
    "--disable-renderer-backgrounding",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-sync",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--hide-scrollbars",
    "--mute-audio",
    "--no-first-run",
    "--remote-debugging-port=0",
    # A machine without a screen would say that it has no mouse.
    "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
    # What the browser wants for itself gets nowhere; tabs have a proxy that listens.
    "--proxy-server=http://127.0.0.1:1",
)
_LISTENING: Final = re.compile(r"DevTools listening on (ws://[^/]+)(/\S+)")
_TABS: Final = 3


class Browser:
    """A running browser; see the module for its use."""

    def __init__(self, address: str, path: str, wall: _Wall) -> None:
        self.knocks = wall.knocks
        self._proxy = f"http://127.0.0.1:{wall.port}"
        self._address = address
        self._control = Connection(address + path)
        self._lock = threading.Lock()

    @contextlib.contextmanager
    def tab(
        self,
        *allowed: str,
        width: int = 1280,
        height: int = 900,
        dark: bool = False,
        reduced_motion: bool = False,
    ) -> Iterator[Tab]:
        """A tab of its own: nothing of what others stored, and requests to ``allowed`` alone.

        ``allowed`` are beginnings of URLs, such as the address of the test's own server; files of
        the disk are allowed always.
        """
        with self._lock:
            context = self._control.call("Target.createBrowserContext", proxyServer=self._proxy)[
                "browserContextId"
            ]
            target = self._control.call(
                "Target.createTarget", url="about:blank", browserContextId=context, newWindow=True
            )["targetId"]
        tab = Tab(f"{self._address}/devtools/page/{target}", ("file://", *allowed))
        try:
            tab.viewport(width, height)
            tab.emulate(dark=dark, reduced_motion=reduced_motion)
            yield tab
        finally:
            tab.close()
            with self._lock:
                self._control.call("Target.disposeBrowserContext", browserContextId=context)

    def each(
        self,
        items: Iterable[Item],
        look: Callable[[Tab, Item], Result],
        *allowed: str,
        dark: bool = False,
    ) -> list[Result]:
        """What ``look`` sees of each, in their order; a few tabs at a time, each for many items."""
        waiting = list(enumerate(items))
        waiting.reverse()
        seen: dict[int, Result] = {}

        def work(_: int) -> None:
            with self.tab(*allowed, dark=dark) as tab:
                while waiting:
                    try:
                        number, item = waiting.pop()
                    except IndexError:
                        # Another was faster.
                        return
                    seen[number] = look(tab, item)

        with ThreadPoolExecutor(_TABS) as threads:
            list(threads.map(work, range(_TABS)))
        return [seen[number] for number in sorted(seen)]

    def close(self) -> None:
        """Ask the browser to end."""
        with contextlib.suppress(Exception):
            self._control.call("Browser.close")
        self._control.close()


@contextlib.contextmanager
def start_browser() -> Iterator[Browser]:
    """A browser with a new profile; skips the test where there is no Chromium."""
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if program is None:
        pytest.skip("needs Chromium (apt-get install chromium); none of these: " + str(_PROGRAMS))
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile,
        _Wall() as wall,
        _running(program, Path(profile)) as errors,
    ):
        browser = Browser(*_address(errors), wall)
        # Nobody wants what it says later, but a full pipe would stop it.
        threading.Thread(target=errors.read, daemon=True).start()
        try:
            yield browser
        finally:
            browser.close()


@contextlib.contextmanager
def _running(program: str, profile: Path) -> Iterator[IO[str]]:
    process = subprocess.Popen(
        [program, *_FLAGS, f"--user-data-dir={profile}", "about:blank"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
    )
    assert process.stderr is not None
    try:
        yield process.stderr
    finally:
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stderr.close()


def _address(errors: IO[str]) -> tuple[str, str]:
    said = []
    for line in errors:
        said.append(line)
        found = _LISTENING.search(line)
        if found:
            return found[1], found[2]
    raise RuntimeError("Chromium didn't start:\n" + "".join(said))


class _Wall(socketserver.ThreadingTCPServer):
    """The tabs' proxy: notes the first line of what arrives, and refuses it."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Refusal)
        self.knocks: list[str] = []
        self.port: int = self.server_address[1]

    def __enter__(self) -> Self:
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *args: object) -> None:
        self.shutdown()
        self.server_close()


class _Refusal(socketserver.StreamRequestHandler):
    server: _Wall

    def handle(self) -> None:
        self.server.knocks.append(self.rfile.readline(2000).decode("ascii", "replace").strip())
        self.wfile.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
