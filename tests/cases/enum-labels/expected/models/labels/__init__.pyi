# schema labels
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema labels. A module is loaded when one of its names is used."""

from .bare import Bare as Bare
from .cases import Cases as Cases
from .grown import Grown as Grown
from .holder import Holder as Holder
from .hostile import Hostile as Hostile
from .in_composite import InComposite as InComposite
from .in_range import InRange as InRange
from .letters import Letters as Letters
from .longest import Longest as Longest
from .not_large import NotLarge as NotLarge
from .only_given import OnlyGiven as OnlyGiven
from .only_in_view import OnlyInView as OnlyInView
from .only_taken import OnlyTaken as OnlyTaken
from .phrases import Phrases as Phrases
from .seen import SeenRow as SeenRow
from .taken import Taken as Taken
from .under_domain import UnderDomain as UnderDomain
from .used_by_nobody import UsedByNobody as UsedByNobody
from .uses import UsesInsert as UsesInsert, UsesRow as UsesRow, UsesUpdate as UsesUpdate
from .words import Words as Words
