-- The join and the figures of the map, for a table of events of any size, in DuckDB. No extension is needed.
-- README.md beside this file says how to begin: a view gap.events, and the folder data/ beside this one.
-- Distances are on a sphere of 6371.0088 km, as on the map; longitudes and latitudes in degrees.

CREATE SCHEMA IF NOT EXISTS gap;

-- 1. The ground: regions in their order, their edges as steps on the sphere of radius 1, and the centres.

CREATE OR REPLACE TABLE gap.regions AS
SELECT
  generate_subscripts(features, 1) AS region_order,
  unnest(features) ->> '$.id' AS region,
  (unnest(features) -> '$.properties.area_km2')::DOUBLE AS area_km2,
  (unnest(features) -> '$.geometry.coordinates')::DOUBLE[][][] AS rings
FROM (SELECT (content::JSON -> '$.features')::JSON[] AS features FROM read_text('../data/regions.geojson'));

CREATE OR REPLACE TABLE gap.areas AS
SELECT region AS area, area_km2 FROM gap.regions
UNION ALL
SELECT feature ->> '$.id', (feature -> '$.properties.area_km2')::DOUBLE
FROM (SELECT unnest((content::JSON -> '$.features')::JSON[]) AS feature FROM read_text('../data/band.geojson'))
WHERE feature ->> '$.id' = 'band';

CREATE OR REPLACE MACRO gap.unit_x(lng, lat) AS cos(radians(lat)) * cos(radians(lng));
CREATE OR REPLACE MACRO gap.unit_y(lng, lat) AS cos(radians(lat)) * sin(radians(lng));
CREATE OR REPLACE MACRO gap.unit_z(lat) AS sin(radians(lat));

CREATE OR REPLACE TABLE gap.edges AS
WITH
  ring AS (SELECT region_order, unnest(rings) AS ring FROM gap.regions),
  edge AS (
    SELECT region_order, unnest(ring[:-2]) AS a, unnest(ring[2:]) AS b, generate_subscripts(ring[2:], 1) AS n FROM ring
  )
SELECT
  -- Sixteen edges that follow one another are a stretch.
  region_order, region_order * 1000 + n // 16 AS stretch,
  a[1] AS alng, a[2] AS alat, b[1] AS blng, b[2] AS blat,
  gap.unit_x(a[1], a[2]) AS x1, gap.unit_y(a[1], a[2]) AS y1, gap.unit_z(a[2]) AS z1,
  gap.unit_x(b[1], b[2]) AS x2, gap.unit_y(b[1], b[2]) AS y2, gap.unit_z(b[2]) AS z2,
  (x2 - x1) ^ 2 + (y2 - y1) ^ 2 + (z2 - z1) ^ 2 AS length2
FROM edge
WHERE a <> b;

CREATE OR REPLACE TABLE gap.centres AS
SELECT
  generate_subscripts(features, 1) AS centre_order,
  unnest(features) ->> '$.id' AS centre,
  (unnest(features) -> '$.geometry.coordinates')::DOUBLE[] AS position
FROM (
  SELECT list_filter((content::JSON -> '$.features')::JSON[], lambda f: f ->> '$.properties.role' = 'field') AS features
  FROM read_text('../data/centres.geojson')
);

-- 2. The places: each is looked at once, however many events happened there.

CREATE OR REPLACE TABLE gap.points AS
SELECT
  row_number() OVER () AS point, lng, lat,
  gap.unit_x(lng, lat) AS x, gap.unit_y(lng, lat) AS y, gap.unit_z(lat) AS z
FROM (SELECT DISTINCT lng::DOUBLE AS lng, lat::DOUBLE AS lat FROM gap.events);

