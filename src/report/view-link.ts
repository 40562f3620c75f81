import { linkForOthers } from "../state/url.ts";
import { DEFAULT_VIEW, type View } from "../state/view.ts";

/** What a link in a report says of a view, and nothing of how its reader likes to see it. */
export function viewLink(page: string, view: View): string {
  const { theme, panel, paragraph, cut, q, sort, timeline, embed, frame } = DEFAULT_VIEW;
  const usual = { theme, panel, paragraph, cut, q, sort, timeline, embed, frame };
  const layers = view.layers.filter((layer) => layer !== "osm");
  return linkTo(page, { ...view, ...usual, layers });
}

/** The map as it opens, in a language. */
export const mapLink = (page: string, { lang }: View): string => linkTo(page, { ...DEFAULT_VIEW, lang });

export const incidentLink = (page: string, { lang }: View, incident: string): string =>
  linkTo(page, { ...DEFAULT_VIEW, lang, incident });

const linkTo = (page: string, view: View): string => page.replace(/#.*$/, "") + linkForOthers(view);
