# schema user_mgmt
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema user_mgmt. A module is loaded when one of its names is used."""

from .preference_type_enum import PreferenceTypeEnum as PreferenceTypeEnum
from .role_type_enum import RoleTypeEnum as RoleTypeEnum
from .roles import RolesInsert as RolesInsert, RolesRow as RolesRow, RolesUpdate as RolesUpdate
from .user_preferences import (
    UserPreferencesInsert as UserPreferencesInsert,
    UserPreferencesRow as UserPreferencesRow,
    UserPreferencesUpdate as UserPreferencesUpdate,
)
from .user_roles import (
    UserRolesInsert as UserRolesInsert,
    UserRolesRow as UserRolesRow,
    UserRolesUpdate as UserRolesUpdate,
)
from .user_sessions import (
    UserSessionsInsert as UserSessionsInsert,
    UserSessionsRow as UserSessionsRow,
    UserSessionsUpdate as UserSessionsUpdate,
)
from .user_status_enum import UserStatusEnum as UserStatusEnum
from .users import UsersInsert as UsersInsert, UsersRow as UsersRow, UsersUpdate as UsersUpdate
