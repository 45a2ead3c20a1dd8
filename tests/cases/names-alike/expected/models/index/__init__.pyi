# schema index
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema index. A module is loaded when one of its names is used."""

from .index import IndexInsert as IndexInsert, IndexRow as IndexRow, IndexUpdate as IndexUpdate
