# enum labels.longest
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Longest(_StrEnum):
    """The labels of labels.longest."""

    a_label_of_exactly_sixty_three_bytes_which_is_the_longest_one_k = (
        "a_label_of_exactly_sixty_three_bytes_which_is_the_longest_one_k"
    )
