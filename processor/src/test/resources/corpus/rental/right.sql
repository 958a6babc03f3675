-- film by key
SELECT * FROM film WHERE film_id = :filmId

-- film with its language
SELECT f.film_id, f.title, f.rating, l.name AS language
FROM film f
JOIN language l USING (language_id)
WHERE f.film_id = :id

-- film with its original language, if it has one
SELECT f.title, l.name AS spoken, o.name AS original
FROM film f
JOIN language l ON l.language_id = f.language_id
LEFT JOIN language o ON o.language_id = f.original_language_id
ORDER BY f.title

-- films page by page
SELECT film_id, title, release_year
FROM film
ORDER BY title, film_id
LIMIT :limit OFFSET :offset

-- films after the last one of the page before
SELECT film_id, title, rental_rate
FROM film
WHERE (title, film_id) > (:lastTitle, :lastId)
ORDER BY title, film_id
LIMIT 20

-- films by optional filters
SELECT film_id, title, rating, release_year
FROM film
WHERE (:rating::text IS NULL OR rating = :rating)
  AND (:year::int IS NULL OR release_year = :year)
  AND (:title::text IS NULL OR title ILIKE '%' || :title || '%')
ORDER BY title

-- films of some ratings
SELECT film_id, title FROM film WHERE rating = ANY(:ratings) ORDER BY film_id

-- films of none of these ids
SELECT film_id, title FROM film WHERE film_id <> ALL(:ids::int[])

-- films with a special feature
SELECT title, special_features FROM film WHERE special_features @> ARRAY['Trailers']::text[]

-- films that share a feature
SELECT title FROM film WHERE special_features && :features::text[]

-- films with a feature given
SELECT title, array_length(special_features, 1) AS features
FROM film
WHERE :feature = ANY(special_features)

-- how many films have each feature
SELECT feature, count(*) AS films
FROM film, unnest(special_features) AS feature
GROUP BY feature
ORDER BY films DESC, feature

-- features with their place
SELECT f.film_id, x.feature, x.place
FROM film f
CROSS JOIN LATERAL unnest(f.special_features) WITH ORDINALITY AS x(feature, place)
ORDER BY f.film_id, x.place

-- actors of a film
SELECT a.actor_id, a.first_name, a.last_name, fa.billing
FROM actor a
JOIN film_actor fa ON fa.actor_id = a.actor_id
WHERE fa.film_id = :filmId
ORDER BY fa.billing NULLS LAST, a.last_name

-- film with its cast in one row
SELECT f.film_id, f.title,
       array_agg(a.first_name || ' ' || a.last_name ORDER BY fa.billing) AS actors
FROM film f
JOIN film_actor fa USING (film_id)
JOIN actor a USING (actor_id)
GROUP BY f.film_id

-- film with its cast, or none
SELECT f.title,
       coalesce(string_agg(a.last_name, ', ' ORDER BY a.last_name), 'nobody') AS actors,
       count(a.actor_id) AS how_many
FROM film f
LEFT JOIN film_actor fa ON fa.film_id = f.film_id
LEFT JOIN actor a ON a.actor_id = fa.actor_id
GROUP BY f.film_id, f.title

-- films of each category
SELECT c.name, count(*) AS films, avg(f.length_minutes) AS average_length
FROM category c
JOIN film_category fc ON fc.category_id = c.category_id
JOIN film f ON f.film_id = fc.film_id
GROUP BY c.name
HAVING count(*) > :atLeast
ORDER BY films DESC

-- categories without a film
SELECT c.category_id, c.name
FROM category c
WHERE NOT EXISTS (SELECT 1 FROM film_category fc WHERE fc.category_id = c.category_id)

-- films that nobody has in stock
SELECT f.film_id, f.title
FROM film f
LEFT JOIN inventory i ON i.film_id = f.film_id
WHERE i.inventory_id IS NULL

-- stock of a film in each shop
SELECT s.store_id, s.name, count(i.inventory_id) AS copies
FROM store s
LEFT JOIN inventory i ON i.store_id = s.store_id AND i.film_id = :filmId
GROUP BY s.store_id
ORDER BY s.store_id

-- copies that can be lent
SELECT i.inventory_id, i.condition
FROM inventory i
WHERE i.film_id = :filmId
  AND i.store_id = :storeId
  AND NOT EXISTS (
    SELECT FROM rental r WHERE r.inventory_id = i.inventory_id AND r.returned_at IS NULL)

-- one copy for this customer, taken from others
SELECT i.inventory_id
FROM inventory i
WHERE i.film_id = :filmId AND i.store_id = :storeId
ORDER BY i.inventory_id
LIMIT 1
FOR UPDATE SKIP LOCKED

