CREATE TABLE shelf (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE book (id integer PRIMARY KEY, shelf_id integer NOT NULL REFERENCES shelf, title text NOT NULL);
CREATE TABLE odd (code text NOT NULL CHECK (length(code) = 97));
