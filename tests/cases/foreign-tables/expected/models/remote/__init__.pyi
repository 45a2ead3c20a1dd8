# schema remote
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema remote. A module is loaded when one of its names is used."""

from .city import CityRow as CityRow
from .large import LargeRow as LargeRow
from .odd_town_x0a7cfd import OddTown_x0a7cfdRow as OddTown_x0a7cfdRow
from .visit import VisitInsert as VisitInsert, VisitRow as VisitRow, VisitUpdate as VisitUpdate
