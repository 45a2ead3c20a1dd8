"""The TypeScript compilers of today, and what they make of files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from generator.model.annotations import Annotations
from generator.plan import Inputs
from generator.render import render
from generator.targets import typescript
from tests.support.node import link_node_modules, node_modules, run_node

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model.catalog import Database

_FACTS: Final = Path(__file__).parents[1] / "node" / "typescript_facts.mjs"

COMPILERS: Final = ("typescript5", "typescript7")
# For what takes seconds: the slower one in `make soak`.
FAST_COMPILER: Final = (pytest.param(COMPILERS[0], marks=pytest.mark.soak), *COMPILERS[1:])
RESOLUTIONS: Final = {
    "nodenext": {"module": "nodenext", "moduleResolution": "nodenext"},
    "bundler": {"module": "preserve", "moduleResolution": "bundler"},
}
STRICT: Final[Mapping[str, Any]] = {
    "strict": True,
    "noUncheckedIndexedAccess": True,
    "exactOptionalPropertyTypes": True,
    "verbatimModuleSyntax": True,
    "isolatedModules": True,
    "declaration": True,
    "isolatedDeclarations": True,
    "erasableSyntaxOnly": True,
    "noUnusedLocals": True,
    "noPropertyAccessFromIndexSignature": True,
    "target": "es2024",
    "lib": ["es2024"],
    "types": [],
    "noEmit": True,
}


def compile_folder(folder: Path, compiler: str, resolution: str, **options: Any) -> str:
    """All that the compiler has to say of a folder's files; empty when nothing is wrong."""
    config = {
        "compilerOptions": {**STRICT, **RESOLUTIONS[resolution], **options},
        "include": ["**/*.ts"],
        "exclude": ["node_modules"],
    }
    (folder / "package.json").write_text('{"type": "module", "private": true}')
    (folder / "tsconfig.json").write_text(json.dumps(config))
    done = run_node([node_modules() / compiler / "bin" / "tsc", "-p", "tsconfig.json"], folder)
    assert done.returncode == 0 or done.stdout, done.stderr
    return done.stdout


def facts_of(folder: Path, *files: str) -> dict[str, Any]:
    """What the compiler's own API reads in these files; see tests/node/typescript_facts.mjs."""
    if not (folder / "node_modules").exists():
        link_node_modules(folder)
    script = folder / "facts.mjs"
    script.write_bytes(_FACTS.read_bytes())
    done = run_node([script, *files], folder)
    assert done.returncode == 0, done.stderr
    facts: dict[str, Any] = json.loads(done.stdout)
    return facts


def files(database: Database, *, relations: Any = (), **options: Any) -> dict[str, str]:
    """The files by path, through the real renderer."""
    inputs = Inputs(database=database, annotations=Annotations(relations=relations))
    planned = typescript.plan(inputs, typescript.OPTIONS(**options))
    tree = render({typescript.NAME: planned})
    return {path: file.data.decode() for (_, path), file in tree.items()}


def write(folder: Path, made: dict[str, str]) -> None:
    for path, text in made.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="")
