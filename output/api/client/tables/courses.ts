// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema courses.

import * as client from "../client.js";
import type * as _courses from "../types/courses.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";
import type * as _user_mgmt from "../types/user_mgmt.js";

/** The filters of {@link AssessmentAttemptsTable}. */
export interface AssessmentAttemptsWhere {
  readonly assessment_id?: client.Filter<_courses.AssessmentAttemptsRow, "assessment_id", "eq" | "in" | "ne">;
  readonly enrollment_id?: client.Filter<_courses.AssessmentAttemptsRow, "enrollment_id", "eq" | "in" | "ne">;
  readonly graded_by?: client.Filter<_courses.AssessmentAttemptsRow, "graded_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link AssessmentAttemptsTable} lead to. */
export interface AssessmentAttemptsReferences {
  readonly assessment_id: _courses.AssessmentsRow;
  readonly enrollment_id: _courses.EnrollmentsRow;
  readonly graded_by: _user_mgmt.UsersRow;
}

/** Tries at a test, numbered for each learner. (table courses.assessment_attempts) */
export interface AssessmentAttemptsTable
  extends client.Lists<_courses.AssessmentAttemptsRow, AssessmentAttemptsWhere, client.Order<"assessment_id" | "enrollment_id" | "graded_by">, AssessmentAttemptsReferences>,
    client.Creates<_courses.AssessmentAttemptsInsert, client.Tagged<_courses.AssessmentAttemptsRow>>,
    client.Gets<_courses.AssessmentAttemptsRow, client.Key<_courses.AssessmentAttemptsRow, "assessment_id" | "enrollment_id" | "attempt_number">, AssessmentAttemptsReferences>,
    client.Updates<_courses.AssessmentAttemptsRow, client.Key<_courses.AssessmentAttemptsRow, "assessment_id" | "enrollment_id" | "attempt_number">, _courses.AssessmentAttemptsUpdate>,
    client.Upserts<_courses.AssessmentAttemptsRow, client.Key<_courses.AssessmentAttemptsRow, "assessment_id" | "enrollment_id" | "attempt_number">, _courses.AssessmentAttemptsInsert>,
    client.Deletes<client.Key<_courses.AssessmentAttemptsRow, "assessment_id" | "enrollment_id" | "attempt_number">> {}

/** The filters of {@link AssessmentsTable}. */
export interface AssessmentsWhere {
  readonly id?: client.Filter<_courses.AssessmentsRow, "id", "eq" | "in" | "ne">;
  readonly course_id?: client.Filter<_courses.AssessmentsRow, "course_id", "eq" | "in" | "ne">;
}

/** What the references of {@link AssessmentsTable} lead to. */
export interface AssessmentsReferences {
  readonly course_id: _courses.CoursesRow;
}

/** Tests of a course. (table courses.assessments) */
export interface AssessmentsTable
  extends client.Lists<_courses.AssessmentsRow, AssessmentsWhere, client.Order<"id" | "course_id">, AssessmentsReferences>,
    client.Creates<_courses.AssessmentsInsert, client.Tagged<_courses.AssessmentsRow>>,
    client.Gets<_courses.AssessmentsRow, client.Value<_courses.AssessmentsRow, "id">, AssessmentsReferences>,
    client.Updates<_courses.AssessmentsRow, client.Value<_courses.AssessmentsRow, "id">, _courses.AssessmentsUpdate>,
    client.Upserts<_courses.AssessmentsRow, client.Value<_courses.AssessmentsRow, "id">, _courses.AssessmentsInsert>,
    client.Deletes<client.Value<_courses.AssessmentsRow, "id">> {}

/** Published courses with what is asked before a choice: how long, how many take part, how many got through. Runs with the rights of the reader. (view courses.course_catalog) */
export interface CourseCatalogTable
  extends client.Lists<_courses.CourseCatalogRow, client.NoFilters, never, client.NoReferences> {}

/** The filters of {@link CoursePrerequisitesTable}. */
export interface CoursePrerequisitesWhere {
  readonly course_id?: client.Filter<_courses.CoursePrerequisitesRow, "course_id", "eq" | "in" | "ne">;
  readonly required_course_id?: client.Filter<_courses.CoursePrerequisitesRow, "required_course_id", "eq" | "in" | "ne">;
}

/** What the references of {@link CoursePrerequisitesTable} lead to. */
export interface CoursePrerequisitesReferences {
  readonly course_id: _courses.CoursesRow;
  readonly required_course_id: _courses.CoursesRow;
}

/** What has to be completed before a course. (table courses.course_prerequisites) */
export interface CoursePrerequisitesTable
  extends client.Lists<_courses.CoursePrerequisitesRow, CoursePrerequisitesWhere, client.Order<"course_id" | "required_course_id">, CoursePrerequisitesReferences>,
    client.Creates<_courses.CoursePrerequisitesInsert, client.Tagged<_courses.CoursePrerequisitesRow>>,
    client.Gets<_courses.CoursePrerequisitesRow, client.Key<_courses.CoursePrerequisitesRow, "course_id" | "required_course_id">, CoursePrerequisitesReferences>,
    client.Updates<_courses.CoursePrerequisitesRow, client.Key<_courses.CoursePrerequisitesRow, "course_id" | "required_course_id">, _courses.CoursePrerequisitesUpdate>,
    client.Upserts<_courses.CoursePrerequisitesRow, client.Key<_courses.CoursePrerequisitesRow, "course_id" | "required_course_id">, _courses.CoursePrerequisitesInsert>,
    client.Deletes<client.Key<_courses.CoursePrerequisitesRow, "course_id" | "required_course_id">> {}

/** The filters of {@link CoursesTable}. */
export interface CoursesWhere {
  readonly id?: client.Filter<_courses.CoursesRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_courses.CoursesRow, "business_id", "eq" | "in" | "ne">;
  readonly author_id?: client.Filter<_courses.CoursesRow, "author_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link CoursesTable} lead to. */
export interface CoursesReferences {
  readonly author_id: _user_mgmt.UsersRow;
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** What can be learnt. (table courses.courses) */
export interface CoursesTable
  extends client.Lists<_courses.CoursesRow, CoursesWhere, client.Order<"id" | "business_id" | "author_id">, CoursesReferences>,
    client.Creates<_courses.CoursesInsert, client.Tagged<_courses.CoursesRow>>,
    client.Gets<_courses.CoursesRow, client.Value<_courses.CoursesRow, "id">, CoursesReferences>,
    client.Updates<_courses.CoursesRow, client.Value<_courses.CoursesRow, "id">, _courses.CoursesUpdate>,
    client.Upserts<_courses.CoursesRow, client.Value<_courses.CoursesRow, "id">, _courses.CoursesInsert>,
    client.Deletes<client.Value<_courses.CoursesRow, "id">> {}

/** The filters of {@link EnrollmentsTable}. */
export interface EnrollmentsWhere {
  readonly id?: client.Filter<_courses.EnrollmentsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_courses.EnrollmentsRow, "business_id", "eq" | "in" | "ne">;
  readonly course_id?: client.Filter<_courses.EnrollmentsRow, "course_id", "eq" | "in" | "ne">;
  readonly learner_id?: client.Filter<_courses.EnrollmentsRow, "learner_id", "eq" | "in" | "ne">;
}

/** What the references of {@link EnrollmentsTable} lead to. */
export interface EnrollmentsReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly course_id: _courses.CoursesRow;
  readonly learner_id: _courses.LearnersRow;
}

/** Who takes which course. (table courses.enrollments) */
export interface EnrollmentsTable
  extends client.Lists<_courses.EnrollmentsRow, EnrollmentsWhere, client.Order<"id" | "business_id" | "course_id" | "learner_id">, EnrollmentsReferences>,
    client.Creates<_courses.EnrollmentsInsert, client.Tagged<_courses.EnrollmentsRow>>,
    client.Gets<_courses.EnrollmentsRow, client.Value<_courses.EnrollmentsRow, "id">, EnrollmentsReferences>,
    client.Updates<_courses.EnrollmentsRow, client.Value<_courses.EnrollmentsRow, "id">, _courses.EnrollmentsUpdate>,
    client.Upserts<_courses.EnrollmentsRow, client.Value<_courses.EnrollmentsRow, "id">, _courses.EnrollmentsInsert>,
    client.Deletes<client.Value<_courses.EnrollmentsRow, "id">> {}

/** The filters of {@link LearnersTable}. */
export interface LearnersWhere {
  readonly id?: client.Filter<_courses.LearnersRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_courses.LearnersRow, "business_id", "eq" | "in" | "ne">;
  readonly user_id?: client.Filter<_courses.LearnersRow, "user_id", "eq" | "in">;
}

/** What the references of {@link LearnersTable} lead to. */
export interface LearnersReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly user_id: _user_mgmt.UsersRow;
}

/** People who take courses: customers, and members of the business. (table courses.learners) */
export interface LearnersTable
  extends client.Lists<_courses.LearnersRow, LearnersWhere, client.Order<"id" | "business_id" | "user_id">, LearnersReferences>,
    client.Creates<_courses.LearnersInsert, client.Tagged<_courses.LearnersRow>>,
    client.Gets<_courses.LearnersRow, client.Value<_courses.LearnersRow, "id">, LearnersReferences>,
    client.Updates<_courses.LearnersRow, client.Value<_courses.LearnersRow, "id">, _courses.LearnersUpdate>,
    client.Upserts<_courses.LearnersRow, client.Value<_courses.LearnersRow, "id">, _courses.LearnersInsert>,
    client.Deletes<client.Value<_courses.LearnersRow, "id">> {}

/** The filters of {@link LessonProgressTable}. */
export interface LessonProgressWhere {
  readonly enrollment_id?: client.Filter<_courses.LessonProgressRow, "enrollment_id", "eq" | "in" | "ne">;
  readonly lesson_id?: client.Filter<_courses.LessonProgressRow, "lesson_id", "eq" | "in" | "ne">;
}

/** What the references of {@link LessonProgressTable} lead to. */
export interface LessonProgressReferences {
  readonly enrollment_id: _courses.EnrollmentsRow;
  readonly lesson_id: _courses.LessonsRow;
}

/** How far a learner has come in a lesson. (table courses.lesson_progress) */
export interface LessonProgressTable
  extends client.Lists<_courses.LessonProgressRow, LessonProgressWhere, client.Order<"enrollment_id" | "lesson_id">, LessonProgressReferences>,
    client.Creates<_courses.LessonProgressInsert, client.Tagged<_courses.LessonProgressRow>>,
    client.Gets<_courses.LessonProgressRow, client.Key<_courses.LessonProgressRow, "enrollment_id" | "lesson_id">, LessonProgressReferences>,
    client.Updates<_courses.LessonProgressRow, client.Key<_courses.LessonProgressRow, "enrollment_id" | "lesson_id">, _courses.LessonProgressUpdate>,
    client.Upserts<_courses.LessonProgressRow, client.Key<_courses.LessonProgressRow, "enrollment_id" | "lesson_id">, _courses.LessonProgressInsert>,
    client.Deletes<client.Key<_courses.LessonProgressRow, "enrollment_id" | "lesson_id">> {}

/** The filters of {@link LessonsTable}. */
export interface LessonsWhere {
  readonly id?: client.Filter<_courses.LessonsRow, "id", "eq" | "in" | "ne">;
  readonly course_id?: client.Filter<_courses.LessonsRow, "course_id", "eq" | "in" | "ne">;
}

/** What the references of {@link LessonsTable} lead to. */
export interface LessonsReferences {
  readonly course_id: _courses.CoursesRow;
}

/** Parts of a course, in order. (table courses.lessons) */
export interface LessonsTable
  extends client.Lists<_courses.LessonsRow, LessonsWhere, client.Order<"id" | "course_id">, LessonsReferences>,
    client.Creates<_courses.LessonsInsert, client.Tagged<_courses.LessonsRow>>,
    client.Gets<_courses.LessonsRow, client.Value<_courses.LessonsRow, "id">, LessonsReferences>,
    client.Updates<_courses.LessonsRow, client.Value<_courses.LessonsRow, "id">, _courses.LessonsUpdate>,
    client.Upserts<_courses.LessonsRow, client.Value<_courses.LessonsRow, "id">, _courses.LessonsInsert>,
    client.Deletes<client.Value<_courses.LessonsRow, "id">> {}

/** The relations of the schema. */
export interface Tables {
  readonly assessmentAttempts: AssessmentAttemptsTable;
  readonly assessments: AssessmentsTable;
  readonly courseCatalog: CourseCatalogTable;
  readonly coursePrerequisites: CoursePrerequisitesTable;
  readonly courses: CoursesTable;
  readonly enrollments: EnrollmentsTable;
  readonly learners: LearnersTable;
  readonly lessonProgress: LessonProgressTable;
  readonly lessons: LessonsTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    assessmentAttempts: client.relation<AssessmentAttemptsTable>(
      transport,
      "/api/courses/assessment-attempts",
      ["assessment_id", "enrollment_id", "attempt_number"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    assessments: client.relation<AssessmentsTable>(
      transport,
      "/api/courses/assessments",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    courseCatalog: client.relation<CourseCatalogTable>(
      transport,
      "/api/courses/course-catalog",
      [],
      ["list"],
    ),
    coursePrerequisites: client.relation<CoursePrerequisitesTable>(
      transport,
      "/api/courses/course-prerequisites",
      ["course_id", "required_course_id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    courses: client.relation<CoursesTable>(
      transport,
      "/api/courses/courses",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    enrollments: client.relation<EnrollmentsTable>(
      transport,
      "/api/courses/enrollments",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    learners: client.relation<LearnersTable>(
      transport,
      "/api/courses/learners",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    lessonProgress: client.relation<LessonProgressTable>(
      transport,
      "/api/courses/lesson-progress",
      ["enrollment_id", "lesson_id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    lessons: client.relation<LessonsTable>(
      transport,
      "/api/courses/lessons",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
  };
}
