"""``pgscribe docs build`` and ``pgscribe docs serve``."""

from __future__ import annotations

import typer

app = typer.Typer(help="The site: all pages with their diagrams.", no_args_is_help=True)
