import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL of its own, on loopback, with nothing in it. */
export interface Cluster {
  /** Runs psql in a folder, and gives what it writes. */
  readonly psql: (folder: string, ...args: string[]) => string;
  readonly stop: () => void;
}

const VERSIONS = "/usr/lib/postgresql";

/** Where Debian and its like put the programs of a PostgreSQL that has PostGIS; the newest, or none. */
export function postgisPrograms(): string | null {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.find(
    (version) =>
      existsSync(`${VERSIONS}/${version}/bin/initdb`) &&
      existsSync(`/usr/share/postgresql/${version}/extension/postgis.control`),
  );
  return found ? `${VERSIONS}/${found}/bin` : null;
}

/** Starts a cluster in a temporary folder. PostgreSQL refuses root, which becomes another user for it. */
export async function startCluster(programs: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "gap-postgis-"));
  const data = join(folder, "data");
  const run = asCommoner(folder);
  const port = String(await freePort());
  run(`${programs}/initdb`, "-D", data, "-U", "gap", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories= -c fsync=off`;
  run(`${programs}/pg_ctl`, "-D", data, "-l", join(folder, "log"), "-w", "-o", settings, "start");
  return {
    psql: (from, ...args) =>
      execFileSync(
        `${programs}/psql`,
        [
          "-h",
          "127.0.0.1",
          "-p",
          port,
          "-U",
          "gap",
          "-d",
          "postgres",
          "-X",
          "-q",
          "-v",
          "ON_ERROR_STOP=1",
          ...args,
        ],
        {
          cwd: from,
          encoding: "utf8",
          maxBuffer: 2 ** 28,
          timeout: 60_000,
          stdio: ["ignore", "pipe", "pipe"],
        },
      ),
    stop: () => {
      run(`${programs}/pg_ctl`, "-D", data, "-m", "immediate", "-w", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs programs as somebody who is not root, to whom the folder is given. */
function asCommoner(folder: string): (program: string, ...args: string[]) => void {
  const options = { cwd: folder, stdio: "ignore" } as const;
  if (process.getuid?.() !== 0) return (program, ...args) => execFileSync(program, args, options);
  const [uid = 0, gid = 0] = ["-u", "-g"].map((what) =>
    Number(execFileSync("id", [what, "nobody"], { encoding: "utf8" })),
  );
  chownSync(folder, uid, gid);
  return (program, ...args) => execFileSync(program, args, { ...options, uid, gid });
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
