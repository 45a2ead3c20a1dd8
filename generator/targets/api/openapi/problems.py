"""What all operations share: errors (RFC 9457), parameters, headers, the security scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.targets.api.resources import Verb

MAX_LIMIT: Final = 200
DEFAULT_LIMIT: Final = 50

PROBLEM: Final[Mapping[str, Any]] = {
    "type": "object",
    "description": "What went wrong (RFC 9457).",
    "properties": {
        "type": {"type": "string", "format": "uri-reference", "default": "about:blank"},
        "title": {"type": "string"},
        "status": {"type": "integer", "minimum": 400, "maximum": 599},
        "detail": {"type": "string"},
        "instance": {"type": "string", "format": "uri-reference"},
        "sqlstate": {
            "type": "string",
            "pattern": "^[0-9A-Z]{5}$",
            "description": "The code that PostgreSQL gave.",
        },
        "constraint": {"type": "string", "description": "The constraint that was violated."},
        "columns": {
            "type": "array",
            "items": {"type": "string"},
            "description": "The columns that the error is about.",
        },
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"place": {"type": "string"}, "detail": {"type": "string"}},
                "required": ["place", "detail"],
            },
            "description": "What is wrong with the body, each with its place in it (RFC 6901).",
        },
    },
    "required": ["title", "status"],
}

# Status code → component and what it means here, with the SQLSTATEs that lead to it.
_PROBLEMS: Final[Mapping[str, tuple[str, str]]] = {
    "400": ("BadRequest", "The request can't be read as HTTP or JSON."),
    "401": ("Unauthorized", "No valid token came with the request."),
    "403": ("Forbidden", "The role may not do this, or a policy refuses the row (42501)."),
    "404": ("NotFound", "There is no such row, or none that the role may see."),
    "405": ("NotWritable", "The server is read-only at present (25006)."),
    "409": ("Conflict", "Another row stands against it (23505, 23503, 23P01)."),
    "412": ("PreconditionFailed", "The row is no longer the one that If-Match names."),
    "413": ("TooLong", "The body is longer than the server takes."),
    "415": ("NotJson", "The body isn't application/json."),
    "422": (
        "Unprocessable",
        "A parameter or value isn't allowed, or unknown (22xxx, 23502, 23514, 428C9, P0001).",
    ),
    "500": ("ServerError", "The API and the database no longer fit together (42P01, 42703)."),
    "501": ("NotImplemented", "The endpoint is declared and not written yet."),
    "502": (
        "OutcomeUnknown",
        "The connection to the database was lost: whether the request was carried out is unknown.",
    ),
    "503": (
        "Unavailable",
        "No connection, or too much at once (40001, 40P01, 55P03, 08xxx, 53xxx).",
    ),
    "504": ("TimedOut", "The database took too long (57014)."),
}
_ALWAYS: Final = ("400", "401", "403", "422", "500", "503", "504")
_BY_VERB: Final[Mapping[Verb, tuple[str, ...]]] = {
    "list": (),
    "create": ("405", "409", "413", "415", "502"),
    "get": ("404",),
    "update": ("404", "405", "409", "412", "413", "415", "502"),
    "upsert": ("405", "409", "412", "413", "415", "502"),
    "delete": ("404", "405", "409", "412", "502"),
}

HEADERS: Final[Mapping[str, Any]] = {
    "ETag": {
        "description": "Names this state of the row; give it back as If-Match to change no other."
        " With `expand` there is none.",
        "schema": {"type": "string"},
    },
    "Location": {
        "description": "The path of the new row.",
        "schema": {"type": "string", "format": "uri-reference"},
    },
    "RetryAfter": {
        "description": "Seconds to wait before the request is made again.",
        "schema": {"type": "integer", "minimum": 0},
    },
}

PARAMETERS: Final[Mapping[str, Any]] = {
    "Cursor": {
        "name": "cursor",
        "in": "query",
        "description": "The `next_cursor` of the page before, with the same filters and order.",
        "schema": {"type": "string"},
    },
    "Count": {
        "name": "count",
        "in": "query",
        "description": "Whether to count all rows that the filters leave.",
        "schema": {"type": "boolean", "default": False},
    },
    "IfAbsent": {
        "name": "If-None-Match",
        "in": "header",
        "description": "`*` creates the row, and replaces none.",
        "schema": {"type": "string"},
    },
    "IfNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "description": "The ETag of the row that the client has; answered by 304 if it still is that.",
        "schema": {"type": "string"},
    },
    "IfMatch": {
        "name": "If-Match",
        "in": "header",
        "description": "The row's ETag. Without it the row is changed whatever its state.",
        "schema": {"type": "string"},
    },
    "Limit": {
        "name": "limit",
        "in": "query",
        "description": "The most rows to return.",
        "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": MAX_LIMIT,
            "default": DEFAULT_LIMIT,
        },
    },
}

SECURITY_SCHEMES: Final[Mapping[str, Any]] = {
    "bearer": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "A token that names the role and the tenant.",
    }
}


def responses() -> dict[str, Any]:
    """The error responses, by component name."""
    found = {name: _problem(description) for name, description in _PROBLEMS.values()}
    found["Unavailable"]["headers"] = {"Retry-After": {"$ref": "#/components/headers/RetryAfter"}}
    # A function may raise any status of its own (SQLSTATE PTxyz).
    found["Problem"] = _problem("Any other error.")
    return dict(sorted(found.items()))


def errors_of(verb: Verb) -> dict[str, Any]:
    """References to the errors of a derived operation, by status code."""
    return _references({*_ALWAYS, *_BY_VERB[verb]})


def errors_of_declared() -> dict[str, Any]:
    """References to the errors of an operation that is only declared."""
    return _references({*_ALWAYS, "404", "409", "501"})


def _references(codes: set[str]) -> dict[str, Any]:
    found = {
        code: {"$ref": f"#/components/responses/{_PROBLEMS[code][0]}"} for code in sorted(codes)
    }
    return found | {"default": {"$ref": "#/components/responses/Problem"}}


def _problem(description: str) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Problem"}
    return {"description": description, "content": {"application/problem+json": {"schema": schema}}}
