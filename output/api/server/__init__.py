# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The server of Thorbis Business OS."""
