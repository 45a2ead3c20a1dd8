"""Another's row is as one that isn't there, by every verb, and stays as it was."""

from __future__ import annotations

import uuid

from tests.support.api_tenants import B, alike, item, key_of


def test_anothers_row_is_as_one_that_is_not_there(readable, foreign, a):
    """GET, HEAD, PATCH and DELETE, with and without conditions: same status, body and headers."""
    tried = 0
    for resource in readable:
        if "get" not in resource.verbs or not foreign[resource.name]:
            continue
        there = item(resource, key_of(resource, foreign[resource.name][0]))
        nowhere = item(resource, absent(resource, foreign[resource.name][0]))
        for method, options in attempts(resource, foreign[resource.name][0]):
            theirs, nobodys = (a.request(method, path, **options) for path in (there, nowhere))
            tried += 1
            assert theirs.status_code in {403, 404, 405, 412, 422}, (method, there, theirs.text)
            assert alike(theirs, nobodys), (method, options, there, theirs.text, nobodys.text)
    assert tried > 300


def absent(resource, row):
    """A key that nobody holds."""
    values = list(key_of(resource, row))
    for number, column in enumerate(resource.key):
        if column.type.name == "uuid":
            values[number] = str(uuid.uuid4())
            return values
        if column.type.name in {"integer", "bigint", "int4", "int8"}:
            values[number] = "987654321"
    return values


def attempts(resource, row):
    """Every verb with every condition, and changes of each column with one of them."""
    conditions = [{}, {"If-Match": "*"}, {"If-Match": '"x"'}, {"If-None-Match": "*"}]
    for headers in conditions:
        for method in ("GET", "HEAD"):
            yield method, {"headers": headers}
        if "delete" in resource.verbs:
            yield "DELETE", {"headers": headers}
        if "update" in resource.verbs:
            yield "PATCH", {"headers": headers, "json": {}}
    if "update" in resource.verbs:
        for number, column in enumerate(resource.writable_columns):
            text = row[column.name]
            if text is not None and column not in resource.key:
                headers = conditions[number % len(conditions)]
                yield "PATCH", {"headers": headers, "json": {column.name: text}}
    if "upsert" in resource.verbs:
        yield "PUT", {"json": {}, "headers": {"If-Match": '"x"'}}


def test_nothing_of_another_has_changed(thorbis, foreign):
    """Comes behind the attempts of this module."""
    for resource in thorbis.resources:
        if resource.name in foreign:
            now = [row for row in thorbis.rows(resource) if row["_tenant"] == thorbis.tenants[B]]
            before = foreign[resource.name]
            assert sorted(map(str, now)) == sorted(map(str, before)), resource.path
