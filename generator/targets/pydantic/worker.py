"""A process of its own for datamodel-code-generator: a Job on standard input, texts on output."""

from __future__ import annotations

import gc
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any, Final

import msgspec

from generator.targets.pydantic.engine import Job

_MARK: Final = "# ---- pgscribe ----\n"
"""The line that a template begins with: what the engine puts above it (its own imports) is cut."""


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
    return [_body(made[(f"m{number}.py",)]) for number in range(len(job.contexts))]


_Data = defaultdict[str, dict[str, Any]]


def _schema(contexts: list[dict[str, Any]]) -> tuple[dict[str, Any], _Data]:
    """Make one JSON Schema of all definitions, and the data that the template needs beside it."""
    definitions = {}
    data: _Data = defaultdict(dict)
    for number, context in enumerate(contexts):
        # The engine sees no name of the database: its own ways with names can't touch them.
        name = f"m{number}.M"
        definitions[name] = context.pop("definition")
        data[f"#/$defs/{name}"] = context
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions}
    return schema, data


def _body(text: str) -> str:
    _, mark, body = text.partition(_MARK)
    if not mark:
        raise ValueError("the template doesn't begin with its mark")
    return body


def main() -> None:
    """Run the job that comes on standard input."""
    # The engine makes millions of objects that live until the end: collecting them costs a quarter.
    gc.disable()
    job = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Job)
    sys.stdout.buffer.write(msgspec.msgpack.encode(run(job)))


if __name__ == "__main__":
    main()
