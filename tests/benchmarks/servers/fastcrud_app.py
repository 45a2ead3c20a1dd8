"""FastCRUD with SQLAlchemy's asyncio, as its manual shows it: no token, no role, no tenant."""

import os
from collections.abc import AsyncIterator
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from fastapi import FastAPI
from fastcrud import crud_router
from pydantic import BaseModel
from sqlalchemy import ARRAY, BigInteger, Enum, Identity, Numeric, String, Text, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

SCHEMA, TABLE = os.environ["BENCH_TABLE"].split(".")
LABELS = ("draft", "open", "closed", "it's gone")
STATE = Enum(*LABELS, name=os.environ["BENCH_ENUM"], schema=SCHEMA)


class Base(DeclarativeBase):
    """The base of the mapping."""


class Thing(Base):
    """The table."""

    __tablename__ = TABLE
    __table_args__ = ({"schema": SCHEMA},)

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    tenant_id: Mapped[UUID]
    code: Mapped[str] = mapped_column(String(40))
    title: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(STATE, default="draft")
    amount: Mapped[Decimal] = mapped_column(Numeric(12, 2), default=Decimal(0))
    quantity: Mapped[int | None] = mapped_column(default=None)
    tags: Mapped[list[str] | None] = mapped_column(ARRAY(Text), default=None)
    payload: Mapped[Any] = mapped_column(JSONB, default=dict)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime | None] = mapped_column(default=None)
    parent_id: Mapped[int | None] = mapped_column(BigInteger, default=None)


class New(BaseModel):
    """A row to be."""

    tenant_id: UUID
    code: str
    title: str


class Changes(BaseModel):
    """What may change."""

    title: str


engine = create_async_engine(os.environ["BENCH_SQLALCHEMY"], pool_size=10)
sessions = async_sessionmaker(engine, expire_on_commit=False)


async def session() -> AsyncIterator[AsyncSession]:
    """A session for a request."""
    async with sessions() as made:
        yield made


app = FastAPI()
app.include_router(
    crud_router(
        session=session,
        model=Thing,
        create_schema=New,
        update_schema=Changes,
        path="/things",
        tags=["things"],
    )
)
