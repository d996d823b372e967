/**
 * Work that can be put down and taken up again: it yields between paragraphs, so that whoever runs it in a page
 * can let the page breathe. The command line runs it straight through.
 */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Runs sliced work to its end without a pause. */
export function finish<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
