# schema courses
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema courses. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        assessment_attempts AssessmentAttemptsInsert AssessmentAttemptsRow AssessmentAttemptsUpdate
        assessments AssessmentsInsert AssessmentsRow AssessmentsUpdate
        course_catalog CourseCatalogRow
        course_level_enum CourseLevelEnum
        course_prerequisites CoursePrerequisitesInsert CoursePrerequisitesRow CoursePrerequisitesUpdate
        courses CoursesInsert CoursesRow CoursesUpdate
        enrollment_status_enum EnrollmentStatusEnum
        enrollments EnrollmentsInsert EnrollmentsRow EnrollmentsUpdate
        learners LearnersInsert LearnersRow LearnersUpdate
        lesson_kind_enum LessonKindEnum
        lesson_progress LessonProgressInsert LessonProgressRow LessonProgressUpdate
        lessons LessonsInsert LessonsRow LessonsUpdate
        question Question
        """.strip().splitlines(),
    )
    for name in names
}

# Set this way, since type checkers want a list that they can read.
globals()["__all__"] = sorted(_MODULES)


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
