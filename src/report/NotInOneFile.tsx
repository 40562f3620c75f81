import { useWords } from "./words.ts";

/** What stands where a page of the room would be that a map in one file cannot have: why, and what to do. */
export function NotInOneFile({ why }: { why: "embed.local" | "picture.local" }) {
  const words = useWords();
  return <p className="report-lead">{words(why)}</p>;
}
