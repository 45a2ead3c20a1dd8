# schema shadow
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema shadow. A module is loaded when one of its names is used."""

from .annotated_x77f6e4 import (
    Annotated_x77f6e4Insert as Annotated_x77f6e4Insert,
    Annotated_x77f6e4Row as Annotated_x77f6e4Row,
    Annotated_x77f6e4Update as Annotated_x77f6e4Update,
)
from .any_x2b5055 import (
    Any_x2b5055Insert as Any_x2b5055Insert,
    Any_x2b5055Row as Any_x2b5055Row,
    Any_x2b5055Update as Any_x2b5055Update,
)
from .array_xf0cf39 import (
    Array_xf0cf39Insert as Array_xf0cf39Insert,
    Array_xf0cf39Row as Array_xf0cf39Row,
    Array_xf0cf39Update as Array_xf0cf39Update,
)
from .base_model_has import (
    BaseModelHasInsert as BaseModelHasInsert,
    BaseModelHasRow as BaseModelHasRow,
    BaseModelHasUpdate as BaseModelHasUpdate,
)
from .basemodel_xdbb7e4 import (
    BaseModel_xdbb7e4Insert as BaseModel_xdbb7e4Insert,
    BaseModel_xdbb7e4Row as BaseModel_xdbb7e4Row,
    BaseModel_xdbb7e4Update as BaseModel_xdbb7e4Update,
)
from .called_like_modules import (
    CalledLikeModulesInsert as CalledLikeModulesInsert,
    CalledLikeModulesRow as CalledLikeModulesRow,
    CalledLikeModulesUpdate as CalledLikeModulesUpdate,
)
from .called_like_types import (
    CalledLikeTypesInsert as CalledLikeTypesInsert,
    CalledLikeTypesRow as CalledLikeTypesRow,
    CalledLikeTypesUpdate as CalledLikeTypesUpdate,
)
from .database_xfa7fe6 import (
    Database_xfa7fe6Insert as Database_xfa7fe6Insert,
    Database_xfa7fe6Row as Database_xfa7fe6Row,
    Database_xfa7fe6Update as Database_xfa7fe6Update,
)
from .date_x99c40a import (
    Date_x99c40aInsert as Date_x99c40aInsert,
    Date_x99c40aRow as Date_x99c40aRow,
    Date_x99c40aUpdate as Date_x99c40aUpdate,
)
from .enum_x54108d import (
    Enum_x54108dInsert as Enum_x54108dInsert,
    Enum_x54108dRow as Enum_x54108dRow,
    Enum_x54108dUpdate as Enum_x54108dUpdate,
)
from .field_xf45fc1 import (
    Field_xf45fc1Insert as Field_xf45fc1Insert,
    Field_xf45fc1Row as Field_xf45fc1Row,
    Field_xf45fc1Update as Field_xf45fc1Update,
)
from .insert_x8aa318 import (
    Insert_x8aa318Insert as Insert_x8aa318Insert,
    Insert_x8aa318Row as Insert_x8aa318Row,
    Insert_x8aa318Update as Insert_x8aa318Update,
)
from .json_x89364b import (
    Json_x89364bInsert as Json_x89364bInsert,
    Json_x89364bRow as Json_x89364bRow,
    Json_x89364bUpdate as Json_x89364bUpdate,
)
from .literal_xa6230c import (
    Literal_xa6230cInsert as Literal_xa6230cInsert,
    Literal_xa6230cRow as Literal_xa6230cRow,
    Literal_xa6230cUpdate as Literal_xa6230cUpdate,
)
from .optional_x59be71 import (
    Optional_x59be71Insert as Optional_x59be71Insert,
    Optional_x59be71Row as Optional_x59be71Row,
    Optional_x59be71Update as Optional_x59be71Update,
)
from .promise_x1eec97 import (
    Promise_x1eec97Insert as Promise_x1eec97Insert,
    Promise_x1eec97Row as Promise_x1eec97Row,
    Promise_x1eec97Update as Promise_x1eec97Update,
)
from .record_xbfdd51 import (
    Record_xbfdd51Insert as Record_xbfdd51Insert,
    Record_xbfdd51Row as Record_xbfdd51Row,
    Record_xbfdd51Update as Record_xbfdd51Update,
)
from .row_x95110d import (
    Row_x95110dInsert as Row_x95110dInsert,
    Row_x95110dRow as Row_x95110dRow,
    Row_x95110dUpdate as Row_x95110dUpdate,
)
from .string import (
    StringInsert as StringInsert,
    StringRow as StringRow,
    StringUpdate as StringUpdate,
)
from .underlined import (
    UnderlinedInsert as UnderlinedInsert,
    UnderlinedRow as UnderlinedRow,
    UnderlinedUpdate as UnderlinedUpdate,
)
from .update_xc1c100 import (
    Update_xc1c100Insert as Update_xc1c100Insert,
    Update_xc1c100Row as Update_xc1c100Row,
    Update_xc1c100Update as Update_xc1c100Update,
)
