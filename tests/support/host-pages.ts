import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Site, serveFolder } from "./site.ts";

export type HostPage = {
  /** What stands between a first line and a long text. */
  readonly body: string;
  readonly head?: string;
};

/** Pages of other people, by name, on an origin of their own. */
export async function serveHosts(pages: Readonly<Record<string, HostPage>>): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "hosts-"));
  await writeFile(join(folder, "host.css"), STYLES);
  await writeFile(join(folder, "shadow.js"), SHADOW);
  for (const [name, page] of Object.entries(pages))
    await writeFile(join(folder, `${name}.html`), written(page));
  const site = await serveFolder(folder);
  return {
    ...site,
    async close() {
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}

const written = ({ body, head = "" }: HostPage): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${head}
    <title>A page that holds the map</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="host.css">
  </head>
  <body>
    <p><a href="#before">Before the map</a></p>
    ${body}
    <p><a href="#after">After the map</a></p>
    <div class="text">A long text.</div>
  </body>
</html>
`;

const STYLES = `*{box-sizing:border-box} body{margin:0 auto;padding:1rem;max-width:56rem}
iframe{margin-block:1rem} .text{height:60rem}
`;

/** Hangs what a template holds under a shadow root, late. */
const SHADOW = `addEventListener("load", () => {
  const place = document.getElementById("shadow");
  place.attachShadow({ mode: "open" }).append(document.getElementById("maps").content.cloneNode(true));
});
`;