-- The region of a point: a ray from it crosses the border an odd number of times, or it lies on an edge. On
-- which side of an edge it lies is told exactly: where rounded products are equal, whole numbers decide (a
-- degree of longitude or latitude from 16 to 64 is a whole number of 2^-48). Of several regions the first.
CREATE OR REPLACE TABLE gap.mapped AS
WITH
  seen AS (
    SELECT
      point, region_order,
      alng - lng AS u1, alat - lat AS v1, blng - lng AS u2, blat - lat AS v2
    FROM gap.points JOIN gap.edges ON lat >= least(alat, blat) AND lat <= greatest(alat, blat)
    WHERE lng BETWEEN (SELECT min(alng) FROM gap.edges) AND (SELECT max(alng) FROM gap.edges)
  ),
  sided AS (
    SELECT *,
      CASE
        WHEN u2 * v1 > u1 * v2 THEN 1
        WHEN u2 * v1 < u1 * v2 THEN -1
        ELSE sign(
          (u2 * 2 ^ 48)::HUGEINT * (v1 * 2 ^ 48)::HUGEINT - (u1 * 2 ^ 48)::HUGEINT * (v2 * 2 ^ 48)::HUGEINT
        )
      END AS side
    FROM seen
  ),
  met AS (
    SELECT
      point, region_order,
      CASE
        WHEN v1 = 0 AND v2 = 0 THEN (u2 <= 0 AND u1 >= 0) OR (u1 <= 0 AND u2 >= 0)
        ELSE side = 0
      END AS on_edge,
      NOT (v1 = 0 AND v2 = 0) AND ((side > 0 AND v2 > 0 AND v1 <= 0) OR (side < 0 AND v2 <= 0 AND v1 > 0)) AS crossed
    FROM sided
  ),
  inside AS (
    SELECT point, region_order FROM met
    GROUP BY point, region_order
    HAVING bool_or(on_edge) OR count(*) FILTER (crossed) % 2 = 1
  )
SELECT point, min(region_order) AS region_order FROM inside GROUP BY point;

-- The chord to the nearest border. A ball around each stretch says which of them can hold it; there the foot on
-- the chord of an edge is lifted by the height of its arc.
CREATE OR REPLACE TABLE gap.near_border AS
WITH
  middle AS (SELECT stretch, avg(x1) AS mx, avg(y1) AS my, avg(z1) AS mz FROM gap.edges GROUP BY stretch),
  ball AS (
    SELECT
      stretch, mx, my, mz,
      max(length2) / 6 + max(greatest(
        sqrt((x1 - mx) ^ 2 + (y1 - my) ^ 2 + (z1 - mz) ^ 2), sqrt((x2 - mx) ^ 2 + (y2 - my) ^ 2 + (z2 - mz) ^ 2)
      )) AS radius
    FROM gap.edges JOIN middle USING (stretch)
    GROUP BY stretch, mx, my, mz
  ),
  far AS (
    SELECT
      point, stretch, radius,
      sqrt((x - mx) * (x - mx) + (y - my) * (y - my) + (z - mz) * (z - mz)) AS chord
    FROM gap.points, ball
  ),
  reach AS (SELECT point, min(chord + radius) AS most FROM far GROUP BY point),
  near AS (SELECT point, stretch FROM far JOIN reach USING (point) WHERE chord - radius <= most),
  step AS (SELECT stretch, x1, y1, z1, x2 - x1 AS dx, y2 - y1 AS dy, z2 - z1 AS dz, length2 FROM gap.edges),
  foot AS (
    SELECT
      point, x - x1 AS px, y - y1 AS py, z - z1 AS pz, dx, dy, dz, length2,
      least(1, greatest(0, ((x - x1) * dx + (y - y1) * dy + (z - z1) * dz) / length2)) AS t
    FROM near JOIN step USING (stretch) JOIN gap.points USING (point)
  ),
  off AS (
    SELECT point, px - t * dx AS ex, py - t * dy AS ey, pz - t * dz AS ez, t * (1 - t) * length2 AS h FROM foot
  )
SELECT point, sqrt(greatest(0, min((ex * ex + ey * ey + ez * ez - h * h / 4) * (1 + h / 2)))) AS chord
FROM off
GROUP BY point;

