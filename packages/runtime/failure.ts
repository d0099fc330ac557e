/**
 * A failure that was to be expected (a wrong setting, a port taken, a folder that is not ours).
 * Its message is one clear sentence for the person at the terminal; no stack is shown.
 */
export class Failure extends Error {
  override readonly name = 'Failure';

  /**
   * @param message one sentence: what is wrong and what to do
   * @param exitCode what the program ends with
   */
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}

/** The sentence to show for anything that was thrown. */
export function sentenceOf(problem: unknown): string {
  if (problem instanceof AggregateError && problem.message === '') {
    return problem.errors.map(sentenceOf).join('; ');
  }
  return problem instanceof Error ? problem.message : String(problem);
}
