import { useState } from "react";
import { loadReports } from "../data/load.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Area } from "../model/dataset.ts";
import type { Incident } from "../model/incident.ts";
import type { RegionId } from "../model/region.ts";
import { TextToCopy } from "../parts/TextToCopy.tsx";
import { tableText } from "./table-text.ts";
import { useWords } from "./words.ts";

interface Copied {
  readonly incidents: readonly Incident[];
  /** What is told of it. */
  readonly told: string;
  /** The text itself, where the reader has to copy it by hand. */
  readonly text: string | null;
}

/** Puts all rows on the clipboard, those too that are not drawn. */
export function CopyTable({
  incidents,
  regions,
}: {
  incidents: readonly Incident[];
  regions: readonly Area<RegionId>[];
}) {
  const i18n = useI18n();
  const words = useWords();
  const [last, setCopied] = useState<Copied | null>(null);
  // What was told holds no longer when other rows are shown.
  const copied = last?.incidents === incidents ? last : null;

  async function copy() {
    const reports = await loadReports(i18n.lang).catch(() => null);
    const text = tableText(incidents, { i18n, words, regions, reports });
    const missing = reports ? "" : ` ${words("copy.withoutSources")}`;
    try {
      await navigator.clipboard.writeText(text);
      const told = words("copy.done", { count: incidents.length }) + missing;
      setCopied({ incidents, told, text: null });
    } catch {
      // No clipboard in a frame, without permission, or too long after the press.
      setCopied({ incidents, told: words("copy.refused") + missing, text });
    }
  }

  return (
    <div className="table-copy">
      <button type="button" className="text-button" onClick={copy}>
        {words("copy.button")}
      </button>
      <p aria-live="polite">{copied?.told}</p>
      {copied?.text && <TextToCopy text={copied.text} label={words("copy.refused")} />}
    </div>
  );
}
