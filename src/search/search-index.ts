import MiniSearch, { type Query, type SearchResult } from "minisearch";
import type { Lang } from "../model/localized.ts";
import { ENTRY_KINDS, type Entry, type Spelling } from "./entries.ts";
import { excerptOf } from "./excerpt.ts";
import { withoutArticle, wordsOf } from "./fold.ts";

/** Something found, and by what. */
export interface Hit {
  readonly entry: Entry;
  /** The name by which it was found, if that is none of the reader's own language. */
  readonly spelling: Spelling | null;
  /** The part of a longer text in which it was found. */
  readonly excerpt: Spelling | null;
}

export type Search = (query: string) => readonly Hit[];

/** From best to worst. */
const TIERS = ["name", "start of name", "words of name", "text", "nearly"] as const;
type Tier = (typeof TIERS)[number];

/** A slip of the finger is forgiven in words of this length. */
const LONG_WORD = 5;

/** More words than any name has, and few enough to be looked up between two keys. */
const MOST_WORDS = 8;

/** An index over everything that can be found; what it gives is in order, the best first. */
export function createSearch(entries: readonly Entry[], lang: Lang): Search {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const names = new Map(entries.map((entry) => [entry.id, entry.names.map(formsOf)]));
  const index = new MiniSearch<{ id: string; names: string; texts: string }>({
    fields: ["names", "texts"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy: fuzziness, boost: { names: 4 } },
  });
  index.addAll(
    entries.map(({ id, texts }) => ({
      id,
      names: each((names.get(id) ?? []).flatMap(({ terms }) => terms)),
      texts: each(texts.flatMap(({ text }) => wordsOf(text))),
    })),
  );

  return function search(query) {
    const words = [...new Set(wordsOf(query))].slice(0, MOST_WORDS);
    if (words.length === 0) return [];
    const ranked = index.search(questionOf(words)).map((result) => {
      const forms = names.get(String(result.id)) ?? [];
      return { result, tier: TIERS.indexOf(tierOf(result, words, forms)) };
    });
    // Where a name is just what was asked for, what only looks like it is not meant.
    const isThere = ranked.some(({ tier }) => tier === TIERS.indexOf("name"));
    return ranked
      .filter(({ tier }) => !isThere || tier < TIERS.indexOf("nearly"))
      .flatMap(({ result, tier }) => {
        const entry = byId.get(String(result.id));
        return entry ? [{ entry, tier, result }] : [];
      })
      .sort((a, b) => a.tier - b.tier || orderOf(a.entry) - orderOf(b.entry) || inOrder(a, b))
      .map(({ entry, result }) => ({
        entry,
        spelling: foreignSpelling(entry, names.get(entry.id) ?? [], words, result.terms, lang),
        excerpt: excerptOf(entry.texts, entry.names.length > 0 ? [] : result.terms, lang),
      }));
  };
}

/** Every word once: how often one is said does not tell what is meant. */
const each = (words: readonly string[]): string => [...new Set(words)].join(" ");

/** The forms of one name: its words, without articles, and all in one, as in Tal Afar and Talafar. */
interface Forms {
  readonly isPart: boolean;
  readonly words: readonly string[];
  readonly terms: readonly string[];
}

function formsOf({ text, isPart = false }: Spelling): Forms {
  const words = wordsOf(text);
  const bare = words.map(withoutArticle).filter((word) => !words.includes(word));
  const joined = words.length > 1 ? [words.join("")] : [];
  return { isPart, words, terms: [...words, ...bare, ...joined] };
}

function fuzziness(term: string): number | false {
  return term.length < LONG_WORD || /\d/.test(term) ? false : 1;
}

/** All of the words, each perhaps without its article; or all of them in one. */
function questionOf(words: readonly string[]): Query {
  const each = words.map((word): Query => {
    const bare = withoutArticle(word);
    return bare === word ? word : { combineWith: "OR", queries: [word, bare] };
  });
  const all: Query = { combineWith: "AND", queries: each };
  return words.length === 1 ? all : { combineWith: "OR", queries: [all, words.join("")] };
}

function tierOf({ match }: SearchResult, words: readonly string[], forms: readonly Forms[]): Tier {
  const asked = words.join("");
  if (forms.some((form) => isNamed(form, (name) => name === asked))) return "name";
  if (forms.some((form) => isNamed(form, (name) => name.startsWith(asked)))) return "start of name";
  const found = Object.entries(match);
  const tiers = words.map((word): Tier => {
    const fields = found.flatMap(([term, where]) =>
      term.startsWith(word) || term.startsWith(withoutArticle(word)) ? where : [],
    );
    if (fields.includes("names")) return "words of name";
    return fields.length > 0 ? "text" : "nearly";
  });
  return TIERS.find((_, i) => tiers.every((tier) => TIERS.indexOf(tier) <= i)) ?? "nearly";
}

const isNamed = ({ isPart, words }: Forms, test: (name: string) => boolean): boolean =>
  !isPart && (test(words.join("")) || test(words.map(withoutArticle).join("")));

const orderOf = ({ kind }: Entry): number => ENTRY_KINDS.indexOf(kind);

/** Attacks from the latest on, as their ids begin with the date; all else by how much of it was asked for. */
function inOrder(
  a: { entry: Entry; result: SearchResult },
  b: { entry: Entry; result: SearchResult },
): number {
  if (a.entry.kind === "incident" && b.entry.kind === "incident") return b.entry.id < a.entry.id ? -1 : 1;
  return b.result.score - a.result.score;
}

/** The first spelling with most of what was asked for, unless the name in the reader's language has as much. */
function foreignSpelling(
  { names }: Entry,
  forms: readonly Forms[],
  words: readonly string[],
  found: readonly string[],
  lang: Lang,
): Spelling | null {
  const scores = forms.map(({ terms }) => {
    const hits = terms.filter((term) => found.includes(term));
    const asked = words.filter((word) =>
      hits.some((term) => term.startsWith(withoutArticle(word)) || term.startsWith(word)),
    );
    return asked.length + (hits.length > 0 ? 0.5 : 0);
  });
  const most = Math.max(0, ...scores);
  const own = names.findIndex((name) => name.lang === lang);
  if (most === 0 || (scores[own] ?? 0) >= most) return null;
  return names[scores.indexOf(most)] ?? null;
}
