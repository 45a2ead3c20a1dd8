# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Models of the database, a package for each schema. A package is loaded when it is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import auth
    from . import auto
    from . import banking
    from . import courses
    from . import hs
    from . import investigations
    from . import monitoring_obs
    from . import payroll
    from . import perf_mgmt
    from . import rest
    from . import ret
    from . import security_hardening
    from . import security_mgmt
    from . import system_core
    from . import tenant_mgmt
    from . import user_mgmt
else:
    _PACKAGES = {
        "auth",
        "auto",
        "banking",
        "courses",
        "hs",
        "investigations",
        "monitoring_obs",
        "payroll",
        "perf_mgmt",
        "rest",
        "ret",
        "security_hardening",
        "security_mgmt",
        "system_core",
        "tenant_mgmt",
        "user_mgmt",
    }

    def __getattr__(name: str) -> object:
        if name in _PACKAGES:
            return _import_module(f".{name}", __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *_PACKAGES})


__all__ = [
    "auth",
    "auto",
    "banking",
    "courses",
    "hs",
    "investigations",
    "monitoring_obs",
    "payroll",
    "perf_mgmt",
    "rest",
    "ret",
    "security_hardening",
    "security_mgmt",
    "system_core",
    "tenant_mgmt",
    "user_mgmt",
]
