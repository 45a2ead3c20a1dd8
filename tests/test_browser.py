"""The harness itself: what a page must not do is stopped and counted, so that the other tests can fail."""

from __future__ import annotations

import functools
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.support.browser import start_browser
from tests.support.devtools import BrowserError

PAGE = """<!doctype html><title>A page</title><style>body { height: 3000px }</style>
<input id="name"><button id="go" onclick="document.title = document.querySelector('#name').value">Go</button>
<div style="position: relative"><a id="below" href="#">x</a>
<div style="position: absolute; inset: 0; background: white">above</div></div>
"""


@pytest.fixture(scope="module")
def browser():
    """One of its own: what knocks here is no other test's trouble."""
    with start_browser() as browser:
        yield browser


@pytest.fixture
def page(tmp_path):
    file = tmp_path / "page.html"
    file.write_text(PAGE, encoding="utf-8")
    return file.as_uri()


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("fetch('https://example.org/').catch(() => 0)", "outside: https://example.org/"),
        ("fetch('http://127.0.0.1:9/x').catch(() => 0)", "outside: http://127.0.0.1:9/x"),
        ("new Image().src = 'https://example.org/i.png'", "outside: https://example.org/i.png"),
        ("navigator.sendBeacon('https://example.org/b')", "outside: https://example.org/b"),
        ("new WebSocket('wss://example.org/'); 1", "outside: wss://example.org/"),
        (
            """new Worker(URL.createObjectURL(new Blob(['fetch("https://example.org/w")']))); 1""",
            "outside: https://example.org/w",
        ),
        ("console.error('bad', 7)", "console: bad 7"),
        ("setTimeout(() => { throw new Error('later') })", "error: Error: later"),
        ("Promise.reject(new Error('unheard')); 1", "error: Error: unheard"),
        ("alert('here')", "dialog: here"),
        ("new Image().src = 'nowhere.png'", "log: Failed to load resource"),
    ],
)
def test_troubles_are_counted(browser, page, script, told):
    with browser.tab() as tab:
        tab.open(page)
        assert tab.troubles == []
        tab.evaluate(script)
        tab.until(lambda: any(each.startswith(told) for each in tab.troubles), told)


def test_nothing_gets_past_the_proxy(browser, page):
    before = len(browser.knocks)
    with browser.tab() as tab:
        tab.open(page)
        tab.evaluate("new WebSocket('wss://example.org/'); 1")
        tab.until(lambda: len(browser.knocks) > before, "a knock")
    assert browser.knocks.pop().startswith("CONNECT example.org:443")


@pytest.mark.usefixtures("page")
def test_a_server_that_is_named_is_allowed(browser, tmp_path):
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        with browser.tab(address) as tab:
            tab.open(f"{address}page.html")
            assert tab.evaluate("document.title") == "A page"
            tab.evaluate("fetch('nowhere').then(() => 0)")
            told = [each for each in tab.troubles if not each.startswith("log")]
            # The browser asks for the icon by itself.
            assert set(told) - {f"404: {address}favicon.ico"} == {f"404: {address}nowhere"}
        with browser.tab() as tab, pytest.raises(BrowserError, match="BLOCKED"):
            tab.open(f"{address}page.html")
        server.shutdown()


def test_mouse_and_keyboard(browser, page):
    with browser.tab() as tab:
        tab.open(page)
        tab.click("#name")
        tab.type("Ünï & <x>")
        tab.press("Tab")
        tab.press("Enter")
        assert tab.wait_for("document.title != 'A page' && document.title") == "Ünï & <x>"
        assert tab.wait_for("document.querySelector('#go')") is True
        with pytest.raises(BrowserError, match="is covered by"):
            tab.click("#below")
        with pytest.raises(BrowserError, match="isn't there"):
            tab.click("#nothing")
        with pytest.raises(BrowserError, match="ReferenceError"):
            tab.evaluate("nothing()")
        with pytest.raises(BrowserError, match=r"waited 0\.1 seconds for 1 > 2"):
            tab.wait_for("1 > 2", 0.1)


def test_what_the_reader_prefers(browser, page, tmp_path):
    with browser.tab(width=390, height=800, dark=True, reduced_motion=True) as tab:
        tab.open(page)
        for query in ("prefers-color-scheme: dark", "prefers-reduced-motion: reduce"):
            assert tab.evaluate(f"matchMedia('({query})').matches")
        assert tab.evaluate("innerWidth") >= 390
        tab.emulate(printed=True)
        assert tab.evaluate("matchMedia('print').matches")
        tab.screenshot(tmp_path / "page.png")
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")


def test_each_page_is_seen_in_order(browser, tmp_path):
    for number in range(10):
        (tmp_path / f"{number}.html").write_text(f"<title>{number}</title>", encoding="utf-8")

    def title(tab, number):
        tab.open((tmp_path / f"{number}.html").as_uri())
        return tab.evaluate("document.title")

    assert browser.each(range(10), title) == [str(number) for number in range(10)]
