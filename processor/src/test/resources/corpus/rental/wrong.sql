-- a table misspelt | UNKNOWN_TABLE | flim
SELECT title FROM flim WHERE film_id = :id

-- a table of another schema | UNKNOWN_TABLE | shop.film
SELECT title FROM shop.film

-- a table misspelt in a join | UNKNOWN_TABLE | film_actors
SELECT a.last_name FROM actor a JOIN film_actors fa USING (actor_id)

-- a table misspelt in an insert | UNKNOWN_TABLE | catgory
INSERT INTO catgory (name) VALUES (:name)

-- a table misspelt in an update | UNKNOWN_TABLE | customers
UPDATE customers SET active = false WHERE customer_id = :id

-- a common table expression misspelt | UNKNOWN_TABLE | totals
WITH total AS (SELECT customer_id, sum(amount) AS spent FROM payment GROUP BY 1)
SELECT * FROM totals

-- a common table expression used before it is there | UNKNOWN_TABLE | second
WITH first AS (SELECT * FROM second), second AS (SELECT 1 AS one) SELECT * FROM first

-- a column misspelt | UNKNOWN_COLUMN | titel
SELECT film_id, titel FROM film

-- a column misspelt behind an alias | UNKNOWN_COLUMN | f.titel
SELECT f.film_id FROM film f WHERE f.titel = :title

-- a column of another table | UNKNOWN_COLUMN | r.amount
SELECT r.rental_id, r.amount FROM rental r

-- a column misspelt in an insert | UNKNOWN_COLUMN | lastname
INSERT INTO actor (first_name, lastname) VALUES (:first, :last)

-- a column misspelt in an update | UNKNOWN_COLUMN | is_active
UPDATE customer SET is_active = false WHERE customer_id = :id

-- a column misspelt in what is returned | UNKNOWN_COLUMN | id
INSERT INTO actor (first_name, last_name) VALUES (:first, :last) RETURNING id

-- a column misspelt in an order | UNKNOWN_COLUMN | name
SELECT film_id, title FROM film ORDER BY name

-- a column that using needs | UNKNOWN_COLUMN | film_id
SELECT c.name FROM category c JOIN film f USING (film_id)

-- a column that a subquery does not have | UNKNOWN_COLUMN | s.total
SELECT s.total FROM (SELECT customer_id, sum(amount) FROM payment GROUP BY customer_id) s

-- a column of a query beside it | UNKNOWN_TABLE | c.customer_id
SELECT c.last_name, s.spent
FROM customer c,
     (SELECT sum(p.amount) AS spent FROM payment p WHERE p.customer_id = c.customer_id) s

-- an alias in a condition | UNKNOWN_COLUMN | late (2)
SELECT rental_id, now() - rented_at AS late FROM rental WHERE late > interval '3 days'

-- a column in double quotes and upper case | UNKNOWN_COLUMN | "Title"
SELECT "Title" FROM film

-- text in double quotes | UNKNOWN_COLUMN | "PG"
SELECT title FROM film WHERE rating = "PG"

-- an alias that is not there | UNKNOWN_TABLE | x.title
SELECT x.title FROM film f

-- a table's name after it got an alias | UNKNOWN_TABLE | film.title
SELECT film.title FROM film f

-- a star of nothing | UNKNOWN_TABLE | x.*
SELECT x.* FROM film f

-- what excluded does not have | UNKNOWN_COLUMN | excluded.label
INSERT INTO category (name) VALUES (:name) ON CONFLICT (name) DO UPDATE SET name = excluded.label

-- an ambiguous column | AMBIGUOUS_COLUMN | film_id
SELECT film_id, title FROM film JOIN inventory ON inventory.film_id = film.film_id

-- an ambiguous column in a condition | AMBIGUOUS_COLUMN | store_id (3)
SELECT c.last_name FROM customer c JOIN staff s ON s.store_id = c.store_id WHERE store_id = :id

-- an ambiguous column in an upsert | AMBIGUOUS_COLUMN | name (5)
INSERT INTO language (name) VALUES (:name) ON CONFLICT (name) DO UPDATE SET name = name || '!'

-- a function misspelt | UNKNOWN_FUNCTION | uper
SELECT uper(title) FROM film

-- too many arguments | UNKNOWN_FUNCTION | length
SELECT length(title, 3, 4) FROM film

-- too few arguments | UNKNOWN_FUNCTION | split_part
SELECT split_part(title, ' ') FROM film

-- a function of another type | UNKNOWN_FUNCTION | date_trunc
SELECT date_trunc('day', title) FROM film

-- a sum of texts | UNKNOWN_FUNCTION | sum
SELECT sum(title) FROM film

-- an aggregate of a list without separator | UNKNOWN_FUNCTION | string_agg
SELECT string_agg(title) FROM film

-- a number and a text compared | UNKNOWN_FUNCTION | =
SELECT title FROM film WHERE film_id = title

