-- The join and the figures of the map, for a table of events of any size, in PostgreSQL with PostGIS 3.
-- README.md beside this file says how to begin: a table or view gap.events, and the folder data/ beside this one.
-- To be run by psql in this folder, which reads the files of the map. Everything but gap.events is made anew.
-- Distances are on a sphere of 6371.0088 km, as on the map; longitudes and latitudes in degrees.

\set ON_ERROR_STOP on
SET client_min_messages = warning;
\set regions `cat ../data/regions.geojson`
\set band `cat ../data/band.geojson`
\set centres `cat ../data/centres.geojson`

CREATE EXTENSION IF NOT EXISTS postgis;
CREATE SCHEMA IF NOT EXISTS gap;

DROP TABLE IF EXISTS gap.regions, gap.areas, gap.edges, gap.centres, gap.points, gap.mapped, gap.near_border,
  gap.near_centre, gap.discs, gap.shares, gap.joined CASCADE;

BEGIN;

-- 1. The ground: regions in their order, their edges as steps on the sphere of radius 1, and the centres.

CREATE TABLE gap.regions AS
SELECT
  region_order, feature ->> 'id' AS region,
  ST_SetSRID(ST_GeomFromGeoJSON(feature ->> 'geometry'), 4326) AS geom
FROM json_array_elements(:'regions'::json -> 'features') WITH ORDINALITY AS f (feature, region_order);

CREATE TABLE gap.areas AS
SELECT feature ->> 'id' AS area, (feature -> 'properties' ->> 'area_km2')::float8 AS area_km2
FROM (
  SELECT json_array_elements(:'regions'::json -> 'features') AS feature
  UNION ALL SELECT json_array_elements(:'band'::json -> 'features')
) AS features
WHERE feature -> 'properties' ->> 'area_km2' IS NOT NULL;

CREATE TABLE gap.edges AS
SELECT
  region_order,
  cos(radians(lat1)) * cos(radians(lng1)) AS x1, cos(radians(lat1)) * sin(radians(lng1)) AS y1, sin(radians(lat1)) AS z1,
  cos(radians(lat2)) * cos(radians(lng2)) AS x2, cos(radians(lat2)) * sin(radians(lng2)) AS y2, sin(radians(lat2)) AS z2
FROM (
  SELECT
    region_order, ST_X(ST_StartPoint(s.geom)) AS lng1, ST_Y(ST_StartPoint(s.geom)) AS lat1,
    ST_X(ST_EndPoint(s.geom)) AS lng2, ST_Y(ST_EndPoint(s.geom)) AS lat2
  FROM gap.regions AS r, ST_DumpSegments(r.geom) AS s
) AS segments;

CREATE TABLE gap.centres AS
SELECT
  centre_order, feature ->> 'id' AS centre,
  ST_SetSRID(ST_GeomFromGeoJSON(feature ->> 'geometry'), 4326)::geography AS geog
FROM json_array_elements(:'centres'::json -> 'features') WITH ORDINALITY AS f (feature, centre_order)
WHERE feature -> 'properties' ->> 'role' = 'field';

-- 2. The places: each is looked at once, however many events happened there.

CREATE TABLE gap.points AS
SELECT row_number() OVER () AS point, lng, lat, ST_SetSRID(ST_MakePoint(lng, lat), 4326) AS geom
FROM (SELECT DISTINCT lng::float8 AS lng, lat::float8 AS lat FROM gap.events) AS places;
CREATE INDEX ON gap.points USING gist (geom);
CREATE UNIQUE INDEX ON gap.points (lng, lat);
ANALYZE gap.points;

-- The region of a point, its border included; of several regions the first.
CREATE TABLE gap.mapped AS
SELECT point, min(region_order) AS region_order
FROM gap.regions AS r JOIN gap.points AS p ON ST_Covers(r.geom, p.geom)
GROUP BY point;

-- Kilometres to the nearest border, and to the nearest centre, on the sphere.
CREATE TABLE gap.near_border AS
SELECT point, ST_Distance(p.geom::geography, border.geog, false) / 1000 AS km
FROM (SELECT ST_Collect(ST_Boundary(geom))::geography AS geog FROM gap.regions) AS border, gap.points AS p;

