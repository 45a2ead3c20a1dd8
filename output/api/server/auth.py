# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Who asks: from a bearer token to a database role and the settings that its policies read.

To ask another way, pass a dependency of FastAPI that returns a Caller to `create_app`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import jwt
from fastapi import Request

from .facts import CLAIMS
from .problems import unauthorized
from .settings import Settings

_SYMMETRIC: Final = ("HS256",)
_ASYMMETRIC: Final = ("RS256", "ES256")
_SHORTEST_KEY: Final = 32


@dataclass(frozen=True, slots=True)
class Caller:
    """The role that a request's statements run as, and settings for its transaction by name."""

    role: str
    settings: Mapping[str, str] = field(default_factory=dict[str, str])


Authenticate = Callable[..., Caller | Awaitable[Caller]]
"""A dependency of FastAPI. It raises `problems.unauthorized` for who has no business here."""


class Misconfigured(Exception):
    """A setting that the server can't start with; the text says how to mend it."""


class Tokens:
    """Reads JSON Web Tokens (RFC 7519) that one key, or one of a set of keys, has signed."""

    def __init__(self, settings: Settings) -> None:
        """Raise Misconfigured unless there is just one kind of key, and it is strong enough."""
        given = [settings.jwt_key, settings.jwt_public_key, settings.jwt_jwks]
        if sum(each is not None for each in given) != 1:
            raise Misconfigured(
                "set one of API_JWT_KEY, API_JWT_PUBLIC_KEY and API_JWT_JWKS: nothing is open to all"
            )
        symmetric = settings.jwt_key is not None
        allowed = settings.jwt_algorithms or (_SYMMETRIC if symmetric else _ASYMMETRIC)
        # A public key that is taken for a secret lets everybody sign.
        if "none" in allowed or any(name.startswith("HS") != symmetric for name in allowed):
            raise Misconfigured(f"API_JWT_ALGORITHMS {allowed} don't fit the kind of the key")
        self._algorithms: Final = list(allowed)
        self._settings: Final = settings
        self._key: Final = _key(settings)
        self._options: Final[Any] = {
            "require": ["exp"],
            "verify_aud": settings.jwt_audience is not None,
        }

    async def __call__(self, request: Request) -> Caller:
        """The caller whose token the request bears. Raises Problem (401)."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise unauthorized("Send a token: Authorization: Bearer …")
        try:
            claims = jwt.decode(
                token.strip(),
                self._signer(token.strip()),
                algorithms=self._algorithms,
                audience=self._settings.jwt_audience,
                issuer=self._settings.jwt_issuer,
                leeway=self._settings.jwt_leeway,
                options=self._options,
            )
        except jwt.PyJWTError:
            raise unauthorized("The token isn't valid.") from None
        return self._caller(claims)

    def _signer(self, token: str) -> Any:
        if not isinstance(self._key, jwt.PyJWKSet):
            return self._key
        try:
            return self._key[jwt.get_unverified_header(token).get("kid", "")]
        except KeyError:
            raise unauthorized("No key has signed this token.") from None

    def _caller(self, claims: Mapping[str, Any]) -> Caller:
        role = claims.get(self._settings.role_claim)
        if role not in self._settings.roles:
            raise unauthorized("The token names no role of this API.")
        values = {setting: claims.get(claim) for setting, claim in CLAIMS.items()}
        if not all(map(_is_text, values.values())):
            names = ", ".join(sorted(CLAIMS.values()))
            raise unauthorized(f"The token needs these claims, as texts: {names}.")
        return Caller(role=str(role), settings={name: str(value) for name, value in values.items()})


def _is_text(value: object) -> bool:
    """Whether it is a text that PostgreSQL can be sent: JSON can spell half of a surrogate pair."""
    return isinstance(value, str) and not any(c == "\0" or "\ud800" <= c <= "\udfff" for c in value)


def _key(settings: Settings) -> Any:
    if settings.jwt_key is not None:
        key = settings.jwt_key.get_secret_value()
        if len(key.encode()) < _SHORTEST_KEY:
            raise Misconfigured(f"API_JWT_KEY is shorter than {_SHORTEST_KEY} bytes")
        return key
    file = settings.jwt_public_key or settings.jwt_jwks
    assert file is not None  # noqa: S101 - one of the three is set
    try:
        text = file.read_text("utf-8")
        return text if settings.jwt_public_key else jwt.PyJWKSet.from_json(text)
    except (OSError, ValueError, jwt.PyJWTError) as error:
        raise Misconfigured(f"{file}: {error}") from None
