import type { Counts } from '../counts.ts';

/** One step of the whole check. */
export interface Step {
  /** One word, by which it can be asked for: `npm test -- unit`. */
  readonly name: string;
  readonly headline: string;
  /** Only with `--full`. */
  readonly fullOnly?: boolean;
  readonly run: () => Promise<Counts>;
}
