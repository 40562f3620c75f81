import { useCallback, useState } from "react";
import { createI18n } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { loadMessages } from "../../i18n/load-messages.ts";
import { thingLabel } from "../../parts/things.ts";
import { linkToWhole } from "../../state/url.ts";
import { isPartShown, selectionOf, type View } from "../../state/view.ts";
import { useLoaded } from "../../ui/use-loaded.ts";
import type { ReportProps } from "../report-props.ts";
import { useWords } from "../words.ts";
import { Code } from "./Code.tsx";
import { type Choices, FIRST_CHOICES, frameLink, frameView, sizeOf } from "./choices.ts";
import { Preview } from "./Preview.tsx";
import { Switches } from "./Switches.tsx";
import { embedSnippet } from "./snippet.ts";
import "./embed.css";

/** The view as a frame for somebody else's page: how it looks there, its switches, and what to paste. */
export function EmbedPage({ whole, view }: ReportProps) {
  const words = useWords();
  const [choices, setChoices] = useState<Choices>(FIRST_CHOICES);
  const framed = frameView(view, choices);
  const page = window.location.href.replace(/#.*$/, "");
  const address = page + frameLink(framed);
  const size = sizeOf(choices);
  const title = useTitle(whole, framed);
  const snippet = embedSnippet({
    address,
    wholePage: page + linkToWhole(framed),
    title,
    size,
    hasPanel: isPartShown(framed, "panel"),
    script: choices.isGrowing ? new URL("embed.js", page).href : null,
  });
  return (
    <div className="embed-page">
      <p className="embed-lead">{words("embed.lead")}</p>
      <Switches
        whole={whole}
        view={framed}
        choices={choices}
        onView={(change) => setChoices({ ...choices, view: { ...choices.view, ...change } })}
        onChoices={(change) => setChoices({ ...choices, ...change })}
      />
      <Preview address={address} title={title} size={size} />
      <Code
        snippet={snippet}
        isGrowing={choices.isGrowing}
        onGrowing={(isGrowing) => setChoices({ ...choices, isGrowing })}
      />
    </div>
  );
}

/** What the frame is called, in the language of the map in it; in the reader's own until that has come. */
function useTitle(whole: ReportProps["whole"], view: View): string {
  const own = useI18n();
  const { lang } = view;
  const loaded = useLoaded(useCallback(() => loadMessages(lang), [lang]));
  const i18n = loaded.state === "ready" ? createI18n(lang, loaded.value) : own;
  const selection = selectionOf(view);
  return selection ? `${thingLabel(i18n, whole, selection)} – ${i18n.t("app.title")}` : i18n.t("app.map");
}