-- customers of a shop with where they live
SELECT c.customer_id, c.first_name, c.last_name, a.address, a.postal_code, t.city, n.country
FROM customer c
LEFT JOIN address a ON a.address_id = c.address_id
LEFT JOIN city t ON t.city_id = a.city_id
LEFT JOIN country n ON n.country_id = t.country_id
WHERE c.store_id = :storeId
ORDER BY c.last_name, c.first_name

-- customers with an address, the join in parentheses
SELECT c.last_name, a.district, t.city
FROM customer c
LEFT JOIN (address a JOIN city t ON t.city_id = a.city_id) ON a.address_id = c.address_id

-- rentals that are late
SELECT r.rental_id, c.email, f.title,
       r.rented_at + f.rental_days * interval '1 day' AS due,
       now() - (r.rented_at + f.rental_days * interval '1 day') AS late
FROM rental r
JOIN customer c USING (customer_id)
JOIN inventory i USING (inventory_id)
JOIN film f USING (film_id)
WHERE r.returned_at IS NULL
  AND r.rented_at + f.rental_days * interval '1 day' < now()
ORDER BY due

-- rentals of the last days
SELECT rental_id, rented_at FROM rental WHERE rented_at > now() - make_interval(days => :days)

-- rentals between two days
SELECT rental_id, customer_id FROM rental
WHERE rented_at >= :from AND rented_at < :to
ORDER BY rented_at DESC

-- how long a film was away
SELECT rental_id, returned_at - rented_at AS away,
       extract(epoch FROM returned_at - rented_at) / 3600 AS hours
FROM rental
WHERE returned_at IS NOT NULL

-- rentals a month
SELECT date_trunc('month', rented_at) AS month, count(*) AS rentals
FROM rental
GROUP BY 1
ORDER BY 1

-- rentals a day, days without any too
SELECT d::date AS day, count(r.rental_id) AS rentals
FROM generate_series(:from::timestamptz, :to::timestamptz, interval '1 day') AS d
LEFT JOIN rental r ON r.rented_at >= d AND r.rented_at < d + interval '1 day'
GROUP BY d
ORDER BY d

-- rentals by the day of the week
SELECT extract(isodow FROM rented_at)::int AS weekday, to_char(rented_at, 'Dy') AS name, count(*)
FROM rental
GROUP BY 1, 2
ORDER BY 1

-- takings of each shop and month
SELECT s.store_id, date_trunc('month', p.paid_at)::date AS month, sum(p.amount) AS takings
FROM payment p
JOIN staff s ON s.staff_id = p.staff_id
GROUP BY s.store_id, date_trunc('month', p.paid_at)
ORDER BY 1, 2

-- takings with subtotals
SELECT s.store_id, p.method, sum(p.amount) AS takings, grouping(s.store_id, p.method) AS level
FROM payment p
JOIN staff s USING (staff_id)
GROUP BY ROLLUP (s.store_id, p.method)
ORDER BY 1 NULLS LAST, 2 NULLS LAST

-- takings by shop, by method and in all
SELECT st.name, p.method, sum(p.amount) AS takings, count(*) AS payments
FROM payment p
JOIN staff s USING (staff_id)
JOIN store st USING (store_id)
GROUP BY GROUPING SETS ((st.name), (p.method), ())

-- rentals by all combinations
SELECT f.rating, i.store_id, count(*) AS rentals
FROM rental r
JOIN inventory i USING (inventory_id)
JOIN film f USING (film_id)
GROUP BY CUBE (f.rating, i.store_id)

-- takings by method in columns
SELECT date_trunc('day', paid_at) AS day,
       sum(amount) FILTER (WHERE method = 'cash') AS cash,
       sum(amount) FILTER (WHERE method = 'card') AS card,
       coalesce(sum(amount) FILTER (WHERE method = 'voucher'), 0) AS voucher,
       count(*) FILTER (WHERE amount > :high) AS high_ones
FROM payment
GROUP BY 1

-- running total of a customer
SELECT payment_id, paid_at, amount,
       sum(amount) OVER (ORDER BY paid_at, payment_id) AS so_far,
       lag(amount) OVER (ORDER BY paid_at, payment_id) AS before,
       amount - lag(amount, 1, 0.00) OVER (ORDER BY paid_at, payment_id) AS difference
FROM payment
WHERE customer_id = :customerId
ORDER BY paid_at, payment_id

-- best customers of each shop
SELECT *
FROM (
  SELECT c.store_id, c.customer_id, c.last_name, sum(p.amount) AS spent,
         rank() OVER (PARTITION BY c.store_id ORDER BY sum(p.amount) DESC) AS place
  FROM customer c
  JOIN payment p ON p.customer_id = c.customer_id
  GROUP BY c.customer_id
) ranked
WHERE place <= :top
ORDER BY store_id, place

