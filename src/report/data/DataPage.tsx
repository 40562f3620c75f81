import type { ReportProps } from "../report-props.ts";

export function DataPage(_: ReportProps) {
  return null;
}
