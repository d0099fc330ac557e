import type { Pool, PoolClient } from 'pg';

import type { Counts } from '../rules/add-figures.ts';

/** The figures of a department and record type, as the bulletin keeps them. */
export interface DepartmentFigures extends Counts {
  readonly providerCode: string;
  readonly provider: string;
  readonly level: 'PROVINCE' | 'PREFECTURE' | 'COUNTY';
  readonly recordTypeCode: string;
  readonly recordType: string;
}

/** The days between which figures are counted, both in, and the business day. */
export interface Period {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly today: string;
}

/** What a section of a department handed in of a record type. */
export interface SectionFigures {
  readonly provider: string;
  readonly section: string | null;
  readonly recordType: string;
  readonly submitted: number;
  readonly accepted: number;
  readonly late: number;
  readonly flawed: number;
}

/** The same by section, read in the place of the reader of the transaction. */
export async function readSectionFigures(
  client: Pick<Pool | PoolClient, 'query'>,
  { firstDay, lastDay, today }: Period,
): Promise<SectionFigures[]> {
  const { rows } = await client.query<SectionFigures>(
    `select d.name as provider, q.section, t.name as "recordType", q.submitted, q.accepted, q.late, q.flawed
     from reporting_by_section($1, $2, $3) q
     join department d on d.code = q.provider_code join record_type t on t.code = q.record_type_code
     order by d.division_code, q.provider_code, q.section nulls last, q.record_type_code`,
    [firstDay, lastDay, today],
  );
  return rows;
}

/** The figures that the graph answers with (`reportingQuality`), read in the place of a department's officers. */
export async function readQualityFigures(
  client: Pick<Pool | PoolClient, 'query'>,
  department: string,
  { firstDay, lastDay, today }: Period,
): Promise<DepartmentFigures[]> {
  await client.query('select read_as($1, null, $2, null, $3)', [department, ['credit-office'], today]);
  const { rows } = await client.query<DepartmentFigures>({
    name: 'quality-figures',
    text: `select q.provider_code as "providerCode", d.name as provider, q.record_type_code as "recordTypeCode",
       t.name as "recordType", q.submitted, q.accepted, q.late, q.flawed, q.spot_checked as "spotChecked", q.concealed,
       q.zero_reported as "zeroReported", q.months_due as "monthsDue", q.months_reported as "monthsReported",
       q.open_problems as "openProblems",
       case when d.division_code like '%0000' then 'PROVINCE' when d.division_code like '%00' then 'PREFECTURE' else 'COUNTY' end as level
     from reporting_quality($1, $2, $3) q
     join department d on d.code = q.provider_code join record_type t on t.code = q.record_type_code
     order by d.division_code, q.provider_code, q.record_type_code`,
    values: [firstDay, lastDay, today],
  });
  return rows;
}
