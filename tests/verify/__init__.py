"""`pgscribe verify` against a real server, the real compilers and the real driver of Node."""
