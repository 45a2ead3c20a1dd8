# schema shadow
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema shadow. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .annotated_x77f6e4 import (
        Annotated_x77f6e4Insert,
        Annotated_x77f6e4Row,
        Annotated_x77f6e4Update,
    )
    from .any_x2b5055 import Any_x2b5055Insert, Any_x2b5055Row, Any_x2b5055Update
    from .array_xf0cf39 import Array_xf0cf39Insert, Array_xf0cf39Row, Array_xf0cf39Update
    from .base_model_has import BaseModelHasInsert, BaseModelHasRow, BaseModelHasUpdate
    from .basemodel_xdbb7e4 import (
        BaseModel_xdbb7e4Insert,
        BaseModel_xdbb7e4Row,
        BaseModel_xdbb7e4Update,
    )
    from .called_like_modules import (
        CalledLikeModulesInsert,
        CalledLikeModulesRow,
        CalledLikeModulesUpdate,
    )
    from .called_like_types import CalledLikeTypesInsert, CalledLikeTypesRow, CalledLikeTypesUpdate
    from .database_xfa7fe6 import (
        Database_xfa7fe6Insert,
        Database_xfa7fe6Row,
        Database_xfa7fe6Update,
    )
    from .date_x99c40a import Date_x99c40aInsert, Date_x99c40aRow, Date_x99c40aUpdate
    from .enum_x54108d import Enum_x54108dInsert, Enum_x54108dRow, Enum_x54108dUpdate
    from .field_xf45fc1 import Field_xf45fc1Insert, Field_xf45fc1Row, Field_xf45fc1Update
    from .insert_x8aa318 import Insert_x8aa318Insert, Insert_x8aa318Row, Insert_x8aa318Update
    from .json_x89364b import Json_x89364bInsert, Json_x89364bRow, Json_x89364bUpdate
    from .literal_xa6230c import Literal_xa6230cInsert, Literal_xa6230cRow, Literal_xa6230cUpdate
    from .optional_x59be71 import (
        Optional_x59be71Insert,
        Optional_x59be71Row,
        Optional_x59be71Update,
    )
    from .promise_x1eec97 import Promise_x1eec97Insert, Promise_x1eec97Row, Promise_x1eec97Update
    from .record_xbfdd51 import Record_xbfdd51Insert, Record_xbfdd51Row, Record_xbfdd51Update
    from .row_x95110d import Row_x95110dInsert, Row_x95110dRow, Row_x95110dUpdate
    from .string import StringInsert, StringRow, StringUpdate
    from .underlined import UnderlinedInsert, UnderlinedRow, UnderlinedUpdate
    from .update_xc1c100 import Update_xc1c100Insert, Update_xc1c100Row, Update_xc1c100Update
