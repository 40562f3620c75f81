declare const __SINGLE_FILE__: boolean | undefined;

/** Whether this copy of the app is one file, which has no server, no address for others and no files beside it. */
export const IS_SINGLE_FILE = typeof __SINGLE_FILE__ !== "undefined" && __SINGLE_FILE__;
