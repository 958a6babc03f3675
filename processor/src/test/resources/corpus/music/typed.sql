-- customers by filters that may be left out | @Nullable String name, @Nullable String country, @Nullable Integer agent
SELECT customer_id, last_name
FROM customer
WHERE (:name IS NULL OR last_name = :name)
  AND (:country IS NULL OR country ILIKE :country || '%')
  AND (:agent IS NULL OR support_rep_id = :agent)

-- genres of names as they come | List<String> names
SELECT n AS name, g.genre_id
FROM unnest(:names) AS n
LEFT JOIN genre g ON g.name = n

-- employees hired since so many days | int days
SELECT employee_id, current_date - :days AS since FROM employee WHERE hire_date >= current_date - :days

-- day to pay by | long days
SELECT current_date + :days AS due

-- invoices that are not older than | Duration age
SELECT invoice_id, now() - :age AS oldest FROM invoice WHERE invoice_date > localtimestamp - :age

-- a number and what comes next | int x
SELECT :x AS x, :x + 1 AS next, coalesce(NULL, :x) AS same, greatest(:x, 3) AS most

-- a sum of two | int a, long b
SELECT :a + :b AS sum, :a = :b AS same

-- sizes of lists | List<Integer> ids, List<String> names
SELECT array_length(:ids, 1) AS ids, cardinality(:names) AS names, :ids || 4 AS more

-- an object of values | int id, String name, Map settings
SELECT jsonb_build_object('id', :id, 'name', :name, 'settings', :settings) AS json, concat_ws(',', :id, :name) AS line

-- genres put in or renamed by MERGE | int id, String name
MERGE INTO genre g
USING (VALUES (:id, :name)) AS s(id, name) ON g.genre_id = s.id
WHEN MATCHED THEN UPDATE SET name = s.name
WHEN NOT MATCHED THEN INSERT (genre_id, name) VALUES (s.id, s.name)

-- tracks of values that are joined | int first, int second
SELECT v.place, t.name
FROM (VALUES (1, :first), (2, :second)) AS v(place, id)
JOIN track t ON t.track_id = v.id
ORDER BY v.place

-- a month's beginning | LocalDateTime at, LocalDate day
SELECT date_trunc('month', :at) AS month, date_trunc('month', :day) AS of_day, extract(year FROM :day) AS year

-- a setting by its place | int place
SELECT settings -> :place AS setting FROM playlist WHERE settings IS NOT NULL

-- numbers from one to another | int first, long last
SELECT n FROM generate_series(:first, :last) AS n

-- below an employee | int root
WITH RECURSIVE below AS (
  SELECT :root AS id
  UNION ALL
  SELECT e.employee_id FROM employee e JOIN below b ON e.reports_to = b.id
)
SELECT id FROM below

-- tracks sorted by what is asked for | String sort, int direction
SELECT track_id FROM track
ORDER BY CASE :sort WHEN 'name' THEN name END, CASE :direction WHEN 1 THEN track_id ELSE -track_id END

-- whether one is of several | int id, List<Integer> ids, String word, List<String> words
SELECT :id = ANY(:ids) AS listed, :word = ANY(:words) AS said

-- filters of lists | List<Integer> genres, List<String> words
SELECT track_id FROM track
WHERE (cardinality(:genres) = 0 OR genre_id = ANY(:genres))
  AND (:words = '{}' OR name = ANY(:words))

-- one more than what is given | int id
SELECT :id::bigint + 1 AS next, abs(:id) AS size, to_char(:id, '0000') AS padded

-- the first of a list | List<String> names
SELECT (:names)[1] AS first, :names[2] AS second

-- a customer as it is or as it is told | @Nullable String company, String fallback
SELECT customer_id, coalesce(:company, company, :fallback) AS company FROM customer

-- a time on another clock | Instant at, String zone
SELECT :at AT TIME ZONE :zone AS there, extract(epoch FROM :at) AS seconds

-- playlist copied and sorted by what is given | String name, int owner
INSERT INTO playlist(owner_id, name) SELECT DISTINCT :owner, :name FROM genre

-- genres put in or not, as is wanted | boolean wanted
MERGE INTO genre g USING media_type m ON :wanted
WHEN NOT MATCHED THEN INSERT (genre_id, name) VALUES (m.media_type_id, m.name)
