"""The errors of pgscribe.

A PgscribeError is something its user can mend: its message is one line that says what is wrong and the next step.
The command line prints it and exits 1; anything else that escapes is a defect and shows its traceback.

    PgscribeError
     ├── ConfigError          a setting, an option or the annotations file
     ├── ConnectionFailed     no server, wrong password, no such database
     ├── IntrospectionError   no rights, nothing to read, the schema changed while it was read
     ├── ModelError           a model.json that can't be read
     ├── RenderError          a template that raises, two artifacts with one path
     ├── WriteError           a folder or file that can't be written
     ├── SqlFailed            a script of SQL that the server refused
     └── EmbeddedUnavailable  no PostgreSQL binaries to run a server of our own
"""

from __future__ import annotations


class PgscribeError(Exception):
    """The root: a message for the user, on one line."""


class ConfigError(PgscribeError):
    """A setting, an option or the annotations file is wrong."""


class ConnectionFailed(PgscribeError):
    """The database can't be reached; the message never holds a password."""


class IntrospectionError(PgscribeError):
    """The database was reached, and can't be read as one whole."""


class EmptyDatabase(IntrospectionError):
    """The database has nothing to read in it."""


class ModelError(PgscribeError):
    """A model.json isn't one, or is of a newer format."""


class RenderError(PgscribeError):
    """An artifact can't be made from the model."""


class WriteError(PgscribeError):
    """The output can't be written; what was there before is still there."""


class SqlFailed(PgscribeError):
    """A script of SQL was refused; the message names the file and the line."""


class EmbeddedUnavailable(PgscribeError):
    """This machine has no PostgreSQL binaries that pgscribe could start."""
