-- Thorbis Business OS, schema courses: learning. Courses with their lessons and what has to be learnt before, who
-- takes part, how far each has come, and the tests at the end.

CREATE SCHEMA courses;

CREATE TYPE courses.course_level_enum AS ENUM ('BEGINNER', 'INTERMEDIATE', 'ADVANCED');

CREATE TYPE courses.lesson_kind_enum AS ENUM ('VIDEO', 'READING', 'WORKSHOP', 'QUIZ');

CREATE TYPE courses.enrollment_status_enum AS ENUM ('INVITED', 'ACTIVE', 'COMPLETED', 'WITHDRAWN', 'EXPIRED');

CREATE TYPE courses.question AS (
  prompt  text,
  choices text[],
  points  numeric(5,2)
);

-- Courses -----------------------------------------------------------------------------------------------------

CREATE TABLE courses.courses (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id  uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  course_code  varchar(30) NOT NULL,
  title        varchar(255) NOT NULL,
  description  text,
  course_level courses.course_level_enum NOT NULL DEFAULT 'BEGINNER',
  topics       text[] NOT NULL DEFAULT '{}',
  price        system_core.amount,
  currency     system_core.currency_code NOT NULL DEFAULT 'USD',
  seat_count   integer,
  author_id    uuid REFERENCES user_mgmt.users (id) ON DELETE SET NULL,
  published_at timestamptz,
  created_at   timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_courses_courses_code UNIQUE (business_id, course_code),
  CONSTRAINT chk_courses_courses_seats CHECK (seat_count > 0)
);

CREATE INDEX idx_courses_courses_author ON courses.courses (author_id);
CREATE INDEX idx_courses_courses_topics_gin ON courses.courses USING gin (topics);
CREATE INDEX idx_courses_courses_published_partial ON courses.courses (business_id, course_level)
  INCLUDE (title) WHERE published_at IS NOT NULL;

CREATE TABLE courses.course_prerequisites (
  course_id          uuid NOT NULL REFERENCES courses.courses (id) ON DELETE CASCADE,
  required_course_id uuid NOT NULL REFERENCES courses.courses (id) ON DELETE CASCADE,
  is_recommended     boolean NOT NULL DEFAULT false,

  PRIMARY KEY (course_id, required_course_id),
  CONSTRAINT chk_courses_course_prerequisites_not_itself CHECK (course_id <> required_course_id)
);

CREATE INDEX idx_courses_course_prerequisites_required ON courses.course_prerequisites (required_course_id);

CREATE TABLE courses.lessons (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  course_id       uuid NOT NULL REFERENCES courses.courses (id) ON DELETE CASCADE,
  lesson_position integer NOT NULL,
  title           varchar(255) NOT NULL,
  lesson_kind     courses.lesson_kind_enum NOT NULL DEFAULT 'READING',
  content         jsonb,
  usual_duration  interval,
  is_preview      boolean NOT NULL DEFAULT false,

  -- can be checked at the end, so that two lessons can change places
  CONSTRAINT uk_courses_lessons_position UNIQUE (course_id, lesson_position) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT chk_courses_lessons_position CHECK (lesson_position > 0)
);

-- Learners ----------------------------------------------------------------------------------------------------

CREATE TABLE courses.learners (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id    uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  user_id        uuid REFERENCES user_mgmt.users (id),
  full_name      varchar(255) NOT NULL,
  email          system_core.email_address NOT NULL,
  locale         varchar(20),
  accommodations text[],
  created_at     timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_courses_learners_email UNIQUE (business_id, email)
);

CREATE UNIQUE INDEX uk_courses_learners_user ON courses.learners (user_id) WHERE user_id IS NOT NULL;

CREATE TABLE courses.enrollments (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id      uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  course_id        uuid NOT NULL REFERENCES courses.courses (id),
  learner_id       uuid NOT NULL REFERENCES courses.learners (id),
  status           courses.enrollment_status_enum NOT NULL DEFAULT 'INVITED',
  enrolled_at      timestamptz NOT NULL DEFAULT now(),
  expires_at       timestamptz,
  completed_at     timestamptz,
  certificate_code varchar(40),

  CONSTRAINT uk_courses_enrollments_course_learner UNIQUE (course_id, learner_id),
  CONSTRAINT chk_courses_enrollments_completion CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL)),
  CONSTRAINT chk_courses_enrollments_certificate CHECK (certificate_code IS NULL OR completed_at IS NOT NULL)
);

