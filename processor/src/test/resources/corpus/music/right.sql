-- track by key
SELECT t.* FROM track t WHERE t.track_id = :id

-- track with all that belongs to it
SELECT t.track_id, t.name, al.title AS album, ar.name AS artist, g.name AS genre, m.name AS media
FROM track t
LEFT JOIN album al ON al.album_id = t.album_id
LEFT JOIN artist ar ON ar.artist_id = al.artist_id
LEFT JOIN genre g ON g.genre_id = t.genre_id
INNER JOIN media_type m ON m.media_type_id = t.media_type_id
WHERE t.track_id = :id

-- albums of an artist
SELECT al.album_id, al.title, al.released, count(t.track_id) AS tracks,
       sum(t.milliseconds) / 60000.0 AS minutes
FROM album al
LEFT JOIN track t USING (album_id)
WHERE al.artist_id = :artistId
GROUP BY al.album_id
ORDER BY al.released DESC NULLS LAST

-- artists with albums, and those without
SELECT ar.artist_id, ar.name, al.album_id, al.title
FROM artist ar
LEFT OUTER JOIN album al ON al.artist_id = ar.artist_id
ORDER BY ar.name, al.title

-- artists who have no album
SELECT artist_id, name FROM artist WHERE artist_id NOT IN (SELECT artist_id FROM album)

-- artists with at least so many tracks
SELECT ar.name, count(*) AS tracks
FROM artist ar, album al, track t
WHERE ar.artist_id = al.artist_id AND al.album_id = t.album_id
GROUP BY ar.artist_id
HAVING count(*) >= :least AND bool_and(t.unit_price > 0)
ORDER BY tracks DESC

-- tracks searched for
SELECT t.track_id, t.name, t.composer
FROM track t
WHERE t.name ILIKE :search OR t.composer ILIKE :search
ORDER BY t.name
LIMIT :limit

-- tracks with optional filters
SELECT t.track_id, t.name, t.unit_price
FROM track t
WHERE (:genre::int IS NULL OR t.genre_id = :genre)
  AND (CAST(:longest AS integer) IS NULL OR t.milliseconds <= :longest)
  AND (:explicit::boolean IS NULL OR t.explicit IS NOT DISTINCT FROM :explicit)
ORDER BY t.unit_price DESC, t.track_id

-- tracks that were never sold
SELECT t.track_id, t.name FROM track t
WHERE NOT EXISTS (SELECT * FROM invoice_line l WHERE l.track_id = t.track_id)

-- tracks that are sold most
SELECT t.track_id, t.name, sum(l.quantity) AS sold, sum(l.quantity * l.unit_price) AS revenue,
       dense_rank() OVER (ORDER BY sum(l.quantity) DESC) AS place
FROM invoice_line l
JOIN track t USING (track_id)
GROUP BY t.track_id
ORDER BY place, t.name
FETCH FIRST 10 ROWS WITH TIES

-- tracks of a length given in minutes
SELECT name, make_interval(secs => milliseconds / 1000.0) AS length,
       to_char((milliseconds || ' ms')::interval, 'MI:SS') AS shown
FROM track
WHERE milliseconds BETWEEN :minutes * 60000 AND (:minutes + 1) * 60000

-- size of each media type
SELECT m.media_type_id, m.name, count(t.bytes) AS known, sum(t.bytes) AS bytes, avg(t.bytes) AS mean,
       pg_size_pretty(coalesce(sum(t.bytes), 0)) AS size
FROM media_type m
LEFT JOIN track t ON t.media_type_id = m.media_type_id
GROUP BY m.media_type_id, m.name

-- genres in order of what they bring
SELECT g.name, coalesce(sum(l.unit_price * l.quantity), 0) AS revenue
FROM genre g
LEFT JOIN track t ON t.genre_id = g.genre_id
LEFT JOIN invoice_line l ON l.track_id = t.track_id
GROUP BY g.genre_id
ORDER BY revenue DESC

-- genres with their share of each album
SELECT t.album_id, g.name, count(*) AS tracks,
       round(count(*)::numeric / sum(count(*)) OVER (PARTITION BY t.album_id), 2) AS share
FROM track t
LEFT JOIN genre g ON g.genre_id = t.genre_id
WHERE t.album_id IS NOT NULL
GROUP BY t.album_id, g.name

-- playlist with its tracks
SELECT p.name AS playlist, pt.place, t.name, t.milliseconds, pt.added
FROM playlist p
JOIN playlist_track pt ON pt.playlist_id = p.playlist_id
JOIN track t ON t.track_id = pt.track_id
WHERE p.playlist_id = :playlistId
ORDER BY pt.place

