// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema courses, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * What a course takes for granted, in ascending order.
 *
 * courses.course_level_enum · enum
 */
export type CourseLevelEnum = (typeof courseLevelEnumLabels)[number];

/** The labels of CourseLevelEnum in their order, which comparisons follow. */
export const courseLevelEnumLabels = [
  "BEGINNER",
  "INTERMEDIATE",
  "ADVANCED",
] as const;

/**
 * Way of a learner through a course. All but the first two are final.
 *
 * courses.enrollment_status_enum · enum
 */
export type EnrollmentStatusEnum = (typeof enrollmentStatusEnumLabels)[number];

/** The labels of EnrollmentStatusEnum in their order, which comparisons follow. */
export const enrollmentStatusEnumLabels = [
  "INVITED",
  "ACTIVE",
  "COMPLETED",
  "WITHDRAWN",
  "EXPIRED",
] as const;

/**
 * How a lesson is given.
 *
 * courses.lesson_kind_enum · enum
 */
export type LessonKindEnum = (typeof lessonKindEnumLabels)[number];

/** The labels of LessonKindEnum in their order, which comparisons follow. */
export const lessonKindEnumLabels = [
  "VIDEO",
  "READING",
  "WORKSHOP",
  "QUIZ",
] as const;

/**
 * A question of an assessment.
 *
 * courses.question · composite type
 */
export interface Question {
  /**
   * What is asked.
   *
   * text · classification INTERNAL
   */
  prompt: string | null;
  /**
   * What can be answered; NULL for free text.
   *
   * text[] · classification INTERNAL
   */
  choices: pg.ArrayOf<string> | null;
  /**
   * How much it counts.
   *
   * numeric(5,2)
   */
  points: string | null;
}

/**
 * Tries at a test, numbered for each learner.
 *
 * courses.assessment_attempts · table · primary key (assessment_id, enrollment_id, attempt_number) · check ((score IS NULL) OR (submitted_at IS NOT NULL)) · owner learning-team · retention 5 years · compliance FERPA
 */
export interface AssessmentAttemptsRow {
  /**
   * The test.
   *
   * uuid · part of primary key · → courses.assessments.id
   */
  assessment_id: string;
  /**
   * Who tried, and in which course.
   *
   * uuid · part of primary key · → courses.enrollments.id
   */
  enrollment_id: string;
  /**
   * Which try it is, from 1.
   *
   * smallint · part of primary key · check (attempt_number > 0)
   */
  attempt_number: number;
  /**
   * When it began.
   *
   * timestamp with time zone · default now()
   */
  started_at: string;
  /**
   * When the answers were handed in; NULL before.
   *
   * timestamp with time zone
   */
  submitted_at: string | null;
  /**
   * Share of the points that was reached, in per cent; NULL until it is marked.
   *
   * numeric(5,2) · check ((score >= (0)::numeric) AND (score <= (100)::numeric)) · classification CONFIDENTIAL · compliance FERPA
   */
  score: string | null;
  /**
   * What was answered; NULL before anything was.
   *
   * jsonb · classification CONFIDENTIAL · compliance FERPA
   */
  answers: pg.JsonValue | null;
  /**
   * Member who marked it; NULL when a program did, or nobody yet.
   *
   * uuid · → user_mgmt.users.id
   */
  graded_by: string | null;
}

/** What can be given for a new row of {@link AssessmentAttemptsRow}. */
export interface AssessmentAttemptsInsert {
  /** The test. */
  assessment_id: string;
  /** Who tried, and in which course. */
  enrollment_id: string;
  /** Which try it is, from 1. · check (attempt_number > 0) */
  attempt_number: number;
  /** When it began. · default now() */
  started_at?: string;
  /** When the answers were handed in; NULL before. */
  submitted_at?: string | null;
  /** Share of the points that was reached, in per cent; NULL until it is marked. · check ((score >= (0)::numeric) AND (score <= (100)::numeric)) */
  score?: string | null;
  /** What was answered; NULL before anything was. */
  answers?: pg.JsonValue | null;
  /** Member who marked it; NULL when a program did, or nobody yet. */
  graded_by?: string | null;
}

/** What can be changed in a {@link AssessmentAttemptsRow}. */
export type AssessmentAttemptsUpdate = pg.Changes<AssessmentAttemptsInsert>;

