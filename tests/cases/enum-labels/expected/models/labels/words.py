# enum labels.words
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Words(_StrEnum):
    """The labels of labels.words."""

    None_xdc937b = "None"
    True_x3cbc87 = "True"
    class_x088911 = "class"
    def_xcb8379 = "def"
    import_xd942f6 = "import"
    null = "null"
    undefined = "undefined"
    default = "default"
    constructor = "constructor"
    prototype = "prototype"
    proto_x30e2af = "__proto__"
    toString = "toString"
    self = "self"
    match = "match"
    type = "type"
