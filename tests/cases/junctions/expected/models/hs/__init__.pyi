# schema hs
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema hs. A module is loaded when one of its names is used."""

from .customers import (
    CustomersInsert as CustomersInsert,
    CustomersRow as CustomersRow,
    CustomersUpdate as CustomersUpdate,
)
from .customers_customers import (
    CustomersCustomersInsert as CustomersCustomersInsert,
    CustomersCustomersRow as CustomersCustomersRow,
    CustomersCustomersUpdate as CustomersCustomersUpdate,
)
from .customers_tags import (
    CustomersTagsInsert as CustomersTagsInsert,
    CustomersTagsRow as CustomersTagsRow,
    CustomersTagsUpdate as CustomersTagsUpdate,
)
from .friends import (
    FriendsInsert as FriendsInsert,
    FriendsRow as FriendsRow,
    FriendsUpdate as FriendsUpdate,
)
from .memberships import (
    MembershipsInsert as MembershipsInsert,
    MembershipsRow as MembershipsRow,
    MembershipsUpdate as MembershipsUpdate,
)
from .notes import NotesInsert as NotesInsert, NotesRow as NotesRow, NotesUpdate as NotesUpdate
from .tags import TagsInsert as TagsInsert, TagsRow as TagsRow, TagsUpdate as TagsUpdate
from .triples import (
    TriplesInsert as TriplesInsert,
    TriplesRow as TriplesRow,
    TriplesUpdate as TriplesUpdate,
)
