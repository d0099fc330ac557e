import type { Readable } from 'node:stream';
import type { Language, Viewer } from '@xintu/access';
import type { ProblemAnswer } from './problem-answer.ts';

/** A file on its way in; its content is read once, as it arrives. */
export interface ArrivingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Readable;
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
  }): Promise<{ readonly batch: string } | { readonly refusal: ProblemAnswer }>;
  /** The empty template; null when there is no such record type. */
  template(recordType: string): Promise<LeavingFile | null>;
  /** The batch's problems row by row; null when it is absent or not to be seen. */
  problems(viewer: Viewer, batch: string, language: Language): Promise<LeavingFile | null>;
  /** The receipt of a batch that is done; null when it is absent or not to be seen. */
  receipt(viewer: Viewer, batch: string): Promise<object | null>;
}
