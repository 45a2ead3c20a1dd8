from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from msgspec import Struct

from generator.config import (
    Config,
    decode_table,
    find_dsn,
    load,
    require_dsn,
)
from generator.errors import ConfigError
from generator.redaction import redact, secrets_of


class Options(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    wire: str = "api"
    dates: Literal["iso", "date"] | None = None
    title: str = ""
    nested: dict[str, int] = {}


def configured(folder: Path, text: str, name: str = "pgscribe.toml") -> Config:
    (folder / name).write_text(text)
    return load(folder, None, ("typescript", "erd"))


def refusal(folder: Path, text: str, name: str = "pgscribe.toml") -> str:
    with pytest.raises(ConfigError) as caught:
        configured(folder, text, name)
    message = str(caught.value)
    assert "\n" not in message
    return message.removeprefix(str(folder)).lstrip("/")


def test_without_a_file_everything_has_a_default(tmp_path):
    config = load(tmp_path, None, ())
    assert config == Config()
    assert (config.out, config.docs_dir) == (Path("output"), Path("docs/database"))


def test_all_settings_are_read_and_paths_start_at_the_file(tmp_path):
    config = configured(
        tmp_path,
        """
        dsn = "$MINE"
        schemas = ["app", "billing_*"]
        exclude = ["app.tmp_*"]
        out = "made"
        docs_dir = "../docs"
        annotations = "notes.toml"
        templates = "my templates"
        targets = ["erd"]
        title = "Shop"
        [typescript]
        wire = "postgrest"
        """,
    )
    assert config.schemas == ("app", "billing_*")
    assert config.exclude == ("app.tmp_*",)
    assert config.out == tmp_path / "made"
    assert config.docs_dir == tmp_path / "../docs"
    assert config.annotations == tmp_path / "notes.toml"
    assert config.templates == tmp_path / "my templates"
    assert config.targets == ("erd",)
    assert decode_table(config, "typescript", Options) == Options(wire="postgrest", title="Shop")
    assert decode_table(config, "erd", Options) == Options(title="Shop")


def test_pyproject_serves_as_well(tmp_path):
    config = configured(tmp_path, '[tool.pgscribe]\ntitle = "Shop"', "pyproject.toml")
    assert config.title == "Shop"


def test_a_pyproject_of_others_says_nothing(tmp_path):
    assert configured(tmp_path, "[tool.ruff]\nline-length = 9", "pyproject.toml") == Config()


def test_two_places_for_settings_are_one_too_many(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.pgscribe]")
    assert "both hold settings" in refusal(tmp_path, "")
    assert load(tmp_path, tmp_path / "pgscribe.toml", ()).title == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('shemas = ["app"]', "pgscribe.toml: unknown key 'shemas'; did you mean 'schemas'?"),
        ("[typscript]", "pgscribe.toml: unknown key 'typscript'; did you mean 'typescript'?"),
        ('schemas = "app"', "pgscribe.toml: schemas: expected `array`, got `str`"),
        ("schemas = [1]", "pgscribe.toml: schemas, entry 1: expected `str`, got `int`"),
        ("typescript = 1", "pgscribe.toml: typescript must be a table: [typescript]"),
        ("a = ", "pgscribe.toml: Invalid value (at end of document)"),
    ],
)
def test_a_wrong_setting_is_one_line_with_the_mend(tmp_path, text, message):
    assert refusal(tmp_path, text) == message


def test_a_key_of_a_table_at_the_top_is_told_where_it_belongs(tmp_path):
    (tmp_path / "pgscribe.toml").write_text('wire = "api"')
    with pytest.raises(ConfigError, match=r"'wire' belongs into \[typescript\]"):
        load(tmp_path, None, ("typescript",), {"wire": ["typescript"]})


@pytest.mark.parametrize("key", ["out", "docs_dir"])
def test_an_empty_folder_is_refused(tmp_path, key):
    assert f"{key} is empty" in refusal(tmp_path, f'{key} = ""')


def test_an_unknown_key_far_from_all_lists_them(tmp_path):
    assert "known are annotations, docs_dir, dsn, erd, exclude" in refusal(tmp_path, "zzz = 1")


