import { conformsAsSector } from '@xintu/evaluation/testing/sector';
import { describe, expect, it } from 'vitest';
import { cultureTourism, guideLicence } from './index.ts';

conformsAsSector(cultureTourism);

describe('culture and tourism', () => {
  it('hands in its licences and listings', () => {
    expect(cultureTourism.recordTypes.map(({ code }) => code)).toEqual([
      'entertainment-licence',
      'travel-agency-licence',
      'guide-licence',
      'market-listing',
    ]);
  });

  it('guides are practitioners: their licence is not published', () => {
    expect(guideLicence).toMatchObject({
      subjectKinds: ['PRACTITIONER'],
      occupational: true,
      publication: 'NOT_PUBLIC',
      adverse: false,
    });
  });

  it('its lists stand on MCT Order 7, for the two markets', () => {
    expect(cultureTourism.lists.map(({ code, kind }) => [code, kind])).toEqual([
      ['culture-serious', 'SERIOUS'],
      ['tourism-serious', 'SERIOUS'],
      ['culture-minor', 'MINOR'],
      ['tourism-minor', 'MINOR'],
    ]);
    expect(cultureTourism.lists.every(({ legalBasis }) => legalBasis.level === 'DEPARTMENTAL_RULE')).toBe(
      true,
    );
  });
});
