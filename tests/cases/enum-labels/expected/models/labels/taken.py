# enum labels.taken
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Taken(_StrEnum):
    """The labels of labels.taken."""

    mro_xd6e82f = "mro"
    name_x82a353 = "name"
    value_xcd4240 = "value"
    name_x5f0681 = "_name_"
    value_x27bdbb = "_value_"
    missing_x4d1a72 = "_missing_"
    generate_next_value_x87b50d = "_generate_next_value_"
    ignore_xa083f0 = "_ignore_"
    members_xfb6351 = "__members__"
    class_x849a30 = "__class__"
    x_xa917b0 = "__x__"
    x_xa01e47 = "_x"
    private_x606dad = "__private"
    format_xe904c9 = "format"
    lower_x8c6fb1 = "lower"
    title_xaaf232 = "title"
    count_x6c3549 = "count"
    index_x1bc04b = "index"
    encode_xb7d18e = "encode"
