import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GROUND_BOX } from "./boxes.ts";
import { BASEMAP, PUBLIC } from "./paths.ts";
import { shadeRelief } from "./shade-relief.ts";

const FILE = process.env.ETOPO5 ?? "/usr/share/ferret-vis/data/etopo5.cdf";
/** Six pixels to a cell of the grid: more only costs bytes, since the picture is smooth and is scaled smoothly. */
const WIDTH = 720;
const RADIUS = 6378137;

/**
 * This copy of ETOPO5 lies west and north of the ground: 12 known summits stand 0.135 degrees west and 0.044
 * north of their places (medians; README.md names them). The nearest half cells to that are moved back.
 */
const SHIFT = { east: 0.125, north: -1 / 24 };

const [west, south, east, north] = GROUND_BOX;

function toMetres(lon: number, lat: number): [number, number] {
  return [(RADIUS * lon * Math.PI) / 180, RADIUS * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))];
}

const [left, bottom] = toMetres(west, south);
const [right, top] = toMetres(east, north);
const height = Math.round((WIDTH * (top - bottom)) / (right - left));
const folder = mkdtempSync(join(tmpdir(), "security-gap-map-"));

function run(command: string, ...args: (string | number)[]): void {
  execFileSync(command, args.map(String), { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

/** Heights in Web Mercator. A cubic B-spline has no corners, so the five-minute cells do not show as steps. */
function readHeights(): Float32Array {
  run("gdal_translate", "-q", "-srcwin", 400, 560, 230, 200, FILE, "cut.tif");
  const [x, y] = [400 * (5 / 60) - 5 / 120 + SHIFT.east, 90 + 5 / 120 - 560 * (5 / 60) + SHIFT.north];
  run(
    "gdal_translate",
    "-q",
    "-a_srs",
    "EPSG:4326",
    "-a_ullr",
    x,
    y,
    x + 230 / 12,
    y - 200 / 12,
    "cut.tif",
    "moved.tif",
  );
  run(
    "gdalwarp",
    ...["-q", "-t_srs", "EPSG:3857", "-r", "cubicspline", "-ot", "Float32", "-of", "ENVI"],
    ...["-te", left, bottom, right, top, "-ts", WIDTH, height, "moved.tif", "heights.bin"],
  );
  return new Float32Array(new Uint8Array(readFileSync(join(folder, "heights.bin"))).buffer);
}

/** PAM is the plainest format with an alpha channel that cwebp reads. */
function writePam(pixels: Uint8Array): void {
  const header = `P7\nWIDTH ${WIDTH}\nHEIGHT ${height}\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n`;
  writeFileSync(join(folder, "relief.pam"), Buffer.concat([Buffer.from(header), pixels]));
}

const latitudes = Float64Array.from({ length: height }, (_, row) => {
  const y = top - ((row + 0.5) * (top - bottom)) / height;
  return 2 * Math.atan(Math.exp(y / RADIUS)) - Math.PI / 2;
});

writePam(
  shadeRelief({ heights: readHeights(), width: WIDTH, height, cell: (right - left) / WIDTH, latitudes }),
);
mkdirSync(PUBLIC, { recursive: true });
const output = join(PUBLIC, "relief.webp");
run("cwebp", "-quiet", "-lossless", "-z", 9, "relief.pam", "-o", output);
writeFileSync(
  join(BASEMAP, "relief.json"),
  `${JSON.stringify({ image: "relief.webp", projection: "EPSG:3857", west, south, east, north, width: WIDTH, height }, null, 2)}\n`,
);
console.log(`relief.webp: ${WIDTH} by ${height}, ${statSync(output).size} bytes`);