-- moving average of takings
SELECT day, takings,
       avg(takings) OVER w AS week_average,
       first_value(takings) OVER w AS first_of_week,
       row_number() OVER (ORDER BY day) AS number
FROM (SELECT paid_at::date AS day, sum(amount) AS takings FROM payment GROUP BY 1) daily
WINDOW w AS (ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW)
ORDER BY day

-- shares of each method
SELECT method, sum(amount) AS takings,
       round(100.0 * sum(amount) / nullif(sum(sum(amount)) OVER (), 0), 1) AS percent
FROM payment
GROUP BY method

-- quarters of customers by what they spend
SELECT customer_id, spent, ntile(4) OVER (ORDER BY spent DESC) AS quarter,
       percent_rank() OVER (ORDER BY spent) AS percent, cume_dist() OVER (ORDER BY spent) AS share
FROM (SELECT customer_id, coalesce(sum(amount), 0) AS spent
      FROM customer LEFT JOIN payment USING (customer_id) GROUP BY customer_id) AS totals

-- last rental of each customer
SELECT DISTINCT ON (r.customer_id) r.customer_id, r.rental_id, r.rented_at, f.title
FROM rental r
JOIN inventory i ON i.inventory_id = r.inventory_id
JOIN film f ON f.film_id = i.film_id
ORDER BY r.customer_id, r.rented_at DESC

-- last three rentals of each customer
SELECT c.customer_id, c.last_name, last.rental_id, last.rented_at
FROM customer c
LEFT JOIN LATERAL (
  SELECT r.rental_id, r.rented_at
  FROM rental r
  WHERE r.customer_id = c.customer_id
  ORDER BY r.rented_at DESC
  LIMIT 3
) last ON true
ORDER BY c.customer_id

-- favourite category of a customer
SELECT c.name, count(*) AS rentals
FROM rental r
INNER JOIN inventory i ON i.inventory_id = r.inventory_id
INNER JOIN film_category fc ON fc.film_id = i.film_id
INNER JOIN category c ON c.category_id = fc.category_id
WHERE r.customer_id = :customerId
GROUP BY c.category_id, c.name
ORDER BY rentals DESC, c.name
FETCH FIRST 1 ROW ONLY

-- median and quartiles of what is paid
SELECT method,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY amount) AS median,
       percentile_cont(ARRAY[0.25, 0.75]) WITHIN GROUP (ORDER BY amount) AS quartiles,
       percentile_disc(0.9) WITHIN GROUP (ORDER BY amount) AS ninetieth,
       mode() WITHIN GROUP (ORDER BY amount) AS usual
FROM payment
GROUP BY method

-- spread of lengths
SELECT min(length_minutes), max(length_minutes), stddev(length_minutes), variance(rental_rate),
       corr(length_minutes, rental_days)
FROM film

-- films longer than the average of their rating
SELECT f.title, f.length_minutes
FROM film f
WHERE f.length_minutes > (SELECT avg(x.length_minutes) FROM film x WHERE x.rating = f.rating)

-- films in words
SELECT title,
       CASE rating WHEN 'G' THEN 'everybody' WHEN 'NC-17' THEN 'adults' ELSE 'ask' END AS audience,
       CASE WHEN length_minutes < 60 THEN 'short' WHEN length_minutes < 120 THEN 'normal' END AS size
FROM film

-- films with texts put together
SELECT upper(title) AS loud, lower(title), initcap(title), length(title), left(title, 10),
       substring(title FROM 1 FOR 3) AS start, position('a' IN title) AS first_a,
       trim(both ' ' FROM coalesce(description, '')) AS text, replace(title, ' ', '-') AS slug,
       regexp_replace(lower(title), '[^a-z0-9]+', '-', 'g') AS better_slug,
       split_part(title, ' ', 1) AS word, lpad(film_id::text, 6, '0') AS number,
       concat(title, ' (', release_year, ')') AS with_year, concat_ws(', ', rating, description),
       format('%s of %s', title, release_year) AS formatted, md5(title) AS hash, reverse(title)
FROM film

-- films whose title begins so
SELECT film_id, title FROM film WHERE title LIKE :prefix || '%' ESCAPE '\'

-- films that match a pattern
SELECT film_id FROM film WHERE title ~* :pattern AND title NOT LIKE 'The %' AND title !~ '[0-9]$'

-- films by words
SELECT film_id, title,
       ts_rank(to_tsvector('english', title || ' ' || coalesce(description, '')),
               websearch_to_tsquery('english', :words)) AS score
