"""One escaper per sink for text that comes from the database; templates use them as filters of the same name.

Every function takes any text and returns text that the sink's own parser reads back as that text, and as nothing
else. Names here are what a template author looks for: the sink, then the place in it.
"""

from __future__ import annotations

import html as _html
import json as _json
import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final

import msgspec

from generator.model.types import quote_identifier, quote_literal

_SPACE: Final = re.compile(r"\s+")
_WORD: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# In group 1 what Markdown, or an extension of it, could take for markup. Not in it is what only joins words or ends
# them: `work_orders`, `shop.orders` (but `www.` makes a link), a comma, a bracket that no list begins with, a path's
# `/api/orders` (but `1/2` and `c/o` become one sign each).
_MARKDOWN_SPECIAL: Final = (
    r"(?<=[A-Za-z0-9])[_-](?=[A-Za-z0-9])|(?<![Ww]{3})(?<=[A-Za-z0-9])\.(?=[A-Za-z0-9])"
    r"|(?<=[A-Za-z]{2})\.(?= |\Z)|[,(]|(?<=.{9})\)|(?<![/:<&0-9])/(?=[A-Za-z_]{2})"
    r"|([^A-Za-z0-9 \u0080-\U0010ffff])"
)
_SNIPPET_LINE: Final = re.compile(r"^([ \t]*)(;*-+8<-+(?:[ \t]+[\"'].*)?[ \t]*)$", re.MULTILINE)
# Words that Mermaid's lexer and Markdown leave alone. `www.` is a link; `direction` eats its line.
_MERMAID_PLAIN: Final = re.compile(
    r"(?!.*(?:www\.|direction))[A-Za-z0-9]+(?:(?:, |[ _.-])[A-Za-z0-9]+)*", re.IGNORECASE | re.ASCII
)
# The four letters are those that Mermaid itself writes its entities with.
_MERMAID_SPECIAL: Final = r"[^A-Za-z0-9\u00a0-\U0010ffff]|[\ufb02\u00b0\u00b6\u00df]"
# Commands that runners of CI obey anywhere in a line: `##[…]`, `##vso[…]`.
_LOG_COMMAND: Final = re.compile(r"##(?=(?:vso)?\[)")
_NOT_ASCII: Final = re.compile(r"[^\x00-\x7e]")
_COMMONMARK_SPECIAL: Final = re.compile(r"[\\`\[\]]")
# Bidirectional overrides and zero-width characters make a reviewer see another text than the compiler does
# (CVE-2021-42574); U+0085, U+2028 and U+2029 end lines in some parsers.
_LATIN_1: Final = 0xFF
_INVISIBLE: Final = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]"
)
# The same characters in UTF-8.
_INVISIBLE_BYTES: Final = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]"
    rb"|\xe2\x80[\x8b-\x8f\xa8-\xae]|\xe2\x81[\xa0-\xa9]|\xef\xbb\xbf"
)
# Beyond those, what isn't a character of XML 1.0.
_NOT_XML: Final = re.compile(r"[\ufffe\uffff]")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """To compile a class of all letters takes milliseconds, and few commands write Markdown or Mermaid."""
    return re.compile(pattern)


def ts_string(text: str) -> str:
    """A string literal of TypeScript or JavaScript, in double quotes (ECMA-262, 12.9.4)."""
    literal = _json.dumps(text, ensure_ascii=False)
    return _INVISIBLE.sub(_unicode_escape, literal).replace("</", "<\\/")


def ts_comment(text: str) -> str:
    """Text for inside a block comment; newlines stay, so the template indents the lines."""
    return visible(text).replace("*/", "*\\/").replace("@", "\\@")


def ts_key(text: str) -> str:
    """A property key: bare where it is a plain word, else a string literal; ``__proto__`` is special, so computed."""
    if text == "__proto__":
        return '["__proto__"]'
    return text if _WORD.fullmatch(text) else ts_string(text)


def py_string(text: str) -> str:
    """A string literal of Python, pure ASCII where a character could mislead."""
    return _INVISIBLE.sub(_python_escape, repr(text))


def py_docstring(text: str) -> str:
    """Quote a docstring; for readers, so control characters are shown and lines are kept."""
    lines = visible(text.replace("\r\n", "\n").replace("\r", "\n"))
    inert = lines.replace("\\", "\\\\")
    if '"""' in inert or inert.endswith('"'):
        inert = inert.replace('"', '\\"')
    return f'"""{inert}"""'


def md(text: str) -> str:
    """Text anywhere in Markdown, tables and headings included: white space folded, markup as entities."""
    folded = _SPACE.sub(" ", visible(text)).strip()
    return _compiled(_MARKDOWN_SPECIAL).sub(_markdown_entity, folded)


def commonmark(text: str) -> str:
    """Prose for descriptions of an OpenAPI document (OpenAPI 3.1, 3.3: CommonMark).

    Code generators copy it as it is: no HTML, link, image or code span comes of it, and ordinary text stays as
    written, lines included.
    """
    inert = _html.escape(visible(text), quote=False)
    return _COMMONMARK_SPECIAL.sub(lambda match: f"\\{match.group()}", inert)


