import { useLayoutEffect, useRef } from "react";
import { useI18n } from "./i18n/i18n-context.tsx";
import { Notice } from "./ui/Notice.tsx";

/** Stands where the live map failed; if it never came, over the picture that it was to replace. */
export function MapFailed({ onReady, retry }: { onReady: () => void; retry: () => void }) {
  const { t, problem } = useI18n();
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function keepPicture() {
      const picture = document.querySelector("#still [data-picture]");
      if (picture) holder.current?.append(picture);
      onReady();
    },
    [onReady],
  );
  return (
    <>
      <div ref={holder} />
      <div className="notices">
        <Notice
          text={problem({ code: "map-failed", values: {} })}
          action={{ label: t("app.retry"), onClick: retry }}
        />
      </div>
    </>
  );
}
