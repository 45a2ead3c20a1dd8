# schema log
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema log. A module is loaded when one of its names is used."""

from .empty_parent import (
    EmptyParentInsert as EmptyParentInsert,
    EmptyParentRow as EmptyParentRow,
    EmptyParentUpdate as EmptyParentUpdate,
)
from .event import EventInsert as EventInsert, EventRow as EventRow, EventUpdate as EventUpdate
from .event_note import (
    EventNoteInsert as EventNoteInsert,
    EventNoteRow as EventNoteRow,
    EventNoteUpdate as EventNoteUpdate,
)
from .place import PlaceInsert as PlaceInsert, PlaceRow as PlaceRow, PlaceUpdate as PlaceUpdate
from .reading import (
    ReadingInsert as ReadingInsert,
    ReadingRow as ReadingRow,
    ReadingUpdate as ReadingUpdate,
)
from .sample import (
    SampleInsert as SampleInsert,
    SampleRow as SampleRow,
    SampleUpdate as SampleUpdate,
)
from .source import (
    SourceInsert as SourceInsert,
    SourceRow as SourceRow,
    SourceUpdate as SourceUpdate,
)
