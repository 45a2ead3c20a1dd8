"""The page of a table or view: ``relation_page`` puts together the parts, of which each has a module."""
