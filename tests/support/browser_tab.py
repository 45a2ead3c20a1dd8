"""One tab of a browser, as a reader uses it, and what goes wrong in it meanwhile."""

from __future__ import annotations

import base64
import contextlib
import json
import time
from typing import TYPE_CHECKING, Any, Final

from tests.support.devtools import SECONDS, BrowserError, Connection

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

# Key, code of Windows, and the text that it writes.
_KEYS: Final[Mapping[str, tuple[int, str]]] = {
    "Tab": (9, ""),
    "Enter": (13, "\r"),
    "Escape": (27, ""),
    " ": (32, " "),
    "PageUp": (33, ""),
    "PageDown": (34, ""),
    "End": (35, ""),
    "Home": (36, ""),
    "ArrowLeft": (37, ""),
    "ArrowUp": (38, ""),
    "ArrowRight": (39, ""),
    "ArrowDown": (40, ""),
}
_ENABLED: Final = ("Runtime.enable", "Log.enable", "Network.enable")
_WEB: Final = ("http", "https")
_PHONE: Final = 500
_BAD: Final = 400
_MODIFIERS: Final[Mapping[str, int]] = {"": 0, "alt": 1, "ctrl": 2, "shift": 8}
# What isn't asked of anybody.
_OWN: Final = ("data:", "blob:", "about:", "chrome-error:")
# An element is true in the page, but nothing that can be told of it is.
_TRUTH: Final = """
Promise.resolve(%s).then((value) => [Boolean(value), value instanceof Node ? true : value])
"""
_CENTRE: Final = """
((selector) => {
  const found = document.querySelector(selector);
  if (!found) return {problem: "isn't there"};
  found.scrollIntoView({block: "center", inline: "center", behavior: "instant"});
  const box = [...found.getClientRects()].find((each) => each.width && each.height);
  if (!box) return {problem: "can't be seen"};
  const x = box.x + box.width / 2, y = box.y + box.height / 2;
  const top = document.elementFromPoint(x, y);
  if (!top) return {problem: "is outside of the window"};
  const same = found.contains(top) || top.contains(found) || [...(found.labels || [])].includes(top);
  return same ? {x, y} : {problem: "is covered by " + top.outerHTML.slice(0, 200)};
})
"""