FROM film
WHERE to_tsvector('english', title || ' ' || coalesce(description, ''))
      @@ websearch_to_tsquery('english', :words)
ORDER BY score DESC
LIMIT 10

-- words in a description
SELECT film_id, ts_headline('english', description, plainto_tsquery('english', :words)) AS shown
FROM film
WHERE to_tsvector('english', description) @@ plainto_tsquery('english', :words)

-- details of a film
SELECT details ->> 'director' AS director, details -> 'studio' AS studio,
       (details ->> 'budget')::numeric AS budget, details #>> '{studio,city}' AS city,
       details -> 'stars' -> 0 ->> 'name' AS star
FROM film
WHERE film_id = :id

-- films of a director
SELECT title FROM film WHERE details @> jsonb_build_object('director', :director::text)

-- films with these details
SELECT title FROM film WHERE details @> :wanted

-- films that name a budget
SELECT title, details ? 'budget' AS has_budget, jsonb_typeof(details -> 'budget') AS kind
FROM film
WHERE details ?| ARRAY['budget', 'gross'] OR details ?& :keys::text[]

-- details taken apart
SELECT f.film_id, d.key, d.value
FROM film f, jsonb_each_text(f.details) AS d
ORDER BY f.film_id, d.key

-- parts of details by path
SELECT film_id, part
FROM film
CROSS JOIN LATERAL jsonb_path_query(details, '$.stars[*].name') AS part

-- films with a well paid cast
SELECT title FROM film
WHERE jsonb_path_exists(details, '$.stars[*] ? (@.pay > $least)', jsonb_build_object('least', :least::int))

-- film as json
SELECT jsonb_build_object('id', f.film_id, 'title', f.title, 'language', l.name) AS film
FROM film f
JOIN language l USING (language_id)

-- category with its films as json
SELECT c.name,
       jsonb_agg(jsonb_build_object('id', f.film_id, 'title', f.title) ORDER BY f.title) AS films,
       jsonb_object_agg(f.film_id, f.title) AS titles
FROM category c
JOIN film_category fc USING (category_id)
JOIN film f USING (film_id)
GROUP BY c.category_id

-- customer as json, whole
SELECT to_jsonb(c) - 'email' AS customer FROM customer c WHERE c.customer_id = :id

-- a setting of a customer is changed
UPDATE customer
SET preferences = jsonb_set(coalesce(preferences, '{}'), ARRAY[:key], to_jsonb(:value::text))
WHERE customer_id = :id
RETURNING preferences

-- settings merged
UPDATE customer SET preferences = coalesce(preferences, '{}'::jsonb) || :more WHERE customer_id = :id

-- a tag is added
UPDATE customer SET tags = array_append(tags, :tag)
WHERE customer_id = :id AND NOT (:tag = ANY(coalesce(tags, '{}')))
RETURNING customer_id, tags

-- a tag is taken away
UPDATE customer SET tags = array_remove(tags, :tag), last_seen = now() WHERE tags @> ARRAY[:tag]

-- awards of films
SELECT title, awards[1] AS first, awards[2:3] AS next, cardinality(awards), awards || 2024 AS more,
       array_to_string(awards, ',') AS text, array_position(awards, 1994) AS place
FROM film
WHERE awards IS NOT NULL

-- film is new
INSERT INTO film (title, description, language_id, rental_rate, rating, special_features)
VALUES (:film.title, :film.description, :film.languageId, :film.rentalRate, :film.rating, :film.features)
RETURNING film_id, film_key, last_update

-- film with defaults
INSERT INTO film (title, language_id, rental_days, details)
VALUES (:title, :languageId, DEFAULT, DEFAULT)
RETURNING *

-- actor is new
INSERT INTO actor (first_name, last_name, born) VALUES (:actor.firstName, :actor.lastName, :actor.born)

-- several actors at once
INSERT INTO actor (first_name, last_name)
SELECT first, last
FROM unnest(:firstNames::text[], :lastNames::text[]) AS n(first, last)
RETURNING actor_id

-- cast of a film at once
INSERT INTO film_actor (film_id, actor_id, billing)
SELECT :filmId, a, place
FROM unnest(:actorIds::int[]) WITH ORDINALITY AS x(a, place)
ON CONFLICT (actor_id, film_id) DO UPDATE SET billing = excluded.billing

-- category by name, made if it is not there
INSERT INTO category (name) VALUES (:name)
ON CONFLICT (name) DO UPDATE SET name = excluded.name
RETURNING category_id

-- category is put to a film once
INSERT INTO film_category (film_id, category_id) VALUES (:filmId, :categoryId) ON CONFLICT DO NOTHING

