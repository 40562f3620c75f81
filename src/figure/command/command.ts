import { runFigure } from "./run-figure.ts";

process.exitCode = await runFigure(process.argv.slice(2), { tell: console.log, warn: console.error });
