import { useEffect, useRef } from "react";
import { LONGEST_QUERY } from "../state/view.ts";
import { Icon } from "../ui/Icon.tsx";
import { LIST_ID, optionId } from "./option-id.ts";
import type { Active } from "./use-active.ts";
import { useWords } from "./words.ts";

const NARROW_PX = 640;

/** The field, a combobox whose list stands below it. */
export function SearchField({
  query,
  active,
  isExpanded,
  onQuery,
}: {
  query: string;
  active: Active;
  isExpanded: boolean;
  onQuery: (query: string) => void;
}) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(function takeFocus() {
    // After whatever opens the room has given the focus to its heading. A link that opens the page leaves
    // the focus where it is: nobody asked for a keyboard.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement instanceof HTMLHeadingElement) input.current?.focus();
    });
    return function leaveFocus() {
      cancelAnimationFrame(frame);
    };
  }, []);
  useEffect(
    function makeRoom() {
      // On a phone there is none below the field until what stands above it is out of the way.
      const field = input.current;
      if (query !== "" && document.activeElement === field && window.innerWidth < NARROW_PX)
        field?.parentElement?.scrollIntoView({ block: "start" });
    },
    [query],
  );
  return (
    <div className="search-field">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={t("search.label")}
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={LIST_ID}
        aria-activedescendant={active.at >= 0 ? optionId(active.at) : undefined}
        placeholder={t("search.label")}
        // An empty field stands as the page does, so that its placeholder does.
        dir={query === "" ? undefined : "auto"}
        maxLength={LONGEST_QUERY}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={active.onKeyDown}
      />
      {query !== "" && (
        <button
          type="button"
          className="icon-button"
          aria-label={t("search.clear")}
          onClick={() => {
            onQuery("");
            input.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