-- country by code
INSERT INTO country AS c (country, iso_code) VALUES (:country, :code)
ON CONFLICT ON CONSTRAINT country_iso_code_key DO UPDATE SET country = excluded.country
WHERE c.country <> excluded.country
RETURNING c.country_id, (xmax = 0) AS is_new

-- staff by mail
INSERT INTO staff (first_name, last_name, email, store_id)
VALUES (:first, :last, :email, :store)
ON CONFLICT (lower(email)) DO UPDATE SET active = true, store_id = excluded.store_id

-- a copy is lent, once
INSERT INTO rental (inventory_id, customer_id, staff_id)
VALUES (:inventoryId, :customerId, :staffId)
ON CONFLICT (inventory_id) WHERE returned_at IS NULL DO NOTHING
RETURNING rental_id, rented_at

-- a copy comes back
UPDATE rental SET returned_at = now()
WHERE rental_id = :rentalId AND returned_at IS NULL
RETURNING rental_id, returned_at, returned_at - rented_at AS away

-- a copy comes back and is paid
WITH back AS (
  UPDATE rental SET returned_at = :at WHERE rental_id = :rentalId
  RETURNING rental_id, customer_id, staff_id, inventory_id
)
INSERT INTO payment (customer_id, staff_id, rental_id, amount)
SELECT b.customer_id, b.staff_id, b.rental_id, f.rental_rate
FROM back b
JOIN inventory i USING (inventory_id)
JOIN film f USING (film_id)
RETURNING payment_id, amount

-- old payments are moved out
WITH gone AS (
  DELETE FROM payment WHERE paid_at < :before RETURNING amount, method
)
SELECT method, count(*) AS payments, sum(amount) AS total FROM gone GROUP BY method

-- prices go up for some
UPDATE film f
SET rental_rate = round(f.rental_rate * (1 + :percent / 100.0), 2), last_update = now()
FROM film_category fc
JOIN category c ON c.category_id = fc.category_id
WHERE fc.film_id = f.film_id AND c.name = :category
RETURNING f.film_id, f.rental_rate

-- two columns at once
UPDATE address SET (latitude, longitude) = (:lat, :lon) WHERE address_id = :id

-- columns from a query
UPDATE customer c
SET (loyalty, last_seen) = (
  SELECT count(*)::real / 10, max(r.rented_at) FROM rental r WHERE r.customer_id = c.customer_id)
WHERE c.store_id = :storeId

-- only what is given is changed
UPDATE customer
SET first_name = coalesce(:change.firstName, first_name),
    last_name = coalesce(:change.lastName, last_name),
    email = coalesce(:change.email, email)
WHERE customer_id = :id
RETURNING customer_id, first_name, last_name, email

-- customers who do not come are set inactive
UPDATE customer SET active = false
WHERE active AND customer_id NOT IN (
  SELECT customer_id FROM rental WHERE rented_at > current_date - 365)

-- copies that are worn are thrown away
DELETE FROM inventory i
USING film f
WHERE f.film_id = i.film_id
  AND i.condition = 'worn'
  AND f.rental_rate < :rate
  AND NOT EXISTS (SELECT 1 FROM rental r WHERE r.inventory_id = i.inventory_id)
RETURNING i.inventory_id, f.title

-- stock is set right
MERGE INTO inventory i
USING (SELECT unnest(:ids::int[]) AS id, unnest(:conditions::text[]) AS condition) n
ON i.inventory_id = n.id
WHEN MATCHED AND n.condition IS NULL THEN DELETE
WHEN MATCHED THEN UPDATE SET condition = n.condition
WHEN NOT MATCHED THEN INSERT (film_id, store_id, condition) VALUES (:filmId, :storeId, n.condition)

-- languages merged, and what was done
MERGE INTO language l
USING (VALUES (:code::int, :name::text)) AS v(id, name)
ON l.language_id = v.id
WHEN MATCHED AND l.name <> v.name THEN UPDATE SET name = v.name
WHEN NOT MATCHED THEN INSERT (name) VALUES (v.name)
RETURNING merge_action() AS done, l.language_id, l.name

-- chain of managers
WITH RECURSIVE chain AS (
  SELECT staff_id, first_name, manager_id, 1 AS depth
  FROM staff
  WHERE staff_id = :staffId
  UNION ALL
  SELECT s.staff_id, s.first_name, s.manager_id, c.depth + 1
  FROM staff s
  JOIN chain c ON c.manager_id = s.staff_id
)
SELECT staff_id, first_name, depth FROM chain ORDER BY depth

-- names of people, whoever they are
SELECT first_name, last_name, 'actor' AS what FROM actor
UNION
SELECT first_name, last_name, 'customer' FROM customer
UNION ALL
SELECT first_name, last_name, 'staff' FROM staff
ORDER BY last_name, first_name
LIMIT :limit

