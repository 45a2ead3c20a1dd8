"""What pages ask of the database: what the model, the annotations and other stages say, sorted out and not laid out."""
