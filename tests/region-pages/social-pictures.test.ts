import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { LANGS } from "../../src/model/localized.ts";
import { REGION_IDS } from "../../src/model/region.ts";
import { SOCIAL_SIZE, socialPictureOf } from "../../src/region-pages/site.ts";
import { socialPictures } from "../../src/region-pages/social-pictures.ts";

const publicFolder = fileURLToPath(new URL("../../public", import.meta.url));

it("gives those who pass the map on a picture of each region in each language, as large as they ask", async () => {
  const pictures = await socialPictures(publicFolder);

  const names = (["band", ...REGION_IDS] as const).flatMap((area) =>
    LANGS.map((lang) => socialPictureOf(area, lang)),
  );
  expect(pictures.map(({ fileName }) => fileName)).toEqual(names);
  for (const { source } of pictures) {
    const head = Buffer.from(source.buffer, source.byteOffset, 24);
    expect(head.toString("latin1", 1, 4)).toBe("PNG");
    expect({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) }).toEqual(SOCIAL_SIZE);
  }
  expect(new Set(pictures.map(({ source }) => Buffer.from(source).toString("latin1"))).size).toBe(15);
}, 60_000);
