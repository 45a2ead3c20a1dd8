# enum kinds.odd
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Odd(_StrEnum):
    """The labels of kinds.odd."""

    x_xe3b0c4 = ""
    in_progress_x2b6b85 = "in progress"
    in_progress_xed1866 = "in-progress"
    IN_PROGRESS_x6a506b = "IN PROGRESS"
    x1st_xe01ddf = "1st"
    it_s_x24ceef = "it's"
    quoted_x272fca = '"quoted"'
    back_slash_x1498e0 = "back\\slash"
    two_lines_xedc8c1 = "two\nlines"
    x_xed9623 = "*/"
    script_x6c9656 = "</script>"
    None_xdc937b = "None"
    class_x088911 = "class"
    proto_x30e2af = "__proto__"
    x_xd06f15 = "🙂"
    braces_x0b7122 = "{braces}"
