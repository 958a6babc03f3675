-- films by everything that may be asked for | @Nullable String title, @Nullable Short year, @Nullable BigDecimal most, List<String> ratings, List<String> features, int limit
SELECT f.film_id, f.title, f.release_year, l.name AS language
FROM film f
JOIN language l USING (language_id)
WHERE (:title IS NULL OR f.title ILIKE '%' || :title || '%')
  AND (:year IS NULL OR f.release_year = :year)
  AND (:most IS NULL OR f.rental_rate <= :most)
  AND (cardinality(:ratings) = 0 OR f.rating = ANY(:ratings))
  AND (array_length(:features, 1) IS NULL OR f.special_features @> :features)
ORDER BY f.title, f.film_id
LIMIT :limit

-- customers seen between two times that may be open | @Nullable Instant from, @Nullable Instant to, @Nullable Boolean active
SELECT customer_id, first_name || ' ' || last_name AS name, last_seen
FROM customer
WHERE (:from IS NULL OR last_seen >= :from)
  AND (:to IS NULL OR last_seen < :to)
  AND active = coalesce(:active, active)
ORDER BY last_seen DESC NULLS LAST

-- rentals of a day, by its date | LocalDate day
SELECT rental_id, rented_at FROM rental WHERE rented_at::date >= :day AND rented_at < :day + 1

-- rentals that are due, days given | int days
SELECT r.rental_id, (r.rented_at + :days * interval '1 day')::date AS due
FROM rental r WHERE r.returned_at IS NULL AND r.rented_at < now() - :days * interval '1 day'

-- rentals older than an age | Duration age
SELECT count(*) FROM rental WHERE rented_at < now() - :age

-- films after a key, sorted by two columns | String title, int id, int limit
SELECT film_id, title FROM film WHERE (title, film_id) > (:title, :id) ORDER BY title, film_id LIMIT :limit

-- films after a key that may be missing | @Nullable String title, @Nullable Integer id
SELECT film_id, title FROM film
WHERE :id IS NULL OR title > :title OR title = :title AND film_id > :id
ORDER BY title, film_id LIMIT 20

-- categories as they come in a list | List<String> names
INSERT INTO category(name) SELECT DISTINCT n FROM unnest(:names) AS n WHERE n <> '' ON CONFLICT (name) DO NOTHING RETURNING category_id, name

-- cast as it comes in two lists | int film, List<Integer> actors, List<Short> billings
INSERT INTO film_actor(film_id, actor_id, billing)
SELECT :film, a.actor, a.billing
FROM unnest(:actors, :billings) AS a(actor, billing)
ON CONFLICT (actor_id, film_id) DO UPDATE SET billing = excluded.billing

-- ids in the order that was asked for | List<Integer> ids
SELECT f.film_id, f.title
FROM unnest(:ids) WITH ORDINALITY AS asked(id, place)
JOIN film f ON f.film_id = asked.id
ORDER BY asked.place

-- prices of several films at once | List<Integer> ids, List<BigDecimal> rates
UPDATE film f SET rental_rate = v.rate, last_update = now()
FROM (SELECT unnest(:ids) AS id, unnest(:rates) AS rate) v
WHERE f.film_id = v.id

-- what is left of a budget | BigDecimal budget, int film
SELECT :budget - replacement_cost AS rest, round(:budget / replacement_cost, 1) AS times FROM film WHERE film_id = :film

-- a page and what it is of | int page, int size
SELECT :page AS page, :size AS size, ceil(count(*) / :size::numeric)::int AS pages FROM film

-- details that are changed by a key | int id, String key, String value, Map more
UPDATE film SET details = jsonb_set(details, ARRAY[:key], to_jsonb(:value)) || :more WHERE film_id = :id RETURNING details

-- details with a value of a key | String key, String value
SELECT film_id FROM film WHERE details ->> :key = :value OR details @> jsonb_build_object(:key, :value)

-- the nth special feature | int n
SELECT film_id, special_features[:n] AS feature FROM film WHERE special_features[:n] IS NOT NULL

-- days and what was taken in each | LocalDate from, LocalDate to
SELECT d::date AS day, coalesce(sum(p.amount), 0) AS takings, count(p.payment_id) AS payments
FROM generate_series(:from, :to, interval '1 day') AS d
LEFT JOIN payment p ON p.paid_at >= d AND p.paid_at < d + interval '1 day'
GROUP BY d ORDER BY d

-- takings by a unit that is given | String unit, OffsetDateTime since
SELECT date_trunc(:unit, paid_at) AS time, sum(amount) AS takings,
       sum(amount) FILTER (WHERE method = 'card') AS card,
       count(*) FILTER (WHERE rental_id IS NULL) AS without
FROM payment WHERE paid_at >= :since GROUP BY 1 ORDER BY 1

-- films sorted as is asked for | String sort, boolean down
SELECT film_id, title FROM film
ORDER BY CASE WHEN :sort = 'title' AND NOT :down THEN title END,
         CASE WHEN :sort = 'title' AND :down THEN title END DESC,
         CASE WHEN :sort = 'rate' THEN rental_rate END, film_id

-- one of two amounts | boolean late, BigDecimal fee, BigDecimal price
SELECT CASE WHEN :late THEN :fee + :price ELSE :price END AS amount, least(:fee, :price) AS less

-- a customer put in or changed by mail | String email, String first, String last, short store, List<String> tags, Map preferences
INSERT INTO customer(store_id, first_name, last_name, email, tags, preferences)
VALUES (:store, :first, :last, lower(:email), :tags, :preferences)
ON CONFLICT (email) DO UPDATE
SET first_name = excluded.first_name, last_name = excluded.last_name,
    tags = (SELECT array_agg(DISTINCT t) FROM unnest(customer.tags || excluded.tags) AS t),
    preferences = coalesce(customer.preferences, '{}') || excluded.preferences
RETURNING customer_id, (xmax = 0) AS made

-- name put together of what is given | String first, @Nullable String middle, String last
SELECT concat_ws(' ', :first, :middle, :last) AS name, upper(left(:first, 1)) || '.' AS initial, length(:last) AS size,
       format('%s, %s', :last, :first) AS sorted

-- staff who earn more by a share | double share
SELECT staff_id, salary * :share AS more, round((salary * :share)::numeric, 2) AS rounded FROM staff WHERE salary IS NOT NULL

-- last rentals of each of these customers | List<Integer> customers, long count
SELECT c.id AS customer_id, r.rental_id, r.rented_at
FROM unnest(:customers) AS c(id)
CROSS JOIN LATERAL (
  SELECT rental_id, rented_at FROM rental WHERE customer_id = c.id ORDER BY rented_at DESC LIMIT :count
) r

-- staff of a tree below somebody, so deep | short root, int depth
WITH RECURSIVE tree(staff_id, level) AS (
  SELECT :root, 0
  UNION ALL
  SELECT s.staff_id, t.level + 1 FROM staff s JOIN tree t ON s.manager_id = t.staff_id WHERE t.level < :depth
)
SELECT staff_id, level FROM tree

