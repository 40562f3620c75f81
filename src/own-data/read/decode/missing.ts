const MISSING = /^\s*(?:[-–—?.]|n\/?a|null|none|nan|unknown|غير معروف|inconnu)?\s*$/i;

/** Whether a cell says that nothing is known. */
export const isMissing = (text: string): boolean => text === "" || MISSING.test(text);
