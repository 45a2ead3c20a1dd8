# schema auto
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema auto. A module is loaded when one of its names is used."""

from .customers import (
    CustomersInsert as CustomersInsert,
    CustomersRow as CustomersRow,
    CustomersUpdate as CustomersUpdate,
)
from .customers_tags import (
    CustomersTagsInsert as CustomersTagsInsert,
    CustomersTagsRow as CustomersTagsRow,
    CustomersTagsUpdate as CustomersTagsUpdate,
)
from .mirrors import (
    MirrorsInsert as MirrorsInsert,
    MirrorsRow as MirrorsRow,
    MirrorsUpdate as MirrorsUpdate,
)
from .profiles import (
    ProfilesInsert as ProfilesInsert,
    ProfilesRow as ProfilesRow,
    ProfilesUpdate as ProfilesUpdate,
)
