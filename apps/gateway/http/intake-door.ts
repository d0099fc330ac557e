import type { Readable } from 'node:stream';
import type { Language, Viewer } from '@xintu/access';
import type { IntakeOptions } from './intake-request.ts';
import type { ProblemAnswer } from './problem-answer.ts';

/** A file on its way in; its content is read once, as it arrives. */
export interface ArrivingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** A file on its way out. */
export interface LeavingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer | Readable;
}

/** What the intake routes need of the intake: permission is asked behind this door, not before it. */
export interface IntakeDoor {
  receive(request: {
    readonly viewer: Viewer;
    readonly recordType: string;
    readonly file: ArrivingFile;
    readonly idempotencyKey: string | null;
    /** Rows as JSON instead of a file. */
    readonly rows: boolean;
    readonly options: IntakeOptions;
  }): Promise<{ readonly batch: string } | { readonly refusal: ProblemAnswer }>;
  /** The empty template; null when there is no such record type. */
  template(recordType: string): Promise<LeavingFile | null>;
  /** The batch's problems row by row; null when it is absent or not to be seen. */
  problems(viewer: Viewer, batch: string, language: Language): Promise<LeavingFile | null>;
  /** The own sheet with a column of errors, as .xlsx; null when it is absent or not to be seen. */
  errors(viewer: Viewer, batch: string): Promise<LeavingFile | null>;
  /** The rows about natural persons, as .xlsx; null when there are none or they are not to be seen. */
  outOfScope(viewer: Viewer, batch: string): Promise<LeavingFile | null>;
  /** The receipt of a batch that is done; null when it is absent or not to be seen. */
  receipt(viewer: Viewer, batch: string): Promise<object | null>;
  /** The same as one page, as .pdf. */
  receiptDocument(viewer: Viewer, batch: string): Promise<LeavingFile | null>;
}
