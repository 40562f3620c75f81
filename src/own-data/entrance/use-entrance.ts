import { useEffect, useState } from "react";
import { type Handed, inbox } from "./inbox.ts";

/**
 * Takes files that are dropped anywhere on the page or pasted into it, and tables that are pasted as text,
 * and puts them into the inbox. Says whether files are being dragged over the page. `onHanded` is called
 * when there are some; give the same function each time.
 */
export function useEntrance(onHanded: () => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(
    function listen() {
      const hand = (event: Event, handed: readonly Handed[]) => {
        if (handed.length === 0) return;
        event.preventDefault();
        inbox.put(handed);
        onHanded();
      };
      const drag = (event: DragEvent) => {
        const hasFiles = event.dataTransfer?.types.includes("Files") ?? false;
        // Otherwise the browser opens the file in place of the page.
        if (hasFiles) event.preventDefault();
        setOver(hasFiles && event.type === "dragover");
        if (event.type === "drop") hand(event, filesOf(event.dataTransfer));
      };
      // Each part of the page is left for another; only the window itself for nothing.
      const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
      const paste = (event: ClipboardEvent) => {
        if ((event.target as Element).closest?.("input, textarea, select")) return;
        const text = event.clipboardData?.getData("text/plain") ?? "";
        const isTable = /[,;|\t{<]/.test(text) && text.trim().includes("\n");
        // A spreadsheet gives a picture of its cells along.
        hand(event, isTable ? [{ file: new Blob([text]), name: null }] : filesOf(event.clipboardData));
      };
      addEventListener("dragover", drag);
      addEventListener("drop", drag);
      addEventListener("dragleave", leave);
      addEventListener("paste", paste);
      return function stopListening() {
        removeEventListener("dragover", drag);
        removeEventListener("drop", drag);
        removeEventListener("dragleave", leave);
        removeEventListener("paste", paste);
      };
    },
    [onHanded],
  );
  return isOver;
}

const filesOf = (data: DataTransfer | null): Handed[] =>
  [...(data?.files ?? [])].map((file) => ({ file, name: file.name }));
