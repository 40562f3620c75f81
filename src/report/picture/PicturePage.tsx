import type { ReportProps } from "../report-props.ts";

export function PicturePage(_: ReportProps) {
  return null;
}
