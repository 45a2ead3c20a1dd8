# schema auto
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema auto. A module is loaded when one of its names is used."""

from .a_table_whose_name_is_long_enough_to_be_cut_off_in_the_sequence import (
    ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceInsert as ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceInsert,
    ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceRow as ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceRow,
    ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceUpdate as ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceUpdate,
)
from .after import AfterInsert as AfterInsert, AfterRow as AfterRow, AfterUpdate as AfterUpdate
from .identities import (
    IdentitiesInsert as IdentitiesInsert,
    IdentitiesRow as IdentitiesRow,
    IdentitiesUpdate as IdentitiesUpdate,
)
from .person import (
    PersonInsert as PersonInsert,
    PersonRow as PersonRow,
    PersonUpdate as PersonUpdate,
)
from .renamed import (
    RenamedInsert as RenamedInsert,
    RenamedRow as RenamedRow,
    RenamedUpdate as RenamedUpdate,
)
from .serials import (
    SerialsInsert as SerialsInsert,
    SerialsRow as SerialsRow,
    SerialsUpdate as SerialsUpdate,
)
