import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useRef } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { Icon } from "../ui/Icon.tsx";

/**
 * What stands in a popup. Leaflet's popups lose the focus and name their close button in English
 * (Leaflet#7822, #8113, #8115): this one takes the focus when it was opened by keyboard, closes on
 * Escape, and gives the focus back to where it came from.
 */
export function PopupFrame({
  title,
  onClose,
  onOpenDetails,
  children,
}: {
  title: string;
  onClose: () => void;
  onOpenDetails: (() => void) | null;
  children: ReactNode;
}) {
  const { t, lang, dir } = useI18n();
  const heading = useId();
  const frame = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | SVGElement | null>(null);

  useEffect(function takeFocus() {
    const active = document.activeElement;
    const isOfMap = active instanceof SVGElement || active?.matches(".points-stops button");
    if (isOfMap && active?.closest("[role=group]")) {
      cameFrom.current = active as HTMLElement | SVGElement;
      frame.current?.focus({ preventScroll: true });
    }
  }, []);

  const close = useCallback(() => {
    onClose();
    cameFrom.current?.focus();
  }, [onClose]);

  useEffect(
    function closeOnEscape() {
      const onKey = (event: globalThis.KeyboardEvent) => event.key === "Escape" && close();
      document.addEventListener("keydown", onKey);
      return function stopListening() {
        document.removeEventListener("keydown", onKey);
      };
    },
    [close],
  );

  /** Arrow keys in a popup scroll it; they do not pan the map. */
  function keepFromMap(event: KeyboardEvent) {
    if (event.key !== "Escape") event.stopPropagation();
  }

  return (
    <div
      ref={frame}
      className="popup"
      role="dialog"
      aria-labelledby={heading}
      lang={lang}
      dir={dir}
      tabIndex={-1}
      onKeyDown={keepFromMap}
    >
      <div className="popup-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="icon-button" aria-label={t("app.close")} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {children}
      {onOpenDetails && (
        <button type="button" className="text-button" onClick={onOpenDetails}>
          {t("app.details")}
        </button>
      )}
    </div>
  );
}
