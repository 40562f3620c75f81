import { inbox } from "../entrance/inbox.ts";
import { useWords } from "../words.ts";

/** The way to files for those who neither drop nor paste. */
export function FileButton({ isFirst }: { isFirst: boolean }) {
  const t = useWords();
  return (
    <label className={isFirst ? "own-choose own-choose-first" : "own-choose"}>
      <input
        className="visually-hidden"
        type="file"
        multiple
        onChange={({ target }) => {
          inbox.put([...(target.files ?? [])].map((file) => ({ file, name: file.name })));
          // The same file can be chosen again after it was removed.
          target.value = "";
        }}
      />
      {t(isFirst ? "choose.first" : "choose.more")}
    </label>
  );
}