-- a date and a number compared | UNKNOWN_FUNCTION | >
SELECT customer_id FROM customer WHERE create_date > 2020

-- a text added | UNKNOWN_FUNCTION | +
SELECT first_name + last_name FROM actor

-- two times added | UNKNOWN_FUNCTION | +
SELECT rented_at + returned_at FROM rental

-- a number that is like something | UNKNOWN_FUNCTION | LIKE
SELECT film_id FROM film WHERE film_id LIKE '1%'

-- an arrow into a text | UNKNOWN_FUNCTION | ->>
SELECT title ->> 'x' FROM film

-- an array and a value compared | UNKNOWN_FUNCTION | = ANY
SELECT title FROM film WHERE film_id = ANY(special_features)

-- any of no array | TYPE_MISMATCH | = ANY
SELECT title FROM film WHERE film_id = ANY(rental_days)

-- a condition that is none | TYPE_MISMATCH | title (2)
SELECT title FROM film WHERE title

-- and between numbers | TYPE_MISMATCH | film_id (2)
SELECT film_id FROM film WHERE film_id AND rental_days > 3

-- a case of two types | TYPE_MISMATCH | title ELSE film_id
SELECT CASE WHEN rating = 'G' THEN title ELSE film_id END FROM film

-- a coalesce of two types | TYPE_MISMATCH | length_minutes
SELECT coalesce(title, length_minutes) FROM film

-- a text put into a number | TYPE_MISMATCH | title
UPDATE film SET length_minutes = title WHERE film_id = :id

-- a number put into a condition | TYPE_MISMATCH | 1
UPDATE customer SET active = 1 WHERE customer_id = :id

-- a time put into a number | TYPE_MISMATCH | now()
INSERT INTO inventory (film_id, store_id) VALUES (now(), 1)

-- a literal that is no number | TYPE_MISMATCH | 'many'
SELECT title FROM film WHERE rental_days > 'many'

-- a literal that is no date | TYPE_MISMATCH | 'yesterdays'
SELECT customer_id FROM customer WHERE create_date >= 'yesterdays'

-- a literal that is no uuid | TYPE_MISMATCH | '12-34'
SELECT title FROM film WHERE film_key = '12-34'

-- a literal that is no truth | TYPE_MISMATCH | 'maybe'
SELECT customer_id FROM customer WHERE active = 'maybe'

-- a literal that is no json | TYPE_MISMATCH | '{director}'
SELECT title FROM film WHERE details @> '{director}'

-- a literal that is no array | TYPE_MISMATCH | 'Trailers'
SELECT title FROM film WHERE special_features @> 'Trailers'

-- a column that is not grouped | NOT_GROUPED | rating
SELECT rating, count(*) FROM film

-- another column than the group's | NOT_GROUPED | title
SELECT rating, title, count(*) FROM film GROUP BY rating

-- a column of a table whose key is not grouped | NOT_GROUPED | c.last_name
SELECT c.last_name, sum(p.amount) FROM customer c JOIN payment p USING (customer_id) GROUP BY p.payment_id

-- an order that is not grouped | NOT_GROUPED | title
SELECT rating, count(*) FROM film GROUP BY rating ORDER BY title

-- an aggregate in a condition | NOT_GROUPED | count(*)
SELECT customer_id FROM payment WHERE count(*) > 3 GROUP BY customer_id

-- an aggregate in a group | NOT_GROUPED | sum(amount) (2)
SELECT sum(amount) FROM payment GROUP BY sum(amount)

-- an aggregate of an aggregate | NOT_GROUPED | sum(amount)
SELECT avg(sum(amount)) FROM payment GROUP BY customer_id

-- an aggregate in an update | NOT_GROUPED | max(amount)
UPDATE payment SET amount = max(amount)

-- a window in a condition | NOT_GROUPED | row_number() OVER (ORDER BY title)
SELECT title FROM film WHERE row_number() OVER (ORDER BY title) < 10

-- a row in a group | NOT_GROUPED | amount (2)
SELECT customer_id, sum(amount) FROM payment GROUP BY customer_id HAVING amount > 3

-- more values than columns | REFUSED | :c
INSERT INTO actor (first_name, last_name) VALUES (:a, :b, :c)

-- more columns than values | REFUSED | born
INSERT INTO actor (first_name, last_name, born) VALUES (:a, :b)

-- more values than the table has | REFUSED | :c
INSERT INTO language VALUES (:a, :b, :c)

-- rows of different length | REFUSED | :c
INSERT INTO actor (first_name, last_name) VALUES (:a, :b), (:c)

-- a column twice | REFUSED | last_name (2)
INSERT INTO actor (last_name, last_name) VALUES (:a, :b)

-- a column set twice | REFUSED | active (2)
UPDATE customer SET active = true, active = false