-- playlists with counts, empty ones too
SELECT p.playlist_id, p.name, count(pt.track_id) AS tracks, coalesce(sum(t.milliseconds), 0) AS length,
       max(pt.added) AS changed
FROM playlist p
LEFT JOIN (playlist_track pt JOIN track t USING (track_id)) USING (playlist_id)
GROUP BY p.playlist_id
ORDER BY p.name

-- place at the end of a playlist
SELECT coalesce(max(place), 0) + 1 AS next FROM playlist_track WHERE playlist_id = :playlistId

-- track is put at the end of a playlist
INSERT INTO playlist_track (playlist_id, track_id, place)
SELECT :playlistId, :trackId, coalesce(max(place), 0) + 1
FROM playlist_track
WHERE playlist_id = :playlistId
ON CONFLICT (playlist_id, track_id) DO NOTHING
RETURNING place

-- tracks of a playlist get new places
UPDATE playlist_track pt
SET place = n.place
FROM (
  SELECT track_id, row_number() OVER (ORDER BY place, added)::int AS place
  FROM playlist_track
  WHERE playlist_id = :playlistId
) n
WHERE pt.playlist_id = :playlistId AND pt.track_id = n.track_id AND pt.place <> n.place

-- playlist is copied
WITH copy AS (
  INSERT INTO playlist (name, settings)
  SELECT name || ' (copy)', settings FROM playlist WHERE playlist_id = :playlistId
  RETURNING playlist_id
)
INSERT INTO playlist_track (playlist_id, track_id, place)
SELECT copy.playlist_id, pt.track_id, pt.place
FROM copy CROSS JOIN playlist_track pt
WHERE pt.playlist_id = :playlistId
RETURNING playlist_id, track_id

-- playlist is emptied
DELETE FROM playlist_track WHERE playlist_id = :playlistId AND track_id = ANY(:trackIds)

-- settings of playlists
SELECT playlist_id, settings ->> 'color' AS color, (settings ->> 'public')::boolean AS open,
       coalesce((settings -> 'volume')::int, 100) AS volume, settings #> '{sort,by}' AS sort,
       jsonb_array_length(coalesce(settings -> 'tags', '[]')) AS tags
FROM playlist
WHERE settings ? :key OR settings @> '{"public": true}'

-- tags of playlists
SELECT p.playlist_id, tag
FROM playlist p, jsonb_array_elements_text(p.settings -> 'tags') AS tag
ORDER BY tag, p.playlist_id

-- one setting is taken away
UPDATE playlist SET settings = settings - :key WHERE settings ? :key RETURNING playlist_id, settings

-- employees below somebody
WITH RECURSIVE below AS (
  SELECT employee_id, first_name, last_name, reports_to, 0 AS depth,
         ARRAY[employee_id] AS path
  FROM employee
  WHERE employee_id = :id
  UNION ALL
  SELECT e.employee_id, e.first_name, e.last_name, e.reports_to, b.depth + 1, b.path || e.employee_id
  FROM employee e
  JOIN below b ON e.reports_to = b.employee_id
  WHERE e.employee_id <> ALL (b.path)
)
SELECT employee_id, repeat('  ', depth) || last_name AS name, depth, path FROM below ORDER BY path

-- employees with the one they report to
SELECT e.employee_id, e.last_name, b.employee_id AS boss_id, b.last_name AS boss
FROM employee e
LEFT JOIN employee b ON b.employee_id = e.reports_to

-- employees with how many they lead
SELECT b.employee_id, b.last_name, count(e.employee_id) AS leads, avg(e.salary)::numeric(12,2) AS mean
FROM employee b
LEFT JOIN employee e ON e.reports_to = b.employee_id
GROUP BY b.employee_id
HAVING count(e.employee_id) > 0

-- everybody above, as text
WITH RECURSIVE up (id, boss, line) AS (
  SELECT employee_id, reports_to, last_name::text FROM employee WHERE employee_id = :id
  UNION
  SELECT e.employee_id, e.reports_to, up.line || ' < ' || e.last_name
  FROM up JOIN employee e ON e.employee_id = up.boss
)
SELECT line FROM up WHERE boss IS NULL

-- salaries against those of the same title
SELECT employee_id, title, salary,
       salary - avg(salary) OVER (PARTITION BY title) AS above_mean,
       max(salary) OVER (PARTITION BY title) = salary AS is_best,
       lead(last_name) OVER (PARTITION BY title ORDER BY salary) AS next_name,
       nth_value(last_name, 2) OVER (PARTITION BY title ORDER BY salary) AS second
