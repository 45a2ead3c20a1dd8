"""The information schema as a second witness of the model.

A Witness asks one of its views and says what the model makes of the same question; both are compared row by row.
The views are the standard's and know less than the catalog: each query says what it leaves out and why.
"""
