"""A small shop, its output, and a project that has both and the tools, for the tests of `pgscribe verify`."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.support.node import node_program
from tests.support.verify import SHOP, generate_into, give_tools

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def shop_output(pg18, shared_database, tmp_path_factory) -> Path:
    """The output folder of the shop, made once; tests change copies of it."""
    folder = tmp_path_factory.mktemp("shop")
    generate_into(folder, shared_database(pg18, SHOP))
    return folder / "output"


@pytest.fixture
def shop(pg18, database) -> str:
    return database(pg18, SHOP)


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(node_program().parent), prepend=os.pathsep)
    # The faster one; some tests take the other too.
    give_tools(tmp_path, "typescript7")
    return tmp_path


@pytest.fixture
def project(folder, shop_output) -> Path:
    """A project with the output of the shop, and the tools."""
    shutil.copytree(shop_output, folder / "output")
    return folder
