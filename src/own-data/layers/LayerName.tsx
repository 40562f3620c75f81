import { type KeyboardEvent, useState } from "react";
import { useWords } from "../words.ts";
import { layerStore } from "./layer-store.ts";
import type { OwnLayer } from "./own-layer.ts";

const LONGEST_NAME = 80;

/** What the reader calls a file; taken over when it is left, so that half a word is nowhere shown. */
export function LayerName({ layer }: { layer: OwnLayer }) {
  const t = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const name = typed?.trim();
    if (name && name !== layer.name) layerStore.change(layer.id, { name });
    setTyped(null);
  };
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key === "Enter") currentTarget.blur();
    if (key === "Escape") setTyped(null);
  };
  return (
    <input
      className="own-name"
      type="text"
      dir="auto"
      aria-label={t("layer.name")}
      maxLength={LONGEST_NAME}
      value={typed ?? layer.name}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={take}
      onKeyDown={onKeyDown}
    />
  );
}
