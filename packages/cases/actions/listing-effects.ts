import { type ListDeclaration, type ListPeriodRow, listPeriodOn } from '@xintu/declarations';
import {
  addMonths,
  type DeliveryWay,
  deliveryWayNames,
  fixedPublicity,
  isLegalDay,
  type LegalDay,
} from '@xintu/kernel';
import { issuedNumbers, issueNoticeOf } from '@xintu/documents';
import { changeRecord, enterRecord, type RecordPatch } from '@xintu/records';
import type { ClientBase } from 'pg';

import { readSteps, type StoredCase, type StoredStep } from '../model/stored-case.ts';
import type { EffectOccasion } from './effects.ts';

/** What a case decided: the list, the day, the period. */
export interface DecidedListing {
  readonly list: ListDeclaration;
  readonly decidedOn: LegalDay;
  readonly period: ListPeriodRow;
  /** Last day on the list. */
  readonly until: LegalDay;
}

/** What the steps of a case decided; the day stands for the decision as long as there is none. */
export function decidedListing(
  { listing }: EffectOccasion['kind'],
  steps: readonly StoredStep[],
  today: LegalDay,
): DecidedListing | null {
  const list = listing?.lists.find(({ code }) => code === steps[0]?.values['list']);
  const decidedOn = steps.findLast(({ code }) => code === 'decide')?.on ?? today;
  const period = list === undefined ? null : listPeriodOn(list, decidedOn);
  if (list === undefined || period === null) return null;
  return { list, decidedOn, period, until: addMonths(decidedOn, period.months) };
}

const isDeliveryWay = (given: string | undefined): given is DeliveryWay =>
  given !== undefined && given in deliveryWayNames;

/** Puts the subject on the list: the entry on its file, its repair notice, and the end of the case's waiting. */
export async function enterListing(
  client: ClientBase,
  stored: StoredCase,
  { viewer, today, kind }: EffectOccasion,
): Promise<void> {
  const steps = await readSteps(client, stored);
  const decided = decidedListing(kind, steps, today);
  const service = steps.findLast(({ code }) => code === 'serve-decision')?.values ?? {};
  const { deliveredOn, deliveredWay } = service;
  const number = (await issuedNumbers(client, stored.subjectId, stored.id)).get('listing-decision');
  const type = kind.listing?.recordType;
  if (decided === null || type === undefined || number === undefined)
    throw new Error(`${kind.code} enters no list`);
  if (deliveredOn === undefined || !isLegalDay(deliveredOn) || !isDeliveryWay(deliveredWay))
    throw new Error(`${kind.code} states no service`);
  const { subjectId, departmentCode: authorityCode } = stored;
  const opening = steps[0]?.values ?? {};
  const entered = await enterRecord(client, {
    ...{ type, subjectId, authorityCode, by: viewer, today, detail: { case: stored.id } },
    values: {
      ...{ listCode: decided.list.code, authorityCode, documentNumber: number, decidedOn: decided.decidedOn },
      ...{ validFrom: decided.decidedOn, validTo: decided.until },
      ...{
        title: `列入${decided.list.name.zh}`,
        facts: opening['facts'] ?? '',
        grounds: opening['grounds'] ?? '',
      },
    },
    publicity: publicityOf(decided, today),
    served: { on: deliveredOn, way: deliveredWay },
  });
  if (entered === null) throw new Error(`${number} is on the file already`);
  const { recordId, noticeNumber } = entered;
  await keepEntry(client, stored, recordId, decided);
  if (noticeNumber !== null) {
    const notice = { subjectId, recordId, authorityCode, number: noticeNumber, caseId: stored.id };
    await issueNoticeOf(client, notice, { viewer, today });
  }
}

/** An entry is shown as long as it lasts, and may be repaired from the day on which removal may be applied for. */
function publicityOf({ list, decidedOn, period }: DecidedListing, today: LegalDay) {
  const row = {
    ...{ version: `${period.basis} ${period.article}`, basis: period.basis, article: period.article },
    ...{ from: period.from, to: period.to, confirmed: period.confirmed },
    ...{ shortestMonths: period.months, longestMonths: period.months },
    minimumMonths: period.removableAfterMonths,
  };
  return fixedPublicity({ ruleCode: `${list.code}-period`, versions: [row], decidedOn, months: null }, today);
}

async function keepEntry(
  client: ClientBase,
  { subjectId, id }: StoredCase,
  recordId: string,
  { list, decidedOn, period, until }: DecidedListing,
): Promise<void> {
  const { basis, article, months, confirmed } = period;
  const name = { zh: `${list.name.zh}管理期限`, en: `management period: ${list.name.en}` };
  const rule = {
    code: list.code,
    name,
    basis,
    article,
    value: months,
    unit: 'MONTH',
    confirmed,
    from: decidedOn,
  };
  await client.query(
    `update case_file set record_id = $3, ends_on = $4, ends_rule = $5, due_on = $4, due_rule = $5, due_provisional = $6
     where subject_id = $1 and id = $2`,
    [subjectId, id, recordId, until, JSON.stringify(rule), !confirmed],
  );
}

/** 期满自动移出: the entry ended by itself at 00:00; here it is written down. */
export async function endListing(
  client: ClientBase,
  stored: StoredCase,
  occasion: EffectOccasion,
): Promise<void> {
  await changeEntry(client, stored, occasion, {});
}

/** 提前移出: by the decision that was just issued. */
export async function removeListing(
  client: ClientBase,
  stored: StoredCase,
  occasion: EffectOccasion,
): Promise<void> {
  const numbers = await issuedNumbers(client, stored.subjectId, stored.id);
  const steps = await readSteps(client, stored);
  const asked = steps.findLast(({ code }) => code === 'apply-removal' || code === 'propose-removal');
  await changeEntry(client, stored, occasion, {
    ...{ state: 'REMOVED', exit_on: occasion.today },
    exit_reason: asked?.code === 'apply-removal' ? '经申请提前移出' : '依职权提前移出',
    exit_document_number: numbers.get('delisting-decision') ?? null,
  });
}

async function changeEntry(
  client: ClientBase,
  { subjectId, recordId, id }: StoredCase,
  { viewer }: EffectOccasion,
  set: RecordPatch,
): Promise<void> {
  if (recordId === null) return;
  const { actor, purpose, requestId, department } = viewer;
  await changeRecord(client, {
    ...{ subjectId, recordId, reason: 'LISTING_ENDED', set, detail: { case: id } },
    by: { actor, purpose, requestId, departmentCode: department?.code ?? null },
  });
}