def test_a_pyproject_is_named_with_its_table(tmp_path):
    message = refusal(tmp_path, "[tool.pgscribe]\nzzz = 1", "pyproject.toml")
    assert message.startswith("pyproject.toml [tool.pgscribe]: unknown key 'zzz'")


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("wires = 'api'", "[typescript]: unknown key 'wires'; did you mean 'wire'?"),
        ("wire = 1", "[typescript]: wire: expected `str`, got `int`"),
        (
            "dates = 'x'",
            "[typescript]: dates: invalid enum value 'x'; it can be 'date', 'iso'",
        ),
        ("nested = {a = 'x'}", "[typescript]: nested, an entry: expected `int`, got `str`"),
    ],
)
def test_a_targets_table_is_as_strict(tmp_path, table, message):
    config = configured(tmp_path, f"[typescript]\n{table}")
    with pytest.raises(ConfigError) as caught:
        decode_table(config, "typescript", Options)
    assert str(caught.value).endswith(message)


def test_a_missing_or_unreadable_file_is_named(tmp_path):
    with pytest.raises(ConfigError, match=r"nowhere\.toml: No such file"):
        load(tmp_path, tmp_path / "nowhere.toml", ())
    (tmp_path / "latin.toml").write_bytes(b'title = "\xe9"')
    with pytest.raises(ConfigError, match=r"latin\.toml"):
        load(tmp_path, tmp_path / "latin.toml", ())


# ---- which database ----


def test_the_order_of_what_names_a_database():
    environ = {"PGHOST": "here", "DATABASE_URL": "postgres://general"}
    config = Config(dsn="postgresql:///configured")
    assert find_dsn("postgresql:///option", config, environ) == "postgresql:///option"
    assert find_dsn(None, config, environ | {"PGSCRIBE_DSN": "dbname=own"}) == "dbname=own"
    assert find_dsn(None, config, environ) == "postgresql:///configured"
    assert find_dsn(None, Config(), environ) == "postgres://general"
    assert find_dsn(None, Config(), {"PGHOST": "here"}) == ""
    assert find_dsn(None, Config(), {"PGSERVICE": "here"}) == ""
    assert find_dsn(None, Config(), {"PGPASSWORD": "x", "PGHOST": ""}) is None


def test_a_drivers_name_in_the_scheme_is_left_out():
    url = "postgresql+psycopg://u@h/d?sslmode=require"
    assert find_dsn(url, Config(), {}) == "postgresql://u@h/d?sslmode=require"


def test_a_variable_named_in_the_settings(tmp_path):
    config = configured(tmp_path, 'dsn = "${SHOP}"')
    assert find_dsn(None, config, {"SHOP": "postgresql:///shop"}) == "postgresql:///shop"
    with pytest.raises(ConfigError, match=r"dsn names \$SHOP, which is not set"):
        find_dsn(None, config, {})


def test_without_any_the_message_says_what_to_set():
    with pytest.raises(ConfigError, match=r"--dsn .*PGSCRIBE_DSN.*DATABASE_URL"):
        require_dsn(None, Config(), {})


@pytest.mark.parametrize(
    "dsn", ["postgresql://u:hunter2@h/d", "host=h password=hunter2", "host=h password = 'hunter2'"]
)
def test_a_password_has_no_place_in_the_settings(tmp_path, dsn):
    message = refusal(tmp_path, f'dsn = "{dsn}"')
    assert "hunter2" not in message
    assert "$MY_DATABASE" in message


@pytest.mark.parametrize(
    ("dsn", "pieces"),
    [
        ("postgresql://user:hunter2@host/db", ["hunter2"]),
        ("postgresql://user:hun/ter2@host/db", ["hun/ter2", "hun", "ter2"]),
        ("postgresql://user:hun%2Fter2@host/db", ["hun%2Fter2", "hun/ter2"]),
        ("postgresql://user:a@b@host/db", ["a@b", "a", "b"]),
        ("host=h user=u password=hunter2 dbname=d", ["hunter2"]),
        ("host=h password='hunter2 two' dbname=d", ["hunter2 two", "hunter2"]),
        ("postgresql://host/db?user=u&password=hunter2&sslmode=require", ["hunter2"]),
    ],
)
def test_no_piece_of_a_password_is_printed(dsn, pieces):
    quoted = ", ".join(f'"{piece}"' for piece in pieces)
    cleaned = redact(f"could not connect to {dsn}: see {quoted}", [dsn])
    assert cleaned.startswith("could not connect to ")
    assert cleaned.endswith(": see " + ", ".join(['"***"'] * len(pieces)))


def test_a_password_that_is_the_users_name_hides_nothing():
    assert secrets_of("postgresql://app:app@localhost/app") == ()
    assert redact('role "app" does not exist', ["postgresql://app:app@localhost/app"]) == (
        'role "app" does not exist'
    )


def test_a_url_with_a_password_is_cleaned_without_being_known():
    assert redact("at postgresql://u:secret@h/d", []) == "at postgresql://u:***@h/d"
