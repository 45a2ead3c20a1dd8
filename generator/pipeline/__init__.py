"""The flows: what a command does, as functions that join the stages.

connection → Database → select → plan → render → Tree → write | check

Each is imported from its module, so that a command waits for no other's imports: ``refreshing``, ``making``
(files, the site), ``checking``, ``reading``, ``deploying`` (DDL), ``comparing``, ``linting``, ``verifying``,
``explaining``.
"""
