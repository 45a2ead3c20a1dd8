# schema user_mgmt
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema user_mgmt. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .preference_type_enum import PreferenceTypeEnum
    from .role_type_enum import RoleTypeEnum
    from .roles import RolesInsert, RolesRow, RolesUpdate
    from .user_preferences import UserPreferencesInsert, UserPreferencesRow, UserPreferencesUpdate
    from .user_roles import UserRolesInsert, UserRolesRow, UserRolesUpdate
    from .user_sessions import UserSessionsInsert, UserSessionsRow, UserSessionsUpdate
    from .user_status_enum import UserStatusEnum
    from .users import UsersInsert, UsersRow, UsersUpdate
else:
    _MODULES = {
        "PreferenceTypeEnum": ".preference_type_enum",
        "RoleTypeEnum": ".role_type_enum",
        "RolesInsert": ".roles",
        "RolesRow": ".roles",
        "RolesUpdate": ".roles",
        "UserPreferencesInsert": ".user_preferences",
        "UserPreferencesRow": ".user_preferences",
        "UserPreferencesUpdate": ".user_preferences",
        "UserRolesInsert": ".user_roles",
        "UserRolesRow": ".user_roles",
        "UserRolesUpdate": ".user_roles",
        "UserSessionsInsert": ".user_sessions",
        "UserSessionsRow": ".user_sessions",
        "UserSessionsUpdate": ".user_sessions",
        "UserStatusEnum": ".user_status_enum",
        "UsersInsert": ".users",
        "UsersRow": ".users",
        "UsersUpdate": ".users",
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
    "PreferenceTypeEnum",
    "RoleTypeEnum",
    "RolesInsert",
    "RolesRow",
    "RolesUpdate",
    "UserPreferencesInsert",
    "UserPreferencesRow",
    "UserPreferencesUpdate",
    "UserRolesInsert",
    "UserRolesRow",
    "UserRolesUpdate",
    "UserSessionsInsert",
    "UserSessionsRow",
    "UserSessionsUpdate",
    "UserStatusEnum",
    "UsersInsert",
    "UsersRow",
    "UsersUpdate",
]
