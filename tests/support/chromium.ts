import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import { unpackedChromium } from "./unpacked-chromium.ts";

/** A browser of this process. */
export function launchChromium(): Promise<Browser> {
  return start((options) => chromium.launch(options));
}

/** A browser that other processes join by its `wsEndpoint()`. */
export function launchChromiumServer(): Promise<BrowserServer> {
  return start((options) => chromium.launchServer({ ...options, host: "127.0.0.1" }));
}

type Program = { executablePath: string; env?: NodeJS.ProcessEnv };

async function start<T>(launch: (options: LaunchOptions) => Promise<T>): Promise<T> {
  const program = namedChromium() ?? (await npmChromium()) ?? systemChromium();
  if (!program) {
    throw new Error(
      "No Chromium found: install Google Chrome or Chromium, or set CHROMIUM_PATH to the program of one.",
    );
  }

  const isRoot = process.getuid?.() === 0; // Chromium refuses its sandbox to root
  const options = { ...program, args: chromiumArguments };
  try {
    return await launch({ ...options, chromiumSandbox: !isRoot });
  } catch (error) {
    // Many containers, and Ubuntu since 23.10, withhold the user namespaces that the sandbox is made of.
    // What is opened here is our own page from this machine, so it may do without.
    if (isRoot || !/sandbox/i.test(String(error))) throw error;
    return await launch({ ...options, chromiumSandbox: false });
  }
}

const chromiumArguments = [
  // Without a graphics card the compositor would run in software WebGL, and the first drag would show
  // false frames of 100 to 450 ms.
  "--disable-gpu-compositing",
  "--disable-gpu-rasterization",
  "--disable-background-networking",
];

function namedChromium(): Program | undefined {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) return undefined;
  if (!existsSync(executablePath)) throw new Error(`CHROMIUM_PATH names no file: ${executablePath}`);
  return { executablePath };
}

async function npmChromium(): Promise<Program | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { executable, libraries, fontConfig } = await unpackedChromium();

  const env: NodeJS.ProcessEnv = { ...process.env, FONTCONFIG_FILE: fontConfig };
  if (answers(executable, env)) return { executablePath: executable, env };

  // A bare system lacks nss and nspr. Only then: the system's own libraries are newer than the packed ones.
  env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return answers(executable, env) ? { executablePath: executable, env } : undefined;
}

/** Whether the program can be loaded at all: `--version` ends before any browser starts. */
function answers(executable: string, env: NodeJS.ProcessEnv): boolean {
  return spawnSync(executable, ["--version"], { env, stdio: "ignore" }).status === 0;
}

function systemChromium(): Program | undefined {
  const executablePath = usualPlaces().find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath };
}

function usualPlaces(): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === "win32") {
    const { LOCALAPPDATA, PROGRAMFILES, "PROGRAMFILES(X86)": PROGRAMFILES_X86 } = process.env;
    const folders = [LOCALAPPDATA, PROGRAMFILES, PROGRAMFILES_X86].filter((folder) => folder !== undefined);
    const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  return [
    "/usr/bin/google-chrome",
    "/opt/google/chrome/chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ];
}
