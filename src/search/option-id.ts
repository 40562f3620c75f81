/** One search room is on the page at a time. */
export const LIST_ID = "search-list";

export const optionId = (at: number): string => `search-option-${at}`;