CREATE INDEX idx_courses_enrollments_learner ON courses.enrollments (learner_id);
CREATE INDEX idx_courses_enrollments_business_status ON courses.enrollments (business_id, status);
CREATE UNIQUE INDEX uk_courses_enrollments_business_certificate
  ON courses.enrollments (business_id, certificate_code) WHERE certificate_code IS NOT NULL;

CREATE TABLE courses.lesson_progress (
  enrollment_id uuid NOT NULL REFERENCES courses.enrollments (id) ON DELETE CASCADE,
  lesson_id     uuid NOT NULL REFERENCES courses.lessons (id) ON DELETE CASCADE,
  started_at    timestamptz NOT NULL DEFAULT now(),
  completed_at  timestamptz,
  seconds_spent integer NOT NULL DEFAULT 0,
  bookmark      text,

  PRIMARY KEY (enrollment_id, lesson_id),
  CONSTRAINT chk_courses_lesson_progress_seconds CHECK (seconds_spent >= 0),
  CONSTRAINT chk_courses_lesson_progress_order CHECK (completed_at >= started_at)
);

CREATE INDEX idx_courses_lesson_progress_lesson ON courses.lesson_progress (lesson_id);

-- Assessments -------------------------------------------------------------------------------------------------

CREATE TABLE courses.assessments (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  course_id             uuid NOT NULL REFERENCES courses.courses (id) ON DELETE CASCADE,
  title                 varchar(255) NOT NULL,
  questions             courses.question[] NOT NULL DEFAULT '{}',
  passing_score         numeric(5,2) NOT NULL DEFAULT 60,
  maximum_attempt_count smallint,
  time_limit            interval,

  CONSTRAINT uk_courses_assessments_title UNIQUE (course_id, title),
  CONSTRAINT chk_courses_assessments_passing_score CHECK (passing_score BETWEEN 0 AND 100),
  CONSTRAINT chk_courses_assessments_attempts CHECK (maximum_attempt_count > 0)
);

CREATE TABLE courses.assessment_attempts (
  assessment_id  uuid NOT NULL REFERENCES courses.assessments (id),
  enrollment_id  uuid NOT NULL REFERENCES courses.enrollments (id) ON DELETE CASCADE,
  attempt_number smallint NOT NULL,
  started_at     timestamptz NOT NULL DEFAULT now(),
  submitted_at   timestamptz,
  score          numeric(5,2),
  answers        jsonb,
  graded_by      uuid REFERENCES user_mgmt.users (id),

  PRIMARY KEY (assessment_id, enrollment_id, attempt_number),
  CONSTRAINT chk_courses_assessment_attempts_number CHECK (attempt_number > 0),
  CONSTRAINT chk_courses_assessment_attempts_score CHECK (score BETWEEN 0 AND 100),
  CONSTRAINT chk_courses_assessment_attempts_graded CHECK (score IS NULL OR submitted_at IS NOT NULL)
);

CREATE INDEX idx_courses_assessment_attempts_enrollment ON courses.assessment_attempts (enrollment_id);
CREATE INDEX idx_courses_assessment_attempts_graded_by ON courses.assessment_attempts (graded_by);
CREATE INDEX idx_courses_assessment_attempts_to_grade_partial ON courses.assessment_attempts (submitted_at)
  WHERE submitted_at IS NOT NULL AND score IS NULL;

-- Functions and procedures ------------------------------------------------------------------------------------

CREATE FUNCTION courses.progress_share(p_enrollment_id uuid)
  RETURNS numeric
  LANGUAGE sql STABLE
  SET search_path = ''
AS $function$
  SELECT round(100.0 * count(p.completed_at) / nullif(count(*), 0), 1)
  FROM courses.enrollments AS e
  JOIN courses.lessons AS l ON l.course_id = e.course_id
  LEFT JOIN courses.lesson_progress AS p ON p.enrollment_id = e.id AND p.lesson_id = l.id
  WHERE e.id = p_enrollment_id
$function$;

CREATE PROCEDURE courses.move_lesson(p_lesson_id uuid, p_position integer)
  LANGUAGE plpgsql
  SET search_path = ''
AS $procedure$
DECLARE
  moved courses.lessons;
BEGIN
  SELECT * INTO moved FROM courses.lessons WHERE id = p_lesson_id FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'lesson % does not exist', p_lesson_id USING ERRCODE = 'no_data_found';
  END IF;

  SET CONSTRAINTS courses.uk_courses_lessons_position DEFERRED;
  UPDATE courses.lessons SET lesson_position = moved.lesson_position
  WHERE course_id = moved.course_id AND lesson_position = p_position;
  UPDATE courses.lessons SET lesson_position = p_position WHERE id = p_lesson_id;
END
$procedure$;