CREATE OR REPLACE TABLE gap.near_centre AS
SELECT point, arg_min(centre, (chord, centre_order)) AS centre, min(chord) AS chord
FROM (
  SELECT
    point, centre, centre_order,
    sqrt(
      (x - gap.unit_x(position[1], position[2])) ^ 2 + (y - gap.unit_y(position[1], position[2])) ^ 2
        + (z - gap.unit_z(position[2])) ^ 2
    ) AS chord
  FROM gap.points, gap.centres
)
GROUP BY point;

-- 3. The share of each disc in each region: all or nothing where no border comes near it, else the sum over
-- the edges of what disc and triangle have in common, in the plane in which distances from the middle are true.

CREATE OR REPLACE TABLE gap.discs AS
SELECT
  row_number() OVER () AS disc, d.radius_km AS r, p.*, m.region_order,
  b.chord <= (d.radius_km * 1.001 + 0.01) / 6371.0088 AS cut
FROM (
  SELECT DISTINCT lng::DOUBLE AS lng, lat::DOUBLE AS lat, radius_km::REAL::DOUBLE AS radius_km
  FROM gap.events WHERE radius_km IS NOT NULL
) AS d
JOIN gap.points AS p USING (lng, lat)
JOIN gap.near_border AS b USING (point)
LEFT JOIN gap.mapped AS m USING (point);

CREATE OR REPLACE TABLE gap.shares AS
WITH
  -- East, north and outward parts of both ends of every edge, as seen from the middle.
  seen AS (
    SELECT
      disc, e.region_order, r,
      cos(radians(lng)) * y1 - sin(radians(lng)) * x1 AS ae,
      cos(radians(lat)) * z1 - sin(radians(lat)) * (cos(radians(lng)) * x1 + sin(radians(lng)) * y1) AS an,
      x * x1 + y * y1 + z * z1 AS ao,
      cos(radians(lng)) * y2 - sin(radians(lng)) * x2 AS be,
      cos(radians(lat)) * z2 - sin(radians(lat)) * (cos(radians(lng)) * x2 + sin(radians(lng)) * y2) AS bn,
      x * x2 + y * y2 + z * z2 AS bo
    FROM gap.discs AS d, gap.edges AS e
    WHERE cut AND r > 0
  ),
  scaled AS (
    SELECT *,
      CASE WHEN ae = 0 AND an = 0 THEN 0 ELSE 6371.0088 * atan2(sqrt(ae ^ 2 + an ^ 2), ao) / sqrt(ae ^ 2 + an ^ 2) END AS ka,
      CASE WHEN be = 0 AND bn = 0 THEN 0 ELSE 6371.0088 * atan2(sqrt(be ^ 2 + bn ^ 2), bo) / sqrt(be ^ 2 + bn ^ 2) END AS kb
    FROM seen
  ),
  plane AS (
    SELECT disc, region_order, r, ka * ae AS x1, ka * an AS y1, kb * be AS x2, kb * bn AS y2 FROM scaled
  ),
  line AS (
    SELECT *,
      (x2 - x1) ^ 2 + (y2 - y1) ^ 2 AS length2,
      x1 * (x2 - x1) + y1 * (y2 - y1) AS half
    FROM plane
  ),
  root AS (SELECT *, half ^ 2 - length2 * (x1 ^ 2 + y1 ^ 2 - r ^ 2) AS discriminant FROM line WHERE length2 > 0),
  meets AS (
    SELECT *,
      (-half - sqrt(greatest(0, discriminant))) / length2 AS enter,
      (-half + sqrt(greatest(0, discriminant))) / length2 AS leave
    FROM root
  ),
  cuts AS (
    SELECT *,
      discriminant <= 0 OR leave <= 0 OR enter >= 1 AS missed,
      x1 + greatest(0, enter) * (x2 - x1) AS px, y1 + greatest(0, enter) * (y2 - y1) AS py,
      x1 + least(1, leave) * (x2 - x1) AS qx, y1 + least(1, leave) * (y2 - y1) AS qy
    FROM meets
  ),
  overlap AS (
    SELECT
      disc, region_order, r,
      sum(CASE
        WHEN missed THEN r ^ 2 / 2 * atan2(x1 * y2 - y1 * x2, x1 * x2 + y1 * y2)
        ELSE (px * qy - py * qx) / 2
          + CASE WHEN enter > 0 THEN r ^ 2 / 2 * atan2(x1 * py - y1 * px, x1 * px + y1 * py) ELSE 0 END
          + CASE WHEN leave < 1 THEN r ^ 2 / 2 * atan2(qx * y2 - qy * x2, qx * x2 + qy * y2) ELSE 0 END
      END) AS area
    FROM cuts
    GROUP BY disc, region_order, r
  )
