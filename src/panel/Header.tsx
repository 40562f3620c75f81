import { useState } from "react";
import { LANG_NAMES } from "../i18n/direction.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { LANGS, type Lang } from "../model/localized.ts";
import { THEMES, type Theme } from "../state/view.ts";
import { Icon } from "../ui/Icon.tsx";

const THEME_ICONS = { light: "sun", dark: "moon", auto: "auto" } as const;

/** Language, link and theme. The languages are named in themselves. */
export function Header({
  lang,
  theme,
  onLang,
  onTheme,
  onCopyLink,
}: {
  lang: Lang;
  theme: Theme;
  onLang?: (lang: Lang) => void;
  onTheme?: (theme: Theme) => void;
  /** Resolves to whether the link is on the clipboard now. */
  onCopyLink?: () => Promise<boolean>;
}) {
  const { t } = useI18n();
  const [isCopied, setCopied] = useState(false);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto";
  return (
    <div className="panel-header">
      <fieldset className="languages">
        <legend className="visually-hidden">{t("app.language")}</legend>
        {LANGS.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={each === lang}
            onClick={() => onLang?.(each)}
          >
            {LANG_NAMES[each]}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="icon-button"
        aria-label={t("app.copyLink")}
        title={t(isCopied ? "app.copied" : "app.copyLink")}
        onClick={async () => setCopied((await onCopyLink?.()) ?? false)}
        onBlur={() => setCopied(false)}
        onPointerLeave={() => setCopied(false)}
      >
        <Icon name={isCopied ? "check" : "link"} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`${t("app.theme")}: ${t(`app.theme.${theme}`)}`}
        title={`${t("app.theme")}: ${t(`app.theme.${theme}`)}`}
        onClick={() => onTheme?.(next)}
      >
        <Icon name={THEME_ICONS[theme]} />
      </button>
    </div>
  );
}
