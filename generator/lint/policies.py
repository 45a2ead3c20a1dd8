"""Row-level security: where it is missing, and where it doesn't do what it seems to."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from generator.lint.check import Found, check
from generator.lint.context import Context, Table, comments, grants
from generator.lint.mends import alter
from generator.lint.sqltext import always_true, calls_per_row, mentions
from generator.model.catalog import PUBLIC
from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from generator.model.catalog import Policy

_ENABLE: Final = "ENABLE ROW LEVEL SECURITY"
_WRITES: Final = frozenset({"ALL", "INSERT", "UPDATE", "DELETE"})


def _exposed(context: Context) -> Iterator[Found]:
    """Only where somebody cares for rows: a database without any policy guards its tables as wholes."""
    for table in context.tables if context.guards_rows else ():
        roles = context.exposed.get(table.name, ())
        # One with policies is the next rule's.
        if roles and not table.relation.row_security and not table.relation.policies:
            message = f"is granted to {', '.join(roles)} without row-level security"
            yield Found("table", table.sql, message, alter(table, _ENABLE), comments(table))


def _policies_off(context: Context) -> Iterator[Found]:
    for table in (*context.tables, *context.partitions):
        if table.relation.policies and not table.relation.row_security:
            message = "has policies, and row-level security is off: none of them holds"
            yield Found("table", table.sql, message, alter(table, _ENABLE), comments(table))


def _no_policy(context: Context) -> Iterator[Found]:
    """Of tables that are granted to somebody; those that aren't are closed on purpose."""
    for table in context.tables:
        relation = table.relation
        if relation.row_security and not relation.policies and table.name in context.exposed:
            message = "is granted, and has row-level security without a policy: nobody sees a row"
            yield Found("table", table.sql, message, comments=comments(table))


def _not_forced(context: Context) -> Iterator[Found]:
    """The owner isn't bound by policies; so if the owner is who they are for, they bind nobody."""
    for table in context.tables:
        relation = table.relation
        if not relation.row_security or relation.force_row_security or not relation.policies:
            continue
        named = {role for policy in relation.policies for role in policy.roles} - {PUBLIC}
        if relation.owner and relation.owner in context.api_roles:
            message = f"isn't forced on its owner {quote_identifier(relation.owner)}, an API role"
        elif not named and not any(grant.role for grant in grants(table)):
            message = (
                "binds nobody: only the owner may use the table, and it isn't forced on the owner"
            )
        else:
            continue
        mend = alter(table, "FORCE ROW LEVEL SECURITY")
        yield Found("table", table.sql, message, mend, comments(table))


def _open_to_writers(context: Context) -> Iterator[Found]:
    for table in context.tables:
        for policy in table.relation.policies:
            if policy.permissive and policy.command in _WRITES and _lets_all_pass(policy):
                message = f"lets {', '.join(policy.roles)} write any row"
                said = comments(table, policy.comment)
                yield Found("policy", table.part(policy.name), message, comments=said)


def _lets_all_pass(policy: Policy) -> bool:
    """Without WITH CHECK, USING decides on new rows too ("CREATE POLICY")."""
    return always_true(policy.check or policy.using)


def _several_permissive(context: Context) -> Iterator[Found]:
    for table in context.tables:
        permissive = [policy for policy in table.relation.policies if policy.permissive]
        for first, second in combinations(permissive, 2):
            if _meet(first, second):
                names = f"{quote_identifier(first.name)} and {quote_identifier(second.name)}"
                message = f"has permissive policies for the same role and command: {names}"
                yield Found("table", table.sql, message, comments=comments(table))
                break


def _meet(first: Policy, second: Policy) -> bool:
    commands = {first.command, second.command}
    roles = set(first.roles) & set(second.roles) or PUBLIC in {*first.roles, *second.roles}
    return bool(roles) and (len(commands) == 1 or "ALL" in commands)


