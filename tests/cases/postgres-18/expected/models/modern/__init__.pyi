# schema modern
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema modern. A module is loaded when one of its names is used."""

from .lenient import (
    LenientInsert as LenientInsert,
    LenientRow as LenientRow,
    LenientUpdate as LenientUpdate,
)
from .meal import MealInsert as MealInsert, MealRow as MealRow, MealUpdate as MealUpdate
from .measured import (
    MeasuredInsert as MeasuredInsert,
    MeasuredRow as MeasuredRow,
    MeasuredUpdate as MeasuredUpdate,
)
from .measured_otherwise import (
    MeasuredOtherwiseInsert as MeasuredOtherwiseInsert,
    MeasuredOtherwiseRow as MeasuredOtherwiseRow,
    MeasuredOtherwiseUpdate as MeasuredOtherwiseUpdate,
)
from .named_not_null import (
    NamedNotNullInsert as NamedNotNullInsert,
    NamedNotNullRow as NamedNotNullRow,
    NamedNotNullUpdate as NamedNotNullUpdate,
)
from .not_null_child import (
    NotNullChildInsert as NotNullChildInsert,
    NotNullChildRow as NotNullChildRow,
    NotNullChildUpdate as NotNullChildUpdate,
)
from .numbered import (
    NumberedInsert as NumberedInsert,
    NumberedRow as NumberedRow,
    NumberedUpdate as NumberedUpdate,
)
from .split import SplitInsert as SplitInsert, SplitRow as SplitRow, SplitUpdate as SplitUpdate
from .stay import StayInsert as StayInsert, StayRow as StayRow, StayUpdate as StayUpdate
from .virtual import (
    VirtualInsert as VirtualInsert,
    VirtualRow as VirtualRow,
    VirtualUpdate as VirtualUpdate,
)