-- customers who are actors
SELECT first_name, last_name FROM customer INTERSECT SELECT first_name, last_name FROM actor

-- actors who were never in such a film
SELECT actor_id FROM actor
EXCEPT
SELECT fa.actor_id FROM film_actor fa JOIN film f USING (film_id) WHERE f.rating = :rating

-- is there such a mail
SELECT EXISTS (SELECT 1 FROM customer WHERE lower(email) = lower(:email))

-- shops with counts from subqueries
SELECT s.store_id, s.opened, s.closes_at,
       (SELECT count(*) FROM inventory i WHERE i.store_id = s.store_id) AS copies,
       (SELECT max(r.rented_at) FROM rental r JOIN inventory i USING (inventory_id)
        WHERE i.store_id = s.store_id) AS last_rental,
       ARRAY(SELECT c.customer_id FROM customer c WHERE c.store_id = s.store_id ORDER BY 1) AS customers
FROM store s

-- shops with and without staff, and staff
SELECT s.name, m.first_name, m.salary
FROM store s
FULL JOIN staff m ON m.store_id = s.store_id AND m.active
ORDER BY s.name

-- managers and whom they lead
SELECT m.staff_id AS manager, m.last_name, s.staff_id AS led, s.last_name AS led_name
FROM staff s
RIGHT JOIN staff m ON m.staff_id = s.manager_id

-- everything of a customer's payments, lettered
SELECT p.payment_id, p.amount::text || ' EUR' AS amount, p.reference, coalesce(p.staff_id, -1) AS staff,
       CASE WHEN p.rental_id IS NULL THEN 'none' ELSE p.rental_id::text END AS rental
FROM payment p
WHERE p.customer_id = :customerId AND p.paid_at::date = :day

-- payments of a reference
SELECT payment_id, amount FROM payment WHERE reference = :reference OR reference IS NULL

-- payments not of these
SELECT payment_id FROM payment
WHERE method NOT IN ('cash', :method) AND amount BETWEEN :low AND :high AND amount <> 0

-- poster of a film
SELECT poster, octet_length(poster) AS size, encode(poster, 'base64') AS text
FROM film
WHERE film_key = :key

-- poster is set
UPDATE film SET poster = :poster, last_update = clock_timestamp() WHERE film_key = :key

-- shops that are open
SELECT store_id, name, age(opened) AS open_since, current_date - opened AS days
FROM store
WHERE closes_at IS NULL OR closes_at > :time

-- rentals made longer
UPDATE rental SET extension = coalesce(extension, interval '0') + :more
WHERE rental_id = :id
RETURNING rental_id, extension, justify_hours(extension) AS tidy

-- distance of addresses
SELECT a.address_id, sqrt(power(a.latitude - :lat, 2) + power(a.longitude - :lon, 2)) AS distance
FROM address a
WHERE a.latitude IS NOT NULL AND a.longitude IS NOT NULL
ORDER BY distance
LIMIT 5

-- queue of the next films to buy
WITH wanted AS (
  SELECT i.film_id, count(*) AS rentals FROM rental r JOIN inventory i USING (inventory_id) GROUP BY i.film_id
), stock AS (
  SELECT film_id, count(*) AS copies FROM inventory GROUP BY film_id
)
SELECT f.film_id, f.title, coalesce(w.rentals, 0) AS rentals, s.copies,
       w.rentals / nullif(s.copies, 0) AS per_copy
FROM film f
LEFT JOIN wanted w USING (film_id)
LEFT JOIN stock s USING (film_id)
ORDER BY per_copy DESC NULLS LAST

-- films by their number, and nothing twice
SELECT DISTINCT f.rating, f.release_year FROM film f WHERE f.film_id IN (:first, :second, :third)

-- first and last rentals, as one row
SELECT min(rented_at) AS first, max(rented_at) AS last, count(*) AS rentals,
       count(DISTINCT customer_id) AS customers, bool_or(returned_at IS NULL) AS some_open,
       every(returned_at IS NOT NULL) AS all_back
FROM rental

-- rows that are given, joined
SELECT v.code, v.label, count(f.film_id) AS films
FROM (VALUES ('G', 'general'), ('R', 'restricted')) AS v(code, label)
LEFT JOIN film f ON f.rating = v.code
GROUP BY v.code, v.label

-- greatest and least
SELECT greatest(rental_rate, replacement_cost / 10) AS price, least(length_minutes, 90) AS short,
       abs(rental_rate - 5) AS away, ceil(rental_rate), mod(film_id, 10) AS digit, film_id % 2 = 0 AS even
FROM film

