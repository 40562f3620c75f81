/**
 * The address of this page for others. Of a page that is a file on its reader's device only the name: where
 * the file lies there is no address for anybody, and nobody else's business.
 */
export function pageAddress({ protocol, href, pathname }: Location = window.location): string {
  return protocol === "file:" ? (pathname.split("/").pop() ?? "") : href;
}
