import type { ReportProps } from "../report-props.ts";

export function EmbedPage(_: ReportProps) {
  return null;
}
