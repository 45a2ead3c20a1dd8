# enum labels.hostile
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Hostile(_StrEnum):
    """The labels of labels.hostile."""

    q_x90edba = '"q"'
    it_s_x24ceef = "it's"
    tick_x985b05 = "`tick`"
    back_slash_x1498e0 = "back\\slash"
    end_xc98815 = "end\\"
    two_lines_xedc8c1 = "two\nlines"
    car_riage_xb43a74 = "car\rriage"
    tab_x203529 = "tab\t"
    x_xed9623 = "*/"
    x_x766e01 = "/*"
    script_x6c9656 = "</script>"
    x_x5d5b9d = "-->"
    x_xb6d267 = '"""'
    x_x4364f7 = "${x}"
    x_xe52c73 = "{{ x }}"
    x_x40f689 = "{% x %}"
    N_x_xf2edca = "\\N{x}"
    u12_x0c7d49 = "\\u12"
    x_xcbe5cf = "|"
    x_x41b805 = ";"
    s_xf684c7 = "%s"
    x_x9302ba = " "
    x_xf7e0ef = ""
    x_x3b9e50 = "‮"