SELECT disc, region_order, round(least(1, greatest(0, area / (pi() * r ^ 2))), 9) AS share FROM overlap
UNION ALL
SELECT disc, region_order, 1 AS share FROM gap.discs WHERE region_order IS NOT NULL AND (NOT cut OR r <= 0);

-- 4. What the map finds out about each event. Names as in incidents.csv.

CREATE OR REPLACE MACRO gap.arc_km(chord) AS 2 * 6371.0088 * asin(least(1, chord / 2));

CREATE OR REPLACE TABLE gap.joined AS
SELECT
  e.*,
  g.region AS mapped_region,
  CASE WHEN g.region IS NULL THEN greatest(1e-6, gap.arc_km(b.chord)) ELSE 0 END AS band_distance_km,
  c.centre AS nearest_centre,
  gap.arc_km(c.chord) AS nearest_centre_km,
  coalesce(s.nineveh, 0) AS membership_nineveh,
  coalesce(s.salahuddin, 0) AS membership_salahuddin,
  coalesce(s.kirkuk, 0) AS membership_kirkuk,
  coalesce(s.diyala, 0) AS membership_diyala
FROM gap.events AS e
JOIN gap.points AS p ON p.lng = e.lng::DOUBLE AND p.lat = e.lat::DOUBLE
JOIN gap.near_border AS b USING (point)
JOIN gap.near_centre AS c USING (point)
LEFT JOIN gap.mapped AS m USING (point)
LEFT JOIN gap.regions AS g ON g.region_order = m.region_order
LEFT JOIN gap.discs AS d ON d.point = p.point AND d.r = e.radius_km::REAL::DOUBLE
LEFT JOIN (
  SELECT
    disc,
    sum(share) FILTER (region = 'nineveh') AS nineveh, sum(share) FILTER (region = 'salahuddin') AS salahuddin,
    sum(share) FILTER (region = 'kirkuk') AS kirkuk, sum(share) FILTER (region = 'diyala') AS diyala
  FROM gap.shares JOIN gap.regions USING (region_order)
  GROUP BY disc
) AS s ON s.disc = d.disc;

-- 5. The figures. A chance above 0.999999 is the rounding of a disc that lies wholly inside.

CREATE OR REPLACE VIEW gap.chances AS
WITH
  -- What cannot be placed has no radius: it is in no figure of an area.
  placed AS (
    SELECT *, membership_nineveh + membership_salahuddin + membership_kirkuk + membership_diyala AS membership_band
    FROM gap.joined WHERE radius_km IS NOT NULL
  ),
  long AS (
    SELECT 'nineveh' AS area, membership_nineveh AS share, mapped_region = 'nineveh' AS mapped, * FROM placed
    UNION ALL SELECT 'salahuddin', membership_salahuddin, mapped_region = 'salahuddin', * FROM placed
    UNION ALL SELECT 'kirkuk', membership_kirkuk, mapped_region = 'kirkuk', * FROM placed
    UNION ALL SELECT 'diyala', membership_diyala, mapped_region = 'diyala', * FROM placed
    UNION ALL SELECT 'band', membership_band, mapped_region IS NOT NULL, * FROM placed
  )
SELECT
  area, CASE WHEN share >= 0.999999 THEN 1 ELSE share END AS chance, coalesce(mapped, false) AS mapped,
  date, killed_min, killed_max, category
FROM long
WHERE share > 0 OR mapped;

