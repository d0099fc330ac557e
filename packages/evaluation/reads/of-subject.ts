import { all, constant, join, list, type Read, sql } from '@xintu/graph';

import { evaluationOutcomes } from './sources.ts';

/** Grades in force of the subject that were computed here: by any scheme, or by those of these codes. */
export const gradesInForce = (schemes?: readonly [string, ...string[]]): Read =>
  list(evaluationOutcomes, (here, there, { today }) =>
    all([
      sql`${there.column('subject_id')} = ${here.column('subject_id')}`,
      sql`${there.column('kind')} = ${constant('COMPUTATION')}`,
      sql`evaluation_in_force(${there.column('subject_id')}, ${there.column('run_id')}, ${today})`,
      ...(schemes === undefined
        ? []
        : [sql`${there.column('scheme_code')} in (${join(schemes.map(constant))})`]),
    ]),
  );
