/**
 * Where the site will lie, with its slash, if whoever builds it says so in `SITE_URL`; `null` if not. What is
 * read away from the page, by search engines and other sites, then has whole addresses. Throws on any value
 * that is not the address of a folder on the web.
 */
export function siteUrl({ SITE_URL }: { readonly SITE_URL?: string | undefined }): URL | null {
  if (!SITE_URL) return null;
  const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new Error(
      `SITE_URL: expected the web address of the site's folder, such as https://example.org/map/, got "${SITE_URL}"`,
    );
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}
