import { Parser } from "saxen";
import { type Chunks, CutShort } from "../bytes/chunks.ts";

/** What is told while markup is read. Names come without their prefix. */
export interface XmlEvents {
  readonly open?: (name: string, attribute: (name: string) => string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Markup without a tag for so long is none. */
const LONGEST_SILENCE = 2 ** 24;

/**
 * Reads markup as it comes. Entities that a document defines for itself are not expanded. Throws `CutShort`
 * where the markup breaks off. `isDone` is asked after each chunk.
 */
export async function readXml(
  chunks: Chunks,
  { open, close, text }: XmlEvents,
  isDone: () => boolean = () => false,
): Promise<void> {
  const parser = new Parser();
  let silence = 0;
  const heard =
    <Arguments extends unknown[]>(tell: (...given: Arguments) => void) =>
    (...given: Arguments) => {
      silence = 0;
      tell(...given);
    };
  parser.on(
    "openTag",
    heard((name, attributes, decode) => {
      open?.(localName(name), (wanted) => decode(attributeOf(attributes(), wanted)));
    }),
  );
  parser.on(
    "closeTag",
    heard((name) => close?.(localName(name))),
  );
  parser.on(
    "text",
    heard((value, decode) => text?.(decode(value))),
  );
  parser.on(
    "cdata",
    heard((value) => text?.(value)),
  );
  parser.on("error", (error) => {
    throw new CutShort(error.message);
  });
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    silence += chunk.length;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (silence > LONGEST_SILENCE) throw new CutShort("no tag for too long");
    if (isDone()) return;
  }
  parser.end();
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Attributes with any prefix, or none. */
function attributeOf(attributes: object, wanted: string): string {
  for (const [name, value] of Object.entries(attributes))
    if (localName(name) === wanted) return String(value);
  return "";
}
