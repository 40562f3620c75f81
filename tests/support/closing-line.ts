import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** Ends a run with the tests that passed at a second try, and "N passed, N failed", a line that scripts can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<SerializedError>): void {
    let passed = 0;
    const second: string[] = [];
    // An error outside of any test, or a file that could not be loaded, is a failure too.
    let failed = unhandled.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        if (state === "failed") failed += 1;
        if (test.diagnostic()?.flaky) second.push(test.fullName);
      }
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
    }
    // A run that ended before its first test, in the build for instance, has failed as well.
    if (passed + failed === 0) failed = 1;
    // The default reporter writes its summary in the same tick: ours comes after it.
    setImmediate(() => {
      for (const name of second) console.log(`passed at the second try: ${name}`);
      console.log(`${passed} passed, ${failed} failed`);
    });
  }
}
