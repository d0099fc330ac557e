import { may, readingPlace, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { type MatterGround, type MatterSetting, settingProblems } from '../rules/matter-setting.ts';
import type { CheckOccasion } from './create-check.ts';
import { refusalOf, refusals } from './refusals.ts';

/** A setting, and of whom: null where the viewer’s own department is meant. */
export interface GivenSetting extends MatterSetting {
  readonly matter: string;
  readonly department: string | null;
}

/** Something that can count in a check. */
export interface Countable {
  readonly code: string;
  readonly name: string;
}

/** A matter as a department checks in it. */
export interface MatterOfDepartment {
  readonly code: string;
  readonly name: string;
  readonly compulsoryByCatalogue: boolean;
  readonly onlyNamedCount: boolean;
  readonly active: boolean;
  readonly checkCompulsory: boolean;
  readonly excluded: readonly string[];
  readonly excludedLists: readonly string[];
  readonly named: readonly string[];
  /** Null: as the catalogue says. */
  readonly reason: string | null;
  readonly changedAt: string | null;
  readonly changerName: string | null;
}

/** Matters of a department, and what can count in them. */
export interface MatterSettings {
  readonly matters: readonly MatterOfDepartment[];
  readonly recordTypes: readonly Countable[];
  readonly lists: readonly Countable[];
}

const countable = `t.kind not in ('licence', 'evaluation', 'commitment')
  and (t.adverse or t.kind in ('honour', 'listing') or t.information_class = 'HONOUR')`;

/** Whether the viewer sets the matters of the department: its own reviewer, or the credit office of its area. */
async function settingAs(
  client: ClientBase | Pool,
  viewer: Viewer,
  department: string,
): Promise<'DEPARTMENT' | 'OFFICE' | null> {
  const { rows } = await client.query<{ inArea: boolean }>(
    `select within_area(d.division_code, office.division_code) as "inArea"
     from department d, department office where d.code = $1 and office.code = $2`,
    [department, viewer.department?.code ?? ''],
  );
  const isOffice = may(viewer, 'matter.configure-for', {}).allowed && rows[0]?.inArea === true;
  if (isOffice) return 'OFFICE';
  return may(viewer, 'matter.configure', { providerCode: department }).allowed ? 'DEPARTMENT' : null;
}

/** Sets how a department makes its checks in a matter; from the next check on. The ledger keeps what was before. */
export async function configureMatter(
  { pool, viewer }: CheckOccasion,
  { matter, department: asked, ...setting }: GivenSetting,
): Promise<Outcome<{ readonly matter: string }>> {
  const { language } = viewer;
  const department = asked ?? viewer.department?.code ?? '';
  return inTransaction(pool, async (client) => {
    const as = await settingAs(client, viewer, department);
    if (as === null) return refused(language, refusals.notConfigurer);
    const ground = await groundOf(client, matter, as === 'OFFICE');
    if (ground === null) return refused(language, refusals.unknownMatter);
    const problems = settingProblems(setting, ground);
    if (problems.length > 0) return refused(language, ...problems.map(refusalOf));
    const before = await storeSetting(client, viewer, { matter, department, ...setting });
    await appendEntry(client, {
      ...{ action: 'matter.configure', actor: viewer.actor, departmentCode: viewer.department?.code ?? null },
      ...{ objectType: 'matter', objectId: `${matter}/${department}`, requestId: viewer.requestId },
      detail: { before, after: setting },
    });
    return accepted(matter, { matter });
  });
}

async function groundOf(client: ClientBase, matter: string, byOffice: boolean): Promise<MatterGround | null> {
  const { rows } = await client.query<Omit<MatterGround, 'byOffice'>>(
    `select m.check_compulsory as compulsory, m.counts,
       array(select t.code from record_type t where ${countable}) as "recordTypes",
       array(select l.code from list l) as lists
     from matter m where m.code = $1`,
    [matter],
  );
  return rows[0] === undefined ? null : { ...rows[0], byOffice };
}

/** @returns what held before; null: what the catalogue says */
async function storeSetting(
  client: ClientBase,
  viewer: Viewer,
  { matter, department, ...setting }: Omit<GivenSetting, 'department'> & { readonly department: string },
): Promise<MatterSetting | null> {
  const { rows } = await client.query<MatterSetting>(
    `select active, check_compulsory as "checkCompulsory", excluded, excluded_lists as "excludedLists", named, reason
     from matter_setting where matter_code = $1 and department_code = $2 for update`,
    [matter, department],
  );
  await client.query(
    `insert into matter_setting (matter_code, department_code, active, check_compulsory, excluded, excluded_lists, named,
       reason, changed_by, changer_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (matter_code, department_code) do update set active = excluded.active,
       check_compulsory = excluded.check_compulsory, excluded = excluded.excluded,
       excluded_lists = excluded.excluded_lists, named = excluded.named, reason = excluded.reason,
       changed_by = excluded.changed_by, changer_name = excluded.changer_name, changed_at = clock_timestamp()`,
    [
      ...[
        matter,
        department,
        setting.active,
        setting.checkCompulsory,
        setting.excluded,
        setting.excludedLists,
      ],
      ...[setting.named, setting.reason.trim(), viewer.actor, viewer.name],
    ],
  );
  return rows[0] ?? null;
}

/** The matters of the viewer’s own department, for its officers, or of another one for the credit office of its area. */
export async function readMatterSettings(
  pool: Pool,
  viewer: Viewer,
  asked: string | null,
): Promise<MatterSettings | null> {
  const own = readingPlace(viewer).department;
  const department = asked ?? own;
  if (department === null) return null;
  if (department !== own && (await settingAs(pool, viewer, department)) !== 'OFFICE') return null;
  const english = viewer.language === 'en';
  const name = (row: string) => (english ? `${row}.english_name` : `${row}.name`);
  const [matters, recordTypes, lists] = await Promise.all([
    pool.query<MatterOfDepartment>(
      `select m.code, ${name('m')} as name, m.check_compulsory as "compulsoryByCatalogue",
         m.counts = 'NAMED' as "onlyNamedCount", coalesce(s.active, true) as active,
         coalesce(s.check_compulsory, m.check_compulsory) as "checkCompulsory", coalesce(s.excluded, '{}') as excluded,
         coalesce(s.excluded_lists, '{}') as "excludedLists", coalesce(s.named, '{}') as named, s.reason,
         to_char(s.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt",
         s.changer_name as "changerName"
       from matter m left join matter_setting s on s.matter_code = m.code and s.department_code = $1 order by m.code`,
      [department],
    ),
    pool.query<Countable>(
      `select t.code, ${name('t')} as name from record_type t where ${countable} order by 1`,
    ),
    pool.query<Countable>(`select l.code, ${name('l')} as name from list l order by 1`),
  ]);
  return { matters: matters.rows, recordTypes: recordTypes.rows, lists: lists.rows };
}
