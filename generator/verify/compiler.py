"""Values of rows against the generated TypeScript types, by the compiler.

Every value that is kept becomes a constant on a line of its own, so that a line of what the
compiler says leads back to the value:

    export const _7: Plain<Row["status"]> = "open";
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from generator.errors import ConfigError
from generator.escape import one_line, ts_string
from generator.typemap.kinds import Wire
from generator.verify.client import Client
from generator.verify.facts import Subject, Violation, shown
from generator.verify.literals import literal
from generator.verify.shapes import Columns, Kept

INSTALL: Final = "npm install --save-dev typescript"
_SECONDS: Final = 1800
_SAID: Final = re.compile(
    r"(?P<file>[^\s(].*)\((?P<line>\d+),\d+\): error (?P<code>TS\d+): (?P<said>.*)"
)
# A type of the generated modules that isn't there; the row's type is then none at all.
_NO_RELATION: Final = 3
_ALL_COLUMNS: Final = 4
_FIRST_VALUE: Final = 5
_NO_PROPERTY: Final = "TS2339"

# A branded id takes no literal, and only what is branded has keys that its primitive lacks. A row
# within a row has ids as well.
_PLAIN: Final = (
    "type Plain<T> = T extends string ? (Exclude<keyof T, keyof string> extends never ? T : string)"
    " : T extends number ? (Exclude<keyof T, keyof number> extends never ? T : number)"
    " : T extends bigint ? (Exclude<keyof T, keyof bigint> extends never ? T : bigint)"
    " : T extends (...args: never) => unknown ? T"
    " : T extends readonly (infer E)[] & { length: infer N } ? number extends N ? PlainList<E>"
    " : { [K in keyof T]: Plain<T[K]> }"
    " : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;"
    # An interface, which is taken apart when it is needed: an array's elements may be such arrays.
    " interface PlainList<T> extends ReadonlyArray<Plain<T>> {}"
)

_OPTIONS: Final = {
    "strict": True,
    "noUncheckedIndexedAccess": True,
    "exactOptionalPropertyTypes": True,
    "module": "esnext",
    "moduleResolution": "bundler",
    "target": "esnext",
    "lib": ["esnext"],
    "types": [],
    "skipLibCheck": True,
    "noEmit": True,
}


class Values(Struct, frozen=True, kw_only=True):
    """What is kept of a relation's rows on one wire.

    ``types`` is the folder of that wire's modules, ``names`` are the columns that the rows have,
    and ``client`` is what reads them.
    """

    subject: Subject
    wire: Wire
    types: Path
    columns: Columns
    names: tuple[str, ...]
    client: Client


class _Written(Struct, frozen=True):
    """A file of values: the column and the value of each line from the first value's on."""

    values: Values
    lines: tuple[tuple[str, Kept], ...]


def find_tsc(folder: Path) -> Path | None:
    """The compiler of the project that ``folder`` is in, else the one on the PATH."""
    for parent in (folder.resolve(), *folder.resolve().parents):
        if found := shutil.which("tsc", path=str(parent / "node_modules" / ".bin")):
            return Path(found)
    found = shutil.which("tsc")
    return Path(found) if found else None


def compiled(tsc: Path, work: Path, values: Iterable[Values], output: Path) -> Iterator[Violation]:
    """Give what the compiler finds wrong; ``work`` is an empty folder, ``output`` the generated one.

    Raises ConfigError when it can't do its work.
    """
    written = {
        f"rows_{number}.ts": _write(work, number, each) for number, each in enumerate(values)
    }
    if not written:
        return
    config = {"compilerOptions": _OPTIONS, "files": sorted(written)}
    (work / "tsconfig.json").write_text(json.dumps(config), "utf-8")
    said = _run(tsc, work)
    entries = list(_entries(said))
    if not entries and said.strip():
        raise ConfigError(f"tsc can't check the types: {one_line(said)}; {INSTALL}")
    for file, line, code, text in entries:
        if found := written.get(Path(file).name):
            yield from _of_value(found, line, code, text)
        elif (path := Path(os.path.normpath(work / file))).is_relative_to(output.resolve()):
            place = path.relative_to(output.resolve()).as_posix()
            yield Violation(place=place, check="TypeScript", reason=f"line {line}: {text}")


