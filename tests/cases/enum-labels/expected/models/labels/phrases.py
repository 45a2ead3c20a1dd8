# enum labels.phrases
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Phrases(_StrEnum):
    """The labels of labels.phrases."""

    in_progress_x2b6b85 = "in progress"
    in_progress_xed1866 = "in-progress"
    IN_PROGRESS_x6a506b = "IN PROGRESS"
    in_progress = "in_progress"
    InProgress = "InProgress"
