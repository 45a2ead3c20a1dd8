"""What is kept of all relations, on each wire, for the compiler."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.typemap.kinds import Wire
from generator.verify.client import Client
from generator.verify.compiler import Values, write_types
from generator.verify.facts import Generated, Subject
from generator.verify.shapes import Columns


class Kept:
    """Values by wire and relation, and the columns that each relation has."""

    def __init__(self) -> None:
        self._subjects: dict[str, Subject] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        self._columns: dict[tuple[Wire, str], Columns] = {}

    def name(self, subject: Subject, columns: Iterable[str]) -> None:
        """Note the columns that a relation has or had: of neither a type is to lack one."""
        label = str(subject.name)
        self._subjects[label] = subject
        self._names[label] = tuple(dict.fromkeys((*subject.columns, *columns)))

    def of(self, wire: Wire, subject: Subject) -> Columns:
        """Give what is kept of a relation, nothing at first."""
        return self._columns.setdefault((wire, str(subject.name)), Columns(subject.listed))

    def put(self, wire: Wire, subject: Subject, columns: Columns) -> None:
        """Keep what was collected elsewhere."""
        self._columns[wire, str(subject.name)] = columns

    def forget(self, subject: Subject) -> None:
        """Keep nothing of a relation that couldn't be read to its end."""
        label = str(subject.name)
        self._columns = {at: kept for at, kept in self._columns.items() if at[1] != label}

    def values(self, work: Path, generated: Generated, own: Path) -> list[Values]:
        """Write the types of the other wires into ``work``; ``own`` is the folder of the project's."""
        folders = {
            wire: write_types(work / wire, modules) for wire, modules in generated.others.items()
        }
        folders[generated.wire] = own
        model = generated.model
        clients = dict.fromkeys(folders, Client(model, {}, {}))
        # On the other wires values are already what the reader makes of them, or have no number.
        readers = generated.readers if generated.wire == "api" else {}
        clients[generated.wire] = Client(model, readers, generated.properties)
        return [
            Values(
                subject=self._subjects[label],
                wire=wire,
                types=folders[wire],
                columns=columns,
                names=self._names[label],
                client=clients[wire],
            )
            for (wire, label), columns in self._columns.items()
        ]
