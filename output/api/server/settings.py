# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""What the server is told by its environment: variables that begin with ``API_``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from .facts import ROLES

Seconds = Annotated[float, Field(gt=0)]
Count = Annotated[int, Field(ge=1)]


class Settings(BaseSettings):
    """All settings; lists are written as JSON: ``API_CORS_ORIGINS='["https://app.example"]'``."""

    model_config = SettingsConfigDict(env_prefix="API_", frozen=True)

    dsn: SecretStr = SecretStr("")
    """A connection string of libpq for the login role; without one, libpq's own variables say it."""
    pool_min: Annotated[int, Field(ge=0)] = 1
    pool_max: Count = 10
    pool_timeout: Seconds = 5
    """How long a request waits for a connection before it is answered by 503."""
    pool_check: bool = False
    """Whether each connection is tried before a request gets it; it costs a round trip."""
    pooler: bool = False
    """Whether the DSN leads to PgBouncer, or its like, that lends connections by the transaction."""
    statement_timeout: Seconds = 10
    lock_timeout: Seconds = 3
    attempts: Count = 3
    """How often a transaction is tried that another one stood in the way of (40001, 40P01)."""

    jwt_key: SecretStr | None = None
    """The key that tokens are signed with (HS256), of 32 bytes or more."""
    jwt_public_key: Path | None = None
    """A file with the public key of who signs the tokens (PEM)."""
    jwt_jwks: Path | None = None
    """A file with the public keys by ``kid`` (RFC 7517)."""
    jwt_algorithms: tuple[str, ...] = ()
    """What a token may be signed by; without it HS256 for a key, else RS256 and ES256."""
    jwt_issuer: str | None = None
    jwt_audience: str | None = None
    jwt_leeway: Annotated[float, Field(ge=0)] = 0
    """Seconds by which clocks may differ."""
    role_claim: str = "role"
    roles: tuple[str, ...] = ROLES
    """The database roles that a token may name."""

    cors_origins: tuple[str, ...] = ()
    max_body: Count = 1_048_576
    """The most bytes of a request."""
    max_limit: Count = 200
    log_level: str = "INFO"