FROM employee

-- age and service of employees
SELECT employee_id, extract(year FROM age(birth_date))::int AS years,
       date_part('year', age(hire_date)) AS service,
       hire_date + interval '10 years' AS jubilee, hire_date + 90 AS after_trial,
       (hire_date - birth_date) / 365 AS age_when_hired
FROM employee

-- employee is hired
INSERT INTO employee (last_name, first_name, title, reports_to, birth_date, hire_date, salary, email)
VALUES (:e.lastName, :e.firstName, :e.title, :e.boss, :e.born, coalesce(:e.hired, current_date), :e.salary,
        lower(:e.email))
RETURNING employee_id, hire_date

-- salaries go up
UPDATE employee
SET salary = CASE WHEN salary < :limit THEN salary * 1.05 ELSE salary + :amount END
WHERE title LIKE '%Manager%' IS NOT TRUE
RETURNING employee_id, salary

-- employees hired in these years
SELECT employee_id FROM employee
WHERE extract(year FROM hire_date) IN (:year, :other) OR hire_date > DATE '2020-01-01'

-- customers with their agent
SELECT c.customer_id, c.first_name || ' ' || c.last_name AS name, c.company,
       coalesce(c.state, c.country, 'unknown') AS place, e.last_name AS agent
FROM customer c
LEFT JOIN employee e ON e.employee_id = c.support_rep_id
ORDER BY name

-- customers of each agent as a list
SELECT e.employee_id, e.last_name, array_agg(c.customer_id ORDER BY c.customer_id) AS customers,
       string_agg(DISTINCT c.country, ', ') AS countries,
       array_agg(c.company) FILTER (WHERE c.company IS NOT NULL) AS companies
FROM employee e
JOIN customer c ON c.support_rep_id = e.employee_id
GROUP BY e.employee_id

-- customers who bought nothing
SELECT c.customer_id, c.email
FROM customer c
LEFT JOIN invoice i USING (customer_id)
WHERE i.invoice_id IS NULL

-- customers who bought something of this genre
SELECT DISTINCT c.email
FROM customer c
JOIN invoice i ON i.customer_id = c.customer_id
JOIN invoice_line l ON l.invoice_id = i.invoice_id
JOIN track t ON t.track_id = l.track_id
JOIN genre g ON g.genre_id = t.genre_id AND g.name = :genre
ORDER BY c.email

-- best customer of each country
WITH totals AS (
  SELECT c.country, c.customer_id, c.first_name, c.last_name, sum(i.total) AS spent
  FROM customer c
  JOIN invoice i ON i.customer_id = c.customer_id
  GROUP BY c.customer_id
), best AS (
  SELECT country, max(spent) AS most FROM totals GROUP BY country
)
SELECT t.country, t.customer_id, t.first_name, t.last_name, t.spent
FROM totals t
JOIN best b ON b.country IS NOT DISTINCT FROM t.country AND b.most = t.spent
ORDER BY t.country

-- customers by mail
SELECT customer_id, first_name FROM customer WHERE email = :email FOR UPDATE

-- customers in these countries, or in none
SELECT country, count(*) AS customers
FROM customer
WHERE country IN (SELECT unnest(:countries::text[])) OR country IS NULL
GROUP BY country

-- customer, put in or changed
INSERT INTO customer (first_name, last_name, email, country)
VALUES (:c.firstName, :c.lastName, :c.email, :c.country)
ON CONFLICT (email) DO UPDATE
SET first_name = excluded.first_name, last_name = excluded.last_name,
    country = coalesce(excluded.country, customer.country)
RETURNING customer_id, country

-- customers from a list of json
INSERT INTO customer (first_name, last_name, email)
SELECT x ->> 'first', x ->> 'last', x ->> 'email'
FROM jsonb_array_elements(:people::jsonb) AS x
RETURNING customer_id

-- customers from typed json
SELECT r.first, r.age FROM jsonb_to_recordset(:people::jsonb) AS r(first text, age int) WHERE r.age > 18

-- sales of each year and country
SELECT extract(year FROM invoice_date) AS year, billing_country, sum(total) AS total,
       count(*) AS invoices, max(total) - min(total) AS spread
FROM invoice
GROUP BY extract(year FROM invoice_date), billing_country
ORDER BY year, total DESC

