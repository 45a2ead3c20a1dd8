-- name: courses_grading_queue
-- purpose: Tests of one business that were handed in and wait to be marked, oldest first.
-- param $1 uuid: The business (enrollments.business_id).
-- example $1: 9c13d7cd-3899-a19b-dca2-6b800a27d44c
-- index: idx_courses_enrollments_business_status
-- index: idx_courses_assessment_attempts_enrollment
SELECT
  at.assessment_id,
  at.enrollment_id,
  at.attempt_number,
  c.title AS course_title,
  l.full_name AS learner_name,
  at.submitted_at
FROM courses.assessment_attempts AS at
JOIN courses.enrollments AS e ON e.id = at.enrollment_id
JOIN courses.courses AS c ON c.id = e.course_id
JOIN courses.learners AS l ON l.id = e.learner_id
WHERE at.submitted_at IS NOT NULL
  AND at.score IS NULL
  AND e.business_id = $1
ORDER BY at.submitted_at;
