import { buildGraphSchema, fieldAccess } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { describe, expect, it } from 'vitest';

const access = fieldAccess(buildGraphSchema(graphModules));
const kinds = ['Licence', 'Penalty', 'Listing', 'Commitment', 'Evaluation', 'Honour', 'Fact'];

describe('every field of the graph', () => {
  it('says who gets at it: queries, mutations, objects', () => {
    const silent = [...access].filter(([, declared]) => declared === null).map(([field]) => field);
    expect(silent).toEqual([]);
    expect(access.size).toBeGreaterThan(400);
  });

  it('of a record opens to others for a stated matter only', () => {
    const own = [...access].filter(([field]) => kinds.includes(field.split('.')[0] ?? ''));
    const open = own
      .filter(([, declared]) => declared?.class === 'PUBLIC')
      .map(([field]) => field.split('.')[1]);
    // Whom it concerns, which department decided, by which law: public by themselves, reached through the record.
    const behind = ['authority', 'legalBasis', 'list', 'provider', 'recordType', 'sector', 'subject'];
    expect([...new Set(open)].filter((field) => !behind.includes(field ?? ''))).toEqual([]);
    expect(own.filter(([, declared]) => declared?.class === 'SHARED' && !declared.purpose)).toEqual([]);
  });

  it.each([
    ['Evaluation.score', 'AUTHORISED'],
    ['RecordVersion.recordedBy', 'AUTHORISED'],
    ['Mutation.revealIdentityNumber', 'AUTHORISED'],
    ['IntakeProblem.value', 'OWN'],
    ['Query.todos', 'OWN'],
    ['Query.records', 'OWN'],
    ['Subject.penalties', 'SHARED'],
    ['Subject.name', 'PUBLIC'],
    ['Query.viewer', 'SIGNED_IN'],
  ])('%s is %s', (field, expected) => {
    expect(access.get(field)?.class).toBe(expected);
  });
});
