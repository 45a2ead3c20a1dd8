"""Lists, filters, cursors and expansions hold what is one's own."""

from __future__ import annotations

from tests.support.api_tenants import A, key_of, pages


def test_lists_hold_what_is_ones_own(thorbis, readable, a):
    mine = thorbis.tenants[A]
    for resource in readable:
        owned = [row for row in thorbis.rows(resource) if row["_tenant"] == mine]
        shared = [row for row in thorbis.rows(resource) if row["_tenant"] is None]
        listed = list(pages(a, resource.path, limit=200))
        counted = a.get(resource.path, params={"count": "true", "limit": 1}).json()["count"]
        assert len(listed) == counted, resource.path
        assert len(owned) <= counted <= len(owned) + len(shared), resource.path
        if resource.key:
            keys = {key_of(resource, row) for row in owned}
            allowed = keys | {key_of(resource, row) for row in shared}
            # Times have one text in SQL and another in JSON, so such keys are only counted.
            if not any(column.type.name == "timestamptz" for column in resource.key):
                assert keys <= {key_of(resource, row) for row in listed} <= allowed, resource.path


def test_filters_by_anothers_values_find_what_is_ones_own(thorbis, readable, foreign, a):
    tried = 0
    for resource in readable:
        columns = dict.fromkeys(each.column for each in resource.filters if "eq" in each.operators)
        for column in columns:
            values = {row[column] for row in foreign[resource.name]} - {None}
            for value in sorted(values)[:2]:
                query = {f"{column}[eq]": value, "count": "true", "limit": 200}
                answer = a.get(resource.path, params=query)
                if answer.status_code == 422:
                    continue
                tried += 1
                found = answer.json()["items"]
                tenants = {row.get("business_id", row.get("tenant_id")) for row in found}
                assert tenants <= {thorbis.tenants[A], None}, (resource.path, column)
                if column in {"id", "business_id", "tenant_id"} and found:
                    assert all(row[column] != value for row in found), (resource.path, column)
    assert tried > 200


def test_anothers_cursor_leads_to_what_is_ones_own(readable, a, b):
    followed = 0
    for resource in readable:
        cursor = b.get(resource.path, params={"limit": 1}).json()["next_cursor"]
        if cursor:
            followed += 1
            own = {row["id"] for row in pages(a, resource.path, limit=200) if "id" in row}
            found = a.get(resource.path, params={"limit": 200, "cursor": cursor})
            assert found.status_code == 200
            assert own >= {row["id"] for row in found.json()["items"] if "id" in row}
    assert followed > 30


def test_expansions_hold_what_is_ones_own(thorbis, readable, a):
    seen = 0
    for resource in readable:
        for reference in resource.references:
            answer = a.get(resource.path, params={"expand": reference.name, "limit": 200})
            if answer.status_code == 403:
                continue
            for row in answer.json()["items"]:
                target = row["expanded"][reference.name]
                if target is not None:
                    seen += 1
                    owner = target.get("business_id", target.get("tenant_id"))
                    assert owner in {thorbis.tenants[A], None}
    assert seen > 500
