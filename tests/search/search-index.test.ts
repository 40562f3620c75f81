import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/model/localized.ts";
import { fold, wordsOf } from "../../src/search/fold.ts";
import { groupHits, MOST_SHOWN } from "../../src/search/groups.ts";
import { createSearch } from "../../src/search/search-index.ts";
import { OTHER_SPELLINGS } from "../../src/search/spellings.ts";
import { holdsForAll } from "../support/seeded.ts";
import { dataset, publishedEntries } from "./searched.ts";

const entries = publishedEntries("en");
const search = createSearch(entries, "en");
const found = (query: string) => search(query).map(({ entry }) => entry.id);
const firstName = (query: string) => search(query)[0]?.entry.names[0]?.text;
const places = entries.filter(({ kind }) => kind === "place");

describe("the search finds", () => {
  it.each([
    ["Makhmour", ["Makhmur", "Makhmour", "Mexmûr", "Maxmur", "مخمور", "مەخموور", "مهخموور", "مه‌خمور"]],
    [
      "Tuz Khurmatu",
      ["Tuz", "Tooz", "Touz", "Duz", "Duz Khurmatu", "Tuz Xurmatu", "طوز", "دوزخورماتوو", "دوز"],
    ],
    ["Altun Kupri", ["Pirde", "Prde", "Altun Kupri", "Alton Kopri", "پردێ", "بردي", "التون كوبري"]],
    ["Khanaqin", ["Xaneqîn", "xaneqin", "Khanaqeen", "خانقين", "خانەقین", "خانه‌قین"]],
    ["Dibis", ["Dubiz", "Debis", "al-Dibs", "الدبس", "دبس", "دوبز"]],
    ["Rabia", ["Rabi'a", "Rabiaa", "ربيعه", "ڕەبیعە", "ربیعة"]],
    ["Jalawla", ["Jalula", "Gulala", "Celewla", "جلولاء", "جلولا", "گوڵاڵە"]],
    ["Tal Afar", ["tal afar", "talafar", "Telafer", "تلعفر", "تل عفر", "تەلەعفەر"]],
    ["Sinjar", ["Shingal", "Şengal", "شنگال", "سنجار"]],
    ["Erbil", ["Hawler", "Hewlêr", "Arbil", "أربيل", "اربيل", "هەولێر", "هه‌ولێر"]],
    ["Alqosh", ["alq", "al-Qosh", "qosh", "القوش", "ئەلقۆش"]],
  ])("%s, however it is written", (name, queries) => {
    for (const query of queries) expect(firstName(query), query).toBe(name);
  });

  it("every place by its name in each language, among the first", () => {
    for (const { id, names } of places)
      for (const { lang, text } of names) {
        const first = search(text).slice(0, 8);
        if (lang)
          expect(
            first.map(({ entry }) => entry.id),
            `${lang}: ${text}`,
          ).toContain(id);
      }
  });

  it("everything on the map by each of its names", () => {
    for (const { id, names } of entries)
      for (const { text } of names) expect(found(text), text).toContain(id);
  });

  it("every long name with a letter left out", () => {
    const long = places.flatMap(({ id, names }) =>
      names
        .filter(({ lang, text }) => lang !== null && /^\p{L}+$/u.test(text) && fold(text).length > 5)
        .map(({ text }) => ({ id, text })),
    );
    expect(long.length).toBeGreaterThan(100);
    const slips = fc
      .constantFrom(...long)
      .chain(({ id, text }) =>
        fc.nat(text.length - 1).map((at) => ({ id, text, typed: text.slice(0, at) + text.slice(at + 1) })),
      )
      // Between two alike letters the one left out takes another with it: that is more than one slip.
      .filter(({ text, typed }) => fold(text).length - fold(typed).length < 2);
    holdsForAll(
      slips,
      ({ id, typed }) => {
        expect(found(typed), typed).toContain(id);
      },
      500,
    );
  });

  it("attacks by place and year, and by their kind", () => {
    expect(found("pirde 2021")).toContain("incident/2021-05-01-qaya-bashi");
    expect(found("Tarmiya April 2021")[0]).toBe("incident/2021-04-30-tarmiya");
    expect(found("ambush daquq").every((id) => id.startsWith("incident/"))).toBe(true);
  });

  it("milestones and paragraphs by their words, in any language", () => {
    expect(found("sinjar agreement")[0]).toMatch(/^milestone\//);
    expect(found("الفراغات")).toContain("paragraph/10");
    expect(search("الفراغات")[0]?.excerpt?.text).toContain("الفراغات");
    expect(found("syrian border iran")).toContain("paragraph/10");
  });

  it("nothing for what the map does not hold", () => {
    expect(found("Reykjavik")).toEqual([]);
    expect(found("...")).toEqual([]);
    expect(found("")).toEqual([]);
  });
});

describe("the order of what is found", () => {
  it("names before texts, places and regions before attacks before paragraphs", () => {
    const kinds = search("Kirkuk").map(({ entry }) => entry.kind);
    expect(kinds.slice(0, 3)).toEqual(["place", "place", "region"]);
    expect(kinds.indexOf("incident")).toBeGreaterThan(kinds.indexOf("region"));
    expect(kinds.at(-1)).toBe("paragraph");
  });

  it("the exact name before longer ones", () => {
    expect(firstName("دهوك")).toMatch(/Duhok|Dohuk/);
    expect(firstName("Bashir")).toBe("Bashir");
  });

  it("nothing that only looks like it where the name itself is there", () => {
    for (const { entry } of search("Kalar"))
      expect(
        [...entry.names, ...entry.texts].some(({ text }) => /kalar/i.test(text)),
        entry.id,
      ).toBe(true);
  });

  it("groups what is found by kind, the best first, and stops at a number that can be read", () => {
    const hits = search("a");
    expect(hits.length).toBeGreaterThan(MOST_SHOWN);
    const groups = groupHits(hits);
    expect(groups.flatMap((group) => group.hits)).toHaveLength(MOST_SHOWN);
    expect(groups[0]?.hits[0]).toBe(hits[0]);
  });
});

describe("a hit says by which name it was found", () => {
  const spelling = (lang: "en" | "ar" | "ckb", query: string) =>
    createSearch(publishedEntries(lang), lang)(query)[0]?.spelling;

  it("where that is another language's", () => {
    expect(spelling("en", "طوزخورماتو")).toEqual({ lang: "ar", text: "طوزخورماتو" });
    expect(spelling("ar", "Sinjar")).toEqual({ lang: "en", text: "Sinjar" });
    expect(spelling("ckb", "Shingal")?.text).toBe("Shingal");
  });

  it("and not where it is the reader's own", () => {
    for (const lang of LANGS) {
      const own = dataset.places.find(({ name }) => name.en === "Makhmour")?.name[lang] ?? "";
      expect(spelling(lang, own)).toBeNull();
    }
  });
});

it("other spellings are of something that the map holds, and lead there", () => {
  for (const [name, others] of Object.entries(OTHER_SPELLINGS)) {
    for (const other of others) {
      const hits = search(other);
      const named = hits.some(({ entry }) =>
        wordsOf(entry.names[0]?.text ?? "")
          .join(" ")
          .includes(fold(name)),
      );
      expect(named, `${other} leads to ${name}`).toBe(true);
    }
  }
});

it("any query is answered, however odd", () => {
  const odd = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.constantFrom("al-", "ال", "kirkuk كركوك کەرکووک", "١", "'", "a ".repeat(40)),
  );
  holdsForAll(
    odd,
    (query) => {
      expect(Array.isArray(search(query))).toBe(true);
    },
    300,
  );
  expect(search("کەر kirkuk ".repeat(900)).length).toBeGreaterThanOrEqual(0);
});
