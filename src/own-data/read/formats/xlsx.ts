import { MOST_COLUMNS } from "../../model/limits.ts";
import type { Chunks } from "../bytes/chunks.ts";
import { TextCells, type Walk } from "./table.ts";
import type { OpenPart, Sheet, Workbook } from "./xlsx-workbook.ts";
import { readXml } from "./xml.ts";

/** Excel counts days from 30 December 1899, or from 1 January 1904, when it was made for it. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
const DAY_MS = 86_400_000;

/** Texts that cells share, by their number. */
export async function readSharedTexts(chunks: Chunks): Promise<string[]> {
  const texts: string[] = [];
  let text = "";
  let isHeard = false;
  // How Japanese words are pronounced stands beside them.
  let inPhonetics = false;
  await readXml(chunks, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") inPhonetics = true;
      if (name === "t") isHeard = !inPhonetics;
    },
    text: (part) => {
      if (isHeard) text += part;
    },
    close: (name) => {
      if (name === "t") isHeard = false;
      if (name === "rPh") inPhonetics = false;
      if (name === "si") texts.push(text);
    },
  });
  return texts;
}

/** Walks along the rows of a sheet; empty ones are left out, and the first one too, if it is the header. */
export async function walkSheet(
  open: OpenPart,
  sheet: Sheet,
  workbook: Workbook,
  shared: readonly string[],
  header: boolean,
  { visit, signal, pause, from }: Walk,
): Promise<void> {
  const cells = new TextCells();
  let awaitsHeader = header;
  let isDone = false;
  const rows = new RowReader(workbook, shared, (line, texts) => {
    if (isDone || texts.every((text) => text === "")) return;
    if (awaitsHeader) {
      awaitsHeader = false;
      return;
    }
    cells.record += 1;
    cells.line = line;
    cells.texts = texts;
    if (cells.record >= (from?.record ?? 0)) isDone = visit(cells) === false;
  });
  await readXml(open(sheet.entry), rows, () => {
    signal?.throwIfAborted();
    pause?.();
    return isDone;
  });
}

class RowReader {
  #line = 0;
  #texts: string[] = [];
  #column = 0;
  #type = "";
  #style = 0;
  #text = "";
  #isHeard = false;
  readonly #workbook: Workbook;
  readonly #shared: readonly string[];
  readonly #give: (line: number, texts: readonly string[]) => void;

  constructor(
    workbook: Workbook,
    shared: readonly string[],
    give: (line: number, texts: readonly string[]) => void,
  ) {
    this.#workbook = workbook;
    this.#shared = shared;
    this.#give = give;
  }

  open = (name: string, attribute: (name: string) => string): void => {
    if (name === "row") {
      this.#line = Number(attribute("r")) || this.#line + 1;
      this.#texts = [];
      this.#column = -1;
    } else if (name === "c") {
      const reference = attribute("r");
      this.#column = reference ? columnOf(reference) : this.#column + 1;
      this.#type = attribute("t");
      this.#style = Number(attribute("s"));
      this.#text = "";
    } else if (name === "v" || name === "t") this.#isHeard = true;
  };

  text = (text: string): void => {
    if (this.#isHeard) this.#text += text;
  };

  close = (name: string): void => {
    if (name === "v" || name === "t") this.#isHeard = false;
    else if (name === "row") this.#give(this.#line, this.#texts);
    else if (name === "c" && this.#column <= MOST_COLUMNS) {
      while (this.#texts.length < this.#column) this.#texts.push("");
      this.#texts[this.#column] = this.#shown();
    }
  };

  #shown(): string {
    if (this.#type === "s") return this.#shared[Number(this.#text)] ?? "";
    const isNumber = this.#type === "" || this.#type === "n";
    if (isNumber && this.#text !== "" && this.#workbook.dateStyles[this.#style]) return this.#date();
    return this.#text;
  }

  #date(): string {
    const epoch = this.#workbook.from1904 ? EPOCH_1904 : EPOCH_1900;
    const date = new Date((Math.floor(Number(this.#text)) - epoch) * DAY_MS);
    return Number.isNaN(date.getTime()) ? this.#text : date.toISOString().slice(0, 10);
  }
}

/** Number of the column in a reference as `AB12`, from 0 on. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