-- a conflict without an index | REFUSED | last_name (2)
INSERT INTO actor (first_name, last_name) VALUES (:a, :b) ON CONFLICT (last_name) DO NOTHING

-- a conflict with an unknown column | UNKNOWN_COLUMN | nam (3)
INSERT INTO language (name) VALUES (:name) ON CONFLICT (nam) DO NOTHING

-- a conflict with an unknown constraint | REFUSED | language_name_idx
INSERT INTO language (name) VALUES (:name) ON CONFLICT ON CONSTRAINT language_name_idx DO NOTHING

-- a conflict that updates without saying which | SYNTAX | ON CONFLICT DO
INSERT INTO language (name) VALUES (:name) ON CONFLICT DO UPDATE SET name = excluded.name

-- a value for a counter | REFUSED | category_id
INSERT INTO category (category_id, name) VALUES (1, :name)

-- a counter that is set | REFUSED | category_id
UPDATE category SET category_id = 3 WHERE name = :name

-- a parameter of no type | REFUSED | :x
SELECT title FROM film WHERE :x IS NULL OR title = :x

-- a parameter that is only selected with nothing | REFUSED | :x
SELECT film_id FROM film WHERE :x IS NOT NULL

-- a parameter of two types | UNKNOWN_FUNCTION | = (2)
SELECT film_id FROM film WHERE film_id = :x OR title = :x

-- a union of other counts | REFUSED | first_name, last_name, customer_id
SELECT first_name, last_name FROM actor UNION SELECT first_name, last_name, customer_id FROM customer

-- a union of other types | TYPE_MISMATCH | title
SELECT film_id FROM film UNION ALL SELECT title FROM film

-- an order of a union by an expression | REFUSED | lower(first_name)
SELECT first_name FROM actor UNION SELECT first_name FROM customer ORDER BY lower(first_name)

-- a subquery of two columns | REFUSED | (SELECT film_id, title FROM film)
SELECT customer_id, (SELECT film_id, title FROM film) FROM customer

-- in of two columns | REFUSED | IN
SELECT title FROM film WHERE film_id IN (SELECT film_id, store_id FROM inventory)

-- rows of different size | REFUSED | > (:last, :id, 3)
SELECT film_id FROM film WHERE (title, film_id) > (:last, :id, 3)

-- an alias twice | REFUSED | f (4)
SELECT 1 FROM film f JOIN film_actor f ON true

-- a position that is not there | REFUSED | 3
SELECT title, film_id FROM film ORDER BY 3

-- distinct on other than the order | REFUSED | customer_id
SELECT DISTINCT ON (customer_id) customer_id, rented_at FROM rental ORDER BY rented_at DESC

-- distinct with an order that is not selected | REFUSED | title
SELECT DISTINCT rating FROM film ORDER BY title

-- a lock with a group | REFUSED | FOR UPDATE
SELECT rating, count(*) FROM film GROUP BY rating FOR UPDATE

-- a lock of what is not there | UNKNOWN_TABLE | x
SELECT title FROM film f FOR UPDATE OF x

-- a from that is forgotten | UNKNOWN_COLUMN | title
SELECT title film WHERE film_id = :id

-- two conditions | SYNTAX | WHERE (2)
SELECT title FROM film WHERE film_id = :id WHERE title = :title

-- a comma too much | SYNTAX | FROM
SELECT film_id, title, FROM film

-- a parenthesis too few | SYNTAX | (1, 2
SELECT title FROM film WHERE film_id IN (1, 2

-- a parenthesis too much | SYNTAX | ) (2)
SELECT title FROM film WHERE (film_id = :id))

-- two equals signs | UNKNOWN_FUNCTION | ==
SELECT title FROM film WHERE film_id == :id

-- a word misspelt | SYNTAX | SELCT
SELCT title FROM film

-- an order before the condition | SYNTAX | WHERE
SELECT title FROM film ORDER BY title WHERE film_id = :id

-- a limit as others write it | SYNTAX | TOP 20
SELECT TOP 20 title FROM film

-- quotes that do not end | SYNTAX | 'PG
SELECT title FROM film WHERE rating = 'PG

-- a union without its other half | SYNTAX | <end>
SELECT title FROM film UNION

-- a join without condition | SYNTAX | WHERE
SELECT f.title FROM film f JOIN inventory i WHERE i.film_id = f.film_id

-- nothing is set | SYNTAX | WHERE
UPDATE film SET WHERE film_id = :id

-- a list that is empty | SYNTAX | )
SELECT title FROM film WHERE film_id IN ()

-- a type that is not there | TYPE_MISMATCH | strng
SELECT film_id::strng FROM film

-- a cast that is not there | TYPE_MISMATCH | ::date
SELECT film_id::date FROM film

-- a data-modifying query in a subquery | SYNTAX | INTO
SELECT * FROM (INSERT INTO category (name) VALUES ('x') RETURNING *) x
