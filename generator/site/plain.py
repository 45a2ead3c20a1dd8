"""The generated pages as Markdown beside their HTML, for programs that read: diagrams as Mermaid, names as they are."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from generator.escape import md_block
from generator.site.code import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_FIGURE: Final = re.compile(
    r'^<figure class="pg-erd"[^\n]*\n(?:(?!^</figure>).)*?--8<-- "([\w./-]+)\.svg".*?^</figure>$',
    re.DOTALL | re.MULTILINE,
)
_INCLUDE: Final = re.compile(r'^[ \t]*--8<-- "([\w./-]+)"$', re.MULTILINE)
_ATTRIBUTES: Final = re.compile(r" *\{:[^{}]*\}$")
_CODE: Final = re.compile(r"<code>(.*?)</code>")
_MARKS: Final = re.compile(r"</?(?:span|dl|dt|dd|div)\b[^>\n]*>")
# Inside a line these mean nothing to CommonMark; at its beginning some of them do.
_PLAIN: Final = re.compile(r"(?<=\S)&#(3[6-9]|4[0134567]|58|59|6[134]|95);")
_TAB: Final = re.compile(r'=== "(.*)"')
_INDENT: Final = "    "
_ESCAPED: Final = re.compile(r"^([ \t]*);(;*-+8<-+(?:[ \t]+[\"'].*)?[ \t]*)$")
_FENCE: Final = re.compile(r"^[ \t]*(`{3,})")


def write_markdown(pages: Path, sources: Path, out: Path) -> None:
    """Write each page of the folder ``pages`` into ``out``, as a program is to read it; ``sources`` has the models."""
    for page in pages.rglob("*.md"):
        target = out / page.relative_to(pages)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(
            plain(page.read_text("utf-8"), pages, sources), encoding="utf-8", newline="\n"
        )


def plain(page: str, pages: Path, sources: Path) -> str:
    """A page without what only its HTML needs. Links stay, since all pages lie as they lay."""
    drawn = _FIGURE.sub(lambda match: _diagram(pages / f"{match[1]}.mmd"), _untabbed(page))
    included = _INCLUDE.sub(lambda match: _content(match[1], pages, sources), drawn)
    # What is code already is as it should be, but for what kept the snippets extension from including.
    return "\n".join(
        [
            _ESCAPED.sub(r"\1\2", line) if code else _line(line)
            for line, code in _with_code(included.split("\n"))
        ]
    )


def _with_code(lines: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it is one of a block of code, or of its fences."""
    fence = ""
    for line in lines:
        found = _FENCE.match(line)
        edge = found is not None and (not fence or found[1] == fence)
        yield line, bool(fence) or edge
        if found and edge:
            fence = "" if fence else found[1]


def _untabbed(page: str) -> str:
    """The page with its tabs one after the other: what is in them is indented, which CommonMark takes for code."""
    lines = []
    tab = False
    for line, code in _with_code(page.split("\n")):
        title = None if code else _TAB.fullmatch(line)
        tab = bool(title) or (tab and (code or not line or line.startswith(_INDENT)))
        lines.append(f"**{title[1]}**" if title else line.removeprefix(_INDENT) if tab else line)
    return "\n".join(lines)


def _diagram(path: Path) -> str:
    source = _read(path)
    return md_block(source, "mermaid") if source else ""


def _content(path: str, pages: Path, sources: Path) -> str:
    """What a page includes: Markdown as it is, and of highlighted code the module that it was made from."""
    if path.endswith(".txt"):
        return _read(pages / path)
    module = path.removeprefix(f"{FOLDER}/").removesuffix(".html")
    text = _read(sources / module) if path == f"{FOLDER}/{module}.html" else ""
    return md_block(text, "python") if text else ""


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8").strip()
    except OSError:
        return ""


def _line(line: str) -> str:
    table = line.startswith("|")
    # Of braces in names there are none here but as entities.
    bare = _ATTRIBUTES.sub("", line) if line.startswith("#") else line
    spelled = _CODE.sub(lambda match: _span(match[1], table=table), bare)
    return _PLAIN.sub(lambda match: chr(int(match[1])), _MARKS.sub("", spelled))


def _span(escaped: str, *, table: bool) -> str:
    """A code span, its fence longer than any run of backticks in it (CommonMark 0.31, 6.1; GFM, 4.10)."""
    text = html.unescape(escaped)
    if not text.strip() or "<" in text:
        return f"<code>{escaped}</code>"
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    padded = f" {text} " if text.startswith("`") or text.endswith("`") else text
    return f"{fence}{padded.replace('|', chr(92) + '|') if table else padded}{fence}"