CREATE TABLE gap.near_centre AS
SELECT DISTINCT ON (point) point, centre, ST_Distance(p.geom::geography, c.geog, false) / 1000 AS km
FROM gap.points AS p, gap.centres AS c
ORDER BY point, ST_Distance(p.geom::geography, c.geog, false), centre_order;

-- 3. The share of each disc in each region: all or nothing where no border comes near it, else the sum over
-- the edges of what disc and triangle have in common, in the plane in which distances from the middle are true.

CREATE TABLE gap.discs AS
SELECT
  row_number() OVER () AS disc, d.radius_km AS r, point, p.lng, p.lat, m.region_order,
  cos(radians(p.lat)) * cos(radians(p.lng)) AS x, cos(radians(p.lat)) * sin(radians(p.lng)) AS y, sin(radians(p.lat)) AS z,
  b.km <= d.radius_km * 1.001 + 0.01 AS cut
FROM (
  SELECT DISTINCT lng::float8 AS lng, lat::float8 AS lat, radius_km::real::float8 AS radius_km
  FROM gap.events WHERE radius_km IS NOT NULL
) AS d
JOIN gap.points AS p USING (lng, lat)
JOIN gap.near_border AS b USING (point)
LEFT JOIN gap.mapped AS m USING (point);

CREATE OR REPLACE FUNCTION gap.in_common(x1 float8, y1 float8, x2 float8, y2 float8, r float8) RETURNS float8
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  dx float8 := x2 - x1;
  dy float8 := y2 - y1;
  length2 float8 := dx ^ 2 + dy ^ 2;
  half float8 := x1 * dx + y1 * dy;
  discriminant float8 := half ^ 2 - length2 * (x1 ^ 2 + y1 ^ 2 - r ^ 2);
  enter float8; leave float8; px float8; py float8; qx float8; qy float8; area float8;
BEGIN
  IF length2 = 0 THEN RETURN 0; END IF;
  enter := (-half - sqrt(greatest(0, discriminant))) / length2;
  leave := (-half + sqrt(greatest(0, discriminant))) / length2;
  IF discriminant <= 0 OR leave <= 0 OR enter >= 1 THEN
    RETURN r ^ 2 / 2 * atan2(x1 * y2 - y1 * x2, x1 * x2 + y1 * y2);
  END IF;
  px := x1 + greatest(0, enter) * dx;
  py := y1 + greatest(0, enter) * dy;
  qx := x1 + least(1, leave) * dx;
  qy := y1 + least(1, leave) * dy;
  area := (px * qy - py * qx) / 2;
  IF enter > 0 THEN area := area + r ^ 2 / 2 * atan2(x1 * py - y1 * px, x1 * px + y1 * py); END IF;
  IF leave < 1 THEN area := area + r ^ 2 / 2 * atan2(qx * y2 - qy * x2, qx * x2 + qy * y2); END IF;
  RETURN area;
END
$$;

-- How far a direction from the middle goes on the plane, given its length and its outward part.
CREATE OR REPLACE FUNCTION gap.on_plane(along float8, outward float8) RETURNS float8
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN along = 0 THEN 0 ELSE 6371.0088 * atan2(along, outward) / along END
$$;

CREATE TABLE gap.shares AS
WITH
  -- East, north and outward parts of both ends of every edge, as seen from the middle.
  seen AS (
    SELECT
      disc, e.region_order, r,
      cos(radians(lng)) * y1 - sin(radians(lng)) * x1 AS e1,
      cos(radians(lat)) * z1 - sin(radians(lat)) * (cos(radians(lng)) * x1 + sin(radians(lng)) * y1) AS n1,
      x * x1 + y * y1 + z * z1 AS o1,
      cos(radians(lng)) * y2 - sin(radians(lng)) * x2 AS e2,
      cos(radians(lat)) * z2 - sin(radians(lat)) * (cos(radians(lng)) * x2 + sin(radians(lng)) * y2) AS n2,
      x * x2 + y * y2 + z * z2 AS o2
    FROM gap.discs AS d, gap.edges AS e
    WHERE cut AND r > 0
    -- Keeps each of these from being worked out again wherever it is named.
    OFFSET 0
  ),
  scaled AS (
    SELECT *,
      gap.on_plane(sqrt(e1 ^ 2 + n1 ^ 2), o1) AS k1,
      gap.on_plane(sqrt(e2 ^ 2 + n2 ^ 2), o2) AS k2
    FROM seen
    OFFSET 0
  ),
  overlap AS (
    SELECT disc, region_order, r, sum(gap.in_common(k1 * e1, k1 * n1, k2 * e2, k2 * n2, r)) AS area
    FROM scaled
    GROUP BY disc, region_order, r
  )
