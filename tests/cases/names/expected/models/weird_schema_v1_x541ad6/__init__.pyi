# schema Weird "Schema".v1
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema Weird "Schema".v1. A module is loaded when one of its names is used."""

from .a_b_x2e7336 import (
    AB_x2e7336Insert as AB_x2e7336Insert,
    AB_x2e7336Row as AB_x2e7336Row,
    AB_x2e7336Update as AB_x2e7336Update,
)
from .a_name_of_exactly_sixty_three_bytes_which_is_the_longest_one_ok import (
    ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkInsert as ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkInsert,
    ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkRow as ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkRow,
    ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkUpdate as ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkUpdate,
)
from .class_x088911 import (
    ClassInsert as ClassInsert,
    ClassRow as ClassRow,
    ClassUpdate as ClassUpdate,
)
from .con_xa3dbc4 import (
    CON_xa3dbc4Insert as CON_xa3dbc4Insert,
    CON_xa3dbc4Row as CON_xa3dbc4Row,
    CON_xa3dbc4Update as CON_xa3dbc4Update,
)
from .constructor import (
    ConstructorInsert as ConstructorInsert,
    ConstructorRow as ConstructorRow,
    ConstructorUpdate as ConstructorUpdate,
)
from .e_xbf1276 import (
    E_xbf1276Insert as E_xbf1276Insert,
    E_xbf1276Row as E_xbf1276Row,
    E_xbf1276Update as E_xbf1276Update,
)
from .escape_x1ba734 import (
    Escape_x1ba734Insert as Escape_x1ba734Insert,
    Escape_x1ba734Row as Escape_x1ba734Row,
    Escape_x1ba734Update as Escape_x1ba734Update,
)
from .odd_pair_xadbcf6 import OddPair_xadbcf6 as OddPair_xadbcf6
from .order import OrderInsert as OrderInsert, OrderRow as OrderRow, OrderUpdate as OrderUpdate
from .proto_x30e2af import (
    Proto_x30e2afInsert as Proto_x30e2afInsert,
    Proto_x30e2afRow as Proto_x30e2afRow,
    Proto_x30e2afUpdate as Proto_x30e2afUpdate,
)
from .select import Select as Select
from .table import Table as Table
from .upper import UpperInsert as UpperInsert, UpperRow as UpperRow, UpperUpdate as UpperUpdate
from .upper_x9cba1c import (
    UPPER_x9cba1cInsert as UPPER_x9cba1cInsert,
    UPPER_x9cba1cRow as UPPER_x9cba1cRow,
    UPPER_x9cba1cUpdate as UPPER_x9cba1cUpdate,
)
from .vi_ew_xd9e800 import ViEw_xd9e800Row as ViEw_xd9e800Row
from .x123abc_xdd130a import (
    X123abc_xdd130aInsert as X123abc_xdd130aInsert,
    X123abc_xdd130aRow as X123abc_xdd130aRow,
    X123abc_xdd130aUpdate as X123abc_xdd130aUpdate,
)
from .x_x4a9955 import (
    X_x4a9955Insert as X_x4a9955Insert,
    X_x4a9955Row as X_x4a9955Row,
    X_x4a9955Update as X_x4a9955Update,
)
from .x_x51a5d6 import (
    X_x51a5d6Insert as X_x51a5d6Insert,
    X_x51a5d6Row as X_x51a5d6Row,
    X_x51a5d6Update as X_x51a5d6Update,
)
