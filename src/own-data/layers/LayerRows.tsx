import { lazy, Suspense } from "react";
import type { Dataset } from "../../model/dataset.ts";
import type { Mask } from "../count/joined-events.ts";
import { pickedStore } from "../point/picked.ts";
import type { WholeLayer } from "./own-layer.ts";

const OwnTable = lazy(async () => ({ default: (await import("../shown/table/OwnTable.tsx")).OwnTable }));
const OwnExport = lazy(async () => ({ default: (await import("../shown/OwnExport.tsx")).OwnExport }));

/** The events of a layer row by row, each of which can be opened on the map, and as a file to take along. */
export function LayerRows(props: {
  readonly layer: WholeLayer;
  /** Those that pass the map's filters; `null` where all do. */
  readonly mask: Mask;
  readonly dataset: Dataset;
}) {
  return (
    <Suspense fallback={null}>
      <OwnExport {...props} />
      <OwnTable
        {...props}
        onChoose={(layer, row) =>
          pickedStore.set({
            layer,
            joined: props.layer.joined,
            events: Uint32Array.of(row),
            open: 0,
            from: "window",
          })
        }
      />
    </Suspense>
  );
}
