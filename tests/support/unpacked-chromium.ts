import { execFile } from "node:child_process";
import { existsSync, lstatSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const repository = fileURLToPath(new URL("../..", import.meta.url));

export type UnpackedChromium = {
  executable: string;
  /** nss, nspr and expat, for a machine that has none of its own */
  libraries: string;
  fontConfig: string;
};

/**
 * Chromium as it lies packed inside @sparticuz/chromium, unpacked to a folder of its own in the
 * temporary directory: one folder per version and user, filled aside and then renamed into place, so
 * that a second process meets either nothing or the whole.
 */
export async function unpackedChromium(): Promise<UnpackedChromium> {
  const version = packedVersion();
  const home = join(tmpdir(), `security-gap-map-chromium-${version}-${process.getuid?.() ?? 0}`);
  const chromium = partsIn(home);

  if (!isOurs(home) || !isWhole(chromium)) {
    console.log(`Unpacking Chromium ${version} to ${home}, once …`);
    await replace(home, await unpackAside(home));
  }
  return chromium;
}

function packedVersion(): string {
  const entry = require.resolve("@sparticuz/chromium"); // …/build/cjs/index.cjs; package.json is not exported
  return require(join(dirname(entry), "../../package.json")).version;
}

function partsIn(folder: string): UnpackedChromium {
  return {
    executable: join(folder, "chromium"),
    libraries: join(folder, "al2023", "lib"),
    fontConfig: join(folder, "fonts.conf"),
  };
}

/** The temporary directory is shared: a folder that another user laid there is not started. */
function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === process.getuid?.();
}

/** Some systems sweep old files out of the temporary directory one by one. */
function isWhole({ executable, libraries, fontConfig }: UnpackedChromium): boolean {
  const needed = [executable, join(libraries, "libnss3.so"), fontConfig, join(dirname(fontConfig), "fonts")];
  return needed.every((path) => existsSync(path));
}

async function unpackAside(home: string): Promise<string> {
  const aside = await mkdtemp(`${home}-`);
  // The package unpacks to the temporary directory, whatever its version, and brings out its libraries
  // only where it believes to be on Lambda. A process of its own keeps both beliefs out of this one.
  await run(
    process.execPath,
    ["--input-type=module", "-e", 'import c from "@sparticuz/chromium"; await c.executablePath();'],
    {
      cwd: repository,
      env: { ...process.env, NODE_OPTIONS: "", TMPDIR: aside, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    },
  );
  await layFont(aside, home);
  return aside;
}

/**
 * With no font at all Chromium paints nothing, and with the system's fonts it paints something else on
 * each machine. One face with Latin, Arabic and the letters of Sorani is all that the tests need.
 */
async function layFont(folder: string, finalFolder: string): Promise<void> {
  const fonts = join(folder, "fonts");
  await rm(fonts, { recursive: true, force: true });
  await mkdir(fonts);
  await copyFile(require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"), join(fonts, "DejaVuSans.ttf"));
  await writeFile(
    join(folder, "fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(finalFolder, "fonts")}</dir>
  <cachedir>${join(finalFolder, "font-cache")}</cachedir>
</fontconfig>
`,
  );
}

/** Moves `fresh` to `home`; when another process was faster, its folder is as good and ours goes. */
async function replace(home: string, fresh: string): Promise<void> {
  if (existsSync(home) && !(isOurs(home) && isWhole(partsIn(home)))) {
    await rename(home, `${fresh}-broken`);
    await rm(`${fresh}-broken`, { recursive: true, force: true });
  }
  try {
    await rename(fresh, home);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!isOurs(home) || !isWhole(partsIn(home))) throw error;
  }
}