def _calls_per_row(context: Context) -> Iterator[Found]:
    """Calls that don't depend on the row: in a sub-select they would be made once."""
    folded = _immutable(context)
    for table in context.tables:
        columns = {column.name for column in table.relation.columns}
        for policy in table.relation.policies:
            name = _slow_call(policy, columns, folded)
            if name:
                message = f"calls {name} for each row; (SELECT {name}) is called once"
                said = comments(table, policy.comment)
                yield Found("policy", table.part(policy.name), message, comments=said)


def _immutable(context: Context) -> Mapping[tuple[str, str], bool]:
    """The database's own functions, and whether the planner calls them but once by itself."""
    found: dict[tuple[str, str], bool] = {}
    for schema in context.schemas:
        for routine in schema.routines:
            place = (schema.name, routine.name)
            found[place] = found.get(place, True) and routine.volatility == "immutable"
    return found


def _slow_call(
    policy: Policy, columns: Collection[str], folded: Mapping[tuple[str, str], bool]
) -> str:
    for sql in (policy.using, policy.check):
        for call in calls_per_row(sql):
            own = bool(call.schema) and not folded.get((call.schema, call.name), False)
            if (own or call.name == "current_setting") and not call.mentions & set(columns):
                parts = (call.schema, call.name) if call.schema else (call.name,)
                return ".".join(quote_identifier(part) for part in parts) + "(…)"
    return ""


def _tenant_leak(context: Context) -> Iterator[Found]:
    """Policies are there, and none of them asks whose row it is."""
    for table in context.tables:
        relation = table.relation
        names = [n for n in context.options.tenant_columns if _has(table, n)]
        if not names or not relation.policies or table.name not in context.exposed:
            continue
        said = [mentions(f"{policy.using} {policy.check}") for policy in relation.policies]
        for name in names:
            if not any(name in each for each in said):
                message = f"has {quote_identifier(name)}, and no policy asks for it"
                yield Found("table", table.sql, message, comments=comments(table))


def _has(table: Table, name: str) -> bool:
    return any(column.name == name for column in table.relation.columns)


CHECKS: Final = (
    check(
        "exposed-without-row-security",
        "error",
        "Granted table without row-level security",
        "Whoever has the grant sees every row, those of other tenants included. Looked for where"
        " api_roles are set or another table has row-level security.",
        _exposed,
    ),
    check(
        "policies-without-row-security",
        "error",
        "Policies that don't hold",
        "Policies count only where row-level security is on; until then every row is open to"
        " whoever has the grant.",
        _policies_off,
    ),
    check(
        "row-security-without-policy",
        "info",
        "Granted table whose rows nobody sees",
        "Without a policy row-level security hides every row from those it binds: the grant is"
        " useless, or the policy was forgotten.",
        _no_policy,
    ),
    check(
        "row-security-not-forced",
        "warning",
        "Row-level security that doesn't bind whom it should",
        "The owner of a table is bound by its policies only under FORCE ROW LEVEL SECURITY. An"
        " application that connects as the owner sees every row.",
        _not_forced,
    ),
    check(
        "policy-lets-all-write",
        "warning",
        "Policy that lets everybody write",
        "Its condition is true for every row, so the policies beside it don't narrow anything: of"
        " permissive ones a single one is enough.",
        _open_to_writers,
    ),
    check(
        "several-permissive-policies",
        "info",
        "Several permissive policies for one role and command",
        "One of them is enough to let a row pass, which readers of a single policy don't see, and"
        " each is asked for each row.",
        _several_permissive,
    ),
    check(
        "policy-calls-per-row",
        "info",
        "Policy that calls a function for each row",
        "A stable function with the same arguments gives the same for all rows of a query; inside"
        " a sub-select the planner calls it once.",
        _calls_per_row,
    ),
    check(
        "tenant-column-unguarded",
        "error",
        "Tenant column that no policy asks for",
        "The table knows whose each row is, and its policies let rows pass whosesoever they are.",
        _tenant_leak,
    ),
)
