import { useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useWords } from "../words.ts";
import { dotsOf, figureFile } from "./figure-file.ts";
import { useAddress } from "./use-address.ts";
import type { Drawing } from "./use-figure.ts";

type Saving = "not yet" | "making" | "too large" | { readonly file: Blob };

/** Saves the drawing; a browser does not tell whether it let the file through, so there is a second way. */
export function SavePicture({ drawing, isOld }: { drawing: Drawing; isOld: boolean }) {
  const { n } = useI18n();
  const words = useWords();
  const [saving, setSaving] = useState<Saving>("not yet");
  const [isOpen, setOpen] = useState(false);
  const file = typeof saving === "object" ? saving.file : null;
  const address = useAddress(file);
  const { fileName, alt } = drawing.figure;

  async function save() {
    setSaving("making");
    try {
      const made = await figureFile(drawing);
      download(made, fileName);
      setSaving({ file: made });
    } catch {
      setSaving("too large");
    }
  }

  function told(): string {
    if (saving === "making") return words("picture.saving");
    if (saving === "too large") {
      const { width, height } = dotsOf(drawing);
      return words("picture.too_large", { width: n(width), height: n(height) });
    }
    if (!file) return "";
    const isLarge = file.size >= 1_000_000;
    const size = n(isLarge ? Math.round(file.size / 100_000) / 10 : Math.ceil(file.size / 1000));
    return words("picture.saved", {
      // A name that holds Latin letters stays in one piece among Arabic ones.
      name: `\u2068${fileName}\u2069`,
      size: words(isLarge ? "picture.megabytes" : "picture.kilobytes", { size }),
    });
  }

  return (
    <div className="picture-save">
      <button type="button" disabled={isOld || saving === "making"} onClick={save}>
        {words("picture.save")}
      </button>
      <p role="status">{told()}</p>
      {address && !isOpen && (
        <button type="button" className="picture-open" onClick={() => setOpen(true)}>
          {words("picture.open")}
        </button>
      )}
      {address && isOpen && (
        <figure className="picture-opened">
          <figcaption>{words("picture.hold")}</figcaption>
          <img src={address} alt={alt} lang={drawing.request.view.lang} />
        </figure>
      )}
    </div>
  );
}

/** Long enough for the browser to have taken the bytes. */
const TAKEN_MS = 60_000;

function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_MS);
}
