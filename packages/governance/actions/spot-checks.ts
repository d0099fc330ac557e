import { may, type Viewer } from '@xintu/access';
import { inTransaction, takeSerialNumbers } from '@xintu/database';
import {
  bytesInMemory,
  FileProblem,
  fileRefusal,
  NUMBER_MARKS,
  readFileForm,
  readSheetRows,
  type Refusal,
  type SheetRow,
} from '@xintu/intake';
import { readLegalDay, toHalfWidth } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { BusinessClock } from '@xintu/runtime';
import { createHash } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';

import { findListColumns, type ListColumns } from '../rules/check-list.ts';
import { entryBy } from './acting.ts';

/** A list of decisions that a department made, from its own system or web site. */
export interface SpotCheckList {
  readonly viewer: Viewer;
  readonly clock: BusinessClock;
  readonly provider: string;
  readonly recordType: string;
  /** Where the list is from, in the words of who checks. */
  readonly source: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export type SpotCheckAnswer =
  { readonly spotCheck: string } | { readonly refusal: 'NOT_ALLOWED' | 'UNKNOWN' | 'EMPTY' | Refusal };

const HEAD = 20;
const TOGETHER = 2_000;
const LONGEST_TEXT = 200;

/** Rolls the transaction back and carries its answer out of it. */
class Answered extends Error {
  constructor(readonly answer: SpotCheckAnswer) {
    super('answered');
  }
}

/**
 * Compares a list with what the department handed in by today, and keeps what was found: reported, late, rejected, not
 * yet due, or concealed. Only numbers and days of the list are kept, with the digest of its file.
 */
export async function createSpotCheck(pool: Pool, list: SpotCheckList): Promise<SpotCheckAnswer> {
  if (!may(list.viewer, 'spot-check.create', {}).allowed) return { refusal: 'NOT_ALLOWED' };
  try {
    return await inTransaction(pool, async (client) => {
      await requireKnown(client, list);
      await stageList(client, list);
      return { spotCheck: await keepCheck(client, list) };
    });
  } catch (problem) {
    if (problem instanceof Answered) return problem.answer;
    if (problem instanceof FileProblem) return { refusal: fileRefusal(problem.code) };
    throw problem;
  }
}

/** The department lies in the office's area and provides the record type. */
async function requireKnown(
  client: ClientBase,
  { viewer, provider, recordType }: SpotCheckList,
): Promise<void> {
  const { rows } = await client.query<{ known: boolean }>(
    `select exists (select from department d join department office on office.code = $1
       join record_type_provider p on p.department_code = d.code and p.record_type_code = $3
       where d.code = $2 and within_area(d.division_code, office.division_code)) as known`,
    [viewer.department?.code ?? '', provider, recordType],
  );
  if (rows[0]?.known !== true) throw new Answered({ refusal: 'UNKNOWN' });
}

async function stageList(client: ClientBase, { bytes }: SpotCheckList): Promise<void> {
  await client.query(
    `create temporary table listed (row integer, document_number text, plain text, decided_on date) on commit drop`,
  );
  const file = bytesInMemory(bytes);
  let columns: ListColumns | null = null;
  let head: SheetRow[] = [];
  let waiting: SheetRow[] = [];
  const store = async (found: ListColumns) => {
    await storeRows(client, waiting, found);
    waiting = [];
  };
  for await (const rows of readSheetRows(file, await readFileForm(file), [])) {
    if (columns === null) {
      head = [...head, ...rows];
      if (head.length < HEAD) continue;
      columns = findListColumns(head.slice(0, HEAD));
      waiting = head.slice((columns.header ?? -1) + 1);
    } else waiting.push(...rows);
    if (waiting.length >= TOGETHER) await store(columns);
  }
  if (columns === null) {
    columns = findListColumns(head);
    waiting = head.slice((columns.header ?? -1) + 1);
  }
  await store(columns);
  await client.query('analyze listed');
}

const marks = new Set(NUMBER_MARKS);

async function storeRows(client: ClientBase, rows: readonly SheetRow[], columns: ListColumns): Promise<void> {
  const read = rows.flatMap(({ row, cells }) => {
    const number = (cells[columns.number] ?? '').trim().slice(0, LONGEST_TEXT);
    if (number === '') return [];
    const day = columns.day === null ? null : readLegalDay(dayText(cells[columns.day] ?? ''));
    const plain = [...number].filter((sign) => !marks.has(sign)).join('');
    return [{ row, number, plain, day }];
  });
  await client.query(
    `insert into listed select * from unnest($1::integer[], $2::text[], $3::text[], $4::date[])`,
    [
      read.map(({ row }) => row),
      read.map(({ number }) => number),
      read.map(({ plain }) => plain),
      read.map(({ day }) => day),
    ],
  );
}

/** A bare number of five digits is a day that Excel shows as a number. */
const dayText = (text: string) => (/^\d{5}$/.test(text) ? Number(text) : toHalfWidth(text));

async function keepCheck(client: ClientBase, list: SpotCheckList): Promise<string> {
  const { viewer, clock } = list;
  const [year, sha256] = [
    Number(clock.today().slice(0, 4)),
    createHash('sha256').update(list.bytes).digest(),
  ];
  const { rows: items } = await client.query<{ count: number }>(
    'select count(*)::integer as count from listed',
  );
  if (items[0]?.count === 0) throw new Answered({ refusal: 'EMPTY' });
  const number = `抽查〔${year}〕${await takeSerialNumbers(client, 'spot-check', year)}号`;
  const { rows } = await client.query<{ id: string }>(
    `insert into spot_check (number, office_code, provider_code, record_type_code, source, checked_on, file_name, sha256,
       spot_checked, concealed, late, checked_by, checker_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, 0, $9, $10) returning id`,
    [
      ...[number, viewer.department?.code ?? '', list.provider, list.recordType],
      ...[list.source.trim().slice(0, LONGEST_TEXT), clock.today(), list.fileName.slice(0, LONGEST_TEXT)],
      ...[sha256, viewer.actor, viewer.name],
    ],
  );
  const id = rows[0]?.id ?? '';
  await client.query(compare, [id, list.provider, list.recordType, clock.today(), NUMBER_MARKS]);
  const { rows: found } = await client.query<{ checked: number; concealed: number; late: number }>(
    `update spot_check c set spot_checked = i.checked, concealed = i.concealed, late = i.late
     from (select count(*) filter (where outcome <> 'REPEATED') as checked,
         count(*) filter (where outcome = 'CONCEALED') as concealed, count(*) filter (where outcome = 'LATE') as late
       from spot_check_item where spot_check_id = $1) i
     where c.id = $1 returning spot_checked as checked, c.concealed, c.late`,
    [id],
  );
  await appendEntry(client, {
    ...entryBy(list),
    ...{ action: 'spot-check.create', objectType: 'spot-check', objectId: id, digest: sha256 },
    detail: { provider: list.provider, recordType: list.recordType, ...found[0] },
  });
  return id;
}

/** What was found of each decision of the list, as of the day of the check. */
const compare = `
  with first as (select *, row_number() over (partition by plain order by row) as place from listed),
  kept as (
    select distinct on (plain) translate(v.document_number, $5, '') as plain, r.subject_id, r.id as record_id,
      r.accepted_on, r.decided_on
    from record_version v
    join record_type t on t.code = $3
    join record r on r.subject_id = v.subject_id and r.id = v.record_id and not r.withdrawn
    where v.provider_code = $2 and v.kind = t.kind and v.recorded_to = 'infinity' and r.received_on <= $4
    order by 1, r.accepted_on, r.id),
  refused as (
    select distinct translate(document_number, $5, '') as plain from problem_data
    where provider_code = $2 and record_type_code = $3 and document_number is not null and opened_on <= $4),
  limits as (
    select l.decided_on, l.due_on
    from limit_days(least($4, (select min(decided_on) from listed), (select min(decided_on) from kept)), $4) l
    join record_type t on t.code = $3 and t.report_within_value = l.value and t.report_within_unit = l.unit)
  insert into spot_check_item (spot_check_id, row, document_number, decided_on, outcome, subject_id, record_id)
  select $1, f.row, f.document_number, coalesce(f.decided_on, k.decided_on),
    case when f.place > 1 then 'REPEATED'
      when k.record_id is not null then case when k.accepted_on > due.due_on then 'LATE' else 'REPORTED' end
      when x.plain is not null then 'REJECTED'
      when f.decided_on > $4 or listed_due.due_on >= $4 then 'NOT_DUE'
      else 'CONCEALED' end,
    k.subject_id, k.record_id
  from first f
  left join kept k on k.plain = f.plain
  left join refused x on x.plain = f.plain
  left join limits due on due.decided_on = k.decided_on
  left join limits listed_due on listed_due.decided_on = f.decided_on`;