else:
    _MODULES = {
        "Annotated_x77f6e4Insert": ".annotated_x77f6e4",
        "Annotated_x77f6e4Row": ".annotated_x77f6e4",
        "Annotated_x77f6e4Update": ".annotated_x77f6e4",
        "Any_x2b5055Insert": ".any_x2b5055",
        "Any_x2b5055Row": ".any_x2b5055",
        "Any_x2b5055Update": ".any_x2b5055",
        "Array_xf0cf39Insert": ".array_xf0cf39",
        "Array_xf0cf39Row": ".array_xf0cf39",
        "Array_xf0cf39Update": ".array_xf0cf39",
        "BaseModelHasInsert": ".base_model_has",
        "BaseModelHasRow": ".base_model_has",
        "BaseModelHasUpdate": ".base_model_has",
        "BaseModel_xdbb7e4Insert": ".basemodel_xdbb7e4",
        "BaseModel_xdbb7e4Row": ".basemodel_xdbb7e4",
        "BaseModel_xdbb7e4Update": ".basemodel_xdbb7e4",
        "CalledLikeModulesInsert": ".called_like_modules",
        "CalledLikeModulesRow": ".called_like_modules",
        "CalledLikeModulesUpdate": ".called_like_modules",
        "CalledLikeTypesInsert": ".called_like_types",
        "CalledLikeTypesRow": ".called_like_types",
        "CalledLikeTypesUpdate": ".called_like_types",
        "Database_xfa7fe6Insert": ".database_xfa7fe6",
        "Database_xfa7fe6Row": ".database_xfa7fe6",
        "Database_xfa7fe6Update": ".database_xfa7fe6",
        "Date_x99c40aInsert": ".date_x99c40a",
        "Date_x99c40aRow": ".date_x99c40a",
        "Date_x99c40aUpdate": ".date_x99c40a",
        "Enum_x54108dInsert": ".enum_x54108d",
        "Enum_x54108dRow": ".enum_x54108d",
        "Enum_x54108dUpdate": ".enum_x54108d",
        "Field_xf45fc1Insert": ".field_xf45fc1",
        "Field_xf45fc1Row": ".field_xf45fc1",
        "Field_xf45fc1Update": ".field_xf45fc1",
        "Insert_x8aa318Insert": ".insert_x8aa318",
        "Insert_x8aa318Row": ".insert_x8aa318",
        "Insert_x8aa318Update": ".insert_x8aa318",
        "Json_x89364bInsert": ".json_x89364b",
        "Json_x89364bRow": ".json_x89364b",
        "Json_x89364bUpdate": ".json_x89364b",
        "Literal_xa6230cInsert": ".literal_xa6230c",
        "Literal_xa6230cRow": ".literal_xa6230c",
        "Literal_xa6230cUpdate": ".literal_xa6230c",
        "Optional_x59be71Insert": ".optional_x59be71",
        "Optional_x59be71Row": ".optional_x59be71",
        "Optional_x59be71Update": ".optional_x59be71",
        "Promise_x1eec97Insert": ".promise_x1eec97",
        "Promise_x1eec97Row": ".promise_x1eec97",
        "Promise_x1eec97Update": ".promise_x1eec97",
        "Record_xbfdd51Insert": ".record_xbfdd51",
        "Record_xbfdd51Row": ".record_xbfdd51",
        "Record_xbfdd51Update": ".record_xbfdd51",
        "Row_x95110dInsert": ".row_x95110d",
        "Row_x95110dRow": ".row_x95110d",
        "Row_x95110dUpdate": ".row_x95110d",
        "StringInsert": ".string",
        "StringRow": ".string",
        "StringUpdate": ".string",
        "UnderlinedInsert": ".underlined",
        "UnderlinedRow": ".underlined",
        "UnderlinedUpdate": ".underlined",
        "Update_xc1c100Insert": ".update_xc1c100",
        "Update_xc1c100Row": ".update_xc1c100",
        "Update_xc1c100Update": ".update_xc1c100",
    }

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(_import_module(module, __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})


__all__ = [
    "Annotated_x77f6e4Insert",
    "Annotated_x77f6e4Row",
    "Annotated_x77f6e4Update",
    "Any_x2b5055Insert",
    "Any_x2b5055Row",
    "Any_x2b5055Update",
    "Array_xf0cf39Insert",
    "Array_xf0cf39Row",
    "Array_xf0cf39Update",
    "BaseModelHasInsert",
    "BaseModelHasRow",
    "BaseModelHasUpdate",
    "BaseModel_xdbb7e4Insert",
    "BaseModel_xdbb7e4Row",
    "BaseModel_xdbb7e4Update",
    "CalledLikeModulesInsert",
    "CalledLikeModulesRow",
    "CalledLikeModulesUpdate",
    "CalledLikeTypesInsert",
    "CalledLikeTypesRow",
    "CalledLikeTypesUpdate",
    "Database_xfa7fe6Insert",
    "Database_xfa7fe6Row",
    "Database_xfa7fe6Update",
    "Date_x99c40aInsert",
    "Date_x99c40aRow",
    "Date_x99c40aUpdate",
    "Enum_x54108dInsert",
    "Enum_x54108dRow",
    "Enum_x54108dUpdate",
    "Field_xf45fc1Insert",
    "Field_xf45fc1Row",
    "Field_xf45fc1Update",
    "Insert_x8aa318Insert",
    "Insert_x8aa318Row",
    "Insert_x8aa318Update",
    "Json_x89364bInsert",
    "Json_x89364bRow",
    "Json_x89364bUpdate",
    "Literal_xa6230cInsert",
    "Literal_xa6230cRow",
    "Literal_xa6230cUpdate",
    "Optional_x59be71Insert",
    "Optional_x59be71Row",
    "Optional_x59be71Update",
    "Promise_x1eec97Insert",
    "Promise_x1eec97Row",
    "Promise_x1eec97Update",
    "Record_xbfdd51Insert",
    "Record_xbfdd51Row",
    "Record_xbfdd51Update",
    "Row_x95110dInsert",
    "Row_x95110dRow",
    "Row_x95110dUpdate",
    "StringInsert",
    "StringRow",
    "StringUpdate",
    "UnderlinedInsert",
    "UnderlinedRow",
    "UnderlinedUpdate",
    "Update_xc1c100Insert",
    "Update_xc1c100Row",
    "Update_xc1c100Update",
]
