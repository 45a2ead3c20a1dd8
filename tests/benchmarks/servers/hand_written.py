"""What a careful engineer writes by hand for one table: FastAPI, psycopg, a token, a role, a tenant.

It does what the generated server does for the same requests, and nothing for the other 999 tables.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

import jwt
from fastapi import Depends, FastAPI, Header, HTTPException, Response
from psycopg import AsyncConnection  # noqa: TC002 - the annotation of `pool` is evaluated
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb
from psycopg_pool import AsyncConnectionPool
from pydantic import BaseModel, Field

TABLE = os.environ["BENCH_TABLE"]
COLUMNS = (
    "id, tenant_id, code, title, state, amount, quantity, tags, payload, created_at, updated_at,"
    " parent_id"
)
SETTINGS = """\
SELECT set_config('role', %s, true), set_config('app.current_tenant_id', %s, true),
    set_config('statement_timeout', '10000', true), set_config('lock_timeout', '3000', true)"""


class State(StrEnum):
    """The labels of the enum."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    GONE = "it's gone"


class New(BaseModel):
    """A row to be."""

    tenant_id: UUID
    code: Annotated[str, Field(max_length=40)]
    title: str
    state: State = State.DRAFT
    amount: Annotated[Decimal, Field(ge=0)] = Decimal()
    quantity: int | None = None
    tags: list[str | None] | None = None
    payload: Any = Field(default_factory=dict)
    parent_id: int | None = None


class Row(BaseModel):
    """A row as it is read."""

    id: int
    tenant_id: UUID
    code: str
    title: str
    state: State
    amount: Decimal
    quantity: int | None
    tags: list[str | None] | None
    payload: Any
    created_at: datetime
    updated_at: datetime | None
    parent_id: int | None


class Page(BaseModel):
    """A page of rows."""

    items: list[Row]
    next_cursor: str | None


class Caller(BaseModel):
    """Who asks."""

    role: str
    tenant: str


pool: AsyncConnectionPool[AsyncConnection[dict[str, Any]]] = AsyncConnectionPool(
    os.environ["API_DSN"],
    open=False,
    min_size=1,
    max_size=10,
    kwargs={"row_factory": dict_row},
)


@asynccontextmanager
async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
    """Open the pool, and close it."""
    await pool.open()
    yield
    await pool.close()


app = FastAPI(lifespan=lifespan)


def caller(authorization: Annotated[str, Header()] = "") -> Caller:
    """Read the token."""
    try:
        claims = jwt.decode(
            authorization.removeprefix("Bearer "), os.environ["API_JWT_KEY"], algorithms=["HS256"]
        )
    except jwt.PyJWTError:
        raise HTTPException(401) from None
    return Caller(role=claims["role"], tenant=claims["tenant_id"])


Who = Annotated[Caller, Depends(caller)]


@asynccontextmanager
async def transaction(
    who: Caller, *, read_only: bool
) -> AsyncIterator[AsyncConnection[dict[str, Any]]]:
    """A transaction as the caller."""
    async with pool.connection() as connection:
        await connection.set_read_only(read_only)
        async with connection.transaction():
            await connection.execute(SETTINGS, [who.role, who.tenant])
            yield connection


@app.get("/things")
async def list_things(who: Who, limit: int = 50, after: int = 0) -> Page:
    """A page by key."""
    async with transaction(who, read_only=True) as connection:
        cursor = await connection.execute(
            f"SELECT {COLUMNS} FROM {TABLE} WHERE id > %s ORDER BY id LIMIT %s",
            [after, limit + 1],
        )
        rows = await cursor.fetchall()
    more = str(rows[limit - 1]["id"]) if len(rows) > limit else None
    return Page(items=[Row.model_validate(row) for row in rows[:limit]], next_cursor=more)


@app.get("/things/{key}")
async def get_thing(key: int, who: Who) -> Row:
    """A row by its key."""
    async with transaction(who, read_only=True) as connection:
        cursor = await connection.execute(
            f"SELECT {COLUMNS} FROM {TABLE} WHERE id = %s",
            [key],
        )
        row = await cursor.fetchone()
    if row is None:
        raise HTTPException(404)
    return Row.model_validate(row)


@app.post("/things", status_code=201)
async def create_thing(thing: New, who: Who, response: Response) -> Row:
    """A new row."""
    given = thing.model_dump(exclude_unset=True)
    if "payload" in given:
        given["payload"] = Jsonb(given["payload"])
    async with transaction(who, read_only=False) as connection:
        marks = ", ".join(["%s"] * len(given))
        cursor = await connection.execute(
            f"INSERT INTO {TABLE} ({', '.join(given)}) VALUES ({marks}) RETURNING {COLUMNS}",
            list(given.values()),
        )
        row = await cursor.fetchone()
    assert row is not None
    response.headers["Location"] = f"/things/{row['id']}"
    return Row.model_validate(row)
