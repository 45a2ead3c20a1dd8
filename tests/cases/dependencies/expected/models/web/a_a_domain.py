# domain web.a_a_domain over web.a_pair[]
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Array as _Array
from .a_pair import APair as _web_APair


AADomain: _TypeAlias = _Array[_web_APair]
"""domain web.a_a_domain over web.a_pair[]"""
