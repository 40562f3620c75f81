import { ReadError } from "../../model/read-problem.ts";
import type { Chunks } from "../bytes/chunks.ts";
import type { ZipEntry } from "../bytes/zip.ts";
import { readXml } from "./xml.ts";

/** The bytes of a part of the workbook. */
export type OpenPart = (entry: ZipEntry) => Chunks;

export interface Sheet {
  readonly name: string;
  readonly entry: ZipEntry;
}

/** What is needed of a workbook besides its cells. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Whether days are counted from 1904 on, as on old Macintoshes. */
  readonly from1904: boolean;
  /** Whether the n-th style of cells shows dates. */
  readonly dateStyles: readonly boolean[];
  readonly sharedTexts: ZipEntry | null;
}

const ROOT = "xl/";

export async function readWorkbook(entries: readonly ZipEntry[], open: OpenPart): Promise<Workbook> {
  const part = (name: string): ZipEntry | undefined => entries.find((entry) => entry.name === name);
  const workbook = part(`${ROOT}workbook.xml`);
  if (!workbook) throw new ReadError("not-a-table", { seen: "archive" });
  const targets = await readTargets(part(`${ROOT}_rels/workbook.xml.rels`), open);
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readXml(open(workbook), {
    open: (name, attribute) => {
      if (name === "workbookPr") from1904 = isTrue(attribute("date1904"));
      if (name !== "sheet") return;
      const entry = part(targets.get(attribute("id")) ?? "");
      if (entry) sheets.push({ name: attribute("name"), entry });
    },
  });
  const styles = part(`${ROOT}styles.xml`);
  return {
    sheets,
    from1904,
    dateStyles: styles ? await readDateStyles(open(styles)) : [],
    sharedTexts: part(`${ROOT}sharedStrings.xml`) ?? null,
  };
}

const isTrue = (text: string): boolean => text === "1" || text === "true";

async function readTargets(rels: ZipEntry | undefined, open: OpenPart): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  if (!rels) return targets;
  await readXml(open(rels), {
    open: (name, attribute) => {
      if (name !== "Relationship") return;
      const target = attribute("Target");
      targets.set(attribute("Id"), target.startsWith("/") ? target.slice(1) : ROOT + target);
    },
  });
  return targets;
}

/** ECMA-376 part 1, 18.8.30: formats of dates that every workbook knows by number. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Quoted text, escaped signs, and colours or languages in brackets are no part of a date. */
const BESIDE_THE_FORMAT = /"[^"]*"|\\.|\[[^\]]*\]/g;

async function readDateStyles(styles: Chunks): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const dateStyles: boolean[] = [];
  let inCellFormats = false;
  await readXml(styles, {
    open: (name, attribute) => {
      if (name === "cellXfs") inCellFormats = true;
      if (name === "numFmt")
        own.set(
          Number(attribute("numFmtId")),
          /[yd]/i.test(attribute("formatCode").replaceAll(BESIDE_THE_FORMAT, "")),
        );
      if (name !== "xf" || !inCellFormats) return;
      const id = Number(attribute("numFmtId"));
      dateStyles.push(own.get(id) ?? isBuiltInDate(id));
    },
    close: (name) => {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return dateStyles;
}
