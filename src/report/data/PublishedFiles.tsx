import type { PackageFile } from "../../data/about-files.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useWords } from "../words.ts";
import { PUBLISHED_FILES } from "./published-files.ts";
import { useSizeText } from "./size-text.ts";

/** The files that the map is made of, as they are; their sizes where they are known. */
export function PublishedFiles({ resources }: { resources: PackageFile["resources"] }) {
  const words = useWords();
  const sizeText = useSizeText();
  return (
    <section className="data-section">
      <Disclosure summary={words("data.files")}>
        <p className="quiet">{words("data.files.note")}</p>
        <ul className="data-files">
          {PUBLISHED_FILES.map((path) => {
            const bytes = resources.find((resource) => resource.path === path)?.bytes;
            return (
              <li key={path}>
                <a href={`data/${path}`} download>
                  {words(`data.file.${path}`)}
                </a>
                <small className="quiet">
                  {bytes === undefined ? path : words("list.comma", { first: path, last: sizeText(bytes) })}
                </small>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </section>
  );
}
