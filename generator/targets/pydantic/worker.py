"""A process of its own for datamodel-code-generator: a Job on standard input, texts on output."""

from __future__ import annotations

import gc
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from generator.targets.pydantic.engine import Job

if TYPE_CHECKING:
    from collections.abc import Mapping

# Where a module begins: what the engine puts above the first (its own imports) is cut. A comment,
# since the engine parses what hides a name of Python; and with a form feed, which the escapers make
# visible, so that no text of a database looks like it.
_MARK: Final = "#\f\n"
_MODELS: Final = "models"
# The engine wants a dotted path for a type and gives its last part back as the hint.
_HINT_MODULE: Final = "pgscribe"


def run(job: Job) -> list[str]:
    """Make the modules of one job. Whatever the engine raises passes through."""
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion

    schema, data = _schema(job.contexts)
    with tempfile.TemporaryDirectory(prefix="pgscribe-") as folder:
        for path, text in job.templates.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        made = generate(
            schema,
            input_file_type=InputFileType.JsonSchema,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=PythonVersion.PY_311,
            custom_template_dir=Path(folder),
            extra_template_data=data,
            treat_dot_as_module=True,
            use_double_quotes=True,
            disable_timestamp=True,
            formatters=[],
            skip_root_model=True,
            strict_refs=True,
            allow_remote_refs=False,
        )
    if not isinstance(made, dict):
        raise TypeError("the engine made no modules")
    return _texts(made, job.contexts)


_Data = defaultdict[str, dict[str, Any]]


def _schema(contexts: list[dict[str, Any]]) -> tuple[dict[str, Any], _Data]:
    """Make one JSON Schema, and the data that the templates need beside it.

    Each enum is a definition. All models are one, whose properties are the types of their fields:
    tables share them, and the engine takes longer for a property than for all else.
    """
    definitions: dict[str, Any] = {}
    data: _Data = defaultdict(dict)
    for number, context in enumerate(contexts):
        # The engine sees no name of the database: its own ways with names can't touch them.
        if "definition" in context:
            definitions[f"m{number}.M"] = context["definition"]
            data[f"#/$defs/m{number}.M"] = {**context, "mark": _MARK}
    if models := [context for context in contexts if "hints" in context]:
        hints = sorted({hint for context in models for hint in context["hints"]})
        definitions[f"{_MODELS}.M"] = {
            "type": "object",
            "properties": {hint: {"customTypePath": f"{_HINT_MODULE}.{hint}"} for hint in hints},
            "required": hints,
        }
        data[f"#/$defs/{_MODELS}.M"] = {"modules": models, "mark": _MARK}
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions}
    return schema, data


def _texts(made: Mapping[Any, Any], contexts: list[dict[str, Any]]) -> list[str]:
    """Take the modules apart again, in the order of their contexts."""
    models = iter(_parts(made, _MODELS) if (f"{_MODELS}.py",) in made else [])
    texts = []
    for number, context in enumerate(contexts):
        parts = [next(models, "")] if "hints" in context else _parts(made, f"m{number}")
        texts.append(parts[0] if parts else "")
    if not all(texts) or next(models, None) is not None:
        raise ValueError("a template doesn't begin each module with the mark")
    return texts


def _parts(made: Mapping[Any, Any], module: str) -> list[str]:
    text: str = made[(f"{module}.py",)]
    return text.split(_MARK)[1:]


def main() -> None:
    """Run the job that comes on standard input."""
    # The engine makes millions of objects that live until the end: collecting them costs a quarter.
    gc.disable()
    job = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Job)
    sys.stdout.buffer.write(msgspec.msgpack.encode(run(job)))


if __name__ == "__main__":
    main()
