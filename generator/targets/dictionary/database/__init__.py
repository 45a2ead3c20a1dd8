"""The pages about the database as a whole; ``across`` lists them, each with the question that it answers."""
