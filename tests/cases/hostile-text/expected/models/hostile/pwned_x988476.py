# domain hostile.'); pwned( over text
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Text as _Text


Pwned_x988476: _TypeAlias = _Text
"""\"\"\"
*/

domain hostile.'); pwned( over text

CHECK ((VALUE <> '\"\"\"'::text))"""