SELECT disc, region_order, round(least(1, greatest(0, area / (pi() * r ^ 2)))::numeric, 9)::float8 AS share FROM overlap
UNION ALL
SELECT disc, region_order, 1 AS share FROM gap.discs WHERE region_order IS NOT NULL AND (NOT cut OR r <= 0);

-- 4. What the map finds out about each event. Names as in incidents.csv.

CREATE TABLE gap.joined AS
SELECT
  e.*,
  g.region AS mapped_region,
  CASE WHEN g.region IS NULL THEN greatest(1e-6, b.km) ELSE 0 END AS band_distance_km,
  c.centre AS nearest_centre,
  c.km AS nearest_centre_km,
  coalesce(s.nineveh, 0) AS membership_nineveh,
  coalesce(s.salahuddin, 0) AS membership_salahuddin,
  coalesce(s.kirkuk, 0) AS membership_kirkuk,
  coalesce(s.diyala, 0) AS membership_diyala
FROM gap.events AS e
JOIN gap.points AS p ON p.lng = e.lng::float8 AND p.lat = e.lat::float8
JOIN gap.near_border AS b USING (point)
JOIN gap.near_centre AS c USING (point)
LEFT JOIN gap.mapped AS m USING (point)
LEFT JOIN gap.regions AS g ON g.region_order = m.region_order
LEFT JOIN gap.discs AS d ON d.point = p.point AND d.r = e.radius_km::real::float8
LEFT JOIN (
  SELECT
    disc,
    sum(share) FILTER (WHERE region = 'nineveh') AS nineveh, sum(share) FILTER (WHERE region = 'salahuddin') AS salahuddin,
    sum(share) FILTER (WHERE region = 'kirkuk') AS kirkuk, sum(share) FILTER (WHERE region = 'diyala') AS diyala
  FROM gap.shares JOIN gap.regions USING (region_order)
  GROUP BY disc
) AS s ON s.disc = d.disc;

-- 5. The figures. A chance above 0.999999 is the rounding of a disc that lies wholly inside.

CREATE VIEW gap.chances AS
WITH
  -- What cannot be placed has no radius: it is in no figure of an area.
  placed AS (
    SELECT *, membership_nineveh + membership_salahuddin + membership_kirkuk + membership_diyala AS membership_band
    FROM gap.joined WHERE radius_km IS NOT NULL
  ),
  listed AS (
    SELECT 'nineveh' AS area, membership_nineveh AS share, mapped_region = 'nineveh' AS mapped, * FROM placed
    UNION ALL SELECT 'salahuddin', membership_salahuddin, mapped_region = 'salahuddin', * FROM placed
    UNION ALL SELECT 'kirkuk', membership_kirkuk, mapped_region = 'kirkuk', * FROM placed
    UNION ALL SELECT 'diyala', membership_diyala, mapped_region = 'diyala', * FROM placed
    UNION ALL SELECT 'band', membership_band, mapped_region IS NOT NULL, * FROM placed
  )
SELECT
  area, CASE WHEN share >= 0.999999 THEN 1 ELSE share END AS chance, coalesce(mapped, false) AS mapped,
  date, killed_min, killed_max, category
FROM listed
WHERE share > 0 OR mapped;

