# enum courses.lesson_kind_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class LessonKindEnum(_StrEnum):
    """How a lesson is given."""

    VIDEO = "VIDEO"
    READING = "READING"
    WORKSHOP = "WORKSHOP"
    QUIZ = "QUIZ"
