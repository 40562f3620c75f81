/** How long a browser may take to fetch what it was handed, in milliseconds. */
const FETCHED_BY = 60_000;

/**
 * Hands a file to the browser, which saves it under that name or asks the reader where. Throws where the
 * browser gives no address for it; whether it was saved, no page is told.
 */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), FETCHED_BY);
}
