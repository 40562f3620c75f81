import { loadArticle } from "../data/load.ts";
import type { Dataset } from "../model/dataset.ts";
import { LoadFailed } from "../parts/LoadFailed.tsx";
import { RoomWords } from "../parts/room-words.tsx";
import type { Selection } from "../state/view.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { Reading } from "./Reading.tsx";
import { WORDS } from "./words.ts";
import "./article.css";

export interface ArticlePageProps {
  /** All there is. */
  readonly dataset: Dataset;
  /** Number of the paragraph that is open, if one is. */
  readonly paragraph: number | null;
  readonly onParagraph: (n: number | null) => void;
  /** What is chosen on the map: the paragraphs that mention it are marked. */
  readonly selection: Selection | null;
}

/** The article from which the map began, paragraph by paragraph. */
export function ArticlePage(props: ArticlePageProps) {
  const loaded = useLoaded(loadArticle);
  if (loaded.state === "loading") return null;
  if (loaded.state === "failed") return <LoadFailed error={loaded.error} retry={loaded.retry} />;
  return (
    <RoomWords files={WORDS}>
      <Reading article={loaded.value} {...props} />
    </RoomWords>
  );
}