-- customers who changed or not
SELECT customer_id FROM customer WHERE email IS DISTINCT FROM :email AND (loyalty > 0.5) IS NOT TRUE

-- payments with and without rental, by natural join
SELECT p.amount, c.name FROM payment p NATURAL JOIN staff s JOIN store c ON c.store_id = s.store_id

-- customers whose name sounds longer
SELECT customer_id, char_length(last_name) AS letters, (tags)[1] AS tag, last_name COLLATE "C" AS sorted
FROM customer
ORDER BY last_name COLLATE "C" DESC

-- locked payments of a customer
SELECT p.payment_id, p.amount FROM payment p JOIN customer c USING (customer_id)
WHERE c.customer_id = :id
FOR NO KEY UPDATE OF p NOWAIT

-- films newest first, page by key
SELECT film_id, title, last_update FROM film
WHERE (last_update, film_id) < (:lastUpdate, :id) ORDER BY last_update DESC, film_id DESC LIMIT :limit

-- tags of customers, each with how many
SELECT tag, count(*) AS customers FROM customer CROSS JOIN LATERAL unnest(tags) AS tag GROUP BY tag ORDER BY customers DESC, tag

-- takings a week with those of the week before
SELECT week, takings, lag(takings, 1, 0) OVER (ORDER BY week) AS before, takings - lag(takings) OVER (ORDER BY week) AS change
FROM (SELECT date_trunc('week', paid_at) AS week, sum(amount) AS takings FROM payment GROUP BY 1) weekly

-- takings by month and method, in columns
SELECT to_char(paid_at, 'YYYY-MM') AS month,
       coalesce(sum(amount) FILTER (WHERE method = 'cash'), 0) AS cash,
       coalesce(sum(amount) FILTER (WHERE method = 'card'), 0) AS card
FROM payment GROUP BY to_char(paid_at, 'YYYY-MM') ORDER BY month

-- hours at which films are lent
SELECT extract(hour FROM rented_at)::int AS hour, count(*) AS rentals FROM rental GROUP BY hour ORDER BY hour

-- first and last film of each rating
SELECT DISTINCT rating, first_value(title) OVER w AS first, last_value(title) OVER w AS last
FROM film WINDOW w AS (PARTITION BY rating ORDER BY title ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)

-- best film of each rating by a window
SELECT film_id, title, rating FROM (
  SELECT film_id, title, rating, row_number() OVER (PARTITION BY rating ORDER BY rental_rate DESC, film_id) AS place FROM film
) ranked WHERE place = 1

-- shop with its newest customer
SELECT s.store_id, s.name, c.customer_id, c.create_date
FROM store s LEFT JOIN LATERAL (
  SELECT customer_id, create_date FROM customer WHERE store_id = s.store_id ORDER BY create_date DESC, customer_id DESC LIMIT 1
) c ON true

-- film with its categories as a list
SELECT f.film_id, f.title, coalesce(array_agg(c.name ORDER BY c.name) FILTER (WHERE c.name IS NOT NULL), '{}') AS categories
FROM film f LEFT JOIN film_category fc USING (film_id) LEFT JOIN category c USING (category_id) GROUP BY f.film_id

-- film with its cast as json
SELECT f.film_id, coalesce(jsonb_agg(jsonb_build_object('id', a.actor_id, 'name', a.last_name) ORDER BY fa.billing NULLS LAST)
       FILTER (WHERE a.actor_id IS NOT NULL), '[]') AS actors
FROM film f LEFT JOIN film_actor fa USING (film_id) LEFT JOIN actor a USING (actor_id) WHERE f.film_id = :id GROUP BY f.film_id

-- names in words
SELECT initcap(lower(first_name)) AS first, upper(last_name) AS last, length(last_name) AS size,
       substr(last_name, 1, 3) AS short, strpos(last_name, 'a') AS place, trim(both ' ' from first_name) AS trimmed
FROM actor

-- mail without its host
SELECT customer_id, split_part(email, '@', 1) AS name, substring(email from '@(.*)$') AS host, regexp_replace(email, '@.*', '') AS box
FROM customer WHERE email LIKE '%@%'

-- words of titles
SELECT film_id, word FROM film CROSS JOIN LATERAL regexp_split_to_table(lower(title), '\s+') AS word

-- words of titles with their place
SELECT f.film_id, w.word, w.place FROM film f, string_to_table(f.title, ' ') WITH ORDINALITY AS w(word, place)

-- films with any of these features and none of those
SELECT film_id FROM film WHERE special_features && :any AND NOT special_features && :none

-- a feature replaced, and lists put together
UPDATE film SET special_features = array_replace(special_features, :old, :new) || ARRAY['New'] WHERE :old = ANY(special_features) RETURNING film_id, special_features

