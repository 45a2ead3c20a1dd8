"""The generated pydantic package, imported from its folder and forgotten afterwards."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Final

from generator.errors import ConfigError
from generator.escape import one_line

_PRIVATE: Final = "_pgscribe_verified"
_MEND: Final = "make it anew with `pgscribe generate`"


@contextmanager
def imported(folder: Path) -> Iterator[ModuleType]:
    """Import the package under a name of our own; no trace of it stays here or in its folder.

    Its modules are loaded when they are used, so it has to stay until all of them were. Raises
    ConfigError when it can't be imported.
    """
    writing, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        yield _load(folder.resolve())
    finally:
        sys.dont_write_bytecode = writing
        for name in [name for name in sys.modules if name.partition(".")[0] == _PRIVATE]:
            del sys.modules[name]


def member(package: ModuleType, folder: Path, *names: str) -> object:
    """A module of the package, and a name in it: ``"shop", "OrdersRow"``. Raises ConfigError."""
    found: object = package
    try:
        for name in names:
            found = _within(found, name)
    except AttributeError:
        return None
    except Exception as error:
        path = folder.joinpath(*names[:1])
        raise _refused(path, error) from error
    return found


def _within(found: object, name: str) -> object:
    if isinstance(found, ModuleType) and not hasattr(found, name):
        return importlib.import_module(f"{found.__name__}.{name}")
    return getattr(found, name)


def _load(folder: Path) -> ModuleType:
    file = folder / "__init__.py"
    spec = importlib.util.spec_from_file_location(
        _PRIVATE, file, submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None or not file.is_file():
        raise ConfigError(f"there is no {file}; {_MEND}")
    # Python remembers what a folder held when it last looked.
    importlib.invalidate_caches()
    package = importlib.util.module_from_spec(spec)
    sys.modules[_PRIVATE] = package
    try:
        spec.loader.exec_module(package)
    except Exception as error:
        raise _refused(file, error) from error
    return package


def _refused(path: Path, error: Exception) -> ConfigError:
    mend = _MEND
    # What isn't of the package is what an override names.
    if isinstance(error, ModuleNotFoundError) and error.name:
        first = error.name.partition(".")[0]
        if first != _PRIVATE:
            mend = f"install {first} where pgscribe is, or name its folder in PYTHONPATH"
    said = one_line(f"{type(error).__name__}: {error}")
    return ConfigError(f"{path} can't be imported ({said}); {mend}")