-- The 95 % interval: exact while the variance is at most 400, from the characteristic function of the number
-- of events (Y. Hong, Computational Statistics & Data Analysis 59 (2013), 41-51, section 2.2); beyond that the
-- normal quantiles, corrected for skewness, off by one at the most.
CREATE VIEW gap.intervals AS
WITH
  moments AS (
    SELECT
      area, sum(chance) AS expected,
      sum(chance * (1 - chance)) AS variance,
      sum(chance * (1 - chance) * (1 - 2 * chance)) AS third,
      sum(chance) FILTER (WHERE chance < 1) AS unsure_expected,
      count(*) FILTER (WHERE chance = 1) AS sure,
      count(*) FILTER (WHERE chance > 0 AND chance < 1) AS unsure
    FROM gap.chances GROUP BY area
  ),
  width AS (
    SELECT *,
      (ceil(20 * sqrt(variance)) + 40)::INTEGER AS size,
      greatest(0, floor(coalesce(unsure_expected, 0) - 10 * sqrt(variance) - 20))::INTEGER AS first
    FROM moments WHERE variance <= 400
  ),
  grouped AS (
    SELECT area, chance, count(*) AS n FROM gap.chances WHERE chance > 0 AND chance < 1 GROUP BY area, chance
  ),
  frequency AS (SELECT area, size, generate_series(0, size - 1) AS l FROM width),
  turned AS (
    SELECT
      f.area, l,
      coalesce(sum(n * ln(greatest(1e-300, (1 - chance + chance * cos(2 * pi() * l / size)) ^ 2
        + (chance * sin(2 * pi() * l / size)) ^ 2)) / 2), 0) AS log_length,
      coalesce(sum(n * atan2(chance * sin(2 * pi() * l / size), 1 - chance + chance * cos(2 * pi() * l / size))), 0) AS angle
    FROM frequency AS f LEFT JOIN grouped AS g ON g.area = f.area
    GROUP BY f.area, l
  ),
  place AS (SELECT area, size, generate_series(first, first + size - 1) AS k FROM width),
  mass AS (
    SELECT area, k, sum(exp(greatest(-600, log_length)) * cos(angle - 2 * pi() * l * k / size)) / max(size) AS p
    FROM place JOIN turned USING (area) GROUP BY area, k
  ),
  summed AS (SELECT area, k, sum(p) OVER (PARTITION BY area ORDER BY k) AS up_to FROM mass),
  exact AS (
    SELECT area, min(k) FILTER (WHERE up_to >= 0.025 - 1e-12) AS low, min(k) FILTER (WHERE up_to >= 0.975 - 1e-12) AS high
    FROM summed GROUP BY area
  )
SELECT
  area, expected, unsure, variance <= 400 AS exact,
  coalesce(sure + low, ceil(expected - 1.959963984540054 * sqrt(variance) + third / variance * 0.47357647011568754 - 0.5))::BIGINT AS low,
  coalesce(sure + high, ceil(expected + 1.959963984540054 * sqrt(variance) + third / variance * 0.47357647011568754 - 0.5))::BIGINT AS high
FROM moments LEFT JOIN exact USING (area);

CREATE VIEW gap.figures AS
SELECT
  area, max(expected) AS expected, max(low) AS low, max(high) AS high, bool_and(exact) AS exact,
  max(unsure) AS unsure,
  count(*) FILTER (WHERE mapped) AS points,
  100 * max(expected) / max(area_km2) AS per_100_km2,
  coalesce(sum(chance * greatest(0, coalesce(killed_min, 0))) FILTER (WHERE killed_max IS NOT NULL), 0) AS killed_least,
  coalesce(sum(chance * killed_max), 0) AS killed_most,
  coalesce(sum(chance) FILTER (WHERE killed_max IS NULL), 0) AS killed_not_given
FROM gap.chances
JOIN gap.intervals USING (area)
JOIN gap.areas USING (area)
GROUP BY area;

CREATE VIEW gap.years AS
SELECT area, left(date, 4) AS year, sum(chance) AS expected
FROM gap.chances WHERE chance > 0
GROUP BY 1, 2 ORDER BY 1, 2;

CREATE VIEW gap.categories AS
SELECT area, category, sum(chance) AS expected
FROM gap.chances WHERE chance > 0
GROUP BY 1, 2 ORDER BY 1, 2;

CREATE VIEW gap.totals AS
SELECT
  count(*) AS rows,
  count(*) FILTER (WHERE radius_km IS NULL) AS not_placeable,
  count(*) FILTER (WHERE radius_km IS NOT NULL AND band_distance_km <= 10) AS within_10_km,
  count(*) FILTER (WHERE radius_km IS NOT NULL AND band_distance_km <= 20) AS within_20_km,
  count(*) FILTER (WHERE radius_km IS NOT NULL AND band_distance_km <= 40) AS within_40_km
FROM gap.joined;

COMMIT;
