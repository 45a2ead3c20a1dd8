"""New rows: none becomes another's or refers to another's, and what another has is in nobody's way."""

from __future__ import annotations

import uuid

from tests.support import api_thorbis
from tests.support.api_plan import plan
from tests.support.api_tenants import A, B, alike, item, key_of, pages


def template(resource, rows):
    """A body that would make a row much like one of this tenant's."""
    own = {column.name for column in resource.writable_columns} - {"id", "created_at", "updated_at"}
    return {name: value for name, value in rows[0].items() if name in own}


def test_rows_of_another_tenant_are_not_made(thorbis, readable, a):
    tried = 0
    for resource in readable:
        column = next(
            (c.name for c in resource.writable_columns if c.name in {"business_id", "tenant_id"}),
            "",
        )
        rows = a.get(resource.path, params={"limit": 1}).json()["items"]
        if "create" in resource.verbs and column and rows:
            body = template(resource, rows) | {column: thorbis.tenants[B]}
            nobodys = body | {column: str(uuid.uuid4())}
            answer = a.post(resource.path, json=body)
            assert answer.status_code in {403, 422}, (resource.path, answer.text)
            assert alike(answer, a.post(resource.path, json=nobodys)), resource.path
            if resource.key and "update" in resource.verbs:
                path = item(resource, key_of(resource, rows[0]))
                moved, lost = (
                    a.patch(path, json={column: each}) for each in (body[column], nobodys[column])
                )
                assert moved.status_code in {403, 422}, (path, moved.text)
                assert alike(moved, lost), path
            tried += 1
    assert tried > 20


def test_keys_into_anothers_rows_are_as_keys_to_nothing(thorbis, foreign, a):
    """Foreign keys are checked without policies, so the policies have to refuse first.

    And nothing else does: with the keys of one's own, the same body makes a row, and the same change is one.
    """
    resources = {str(resource.name): resource for resource in thorbis.resources}
    tried = changed = 0
    for steps in plan(thorbis):
        resource = resources[steps.relation]
        if steps.roles.get("create") != api_thorbis.ROLE:
            continue
        row = own_row(steps, a, resource)
        body = {name: row[name] for name in steps.columns["create"]} | steps.fresh[0]
        keys = list(keys_into(resource, foreign, body))
        for column, into in keys:
            nothing = str(uuid.uuid4())
            answers = [a.post(resource.path, json=body | {column: v}) for v in (into, nothing)]
            assert answers[0].status_code in {403, 409}, (resource.path, column, answers[0].text)
            assert alike(*answers), (resource.path, column, answers[0].text, answers[1].text)
            tried += 1
            if column in steps.columns.get("update", ()):
                path = item(resource, key_of(resource, row))
                answers = [a.patch(path, json={column: value}) for value in (into, nothing)]
                assert answers[0].status_code in {403, 409}, (path, column, answers[0].text)
                assert alike(*answers), (path, column, answers[0].text, answers[1].text)
                same = a.patch(path, json={column: row[column]})
                assert same.status_code == 200, (path, column, same.text)
                changed += 1
        if keys:
            made = a.post(resource.path, json=body)
            assert made.status_code == 201, (resource.path, made.text)
    assert tried > 30
    assert changed > 30


def own_row(steps, client, resource):
    """The row that the plan copies, as the API shows it."""
    return next(
        row
        for row in pages(client, resource.path, limit=200)
        if all(str(row[name]) == text for name, text in steps.match.items())
    )


def keys_into(resource, foreign, body):
    """Columns of foreign keys, but for the tenant's own, each with the key of a row of the other tenant."""
    for key in resource.relation.foreign_keys:
        theirs = foreign.get(key.target)
        column, target = key.columns[0], key.target_columns[0]
        if theirs and column in body and column not in {"business_id", "tenant_id"}:
            yield column, theirs[0][target]


def test_unique_values_of_another_are_free(thorbis, readable, foreign, a):
    """A value that is unique within the tenant collides with none of another's."""
    made = 0
    for resource in readable:
        rows = a.get(resource.path, params={"limit": 1}).json()["items"]
        if not rows or not foreign[resource.name] or "create" not in resource.verbs:
            continue
        for key in resource.relation.unique_keys:
            body = template(resource, rows)
            texts = [name for name in key.columns if name in body and name != "business_id"]
            theirs = {name: foreign[resource.name][0][name] for name in texts}
            if not theirs or any(name.endswith("_id") for name in texts):
                continue
            answer = a.post(resource.path, json=body | theirs)
            assert answer.status_code in {201, 403, 409, 422}, (
                resource.path,
                key.name,
                answer.text,
            )
            if answer.status_code == 409:
                mine = [
                    row for row in thorbis.rows(resource) if row["_tenant"] == thorbis.tenants[A]
                ]
                assert any(all(row[n] == v for n, v in theirs.items()) for row in mine), key.name
            made += answer.status_code == 201
    assert made
