import type { Viewer } from '@xintu/access';
import type { CaseKindDeclaration, Choice, Field } from '@xintu/declarations';
import {
  chineseDay,
  documentKind,
  type DocumentValues,
  issueDocument,
  issuedNumbers,
  recordValues,
  subjectValues,
} from '@xintu/documents';
import type { LegalDay } from '@xintu/kernel';
import type { ClientBase } from 'pg';

import { readSteps, type StoredCase, type StoredStep } from '../model/stored-case.ts';
import { limitRow } from '../rules/limit.ts';
import { decidedListing } from './listing-effects.ts';

interface Occasion {
  readonly viewer: Viewer;
  readonly today: LegalDay;
  readonly kind: CaseKindDeclaration;
}

/** Issues the documents of a step that was just taken, in its transaction. */
export async function issueDocuments(
  client: ClientBase,
  stored: StoredCase,
  codes: readonly string[],
  occasion: Occasion,
): Promise<void> {
  if (codes.length === 0) return;
  const { viewer, today, kind } = occasion;
  const { subjectId, recordId, id: caseId, departmentCode, creditOfficeCode } = stored;
  const values = await valuesOf(client, stored, occasion);
  for (const code of codes) {
    await issueDocument(client, {
      ...{ code, subjectId, recordId, caseId, departmentCode, creditOfficeCode, values, today, number: null },
      ...{ openToSubject: kind.openToSubject, by: viewer },
    });
  }
}

/** All that the documents of a case can say. */
async function valuesOf(
  client: ClientBase,
  stored: StoredCase,
  { viewer, today, kind }: Occasion,
): Promise<DocumentValues> {
  const { subjectId, recordId, id } = stored;
  const steps = await readSteps(client, stored);
  const numbers = await issuedNumbers(client, subjectId, id);
  const { rows } = await client.query<{ number: string }>(
    'select number from case_file where subject_id = $1 and id = $2',
    [subjectId, id],
  );
  return {
    ...(await subjectValues(client, subjectId)),
    ...(recordId === null ? {} : await recordValues(client, subjectId, recordId)),
    caseNumber: rows[0]?.number ?? '',
    ...serviceValues(kind, steps, numbers, viewer.name),
    ...(kind.listing === undefined
      ? objectionValues(kind, steps)
      : listingValues(kind, steps, numbers, today)),
    ...(kind.listing === undefined ? {} : { defenceLimit: defenceLimitOf(kind, stored.divisionCode, today) }),
  };
}

/** What was stated for a field in the newest step that has it, choices by their names. */
function stated(kind: CaseKindDeclaration, steps: readonly StoredStep[]): (field: string) => string {
  const fieldsOf = (code: string): readonly Field[] =>
    (code === 'open' ? kind.opening.fields : kind.steps.find((step) => step.code === code)?.fields) ?? [];
  const named = (choices: readonly Choice[] | undefined, value: string) =>
    choices?.find((choice) => choice.value === value)?.name.zh ?? value;
  return (field) => {
    const step = steps.findLast(({ values }) => field in values);
    if (step === undefined) return '';
    const declared = fieldsOf(step.code).find(({ code }) => code === field);
    return named(declared?.choices, step.values[field] ?? '');
  };
}

function serviceValues(
  kind: CaseKindDeclaration,
  steps: readonly StoredStep[],
  numbers: ReadonlyMap<string, string>,
  officer: string,
): DocumentValues {
  const said = stated(kind, steps);
  const served = steps.at(-1)?.code === 'serve-decision' ? 'listing-decision' : 'listing-notice';
  return {
    served: `《${documentKind(served).name.zh}》${numbers.get(served) ?? ''}`,
    deliveredOn: chineseDay(said('deliveredOn')),
    deliveredWay: said('deliveredWay'),
    receiver: said('receiver'),
    officer,
  };
}

function listingValues(
  kind: CaseKindDeclaration,
  steps: readonly StoredStep[],
  numbers: ReadonlyMap<string, string>,
  today: LegalDay,
): DocumentValues {
  const said = stated(kind, steps);
  const decided = decidedListing(kind, steps, today);
  const { list, period } = decided ?? {};
  const paragraphs = (lines: readonly string[]) =>
    lines.map((line, index) => `（${chineseNumber(index + 1)}）${line}`).join('\n');
  const notice = steps.findLast(({ code }) => code === 'serve-notice');
  return {
    ...Object.fromEntries(
      ['criterion', 'facts', 'grounds', 'evidence', 'defence', 'outcome', 'answer'].map((code) => [
        code,
        said(code),
      ]),
    ),
    list: list?.name.zh ?? '',
    legalBasis: list === undefined ? '' : `《${list.legalBasis.title}》${list.legalBasis.article}`,
    measures: paragraphs(
      (list?.management?.measures ?? []).map(
        ({ text, basis, article }) => `${text.zh}（《${basis}》${article}）；`,
      ),
    ),
    exits: paragraphs((list?.management?.exits ?? []).map(({ zh }) => `${zh}；`)),
    period: period === undefined ? '' : lengthOf(period.months),
    until: chineseDay(decided?.until),
    noticeNumber: numbers.get('listing-notice') ?? '',
    noticeServedOn: chineseDay(notice?.values['deliveredOn']),
    defenceSummary: defenceSummary(steps, said),
    decisionNumber: numbers.get('listing-decision') ?? '',
    decidedOn: chineseDay(decided?.decidedOn),
    removalReason: said('removalOpinion'),
  };
}

const lengthOf = (months: number) =>
  months % 12 === 0 ? `${String(months / 12)}年` : `${String(months)}个月`;

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const chineseNumber = (number: number) => numerals[number] ?? String(number);

function defenceLimitOf(kind: CaseKindDeclaration, division: string, today: LegalDay): string {
  const code = kind.states.find(({ onExpiry }) => onExpiry === 'defence-ended')?.limit;
  const limit = kind.limits.find((one) => one.code === code);
  const row = limit === undefined ? null : limitRow(limit, division, today);
  const unit = { WORKING_DAY: '个工作日', DAY: '日', MONTH: '个月' } as const;
  return row === null ? '' : `${String(row.value)}${unit[row.unit]}`;
}

function defenceSummary(steps: readonly StoredStep[], said: (field: string) => string): string {
  if (steps.some(({ code }) => code === 'answer-defence'))
    return `你单位提出了陈述申辩意见，本机关经核查，对该意见${said('outcome')}，并已书面答复。`;
  if (steps.some(({ code }) => code === 'waive')) return '你单位书面放弃陈述申辩。';
  return '你单位在规定期限内未提出陈述申辩意见。';
}

/** How the last step before the review is called is the outcome. */
function objectionValues(kind: CaseKindDeclaration, steps: readonly StoredStep[]): DocumentValues {
  const said = stated(kind, steps);
  const verified = steps.findLast(({ values }) => 'opinion' in values);
  return {
    claim: said('claim'),
    claimGrounds: said('grounds'),
    opinion: said('opinion'),
    outcome: kind.steps.find(({ code }) => code === verified?.code)?.name.zh ?? '',
  };
}
