import { fileURLToPath } from "node:url";

export const BASEMAP = fileURLToPath(new URL("../sources/basemap/", import.meta.url));
export const SOURCES = fileURLToPath(new URL("../sources/", import.meta.url));
export const PUBLIC = fileURLToPath(new URL("../../public/", import.meta.url));
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