/** Where a {@link AssessmentAttemptsRow} leads. */
export const assessmentAttemptsRelations = [
  {
    kind: "foreign key",
    name: "assessment_attempts_assessment_id_fkey",
    columns: ["assessment_id"],
    target: {
      schema: "courses",
      relation: "assessments",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "assessment_attempts_enrollment_id_fkey",
    columns: ["enrollment_id"],
    target: {
      schema: "courses",
      relation: "enrollments",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "assessment_attempts_graded_by_fkey",
    columns: ["graded_by"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * Tests of a course.
 *
 * courses.assessments · table · unique (course_id, title) · owner learning-team · businessKey course_id, title
 */
export interface AssessmentsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The course.
   *
   * uuid · part of unique key · → courses.courses.id
   */
  course_id: string;
  /**
   * Heading.
   *
   * character varying(255) · part of unique key · classification PUBLIC
   */
  title: string;
  /**
   * What is asked, in order.
   *
   * courses.question[] · default '{}'::courses.question[] · classification INTERNAL
   */
  questions: pg.ArrayOf<Question>;
  /**
   * Share of the points that is needed, in per cent.
   *
   * numeric(5,2) · default 60 · check ((passing_score >= (0)::numeric) AND (passing_score <= (100)::numeric))
   */
  passing_score: string;
  /**
   * How often it may be tried; NULL for as often as one likes.
   *
   * smallint · check (maximum_attempt_count > 0)
   */
  maximum_attempt_count: number | null;
  /**
   * How long one may take; NULL without a limit.
   *
   * interval
   */
  time_limit: string | null;
}

/** What can be given for a new row of {@link AssessmentsRow}. */
export interface AssessmentsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The course. */
  course_id: string;
  /** Heading. */
  title: string;
  /** What is asked, in order. · default '{}'::courses.question[] */
  questions?: pg.ArrayOf<Question>;
  /** Share of the points that is needed, in per cent. · default 60 · check ((passing_score >= (0)::numeric) AND (passing_score <= (100)::numeric)) */
  passing_score?: string;
  /** How often it may be tried; NULL for as often as one likes. · check (maximum_attempt_count > 0) */
  maximum_attempt_count?: number | null;
  /** How long one may take; NULL without a limit. */
  time_limit?: string | null;
}

/** What can be changed in a {@link AssessmentsRow}. */
export type AssessmentsUpdate = pg.Changes<AssessmentsInsert>;

/** Where a {@link AssessmentsRow} leads. */
export const assessmentsRelations = [
  {
    kind: "foreign key",
    name: "assessments_course_id_fkey",
    columns: ["course_id"],
    target: {
      schema: "courses",
      relation: "courses",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Published courses with what is asked before a choice: how long, how many take part, how many got through. Runs with the rights of the reader.
 *
 * courses.course_catalog · view · owner learning-team
 */
export interface CourseCatalogRow {
  /**
   * The course.
   *
   * uuid
   */
  course_id: string;
  /**
   * The tenant that offers it.
   *
   * uuid
   */
  business_id: string;
  /**
   * Short name in the catalog.
   *
   * character varying(30)
   */
  course_code: string;
  /**
   * Name in the catalog.
   *
   * character varying(255) · classification PUBLIC
   */
  title: string;
  /**
   * What it takes for granted.
   *
   * courses.course_level_enum
   */
  course_level: CourseLevelEnum;
  /**
   * What taking part costs; NULL for what only employees may take.
   *
   * system_core.amount
   */
  price: _system_core.Amount | null;
  /**
   * How many lessons it has.
   *
   * bigint
   */
  lesson_count: string;
  /**
   * How long its lessons take together; NULL when that differs much.
   *
   * interval
   */
  usual_duration: string | null;
  /**
   * How many took or take part.
   *
   * bigint
   */
  enrollment_count: string;
  /**
   * How many got through.
   *
   * bigint
   */
  completed_count: string;
}

/**
 * What has to be completed before a course.
 *
 * courses.course_prerequisites · table · primary key (course_id, required_course_id) · check (course_id <> required_course_id) · owner learning-team
 */
export interface CoursePrerequisitesRow {
  /**
   * The course.
   *
   * uuid · part of primary key · → courses.courses.id
   */
  course_id: string;
  /**
   * The course that comes before.
   *
   * uuid · part of primary key · → courses.courses.id
   */
  required_course_id: string;
  /**
   * Whether it is only advice.
   *
   * boolean · default false
   */
  is_recommended: boolean;
}

/** What can be given for a new row of {@link CoursePrerequisitesRow}. */
export interface CoursePrerequisitesInsert {
  /** The course. */
  course_id: string;
  /** The course that comes before. */
  required_course_id: string;
  /** Whether it is only advice. · default false */
  is_recommended?: boolean;
}

/** What can be changed in a {@link CoursePrerequisitesRow}. */
export type CoursePrerequisitesUpdate = pg.Changes<CoursePrerequisitesInsert>;

/** Where a {@link CoursePrerequisitesRow} leads. */
export const coursePrerequisitesRelations = [
  {
    kind: "foreign key",
    name: "course_prerequisites_course_id_fkey",
    columns: ["course_id"],
    target: {
      schema: "courses",
      relation: "courses",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "course_prerequisites_required_course_id_fkey",
    columns: ["required_course_id"],
    target: {
      schema: "courses",
      relation: "courses",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * What can be learnt.
 *
 * courses.courses · table · unique (business_id, course_code) · owner learning-team · businessKey business_id, course_code
 */
export interface CoursesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that offers it.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Short name in the catalog.
   *
   * character varying(30) · part of unique key
   */
  course_code: string;
  /**
   * Name in the catalog.
   *
   * character varying(255) · classification PUBLIC
   */
  title: string;
  /**
   * What is learnt; NULL while it is being written.
   *
   * text · classification PUBLIC
   */
  description: string | null;
  /**
   * What it takes for granted.
   *
   * courses.course_level_enum · default 'BEGINNER'::courses.course_level_enum
   */
  course_level: CourseLevelEnum;
  /**
   * Words it is found by.
   *
   * text[] · default '{}'::text[] · classification PUBLIC
   */
  topics: pg.ArrayOf<string>;
  /**
   * What taking part costs; NULL for what only employees may take.
   *
   * system_core.amount
   */
  price: _system_core.Amount | null;
  /**
   * Currency of the price.
   *
   * system_core.currency_code · default 'USD'::character varying
   */
  currency: _system_core.CurrencyCode;
  /**
   * How many can take part; NULL for as many as like.
   *
   * integer · check (seat_count > 0)
   */
  seat_count: number | null;
  /**
   * Member who wrote it; NULL for bought ones.
   *
   * uuid · → user_mgmt.users.id
   */
  author_id: string | null;
  /**
   * From when it is in the catalog; NULL for drafts.
   *
   * timestamp with time zone
   */
  published_at: string | null;
  /**
   * When the row was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link CoursesRow}. */
export interface CoursesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that offers it. */
  business_id: string;
  /** Short name in the catalog. */
  course_code: string;
  /** Name in the catalog. */
  title: string;
  /** What is learnt; NULL while it is being written. */
  description?: string | null;
  /** What it takes for granted. · default 'BEGINNER'::courses.course_level_enum */
  course_level?: CourseLevelEnum;
  /** Words it is found by. · default '{}'::text[] */
  topics?: pg.ArrayOf<string>;
  /** What taking part costs; NULL for what only employees may take. */
  price?: _system_core.Amount | null;
  /** Currency of the price. · default 'USD'::character varying */
  currency?: _system_core.CurrencyCode;
  /** How many can take part; NULL for as many as like. · check (seat_count > 0) */
  seat_count?: number | null;
  /** Member who wrote it; NULL for bought ones. */
  author_id?: string | null;
  /** From when it is in the catalog; NULL for drafts. */
  published_at?: string | null;
  /** When the row was entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link CoursesRow}. */
export type CoursesUpdate = pg.Changes<CoursesInsert>;

/** Where a {@link CoursesRow} leads. */
export const coursesRelations = [
  {
    kind: "foreign key",
    name: "courses_author_id_fkey",
    columns: ["author_id"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "courses_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Who takes which course.
 *
 * courses.enrollments · table · unique (course_id, learner_id) · check ((certificate_code IS NULL) OR (completed_at IS NOT NULL)) · check ((status = 'COMPLETED'::courses.enrollment_status_enum) = (completed_at IS NOT NULL)) · owner learning-team · businessKey course_id, learner_id · retention 5 years · compliance FERPA
 */
export interface EnrollmentsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that offers the course.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The course.
   *
   * uuid · part of unique key · → courses.courses.id
   */
  course_id: string;
  /**
   * Who takes it.
   *
   * uuid · part of unique key · → courses.learners.id
   */
  learner_id: string;
  /**
   * How far the learner has come.
   *
   * courses.enrollment_status_enum · default 'INVITED'::courses.enrollment_status_enum
   */
  status: EnrollmentStatusEnum;
  /**
   * When it began.
   *
   * timestamp with time zone · default now()
   */
  enrolled_at: string;
  /**
   * Until when the course is open to the learner; NULL without an end.
   *
   * timestamp with time zone
   */
  expires_at: string | null;
  /**
   * When the course was completed; NULL before.
   *
   * timestamp with time zone
   */
  completed_at: string | null;
  /**
   * Number on the certificate; NULL before there is one.
   *
   * character varying(40)
   */
  certificate_code: string | null;
}

/** What can be given for a new row of {@link EnrollmentsRow}. */
export interface EnrollmentsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that offers the course. */
  business_id: string;
  /** The course. */
  course_id: string;
  /** Who takes it. */
  learner_id: string;
  /** How far the learner has come. · default 'INVITED'::courses.enrollment_status_enum */
  status?: EnrollmentStatusEnum;
  /** When it began. · default now() */
  enrolled_at?: string;
  /** Until when the course is open to the learner; NULL without an end. */
  expires_at?: string | null;
  /** When the course was completed; NULL before. */
  completed_at?: string | null;
  /** Number on the certificate; NULL before there is one. */
  certificate_code?: string | null;
}

/** What can be changed in a {@link EnrollmentsRow}. */
export type EnrollmentsUpdate = pg.Changes<EnrollmentsInsert>;

/** Where a {@link EnrollmentsRow} leads. */
export const enrollmentsRelations = [
  {
    kind: "foreign key",
    name: "enrollments_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "enrollments_course_id_fkey",
    columns: ["course_id"],
    target: {
      schema: "courses",
      relation: "courses",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "enrollments_learner_id_fkey",
    columns: ["learner_id"],
    target: {
      schema: "courses",
      relation: "learners",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * People who take courses: customers, and members of the business.
 *
 * courses.learners · table · unique (business_id, email) · owner learning-team · businessKey business_id, email · retention 5 years after the last course · compliance FERPA, GDPR
 */
export interface LearnersRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant whose courses they take.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The member that it is; NULL for customers.
   *
   * uuid · → user_mgmt.users.id
   */
  user_id: string | null;
  /**
   * Name on the certificate.
   *
   * character varying(255) · classification CONFIDENTIAL · compliance FERPA, GDPR
   */
  full_name: string;
  /**
   * Where invitations go.
   *
   * system_core.email_address · part of unique key · classification CONFIDENTIAL · encryption Column-level · compliance FERPA, GDPR
   */
  email: _system_core.EmailAddress;
  /**
   * Language of mails; NULL for that of the business.
   *
   * character varying(20)
   */
  locale: string | null;
  /**
   * What helps them to take part, such as captions; NULL when they told nothing.
   *
   * text[] · classification RESTRICTED · encryption Column-level · compliance FERPA
   */
  accommodations: pg.ArrayOf<string> | null;
  /**
   * When the row was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link LearnersRow}. */
export interface LearnersInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant whose courses they take. */
  business_id: string;
  /** The member that it is; NULL for customers. */
  user_id?: string | null;
  /** Name on the certificate. */
  full_name: string;
  /** Where invitations go. */
  email: _system_core.EmailAddress;
  /** Language of mails; NULL for that of the business. */
  locale?: string | null;
  /** What helps them to take part, such as captions; NULL when they told nothing. */
  accommodations?: pg.ArrayOf<string> | null;
  /** When the row was entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link LearnersRow}. */
export type LearnersUpdate = pg.Changes<LearnersInsert>;

/** Where a {@link LearnersRow} leads. */
export const learnersRelations = [
  {
    kind: "foreign key",
    name: "learners_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "learners_user_id_fkey",
    columns: ["user_id"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * How far a learner has come in a lesson.
 *
 * courses.lesson_progress · table · primary key (enrollment_id, lesson_id) · check (completed_at >= started_at) · owner learning-team · compliance FERPA
 */
export interface LessonProgressRow {
  /**
   * Who, and in which course.
   *
   * uuid · part of primary key · → courses.enrollments.id
   */
  enrollment_id: string;
  /**
   * The lesson.
   *
   * uuid · part of primary key · → courses.lessons.id
   */
  lesson_id: string;
  /**
   * When it was opened first.
   *
   * timestamp with time zone · default now()
   */
  started_at: string;
  /**
   * When it was finished; NULL before.
   *
   * timestamp with time zone
   */
  completed_at: string | null;
  /**
   * Time with the lesson open.
   *
   * integer · default 0 · check (seconds_spent >= 0)
   */
  seconds_spent: number;
  /**
   * Where to go on; NULL at the beginning.
   *
   * text
   */
  bookmark: string | null;
}

/** What can be given for a new row of {@link LessonProgressRow}. */
export interface LessonProgressInsert {
  /** Who, and in which course. */
  enrollment_id: string;
  /** The lesson. */
  lesson_id: string;
  /** When it was opened first. · default now() */
  started_at?: string;
  /** When it was finished; NULL before. */
  completed_at?: string | null;
  /** Time with the lesson open. · default 0 · check (seconds_spent >= 0) */
  seconds_spent?: number;
  /** Where to go on; NULL at the beginning. */
  bookmark?: string | null;
}

/** What can be changed in a {@link LessonProgressRow}. */
export type LessonProgressUpdate = pg.Changes<LessonProgressInsert>;

/** Where a {@link LessonProgressRow} leads. */
export const lessonProgressRelations = [
  {
    kind: "foreign key",
    name: "lesson_progress_enrollment_id_fkey",
    columns: ["enrollment_id"],
    target: {
      schema: "courses",
      relation: "enrollments",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "lesson_progress_lesson_id_fkey",
    columns: ["lesson_id"],
    target: {
      schema: "courses",
      relation: "lessons",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Parts of a course, in order.
 *
 * courses.lessons · table · unique (course_id, lesson_position) · owner learning-team
 */
export interface LessonsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The course.
   *
   * uuid · part of unique key · → courses.courses.id
   */
  course_id: string;
  /**
   * Where it stands in the course, from 1.
   *
   * integer · part of unique key · check (lesson_position > 0)
   */
  lesson_position: number;
  /**
   * Heading.
   *
   * character varying(255) · classification PUBLIC
   */
  title: string;
  /**
   * How it is given.
   *
   * courses.lesson_kind_enum · default 'READING'::courses.lesson_kind_enum
   */
  lesson_kind: LessonKindEnum;
  /**
   * Text and links; NULL for workshops, which have none.
   *
   * jsonb · classification INTERNAL
   */
  content: pg.JsonValue | null;
  /**
   * How long it takes; NULL when that differs much.
   *
   * interval
   */
  usual_duration: string | null;
  /**
   * Whether it can be seen before one takes part.
   *
   * boolean · default false
   */
  is_preview: boolean;
}

/** What can be given for a new row of {@link LessonsRow}. */
export interface LessonsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The course. */
  course_id: string;
  /** Where it stands in the course, from 1. · check (lesson_position > 0) */
  lesson_position: number;
  /** Heading. */
  title: string;
  /** How it is given. · default 'READING'::courses.lesson_kind_enum */
  lesson_kind?: LessonKindEnum;
  /** Text and links; NULL for workshops, which have none. */
  content?: pg.JsonValue | null;
  /** How long it takes; NULL when that differs much. */
  usual_duration?: string | null;
  /** Whether it can be seen before one takes part. · default false */
  is_preview?: boolean;
}

/** What can be changed in a {@link LessonsRow}. */
export type LessonsUpdate = pg.Changes<LessonsInsert>;

/** Where a {@link LessonsRow} leads. */
export const lessonsRelations = [
  {
    kind: "foreign key",
    name: "lessons_course_id_fkey",
    columns: ["course_id"],
    target: {
      schema: "courses",
      relation: "courses",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /**
   * Lets a lesson change places with the one at another position of its course.
   *
   * courses.move_lesson(uuid, integer) · procedure
   */
  move_lesson: {
    Args: {
      /** uuid */
      p_lesson_id: string | null;
      /** integer */
      p_position: number | null;
    };
    Returns: void;
  };
  /**
   * How much of a course a learner has finished, in per cent of its lessons; NULL for a course without lessons.
   *
   * courses.progress_share(uuid) · function · stable
   */
  progress_share: {
    Args: {
      /** uuid */
      p_enrollment_id: string | null;
    };
    Returns: string | null;
  };
}
