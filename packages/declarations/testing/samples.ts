import { legalDay } from '@xintu/kernel';
import { identityOfKind } from '../identity.ts';
import { legalBasis } from '../legal-basis.ts';
import type { RecordTypeDeclaration } from '../record-type.ts';

/** A basis that carries everything. */
export const someLaw = legalBasis({
  code: 'some-law-1',
  title: '某法（演示）',
  article: '第一条',
  level: 'LAW',
  from: legalDay('2020-01-01'),
  to: null,
  confirmed: true,
});

/** A record type that nothing speaks against, to be changed in one place by a test. */
export function aRecordType(rest: Partial<RecordTypeDeclaration> = {}): RecordTypeDeclaration {
  return {
    code: 'sample-licence',
    name: { zh: '演示许可', en: 'sample licence' },
    kind: 'licence',
    version: 1,
    sector: null,
    subjectKinds: ['ENTERPRISE'],
    providers: { every: true },
    legalBasis: someLaw,
    informationClass: 'ADMINISTRATION',
    updateCycle: 'ON_CHANGE',
    reportWithin: { value: 7, unit: 'WORKING_DAY' },
    publication: 'PUBLIC',
    sharing: 'UNCONDITIONAL',
    retentionYears: null,
    adverse: false,
    publicity: { rule: 'none' },
    identity: identityOfKind.licence,
    fields: [],
    ...rest,
  };
}
