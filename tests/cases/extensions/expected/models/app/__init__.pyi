# schema app
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema app. A module is loaded when one of its names is used."""

from .email import Email as Email
from .page import PageInsert as PageInsert, PageRow as PageRow, PageUpdate as PageUpdate
from .titles import TitlesRow as TitlesRow
