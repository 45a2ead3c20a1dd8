# schema shadow
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema shadow. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        annotated_x77f6e4 Annotated_x77f6e4Insert Annotated_x77f6e4Row Annotated_x77f6e4Update
        any_x2b5055 Any_x2b5055Insert Any_x2b5055Row Any_x2b5055Update
        array_xf0cf39 Array_xf0cf39Insert Array_xf0cf39Row Array_xf0cf39Update
        base_model_has BaseModelHasInsert BaseModelHasRow BaseModelHasUpdate
        basemodel_xdbb7e4 BaseModel_xdbb7e4Insert BaseModel_xdbb7e4Row BaseModel_xdbb7e4Update
        called_like_modules CalledLikeModulesInsert CalledLikeModulesRow CalledLikeModulesUpdate
        called_like_types CalledLikeTypesInsert CalledLikeTypesRow CalledLikeTypesUpdate
        database_xfa7fe6 Database_xfa7fe6Insert Database_xfa7fe6Row Database_xfa7fe6Update
        date_x99c40a Date_x99c40aInsert Date_x99c40aRow Date_x99c40aUpdate
        enum_x54108d Enum_x54108dInsert Enum_x54108dRow Enum_x54108dUpdate
        field_xf45fc1 Field_xf45fc1Insert Field_xf45fc1Row Field_xf45fc1Update
        insert_x8aa318 Insert_x8aa318Insert Insert_x8aa318Row Insert_x8aa318Update
        json_x89364b Json_x89364bInsert Json_x89364bRow Json_x89364bUpdate
        literal_xa6230c Literal_xa6230cInsert Literal_xa6230cRow Literal_xa6230cUpdate
        optional_x59be71 Optional_x59be71Insert Optional_x59be71Row Optional_x59be71Update
        promise_x1eec97 Promise_x1eec97Insert Promise_x1eec97Row Promise_x1eec97Update
        record_xbfdd51 Record_xbfdd51Insert Record_xbfdd51Row Record_xbfdd51Update
        row_x95110d Row_x95110dInsert Row_x95110dRow Row_x95110dUpdate
        string StringInsert StringRow StringUpdate
        underlined UnderlinedInsert UnderlinedRow UnderlinedUpdate
        update_xc1c100 Update_xc1c100Insert Update_xc1c100Row Update_xc1c100Update
        """.strip().splitlines(),
    )
    for name in names
}

# Set this way, since type checkers want a list that they can read.
globals()["__all__"] = sorted(_MODULES)


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
