import { useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { useI18n } from "../i18n/i18n-context.tsx";

const HINT_MS = 1600;

/**
 * In a page that scrolls, one finger and the plain wheel scroll the page; two fingers, or the wheel
 * with Ctrl, move the map. A hint says so when somebody tries.
 */
export function CooperativeGestures() {
  const map = useMap();
  const { t } = useI18n();
  const [hint, setHint] = useState<"touch" | "wheel" | null>(null);

  useEffect(
    function leavePageScrollable() {
      const container = map.getContainer();
      const onWheel = (event: WheelEvent) => {
        if (event.ctrlKey || event.metaKey) return;
        event.stopPropagation();
        setHint("wheel");
      };
      const onPointer = (event: PointerEvent) => {
        if (event.pointerType === "mouse") map.dragging.enable();
        else map.dragging.disable();
      };
      const onTouchMove = (event: TouchEvent) => setHint(event.touches.length === 1 ? "touch" : null);
      // Before Leaflet's own listeners on the same element.
      container.addEventListener("wheel", onWheel, { capture: true, passive: true });
      container.addEventListener("pointerdown", onPointer, { capture: true });
      container.addEventListener("touchmove", onTouchMove, { passive: true });
      return function giveBack() {
        container.removeEventListener("wheel", onWheel, { capture: true });
        container.removeEventListener("pointerdown", onPointer, { capture: true });
        container.removeEventListener("touchmove", onTouchMove);
        map.dragging.enable();
      };
    },
    [map],
  );

  useEffect(
    function forgetHint() {
      if (hint === null) return;
      const timer = setTimeout(() => setHint(null), HINT_MS);
      return function stop() {
        clearTimeout(timer);
      };
    },
    [hint],
  );

  return hint && <p className="gesture-hint">{t(hint === "touch" ? "map.twoFingers" : "map.ctrlWheel")}</p>;
}
