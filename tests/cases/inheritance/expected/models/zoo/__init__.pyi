# schema zoo
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema zoo. A module is loaded when one of its names is used."""

from .animal import (
    AnimalInsert as AnimalInsert,
    AnimalRow as AnimalRow,
    AnimalUpdate as AnimalUpdate,
)
from .cat import CatInsert as CatInsert, CatRow as CatRow, CatUpdate as CatUpdate
from .corner import (
    CornerInsert as CornerInsert,
    CornerRow as CornerRow,
    CornerUpdate as CornerUpdate,
)
from .dog import DogInsert as DogInsert, DogRow as DogRow, DogUpdate as DogUpdate
from .former import (
    FormerInsert as FormerInsert,
    FormerRow as FormerRow,
    FormerUpdate as FormerUpdate,
)
from .labelled import (
    LabelledInsert as LabelledInsert,
    LabelledRow as LabelledRow,
    LabelledUpdate as LabelledUpdate,
)
from .measured import (
    MeasuredInsert as MeasuredInsert,
    MeasuredRow as MeasuredRow,
    MeasuredUpdate as MeasuredUpdate,
)
from .measured_same import (
    MeasuredSameInsert as MeasuredSameInsert,
    MeasuredSameRow as MeasuredSameRow,
    MeasuredSameUpdate as MeasuredSameUpdate,
)
from .owned import OwnedInsert as OwnedInsert, OwnedRow as OwnedRow, OwnedUpdate as OwnedUpdate
from .pet import PetInsert as PetInsert, PetRow as PetRow, PetUpdate as PetUpdate
from .point3 import Point3 as Point3
from .puppy import PuppyInsert as PuppyInsert, PuppyRow as PuppyRow, PuppyUpdate as PuppyUpdate
