"""What gets round row-level security and classes: views, functions with their owner's rights, grants."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.lint.check import Found, check
from generator.lint.context import Context, Table, comments
from generator.lint.mends import comment_on, routine
from generator.lint.sqltext import qualified_names
from generator.model.annotations import describe
from generator.model.catalog import PUBLIC, Routine
from generator.model.types import QualifiedName, quote_identifier
from generator.model.view_rights import runs_as_caller

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Column

_RESTRICTED: Final = "RESTRICTED"
# Words that a column with data of a person, or that opens something, has in its name.
_SENSITIVE: Final = re.compile(
    r"(?:^|_)(?:e_?mail|phone|mobile|fax|ssn|social_security|tax_id|passport|iban|bic|birth_?(?:date|day)?|dob"
    r"|date_of_birth|password|passwd|pwd|password_hash|secret|api_key|private_key|access_token|refresh_token"
    r"|auth_token|credit_card|card_number|cvv|cvc|account_number|routing_number|salary|biometric"
    r"|fingerprint|pin_code|mfa_secret|otp_secret)(?:_(?:address|number|hash|date))?$"
)
_TEXTS: Final = frozenset(
    {"text", "varchar", "bpchar", "citext", "bytea", "date", "timestamptz", "numeric"}
)


def _view_bypasses(context: Context) -> Iterator[Found]:
    for view in context.views:
        roles = context.exposed.get(view.name, ())
        if view.relation.kind != "view" or not roles or runs_as_caller(view.relation):
            continue
        hidden = _first_secured(context, view)
        if hidden is not None:
            message = f"shows {', '.join(roles)} rows of {hidden.sql} with its owner's rights"
            mend = f"ALTER VIEW {view.sql} SET (security_invoker = true);"
            yield Found("view", view.sql, message, mend, comments(view))


def _first_secured(context: Context, view: Table) -> Table | None:
    """A table with row-level security that the view reads, through any number of views."""
    seen: set[QualifiedName] = set()
    unread = [view]
    while unread:
        query = unread.pop().relation.view
        for name in sorted(qualified_names(query.definition)) if query else ():
            table = context.relations.get(name)
            if table is None or name in seen:
                continue
            seen.add(name)
            if table.relation.row_security:
                return table
            unread.append(table)
    return None


def _without_policies(context: Context) -> Iterator[Found]:
    """Materialized views and foreign tables can't have policies."""
    for view in context.views:
        roles = context.exposed.get(view.name, ())
        if view.relation.kind == "materialized view" and roles:
            hidden = _first_secured(context, view)
            if hidden is not None:
                message = f"keeps rows of {hidden.sql} where no policy guards them, for {', '.join(roles)}"
                yield Found("materialized view", view.sql, message, comments=comments(view))
    for table in context.foreign_tables if context.guards_rows else ():
        roles = context.exposed.get(table.name, ())
        if roles:
            message = f"is granted to {', '.join(roles)}, and a foreign table can't have policies"
            yield Found("foreign table", table.sql, message, comments=comments(table))


# ---- functions ----


def _definers(context: Context) -> Iterator[tuple[str, Routine]]:
    for schema in context.schemas:
        for found in schema.routines:
            if found.security_definer:
                yield schema.name, found


def _search_path(context: Context) -> Iterator[Found]:
    """Not those of the standard's form: their names were resolved when they were made."""
    for schema, found in _definers(context):
        fixed = any(setting.lower().startswith("search_path=") for setting in found.settings)
        if fixed or found.sql_body or found.language in {"c", "internal"}:
            continue
        name = routine(schema, found)
        mend = f"ALTER {name} SET search_path = {quote_identifier(schema)}, pg_temp;"
        message = "runs with its owner's rights under the caller's search_path"
        yield Found(found.kind, name.partition(" ")[2], message, mend, (found.comment,))


def _public_definer(context: Context) -> Iterator[Found]:
    """Not triggers' functions: nobody can call them by themselves."""
    for schema, found in _definers(context):
        given = {grant.role for grant in found.grants if "EXECUTE" in grant.privileges}
        trigger = found.returns is not None and found.returns.name in {"trigger", "event_trigger"}
        if PUBLIC in given and not trigger:
            name = routine(schema, found)
            mend = f"REVOKE EXECUTE ON {name} FROM PUBLIC;"
            message = "runs with its owner's rights, and everybody may call it"
            yield Found(found.kind, name.partition(" ")[2], message, mend, (found.comment,))


# ---- columns that not everybody should see ----


def _unclassified(context: Context) -> Iterator[Found]:
    """Where people classify columns; or else of those alone that somebody was given."""
    for table in context.tables:
        if not context.classifies and table.name not in context.exposed:
            continue
        for column in table.columns:
            if _SENSITIVE.search(column.name.lower()) and _holds_data(context, column):
                if describe(column.comment).tag("classification") is not None:
                    continue
                message = "sounds sensitive and has no classification"
                name = table.part(column.name)
                said = comments(table, column.comment)
                mend = "" if column.comment else comment_on("COLUMN", name)
                yield Found("column", name, message, mend, said)


def _holds_data(context: Context, column: Column) -> bool:
    """A boolean or a counter by that name says something about it, and doesn't hold it."""
    ref = context.base(column.type)
    return ref.name in _TEXTS


def _restricted(context: Context) -> Iterator[Found]:
    """Only of roles that the settings name: somebody has to be able to read it."""
    for table in (*context.tables, *context.views) if context.options.api_roles else ():
        for column in table.relation.columns:
            if "@classification" not in column.comment:
                continue
            label = describe(column.comment).tag("classification") or ""
            given = (*table.relation.grants, *column.grants)
            readers = context.holders(g for g in given if "SELECT" in g.privileges)
            if label.strip().upper() == _RESTRICTED and readers:
                message = f"is RESTRICTED, and {', '.join(readers)} may read it"
                said = comments(table, column.comment)
                yield Found("column", table.part(column.name), message, comments=said)


CHECKS: Final = (
    check(
        "view-bypasses-row-security",
        "error",
        "View that shows rows past the policies",
        "A view reads with its owner's rights unless it has security_invoker, so the policies of"
        " whoever asks don't hold.",
        _view_bypasses,
    ),
    check(
        "exposed-without-policies",
        "error",
        "Granted relation that can't have policies",
        "Materialized views and foreign tables know no row-level security: whoever has the grant"
        " sees every row.",
        _without_policies,
    ),
    check(
        "definer-search-path",
        "warning",
        "SECURITY DEFINER without a search_path of its own",
        "The caller decides which table or operator a bare name means, and the function uses it"
        " with its owner's rights.",
        _search_path,
    ),
    check(
        "definer-public",
        "warning",
        "SECURITY DEFINER that everybody may call",
        "A new function may be called by PUBLIC. One that acts with its owner's rights is better"
        " granted to those who need it.",
        _public_definer,
    ),
    check(
        "sensitive-unclassified",
        "warning",
        "Column that sounds sensitive and has no classification",
        "By its name it holds data of a person, or what opens something. With a tag"
        " @classification in its comment the API and the dictionary treat it accordingly.",
        _unclassified,
    ),
    check(
        "restricted-readable",
        "warning",
        "RESTRICTED column that an API role may read",
        "The comment says that it is kept from the API, and a grant gives it away. Looked for where"
        " api_roles are set.",
        _restricted,
    ),
)