-- how many features there are
SELECT film_id, cardinality(special_features) AS features, array_to_string(special_features, ', ') AS line,
       array_position(special_features, 'Trailers') AS place
FROM film

-- rental counters put in or counted up
INSERT INTO film_actor(actor_id, film_id, billing) VALUES (:actorId, :filmId, 1)
ON CONFLICT (actor_id, film_id) DO UPDATE SET billing = coalesce(film_actor.billing, 0) + 1 RETURNING billing

-- language by name, made or found
WITH made AS (
  INSERT INTO language(name) VALUES (:name) ON CONFLICT (name) DO NOTHING RETURNING language_id
)
SELECT language_id FROM made UNION ALL SELECT language_id FROM language WHERE name = :name LIMIT 1

-- film copied with another title
INSERT INTO film(title, description, language_id, rental_rate)
SELECT :title, description, language_id, rental_rate FROM film WHERE film_id = :filmId RETURNING film_id

-- what somebody pays in all, and the share of it
SELECT customer_id, sum(amount) AS paid, round(sum(amount) * 100 / nullif(sum(sum(amount)) OVER (), 0), 2) AS percent,
       rank() OVER (ORDER BY sum(amount) DESC) AS place
FROM payment GROUP BY customer_id

-- payments running and in all
SELECT payment_id, amount, sum(amount) OVER (PARTITION BY customer_id ORDER BY paid_at, payment_id) AS running,
       count(*) OVER (PARTITION BY customer_id) AS payments, max(amount) OVER () AS most
FROM payment

-- customers who paid nothing in a time
SELECT c.customer_id, c.email FROM customer c
WHERE NOT EXISTS (SELECT 1 FROM payment p WHERE p.customer_id = c.customer_id AND p.paid_at BETWEEN :from AND :to)

-- shops by what they are open
SELECT store_id, coalesce(to_char(closes_at, 'HH24:MI'), '-') AS closes, age(current_date, opened) AS age, current_date - opened AS days FROM store

-- keys of preferences
SELECT customer_id, key, value FROM customer CROSS JOIN LATERAL jsonb_each_text(coalesce(preferences, '{}')) WHERE jsonb_typeof(preferences) = 'object'

-- preference with a default
SELECT customer_id, coalesce(preferences ->> 'theme', 'light') AS theme, (preferences -> 'mail')::text = 'true' AS mail, preferences ? 'theme' AS themed FROM customer

-- late rentals with what they cost
SELECT r.rental_id, f.title, greatest(0, extract(day FROM now() - r.rented_at)::int - f.rental_days) AS days,
       greatest(0, extract(day FROM now() - r.rented_at)::int - f.rental_days) * f.rental_rate AS fee
FROM rental r JOIN inventory i USING (inventory_id) JOIN film f USING (film_id) WHERE r.returned_at IS NULL

-- rentals put back in one go
UPDATE rental SET returned_at = now() WHERE rental_id = ANY(:rentalIds) AND returned_at IS NULL RETURNING rental_id, returned_at

-- job taken from a queue
UPDATE inventory SET condition = 'worn'
WHERE inventory_id = (SELECT inventory_id FROM inventory WHERE condition = 'good' ORDER BY inventory_id FOR UPDATE SKIP LOCKED LIMIT 1)
RETURNING inventory_id

-- summary in one row
SELECT (SELECT count(*) FROM film) AS films, (SELECT count(*) FROM customer WHERE active) AS customers,
       (SELECT coalesce(sum(amount), 0) FROM payment WHERE paid_at >= date_trunc('month', now())) AS takings,
       (SELECT max(rented_at) FROM rental) AS last

-- years of films in decades
SELECT (release_year / 10) * 10 AS decade, count(*) AS films, avg(length_minutes)::numeric(6,1) AS length,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY rental_rate) AS median
FROM film WHERE release_year IS NOT NULL GROUP BY decade ORDER BY decade

-- a text kept short
SELECT film_id, CASE WHEN length(description) > 40 THEN left(description, 37) || '...' ELSE coalesce(description, '') END AS short FROM film

-- mode and spread of ratings
SELECT mode() WITHIN GROUP (ORDER BY rating) AS usual, count(DISTINCT rating) AS ratings, string_agg(DISTINCT rating, ', ' ORDER BY rating) AS all_of_them FROM film

-- actors of one first name, sorted by the list
INSERT INTO actor(first_name, last_name) SELECT :first, last_name FROM actor ORDER BY 1, 2

-- films that merge by a truth
MERGE INTO category c USING (SELECT name FROM language) AS l ON c.name = l.name AND :wanted
WHEN NOT MATCHED THEN INSERT (name) VALUES (l.name)