def _write(work: Path, number: int, values: Values) -> _Written:
    name = values.subject.name
    schema, relation = ts_string(name.schema), ts_string(name.name)
    kept = [(column, value) for column, every in values.columns for value in every]
    spelled = [_property(values, column) for column in values.names]
    missing = f"Exclude<keyof Row, {' | '.join(spelled) or 'never'}>"
    lines = [
        f"import type {{ Database }} from {ts_string(_module(work, values.types))};",
        _PLAIN,
        f'type Row = (Database[{schema}]["Tables"] & Database[{schema}]["Views"])[{relation}]["Row"];',
        f"export const _: [{missing}] extends [never] ? true : {missing} = true;",
        *(
            f"export const _{at}: Plain<Row[{_property(values, column)}]> = "
            f"{literal(values.client.read(name, column, each.value))};"
            for at, (column, each) in enumerate(kept)
        ),
    ]
    text = "\n".join([*lines, ""])
    (work / f"rows_{number}.ts").write_text(text, "utf-8", newline="\n")
    return _Written(values, tuple(kept))


def _property(values: Values, column: str) -> str:
    return ts_string(values.client.property(column))


def _module(work: Path, types: Path) -> str:
    path = types.resolve() / "index.js"
    if types.is_relative_to(work):
        return f"./{path.relative_to(work.resolve()).as_posix()}"
    return path.as_posix()


def _run(tsc: Path, work: Path) -> str:
    try:
        done = subprocess.run(
            [str(tsc), "-p", "tsconfig.json", "--pretty", "false"],
            cwd=work,
            capture_output=True,
            check=False,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise ConfigError(f"{tsc} can't run: {one_line(str(error))}; {INSTALL}") from error
    if done.returncode and not done.stdout.strip():
        raise ConfigError(f"{tsc} can't run: {one_line(done.stderr)}; {INSTALL}")
    return done.stdout


def _entries(said: str) -> Iterator[tuple[str, int, str, str]]:
    """What the compiler says of lines of files; the lines below one that are indented explain it."""
    for line in said.splitlines():
        if found := _SAID.fullmatch(line):
            yield found["file"], int(found["line"]), found["code"], found["said"]


def _of_value(written: _Written, line: int, code: str, said: str) -> Iterator[Violation]:
    values = written.values
    check = f"TypeScript ({values.wire})"
    place = str(values.subject.name)
    if line <= _NO_RELATION:
        yield Violation(place=place, check=check, reason="the generated types don't have it")
    elif line == _ALL_COLUMNS:
        for column in re.findall(r'"((?:[^"\\]|\\.)*)"', said):
            yield Violation(
                place=place,
                column=column,
                check=check,
                reason="the generated type has it, the rows don't",
            )
    else:
        column, kept = written.lines[line - _FIRST_VALUE]
        unknown = code == _NO_PROPERTY
        yield Violation(
            place=place,
            column=column,
            key="" if unknown else kept.key,
            check=check,
            reason="the generated type doesn't have it" if unknown else _reason(said),
            value="" if unknown else _shown(kept.value),
        )


def _shown(value: Any) -> str:
    """A text as it is, all else as TypeScript writes it."""
    return shown(value if isinstance(value, str) else literal(value))


def _reason(said: str) -> str:
    """Without the value, which is told apart, where it stands alone."""
    text = re.sub(r"^Type '\"(?:[^\"\\]|\\.)*\"' is", "a text is", said)
    return one_line(text.rstrip("."), 160)


def write_types(folder: Path, modules: Mapping[str, bytes]) -> Path:
    """Write the modules of a wire, and give their folder."""
    folder.mkdir(parents=True)
    for name, data in modules.items():
        (folder / name).write_bytes(data)
    return folder
