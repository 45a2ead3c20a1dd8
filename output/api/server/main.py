# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""What uvicorn runs: `uvicorn server.main:app`."""

from .app import create_app

app = create_app()
