"""Artifacts to bytes: fill the templates, call the makers, and skip what is made already."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import re
import traceback
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct

from generator import __version__, usercache
from generator.errors import PgscribeError, RenderError
from generator.escape import FILTERS, one_line
from generator.plan import Artifact
from generator.tree import MANIFEST, File, Place, Tree, flaw_of, folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import jinja2

    from generator.plan import MakeMany

    Cached = Callable[[Place, str], bytes | None]

_PACKAGE: Final = Path(__file__).parent
# An installed wheel has the templates inside the package, an editable install beside it.
TEMPLATE_FOLDERS: Final = (_PACKAGE / "templates", _PACKAGE.parent / "templates")

CODE_IS_ITS_VERSION: Final = TEMPLATE_FOLDERS[0].is_dir()
"""Whether this is an installed wheel. Elsewhere the code may change without its version, so a key
doesn't stand for all that made a file, and nothing made before may be taken for made."""


def nothing_cached(_place: Place, _key: str) -> bytes | None:
    """Render everything."""
    return None


def render(
    planned: Mapping[str, Iterable[Artifact]],
    *,
    overrides: Path | None = None,
    cached: Cached = nothing_cached,
    advance: Callable[[int], None] = lambda _: None,
) -> Tree:
    """The files of these artifacts, by target name, in the order planned.

    Templates in the folder ``overrides`` win over ours. ``cached`` gives the bytes that a place
    still holds from a key; ``advance`` is told how many were finished. Raises RenderError: a
    template that fails (its name and line), two artifacts for one place, an unfit path.
    """
    renderer = _Renderer(_environment(overrides))
    work = [
        _Work(target=target, artifact=artifact, key=renderer.key(artifact))
        for target, artifact in _claimed(planned)
    ]
    made: dict[Place, bytes] = {}
    batches: dict[MakeMany, list[_Work]] = {}
    for item in work:
        data = cached(item.place, item.key)
        if data is None and item.artifact.make_many is not None:
            batches.setdefault(item.artifact.make_many, []).append(item)
            continue
        made[item.place] = renderer.bytes_of(item.artifact) if data is None else data
        advance(1)
    for make_many, items in batches.items():
        answers = make_many([item.artifact.context for item in items], renderer.source)
        made.update(zip((item.place for item in items), answers, strict=True))
        advance(len(items))
    return {
        item.place: File(data=made[item.place], key=item.key, target=item.target) for item in work
    }


def toolchain_of(key: str) -> str:
    """The half of a key that stands for what made the file: our version, template and tools."""
    return key.partition(".")[0]


class _Work(Struct, frozen=True, kw_only=True):
    """An artifact on its way to bytes."""

    target: str
    artifact: Artifact
    key: str

    @property
    def place(self) -> Place:
        return (self.artifact.root, self.artifact.path)


def _environment(overrides: Path | None) -> jinja2.Environment:
    import jinja2

    folders = (overrides, *TEMPLATE_FOLDERS) if overrides else TEMPLATE_FOLDERS
    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader([jinja2.FileSystemLoader(folder) for folder in folders]),
        autoescape=False,  # noqa: S701 - each sink has its own escaper
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=_compiled() if CODE_IS_ITS_VERSION else None,
    )
    environment.filters.update(FILTERS)
    return environment


# Each call would read the distribution's metadata from disk, for each artifact.
_version = cache(importlib.metadata.version)

_DIGEST_BYTES: Final = hashlib.sha256().digest_size


def _compiled() -> jinja2.BytecodeCache | None:
    """Templates as the last run compiled them, as Python does with modules; ours are a tenth of a run without."""
    import jinja2

    home = usercache.folder()
    if home is None:
        return None
    folder = home / "templates"
    # Filters of constants are worked out when a template is compiled, so another version has files of its own.
    versions = f"{__version__}-{_version('jinja2')}"

    class Compiled(jinja2.BytecodeCache):
        """Unlike Jinja's own it begins a file with a digest: Python may do anything with damaged code."""

        def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
            with contextlib.suppress(OSError):
                data = self._file(bucket).read_bytes()
                digest, code = data[:_DIGEST_BYTES], data[_DIGEST_BYTES:]
                if hashlib.sha256(code).digest() == digest:
                    bucket.bytecode_from_string(code)

        def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
            code = bucket.bytecode_to_string()
            usercache.keep(self._file(bucket), hashlib.sha256(code).digest() + code)

        def _file(self, bucket: jinja2.bccache.Bucket) -> Path:
            return folder / f"{versions}-{bucket.key}.bin"

    return Compiled()


