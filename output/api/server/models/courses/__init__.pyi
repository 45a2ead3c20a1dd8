# schema courses
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema courses. A module is loaded when one of its names is used."""

from .assessment_attempts import (
    AssessmentAttemptsInsert as AssessmentAttemptsInsert,
    AssessmentAttemptsRow as AssessmentAttemptsRow,
    AssessmentAttemptsUpdate as AssessmentAttemptsUpdate,
)
from .assessments import (
    AssessmentsInsert as AssessmentsInsert,
    AssessmentsRow as AssessmentsRow,
    AssessmentsUpdate as AssessmentsUpdate,
)
from .course_catalog import CourseCatalogRow as CourseCatalogRow
from .course_level_enum import CourseLevelEnum as CourseLevelEnum
from .course_prerequisites import (
    CoursePrerequisitesInsert as CoursePrerequisitesInsert,
    CoursePrerequisitesRow as CoursePrerequisitesRow,
    CoursePrerequisitesUpdate as CoursePrerequisitesUpdate,
)
from .courses import (
    CoursesInsert as CoursesInsert,
    CoursesRow as CoursesRow,
    CoursesUpdate as CoursesUpdate,
)
from .enrollment_status_enum import EnrollmentStatusEnum as EnrollmentStatusEnum
from .enrollments import (
    EnrollmentsInsert as EnrollmentsInsert,
    EnrollmentsRow as EnrollmentsRow,
    EnrollmentsUpdate as EnrollmentsUpdate,
)
from .learners import (
    LearnersInsert as LearnersInsert,
    LearnersRow as LearnersRow,
    LearnersUpdate as LearnersUpdate,
)
from .lesson_kind_enum import LessonKindEnum as LessonKindEnum
from .lesson_progress import (
    LessonProgressInsert as LessonProgressInsert,
    LessonProgressRow as LessonProgressRow,
    LessonProgressUpdate as LessonProgressUpdate,
)
from .lessons import (
    LessonsInsert as LessonsInsert,
    LessonsRow as LessonsRow,
    LessonsUpdate as LessonsUpdate,
)
from .question import Question as Question
