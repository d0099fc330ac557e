import { defineRecordType, type SectorDeclaration } from '@xintu/declarations';
import { aRecordType } from '@xintu/declarations/testing';
import { templateProblems } from '@xintu/intake/testing/template';
import { describe, expect, it } from 'vitest';

import { schemeProblems } from './scheme-problems.ts';
import { sampleScheme } from './schemes.ts';
import { personProblems, textProblems } from './sector-problems.ts';

const type = aRecordType({ sector: 'library' });
const sector: SectorDeclaration = {
  code: 'library',
  name: { zh: '图书馆（演示）', en: 'library' },
  accent: '#0e6027',
  recordTypes: [type],
  lists: [],
  schemes: [],
};

describe('the suite that every sector must pass, bites', () => {
  it('on a text in one language only', () => {
    expect(textProblems(sector)).toEqual([]);
    expect(textProblems({ ...sector, name: { zh: '图书馆', en: '图书馆' } })).toEqual(['library.name.en']);
    expect(textProblems({ ...sector, name: { zh: ' ', en: 'library' } })).toEqual(['library.name.zh']);
    expect(textProblems({ ...sector, name: { zh: '第一项', en: 'first (第一项)' } })).toEqual([]);
  });

  it('on a template whose choices come back as something else', async () => {
    const choices = [
      { value: 'ONE', name: { zh: '相同', en: 'one' } },
      { value: 'TWO', name: { zh: '相同', en: 'two' } },
    ];
    const field = { code: 'shelf', name: { zh: '书架', en: 'shelf' }, type: 'choice', choices } as const;
    const ambiguous = defineRecordType({
      ...type,
      fields: [{ ...field, required: 'optional', personal: false }],
    });
    expect(await templateProblems(type)).toEqual([]);
    expect(await templateProblems(ambiguous)).toEqual(['sample-licence.shelf: 相同 is not read as TWO']);
  });

  it('on columns that can not be told apart', async () => {
    const field = {
      name: { zh: '书架', en: 'shelf' },
      type: 'text',
      required: 'optional',
      personal: false,
    } as const;
    const twice = {
      ...type,
      fields: [
        { ...field, code: 'shelf' },
        { ...field, code: 'other' },
      ],
    };
    expect(await templateProblems(twice)).toContain('sample-licence.other: its column is not recognised');
  });

  it('on points that nothing explains', () => {
    expect(schemeProblems(sampleScheme)).toEqual([]);
    const { computation } = sampleScheme;
    const unknown = { ...computation, thresholds: [{ grade: 'X', from: 0 }] } as const;
    expect(schemeProblems({ ...sampleScheme, computation: unknown })).toContain(
      'sample-scheme 2026: the grade X is none of the scheme',
    );
  });

  it('on whatever grades or shows persons', () => {
    const graded = { ...sampleScheme, subjectKinds: ['INDIVIDUAL_BUSINESS'] } as const;
    const about = aRecordType({ subjectKinds: ['PRACTITIONER'] });
    expect(personProblems(sector)).toEqual([]);
    expect(personProblems({ ...sector, schemes: [graded] })).toEqual(['sample-scheme grades persons']);
    expect(personProblems({ ...sector, recordTypes: [about] })).toEqual([
      'sample-licence is about persons, but no licence in an occupation',
    ]);
    expect(personProblems({ ...sector, recordTypes: [{ ...about, occupational: true }] })).toEqual([
      'sample-licence is about persons, but published',
    ]);
  });
});