-- The 95 % interval: exact while the variance is at most 400, from the characteristic function of the number
-- of events (Y. Hong, Computational Statistics & Data Analysis 59 (2013), 41-51, section 2.2); beyond that the
-- normal quantiles, corrected for skewness, off by one at the most.
CREATE OR REPLACE VIEW gap.intervals AS
WITH
  moments AS (
    SELECT
      area, sum(chance) AS expected,
      sum(chance * (1 - chance)) AS variance,
      sum(chance * (1 - chance) * (1 - 2 * chance)) AS third,
      sum(chance) FILTER (chance < 1) AS unsure_expected,
      count(*) FILTER (chance = 1) AS sure,
      count(*) FILTER (chance > 0 AND chance < 1) AS unsure
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
  frequency AS (SELECT area, size, unnest(range(size)) AS l FROM width),
  turned AS (
    SELECT
      f.area, l,
      coalesce(sum(n * ln(greatest(1e-300, (1 - chance + chance * cos(2 * pi() * l / size)) ^ 2
        + (chance * sin(2 * pi() * l / size)) ^ 2)) / 2), 0) AS log_length,
      coalesce(sum(n * atan2(chance * sin(2 * pi() * l / size), 1 - chance + chance * cos(2 * pi() * l / size))), 0) AS angle
    FROM frequency AS f LEFT JOIN grouped AS g ON g.area = f.area
    GROUP BY f.area, l
  ),
  place AS (SELECT area, size, unnest(range(first, first + size)) AS k FROM width),
  mass AS (
    SELECT area, k, sum(exp(greatest(-600, log_length)) * cos(angle - 2 * pi() * l * k / size)) / any_value(size) AS p
    FROM place JOIN turned USING (area) GROUP BY area, k
  ),
  summed AS (SELECT area, k, sum(p) OVER (PARTITION BY area ORDER BY k) AS up_to FROM mass),
  exact AS (
    SELECT area, min(k) FILTER (up_to >= 0.025 - 1e-12) AS low, min(k) FILTER (up_to >= 0.975 - 1e-12) AS high
    FROM summed GROUP BY area
  )
SELECT
  area, expected, unsure, variance <= 400 AS exact,
  coalesce(sure + low, ceil(expected - 1.959963984540054 * sqrt(variance) + third / variance * 0.47357647011568754 - 0.5))::BIGINT AS low,
  coalesce(sure + high, ceil(expected + 1.959963984540054 * sqrt(variance) + third / variance * 0.47357647011568754 - 0.5))::BIGINT AS high
FROM moments LEFT JOIN exact USING (area);

CREATE OR REPLACE VIEW gap.figures AS
SELECT
  area, any_value(expected) AS expected, any_value(low) AS low, any_value(high) AS high, any_value(exact) AS exact,
  any_value(unsure) AS unsure,
  count(*) FILTER (mapped) AS points,
  100 * any_value(expected) / any_value(area_km2) AS per_100_km2,
  coalesce(sum(chance * greatest(0, coalesce(killed_min, 0))) FILTER (killed_max IS NOT NULL), 0) AS killed_least,
  coalesce(sum(chance * killed_max), 0) AS killed_most,
  coalesce(sum(chance) FILTER (killed_max IS NULL), 0) AS killed_not_given
FROM gap.chances
JOIN gap.intervals USING (area)
JOIN gap.areas USING (area)
GROUP BY area;

CREATE OR REPLACE VIEW gap.years AS
SELECT area, date[:4] AS year, sum(chance) AS expected
FROM gap.chances WHERE chance > 0
GROUP BY ALL ORDER BY ALL;

CREATE OR REPLACE VIEW gap.categories AS
SELECT area, category, sum(chance) AS expected
FROM gap.chances WHERE chance > 0
GROUP BY ALL ORDER BY ALL;

CREATE OR REPLACE VIEW gap.totals AS
SELECT
  count(*) AS rows,
  count(*) FILTER (radius_km IS NULL) AS not_placeable,
  count(*) FILTER (radius_km IS NOT NULL AND band_distance_km <= 10) AS within_10_km,
  count(*) FILTER (radius_km IS NOT NULL AND band_distance_km <= 20) AS within_20_km,
  count(*) FILTER (radius_km IS NOT NULL AND band_distance_km <= 40) AS within_40_km
FROM gap.joined;
