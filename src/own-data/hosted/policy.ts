/** Whether a Content-Security-Policy of the kind that this map is built with lets a page ask an address. */
export function isAllowed(policy: string | null, page: string, address: URL): boolean {
  if (policy === null) return true;
  const rules = new Map(
    policy.split(";").map((rule) => {
      const [name = "", ...sources] = rule.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const sources = rules.get("connect-src") ?? rules.get("default-src");
  if (!sources) return true;
  return sources.some((source) =>
    source === "'self'" ? new URL(page).origin === address.origin : source === address.origin,
  );
}
