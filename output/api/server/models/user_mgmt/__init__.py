# schema user_mgmt
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema user_mgmt. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        preference_type_enum PreferenceTypeEnum
        role_type_enum RoleTypeEnum
        roles RolesInsert RolesRow RolesUpdate
        user_preferences UserPreferencesInsert UserPreferencesRow UserPreferencesUpdate
        user_roles UserRolesInsert UserRolesRow UserRolesUpdate
        user_sessions UserSessionsInsert UserSessionsRow UserSessionsUpdate
        user_status_enum UserStatusEnum
        users UsersInsert UsersRow UsersUpdate
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
