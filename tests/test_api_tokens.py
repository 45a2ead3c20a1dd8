"""Tokens under public keys: no other algorithm, no key that is only looked like, none that nobody published."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from generator.introspect import introspect
from tests.support import api
from tests.support.api_shop import ROLE, SHOP

PATH = "/api/shop/customers"


@pytest.fixture(scope="module")
def key():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(scope="module")
def public(key):
    return key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )


@pytest.fixture(scope="module")
def start(pg18, shared_database, tmp_path_factory):
    dsn = shared_database(pg18, SHOP, "-- written to by test_api_tokens")
    folder = api.generate(tmp_path_factory.mktemp("shop"), introspect(dsn))
    login = api.login(pg18, dsn, "api_tokens", [ROLE])
    return lambda **settings: api.serve(folder, login, jwt_key="", **settings)


def claims(**more):
    return {"role": ROLE, "tenant": "a", "exp": int(time.time()) + 600, **more}


def status(service, token):
    with service.client(token) as client:
        return client.get(PATH).status_code


def signed_by_text(secret: bytes) -> str:
    """HS256 with the public key's text for a secret, which PyJWT itself won't make."""
    parts = [
        base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=")
        for part in ({"alg": "HS256", "typ": "JWT"}, claims())
    ]
    message = b".".join(parts)
    digest = hmac.new(secret, message, hashlib.sha256).digest()
    return b".".join([message, base64.urlsafe_b64encode(digest).rstrip(b"=")]).decode()


def test_a_public_key(start, key, public, tmp_path):
    file = tmp_path / "key.pem"
    file.write_bytes(public)
    stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    with start(jwt_public_key=str(file), jwt_issuer="us", jwt_audience="shop") as service:
        named = {"iss": "us", "aud": "shop"}
        assert status(service, jwt.encode(claims(**named), key, "RS256")) == 200
        for wrong in (
            jwt.encode(claims(**named), key, "RS512"),
            jwt.encode(claims(**named), key, "PS256"),
            jwt.encode(claims(**named), stranger, "RS256"),
            jwt.encode(claims(iss="them", aud="shop"), key, "RS256"),
            jwt.encode(claims(iss="us", aud="other"), key, "RS256"),
            jwt.encode(claims(), key, "RS256"),
            jwt.encode(claims(**named), "", "none"),
            jwt.encode({**claims(**named), "exp": None}, key, "RS256"),
            signed_by_text(public),
            signed_by_text(public.strip()),
            api.token(ROLE, tenant="a"),
        ):
            assert status(service, wrong) == 401


def test_a_set_of_keys(start, key, tmp_path):
    jwk = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key()))
    file = tmp_path / "keys.json"
    file.write_text(json.dumps({"keys": [{**jwk, "kid": "one", "alg": "RS256", "use": "sig"}]}))
    with start(jwt_jwks=str(file)) as service:
        assert status(service, jwt.encode(claims(), key, "RS256", headers={"kid": "one"})) == 200
        for wrong in (
            jwt.encode(claims(), key, "RS256", headers={"kid": "two"}),
            jwt.encode(claims(), key, "RS256"),
            jwt.encode(claims(), "", "none", headers={"kid": "one"}),
            jwt.encode(claims(), key, "RS512", headers={"kid": "one"}),
            signed_by_text(jwk["n"].encode()),
            "not.a.token",
        ):
            assert status(service, wrong) == 401