def md_code(text: str) -> str:
    """Inline code in Markdown, as HTML, since a code span can't hold every text inside a table."""
    folded = _SPACE.sub(" ", visible(text)).strip()
    return f"<code>{_compiled(_MARKDOWN_SPECIAL).sub(_markdown_entity, folded)}</code>"


def md_block(text: str, language: str = "") -> str:
    """A code block in Markdown, its fence longer than any run of backticks in the text (CommonMark 0.31, 4.5).

    Indented lines couldn't be closed by what they hold either, but carry no language.
    """
    lines = visible(text.replace("\r\n", "\n").replace("\r", "\n"))
    # The snippets extension looks into code blocks too, and takes a semicolon for its escape.
    inert = _SNIPPET_LINE.sub(r"\1;\2", lines) if "8<" in lines else lines
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0) if "`" in text else 0
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{inert}\n{fence}"


def html(text: str) -> str:
    """Text or an attribute's value in HTML."""
    return _html.escape(visible(text), quote=True)


def json_in_html(value: Any) -> str:
    """JSON inside a script element: no text in it can close the element (HTML, 4.12.1.3)."""
    encoded = _json.dumps(value, ensure_ascii=True, separators=(",", ":"), sort_keys=True)
    return encoded.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def mermaid(text: str) -> str:
    """Text inside double quotes or backticks in a Mermaid diagram, special characters as its own ``#code;``."""
    if _MERMAID_PLAIN.fullmatch(text):
        return text
    return _compiled(_MERMAID_SPECIAL).sub(lambda match: f"#{ord(match.group())};", visible(text))


def json_document(value: Any) -> bytes:
    r"""A JSON file laid out for diffs (two spaces, LF); characters that mislead are ``\u`` escapes (RFC 8259, 7).

    ``value`` may hold anything that msgspec encodes; the order of keys is its own.
    """
    data = msgspec.json.format(msgspec.json.encode(value), indent=2)
    # As text a large document takes up to four times the memory.
    return _INVISIBLE_BYTES.sub(_escaped_bytes, data) + b"\n"


def yaml(text: str) -> str:
    """A double-quoted YAML scalar: a JSON string, but a character beyond the BMP is one escape (YAML 1.1, 5.7)."""
    literal = _json.dumps(text, ensure_ascii=False)
    return _NOT_ASCII.sub(lambda match: f"\\U{ord(match.group()):08x}", literal)


def terminal(text: str) -> str:
    """Text for a terminal or a CI log: no control sequences, and no line that the CI takes for a command."""
    folded = _LOG_COMMAND.sub("#\u200b#", visible(text).replace("\r", " ").replace("\n", " "))
    return folded.replace("::", ":\u200b:") if folded.lstrip().startswith("::") else folded


def workflow_data(text: str) -> str:
    """The message of a workflow command of GitHub Actions: all of it, lines included, is on the command's line."""
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def workflow_property(text: str) -> str:
    """A property's value of a workflow command of GitHub Actions, which commas and colons would end."""
    return workflow_data(text).replace(":", "%3A").replace(",", "%2C")


def xml(text: str) -> str:
    """Text or an attribute's value in XML 1.0, of whose characters (2.2) some can't be written at all."""
    inert = _html.escape(
        _NOT_XML.sub(lambda match: f"\\u{{{ord(match.group()):x}}}", visible(text))
    )
    # As they are, a parser would turn them into spaces or other line ends (2.11, 3.3.3).
    return inert.replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;")


def uri_path(text: str) -> str:
    """A file's path as a reference (RFC 3986, 4.2): a colon would make its first part a scheme, two slashes a host."""
    from urllib.parse import quote

    reference = quote(text, safe="/")
    return f"file://{reference}" if text.startswith("/") else reference


def visible(text: str) -> str:
    r"""Control, zero-width and bidirectional characters as ``\u{…}``, so that a reader sees that they are there."""
    if text.isascii() and text.isprintable():
        return text
    return _INVISIBLE.sub(lambda match: f"\\u{{{ord(match.group()):x}}}", text)


def one_line(text: str, limit: int = 200) -> str:
    """The text's first sentence or so on one line, for summaries; not an escaper."""
    if text.isascii() and text.isprintable() and "  " not in text:
        folded = text.strip()
    else:
        folded = unicodedata.normalize("NFC", _SPACE.sub(" ", text)).strip()
    return folded if len(folded) <= limit else folded[: limit - 1].rstrip() + "…"


def _markdown_entity(match: re.Match[str]) -> str:
    return match.group() if match.group(1) is None else f"&#{ord(match.group())};"


def _escaped_bytes(match: re.Match[bytes]) -> bytes:
    return f"\\u{ord(match.group().decode()):04x}".encode()


def _unicode_escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"


def _python_escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code <= _LATIN_1 else f"\\u{code:04x}"


FILTERS: Final[Mapping[str, Callable[..., str]]] = {
    "ts_string": ts_string,
    "ts_comment": ts_comment,
    "ts_key": ts_key,
    "py_string": py_string,
    "py_docstring": py_docstring,
    "md": md,
    "commonmark": commonmark,
    "md_code": md_code,
    "md_block": md_block,
    "html": html,
    "json_in_html": json_in_html,
    "mermaid": mermaid,
    "yaml": yaml,
    "terminal": terminal,
    "sql_identifier": quote_identifier,
    "sql_literal": quote_literal,
    "one_line": one_line,
}
