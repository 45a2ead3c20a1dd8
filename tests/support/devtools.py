"""Calls of the DevTools protocol (chromedevtools.github.io/devtools-protocol) over a web socket."""

from __future__ import annotations

import json
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Final

from websockets.sync.client import connect

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS: Final = 60.0


class BrowserError(Exception):
    """What the browser answered instead of doing it, or that it didn't in time."""


class Connection:
    """Calls and their answers; what comes between them goes to ``heard``."""

    def __init__(self, url: str, heard: Callable[[dict[str, Any]], None] = lambda _: None) -> None:
        self._stack = ExitStack()
        self._socket = self._stack.enter_context(
            connect(url, max_size=None, compression=None, proxy=None, ping_interval=None)
        )
        self._heard = heard
        self._last = 0

    def send(self, method: str, session: str = "", **params: Any) -> int:
        """Call without waiting for the answer; returns the call's number."""
        self._last += 1
        message: dict[str, Any] = {"id": self._last, "method": method, "params": params}
        self._socket.send(json.dumps(message | ({"sessionId": session} if session else {})))
        return self._last

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """The answer. Raises BrowserError for an error, or after a while without any."""
        number = self.send(method, **params)
        deadline = time.monotonic() + SECONDS
        while (message := self.listen(deadline - time.monotonic())) is not None:
            # A worker's calls share the numbers, and nobody waits for those.
            if message.get("id") == number:
                if "error" in message:
                    raise BrowserError(f"{method}: {message['error']['message']}")
                return dict(message["result"])
        raise BrowserError(f"{method}: no answer in {SECONDS:g} seconds")

    def listen(self, seconds: float) -> dict[str, Any] | None:
        """The next message, or None when none comes in this time."""
        try:
            message: dict[str, Any] = json.loads(self._socket.recv(timeout=max(seconds, 0)))
        except TimeoutError:
            return None
        if "method" in message:
            self._heard(message)
        return message

    def close(self) -> None:
        """Say goodbye."""
        self._stack.close()