-- sales of each quarter against the one before
SELECT quarter, total, lag(total) OVER w AS before,
       round((total / nullif(lag(total) OVER w, 0) - 1) * 100, 1) AS growth
FROM (
  SELECT date_trunc('quarter', invoice_date) AS quarter, sum(total) AS total FROM invoice GROUP BY 1
) q
WINDOW w AS (ORDER BY quarter)

-- months without sales too
SELECT to_char(m, 'YYYY-MM') AS month, coalesce(sum(i.total), 0) AS total, count(i.invoice_id) AS invoices
FROM generate_series(CAST(:from AS timestamp), CAST(:to AS timestamp), '1 month') AS g(m)
LEFT JOIN invoice i ON date_trunc('month', i.invoice_date) = g.m
GROUP BY m
ORDER BY m

-- numbers of a series
SELECT n, n * n AS square FROM generate_series(1, :upTo) AS n

-- invoices that do not add up
SELECT i.invoice_id, i.total, l.total AS of_lines
FROM invoice i
JOIN (
  SELECT invoice_id, sum(unit_price * quantity) AS total FROM invoice_line GROUP BY invoice_id
) l ON l.invoice_id = i.invoice_id
WHERE i.total <> l.total

-- invoice with its lines as json
SELECT i.invoice_id, i.total,
       (SELECT json_agg(json_build_object('track', t.name, 'price', l.unit_price) ORDER BY t.name)
        FROM invoice_line l JOIN track t USING (track_id)
        WHERE l.invoice_id = i.invoice_id) AS lines,
       row_to_json(i) AS invoice
FROM invoice i
WHERE i.invoice_id = :id

-- invoices that are overdue
SELECT invoice_id, due, current_date - due AS days, total
FROM invoice
WHERE status = 'open' AND due < current_date
ORDER BY due

-- state of invoices
SELECT count(*) FILTER (WHERE status = 'open') AS open, count(*) FILTER (WHERE status = 'paid') AS paid,
       sum(CASE WHEN status = 'void' THEN 1 ELSE 0 END) AS void,
       (SELECT count(*) FROM invoice_line) AS lines
FROM invoice

-- invoice is new, with its lines
WITH head AS (
  INSERT INTO invoice (customer_id, invoice_date, total)
  VALUES (:customerId, localtimestamp, 0)
  RETURNING invoice_id
), lines AS (
  INSERT INTO invoice_line (invoice_id, track_id, unit_price, quantity)
  SELECT head.invoice_id, t.track_id, t.unit_price, w.quantity
  FROM head, unnest(:trackIds::int[], :quantities::int[]) AS w(track_id, quantity)
  JOIN track t USING (track_id)
  RETURNING unit_price * quantity AS price
)
SELECT (SELECT invoice_id FROM head) AS invoice_id, sum(price) AS total FROM lines

-- total of an invoice is set right
UPDATE invoice i
SET total = coalesce((SELECT sum(l.unit_price * l.quantity) FROM invoice_line l
                      WHERE l.invoice_id = i.invoice_id), 0)
WHERE i.invoice_id = :id
RETURNING total

-- invoice gets another state
UPDATE invoice SET status = :status, due = NULL WHERE invoice_id = :id AND status <> :status

-- lines, one or more of a track
INSERT INTO invoice_line (invoice_id, track_id, unit_price, quantity)
VALUES (:invoiceId, :trackId, (SELECT unit_price FROM track WHERE track_id = :trackId), :quantity)
ON CONFLICT (invoice_id, track_id) DO UPDATE
SET quantity = invoice_line.quantity + excluded.quantity
RETURNING invoice_line_id, quantity

