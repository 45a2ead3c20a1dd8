# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""view courses.course_catalog"""

from __future__ import annotations

from typing import Final

from ...models.courses.course_catalog import CourseCatalogRow
from ...resource import Resource

RESOURCE: Final = Resource(
    path='/api/courses/course-catalog',
    schema='courses',
    table='course_catalog',
    row=CourseCatalogRow,
    columns={
        'course_id': 'quoted',
        'business_id': 'quoted',
        'course_code': 'text',
        'title': 'text',
        'course_level': 'text',
        'price': 'quoted',
        'lesson_count': 'digits',
        'usual_duration': 'value',
        'enrollment_count': 'digits',
        'completed_count': 'digits',
    },
    nullable=frozenset(('price', 'usual_duration',)),
    writable=('course_id', 'business_id', 'course_code', 'title', 'course_level', 'price', 'lesson_count', 'usual_duration', 'enrollment_count', 'completed_count',),
    verbs=frozenset(('list',)),
    ties=('course_id', 'business_id', 'course_code', 'title', 'course_level', 'price', 'lesson_count', 'usual_duration', 'enrollment_count', 'completed_count',),
    as_text=frozenset(('price', 'usual_duration',)),
    total=False,
)