def _claimed(planned: Mapping[str, Iterable[Artifact]]) -> list[tuple[str, Artifact]]:
    """Every artifact with its target, once no two of them meet on any file system."""
    owners = {("out", folded(MANIFEST)): "the record of all files"}
    every = [(target, artifact) for target, artifacts in planned.items() for artifact in artifacts]
    for target, artifact in every:
        where = f"target {target}: {artifact.path!r}"
        if (flaw := flaw_of(artifact.path)) is not None:
            raise RenderError(f"{where} {flaw}")
        place = (artifact.root, folded(artifact.path))
        if place in owners:
            raise RenderError(f"{where} is the same file as {owners[place]}")
        owners[place] = where
    for (root, path), where in owners.items():
        for parent in PurePosixPath(path).parents:
            if file := owners.get((root, str(parent))):
                raise RenderError(f"{where} would lie below a file, {file}")
    return every


# Parsing tells them surely, and takes as long as compiling: most templates have none.
_REFERENCE: Final = re.compile(r"\{%[-+]?\s*(?:extends|from|import|include)\b")


class _Renderer:
    """An environment, and what was read from it."""

    def __init__(self, environment: jinja2.Environment) -> None:
        self._environment = environment
        self._digests: dict[str, str] = {}

    def key(self, artifact: Artifact) -> str:
        """All that the bytes depend on, as ``toolchain.context``: a check tells the two apart."""
        parts = [f"pgscribe {__version__}"]
        parts += [f"{tool} {_version(tool)}" for tool in artifact.tools]
        if artifact.template:
            parts.append(self._digest(artifact.template))
        for maker in (artifact.make, artifact.make_many):
            if maker is not None:
                parts.append(f"{maker.__module__}.{maker.__qualname__}")
        try:
            context = msgspec.json.encode(artifact.context, order="deterministic")
        except TypeError as error:
            error.add_note(f"in the context of {artifact.path}")
            raise
        return f"{_short_hash(msgspec.json.encode(parts))}.{_short_hash(context)}"

    def bytes_of(self, artifact: Artifact) -> bytes:
        if artifact.make is not None:
            return artifact.make(artifact.context)
        import jinja2

        try:
            template = self._environment.get_template(artifact.template)
            return template.render(artifact.context).encode()
        except PgscribeError:
            raise
        except jinja2.TemplateSyntaxError as error:
            raise _no_template(artifact.template, error) from error
        except Exception as error:  # what a user's template calls may raise anything
            raise _failure(error, artifact) from error

    def source(self, name: str, asked_by: str = "") -> str:
        """The text of a template, the user's if there is one; ``asked_by``: which other names it."""
        import jinja2

        loader = self._environment.loader
        if loader is None:
            raise RenderError(f"template {name}: there are no templates")
        try:
            return loader.get_source(self._environment, name)[0]
        except jinja2.TemplateNotFound as error:
            reason = f", which {asked_by} asks for" if asked_by else ""
            raise RenderError(f"there is no template {name}{reason}") from error
        except UnicodeDecodeError as error:
            raise RenderError(f"template {name}: save it as UTF-8: {error}") from error

    def _digest(self, name: str) -> str:
        """Of a template's text and of all that it includes, extends or imports."""
        if name not in self._digests:
            texts: dict[str, str] = {}
            self._collect(name, texts)
            self._digests[name] = _short_hash(msgspec.json.encode(texts, order="sorted"))
        return self._digests[name]

    def _collect(self, name: str, texts: dict[str, str], asked_by: str = "") -> None:
        import jinja2.meta

        if name in texts:
            return
        texts[name] = self.source(name, asked_by)
        if not _REFERENCE.search(texts[name]):
            return
        try:
            parsed = self._environment.parse(texts[name])
        except jinja2.TemplateSyntaxError as error:
            raise _no_template(name, error) from error
        for reference in jinja2.meta.find_referenced_templates(parsed):
            if reference is None:
                raise RenderError(f"template {name} includes another by a computed name")
            self._collect(reference, texts, name)


def _no_template(name: str, error: jinja2.TemplateSyntaxError) -> RenderError:
    return RenderError(f"template {error.name or name}:{error.lineno}: {error.message}")


def _failure(error: Exception, artifact: Artifact) -> RenderError:
    place = artifact.template
    for frame in traceback.extract_tb(error.__traceback__):
        # Jinja gives its frames the file and line of the template; the last is the innermost.
        if frame.filename.endswith(".j2"):
            place = f"{PurePosixPath(artifact.template).parent / Path(frame.filename).name}"
            place += f":{frame.lineno}"
    reason = one_line(f"{type(error).__name__}: {error}")
    return RenderError(f"template {place}: {reason} (while making {artifact.path})")


def _short_hash(data: bytes) -> str:
    # 64 bits will do: a key is only ever compared with the one other key of the same place.
    return hashlib.sha256(data).hexdigest()[:16]