class Tab:
    """A page and what happens in it; ``troubles`` is what must not happen, since the last ``open``."""

    def __init__(self, url: str, allowed: tuple[str, ...]) -> None:
        self.troubles: list[str] = []
        self._allowed = allowed
        self._loaded: set[str] = set()
        self._connection = Connection(url, self._heard)
        for method in ("Page.enable", *_ENABLED):
            self.call(method)
        self.call("Page.setLifecycleEventsEnabled", enabled=True)
        # So that several tabs may have the keyboard's focus at a time.
        self.call("Emulation.setFocusEmulationEnabled", enabled=True)
        self.call("Fetch.enable", patterns=[{"urlPattern": f"{each}://*"} for each in _WEB])
        # Workers ask by themselves.
        self.call(
            "Target.setAutoAttach", autoAttach=True, waitForDebuggerOnStart=True, flatten=True
        )

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Any method of the protocol, with its answer."""
        return self._connection.call(method, **params)

    def open(self, url: str) -> None:
        """Go there, and return when all of it is loaded. Forgets the troubles so far.

        What a page has begun when it is left may still be told as the next one's.
        """
        self.troubles.clear()
        answer = self.call("Page.navigate", url=url)
        if "errorText" in answer:
            raise BrowserError(f"{url}: {answer['errorText']}")
        # Another anchor of the same page loads nothing.
        loader = answer.get("loaderId")
        self.until(lambda: loader is None or loader in self._loaded, f"{url} to load")

    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression, awaited if it is a promise.

        Raises BrowserError with the script's error.
        """
        answer = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        if "exceptionDetails" in answer:
            raise BrowserError(_exception(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def wait_for(self, expression: str, seconds: float = SECONDS) -> Any:
        """The value of an expression as soon as it is true; a page may be left meanwhile."""
        found: list[Any] = []

        def holds() -> bool:
            # Between two pages there is nothing to ask.
            with contextlib.suppress(BrowserError):
                found[:] = self.evaluate(_TRUTH % expression)
            return bool(found and found[0])

        self.until(holds, expression, seconds)
        return found[1]

    def until(self, holds: Callable[[], bool], what: str, seconds: float = SECONDS) -> None:
        """Wait until this holds, while the page goes on. Raises BrowserError after ``seconds``."""
        deadline = time.monotonic() + seconds
        while not holds():
            left = deadline - time.monotonic()
            if left <= 0:
                raise BrowserError(f"waited {seconds:g} seconds for {what}; {self.troubles}")
            # Most of what changes a page is announced; the rest is seen soon enough.
            self._connection.listen(min(left, 0.05))

    def click(self, selector: str) -> None:
        """Click with the mouse on what the selector finds first.

        Raises BrowserError when it isn't there, can't be seen or lies below something else.
        """
        place = self.evaluate(f"{_CENTRE}({json.dumps(selector)})")
        if "problem" in place:
            raise BrowserError(f"{selector} {place['problem']}")
        self.mouse("mouseMoved", **place)
        for kind in ("mousePressed", "mouseReleased"):
            self.mouse(kind, **place, button="left", clickCount=1)

    def hover(self, selector: str) -> None:
        """Move the mouse onto what the selector finds first."""
        place = self.evaluate(f"{_CENTRE}({json.dumps(selector)})")
        if "problem" in place:
            raise BrowserError(f"{selector} {place['problem']}")
        self.mouse("mouseMoved", **place)

    def mouse(self, kind: str, **params: Any) -> None:
        """An event of the mouse, as ``Input.dispatchMouseEvent`` has them."""
        self.call("Input.dispatchMouseEvent", type=kind, **params)

    def type(self, text: str) -> None:
        """Type into what has the focus, key by key."""
        for character in text:
            self.call("Input.dispatchKeyEvent", type="keyDown", text=character, key=character)
            self.call("Input.dispatchKeyEvent", type="keyUp", key=character)

    def press(self, key: str, modifier: str = "") -> None:
        """Press a key by its name (``Tab``, ``Enter``, ``ArrowDown``), with alt, ctrl or shift."""
        code, text = _KEYS[key]
        named = {
            "key": key,
            "code": "Space" if key == " " else key,
            "windowsVirtualKeyCode": code,
            "modifiers": _MODIFIERS[modifier],
        }
        kind = "keyDown" if text else "rawKeyDown"
        self.call("Input.dispatchKeyEvent", type=kind, text=text, **named)
        self.call("Input.dispatchKeyEvent", type="keyUp", **named)

    def viewport(self, width: int, height: int = 900) -> None:
        """The size of the window, in CSS pixels; phones' are narrower than 500."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < _PHONE,
        )
        self.call("Emulation.setTouchEmulationEnabled", enabled=width < _PHONE)

    def emulate(
        self, *, dark: bool = False, reduced_motion: bool = False, printed: bool = False
    ) -> None:
        """What the reader's system asks for."""
        features = {
            "prefers-color-scheme": "dark" if dark else "light",
            "prefers-reduced-motion": "reduce" if reduced_motion else "no-preference",
        }
        self.call(
            "Emulation.setEmulatedMedia",
            media="print" if printed else "",
            features=[{"name": name, "value": value} for name, value in features.items()],
        )

    def screenshot(self, path: Path, *, whole: bool = False) -> None:
        """What is seen, or the whole page, as PNG."""
        answer = self.call(
            "Page.captureScreenshot",
            format="png",
            captureBeyondViewport=whole,
            optimizeForSpeed=True,
        )
        path.write_bytes(base64.b64decode(answer["data"]))

    def close(self) -> None:
        """Let go of the page."""
        self._connection.close()

    def _heard(self, message: dict[str, Any]) -> None:
        method, params = message["method"], message["params"]
        if trouble := _trouble(method, params):
            self.troubles.append(trouble)
        match method:
            case "Page.lifecycleEvent" if params["name"] == "load":
                self._loaded.add(params["loaderId"])
            case "Fetch.requestPaused":
                self._decide(params["requestId"], params["request"]["url"])
            case "Network.requestWillBeSent":
                self._note_request(params["request"]["url"])
            case "Network.webSocketCreated":
                self._note_request(params["url"])
            case "Page.javascriptDialogOpening":
                self._connection.send("Page.handleJavaScriptDialog", accept=False)
            case "Target.attachedToTarget":
                for start in (*_ENABLED, "Runtime.runIfWaitingForDebugger"):
                    self._connection.send(start, session=params["sessionId"])

    def _decide(self, request: str, url: str) -> None:
        if url.startswith(self._allowed):
            self._connection.send("Fetch.continueRequest", requestId=request)
        else:
            self._connection.send(
                "Fetch.failRequest", requestId=request, errorReason="BlockedByClient"
            )

    def _note_request(self, url: str) -> None:
        if not url.startswith((*self._allowed, *_OWN)):
            self.troubles.append(f"outside: {url}")


def _trouble(method: str, params: dict[str, Any]) -> str:
    """What went wrong, or nothing."""
    match method:
        case "Network.responseReceived" if params["response"]["status"] >= _BAD:
            return f"{params['response']['status']}: {params['response']['url']}"
        case "Runtime.exceptionThrown":
            return f"error: {_exception(params['exceptionDetails'])}"
        case "Runtime.consoleAPICalled" if params["type"] in {"error", "assert"}:
            said = [str(one.get("value", one.get("description"))) for one in params["args"]]
            return f"console: {' '.join(said)}"
        case "Log.entryAdded" if params["entry"]["level"] == "error":
            return f"log: {params['entry']['text']} {params['entry'].get('url', '')}"
        case "Page.javascriptDialogOpening":
            return f"dialog: {params['message']}"
    return ""


def _exception(details: dict[str, Any]) -> str:
    thrown = details.get("exception", {})
    return str(thrown.get("description") or thrown.get("value") or details["text"])
