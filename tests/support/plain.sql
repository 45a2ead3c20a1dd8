-- Ten tables as most databases have them: all in public, without a comment, a grant or a policy.

CREATE TABLE members (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    full_name text NOT NULL,
    email text UNIQUE,
    joined_on date NOT NULL DEFAULT current_date
);

CREATE TABLE authors (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    pen_name text NOT NULL,
    born_in integer
);

CREATE TABLE books (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    isbn text NOT NULL UNIQUE,
    title text NOT NULL,
    printed_in integer,
    price numeric(8, 2) CHECK (price >= 0)
);

CREATE TABLE book_authors (
    book_id integer REFERENCES books,
    author_id integer REFERENCES authors,
    PRIMARY KEY (book_id, author_id)
);

CREATE TABLE branches (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    city text NOT NULL,
    shelves integer NOT NULL DEFAULT 0
);

CREATE TABLE copies (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    book_id integer NOT NULL REFERENCES books,
    branch_id integer NOT NULL REFERENCES branches,
    state text NOT NULL DEFAULT 'in' CHECK (state IN ('in', 'out', 'lost'))
);

CREATE TABLE loans (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    copy_id bigint NOT NULL REFERENCES copies,
    member_id integer NOT NULL REFERENCES members ON DELETE CASCADE,
    lent_at timestamptz NOT NULL DEFAULT now(),
    returned_at timestamptz
);

CREATE TABLE fines (
    loan_id bigint PRIMARY KEY REFERENCES loans,
    amount numeric(6, 2) NOT NULL,
    paid_at timestamptz
);

CREATE TABLE reservations (
    member_id integer REFERENCES members,
    book_id integer REFERENCES books,
    quantity smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (member_id, book_id)
);

CREATE TABLE settings (
    key text PRIMARY KEY,
    value jsonb
);
