import type { Dataset } from "../model/dataset.ts";
import type { Selection } from "../state/view.ts";

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
export function ArticlePage(_: ArticlePageProps) {
  return null;
}