-- next invoice to work on
UPDATE invoice SET status = 'paid'
WHERE invoice_id = (
  SELECT invoice_id FROM invoice WHERE status = 'open' ORDER BY invoice_date LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING invoice_id, customer_id, total

-- invoices of a customer after this one
SELECT invoice_id, invoice_date, total
FROM invoice
WHERE customer_id = :customerId
  AND ROW(invoice_date, invoice_id) < ROW(:lastDate, :lastId)
ORDER BY invoice_date DESC, invoice_id DESC
LIMIT :pageSize

-- void invoices go, with what they had
WITH gone AS (
  DELETE FROM invoice WHERE status = 'void' AND invoice_date < :before RETURNING *
)
SELECT count(*), coalesce(sum(total), 0), min(invoice_date) FROM gone

-- genres set from a list
MERGE INTO genre g
USING unnest(:ids::int[], :names::text[]) AS n(id, name) ON g.genre_id = n.id
WHEN MATCHED THEN UPDATE SET name = n.name
WHEN NOT MATCHED THEN INSERT (genre_id, name) VALUES (n.id, n.name)

-- genre is put in by values
INSERT INTO genre VALUES (:id, :name)

-- genres in two rows
INSERT INTO genre (genre_id, name) VALUES (:id, :name), (:id + 1, upper(:other)) RETURNING genre_id, name

-- media type with its own number
INSERT INTO media_type (media_type_id, name)
SELECT coalesce(max(media_type_id), 0) + 1, :name FROM media_type
RETURNING media_type_id

-- everything of the genre table
TABLE genre ORDER BY name

-- values alone
VALUES (1, 'one'), (2, 'two'), (:n, NULL)

-- tracks by parts of the name
SELECT track_id, name, word
FROM track, regexp_split_to_table(lower(name), '\s+') AS word
WHERE starts_with(name, :start) AND strpos(name, '(') = 0

-- composers, one in a row
SELECT DISTINCT trim(c) AS composer
FROM track, unnest(string_to_array(composer, ',')) AS c
ORDER BY 1

-- tracks with a sum over the album
SELECT track_id, album_id,
       sum(milliseconds) OVER (PARTITION BY album_id ORDER BY track_id
         RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS until_here,
       count(*) OVER (PARTITION BY album_id) AS of_album,
       sum(bytes) FILTER (WHERE explicit) OVER (PARTITION BY album_id) AS explicit_bytes
FROM track

-- pairs of tracks bought together
SELECT a.track_id AS one, b.track_id AS other, count(*) AS times
FROM invoice_line a
JOIN invoice_line b ON b.invoice_id = a.invoice_id AND b.track_id > a.track_id
GROUP BY a.track_id, b.track_id
HAVING count(*) > 1
ORDER BY times DESC
LIMIT 20

-- what a customer may like
SELECT t.track_id, t.name
FROM track t
WHERE t.genre_id IN (
    SELECT bought.genre_id
    FROM invoice i
    JOIN invoice_line l USING (invoice_id)
    JOIN track bought USING (track_id)
    WHERE i.customer_id = :customerId)
  AND NOT EXISTS (
    SELECT 1 FROM invoice i JOIN invoice_line l USING (invoice_id)
    WHERE i.customer_id = :customerId AND l.track_id = t.track_id)
ORDER BY random()
LIMIT 10

-- one row or none of two queries
SELECT COALESCE((SELECT name FROM artist WHERE artist_id = :id), 'nobody') AS name,
       (SELECT count(*) FROM album WHERE artist_id = :id) > 0 AS has_albums,
       (SELECT ARRAY[min(released), max(released)] FROM album WHERE artist_id = :id) AS years

-- any of them
SELECT name FROM track WHERE unit_price > ANY (SELECT unit_price FROM track WHERE genre_id = :genre)
  AND milliseconds >= ALL (SELECT milliseconds FROM track WHERE genre_id = :genre)

-- track is deleted with its places
WITH places AS (DELETE FROM playlist_track WHERE track_id = :id RETURNING playlist_id),
     sold AS (SELECT 1 FROM invoice_line WHERE track_id = :id)
DELETE FROM track WHERE track_id = :id AND NOT EXISTS (SELECT FROM sold)
RETURNING name, (SELECT count(*) FROM places) AS lists

-- albums released at a time
SELECT album_id, title, released, to_char(released, 'DD.MM.YYYY') AS shown,
       daterange(released, released + 30, '[)') AS season
FROM album
WHERE (released, released + interval '1 month') OVERLAPS (:from::date, :to::date)
   OR released <@ daterange('2020-01-01', '2021-01-01')

-- customers and employees by mail
SELECT email, 'customer' AS kind, customer_id AS id FROM customer WHERE email LIKE :domain
UNION ALL
SELECT email, 'employee', employee_id FROM employee WHERE email LIKE :domain
ORDER BY email

-- totals that union numbers and nothing
SELECT invoice_id, total FROM invoice UNION SELECT NULL, sum(total) FROM invoice

-- hours of sales
SELECT h AS hour, count(i.invoice_id) AS invoices
FROM generate_series(0, 23) AS h
LEFT JOIN invoice i ON extract(hour FROM i.invoice_date) = h
GROUP BY h
ORDER BY h

-- now and today
SELECT now() AS now, current_date AS today, localtime AS time, current_timestamp AT TIME ZONE 'UTC' AS utc,
       (now() AT TIME ZONE :zone)::date AS there, date '2024-02-29' + 1 AS leap
