# domain labels.not_large over labels.under_domain
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .under_domain import UnderDomain as _labels_UnderDomain


NotLarge: _TypeAlias = _labels_UnderDomain
"""domain labels.not_large over labels.under_domain

CHECK ((VALUE < 'l'::labels.under_domain))"""
