import type { DepartmentRow } from '@xintu/access';
import type { LegalDay } from '@xintu/kernel';
import { demonstrationExamples, type Example } from './examples.ts';
import type { PlannedFile } from './files/file.ts';
import { lanes, type Lane } from './files/lanes.ts';
import { planGrades } from './files/plan-grades.ts';
import { countRows, planLane, type Wanted } from './files/plan-lane.ts';
import { makeOrganisations } from './organisations/make-organisations.ts';
import type { Organisation } from './organisations/organisation.ts';
import { CITY } from './organisations/places.ts';
import { createRandom } from './random.ts';
import { createDocumentNumbers } from './records/document-numbers.ts';
import { createPools } from './records/pools.ts';
import type { Guide, Making } from './records/statement.ts';

/** All that the demonstration brings in, in memory. */
export interface DemonstrationPlan {
  readonly organisations: readonly Organisation[];
  /** In the order of handing in. */
  readonly files: readonly PlannedFile[];
}

const ORGANISATIONS = 2_000;
const RECORDS = 20_000;
/** Up to this scale a file every half year is enough. */
const SMALL = 0.1;
const RARELY = 6;
/** Fewer would not hold the examples with their branches. */
const FEWEST_ORGANISATIONS = 60;
/** Records of the types; tax grades follow from the organisations, and licences are the rest. */
const totals: Readonly<Record<Exclude<Lane['typeCode'], 'licence'>, number>> = {
  penalty: 4_200,
  'entertainment-licence': 360,
  'travel-agency-licence': 140,
  'guide-licence': 300,
  'construction-qualification': 700,
  'construction-good': 480,
  'construction-bad': 520,
  'major-tax-violation': 90,
};

/**
 * Makes up the whole demonstration. The same anchor day and scale give the same, always.
 * @param scale 1 for 2,000 organisations with 20,000 records; tests take a part
 */
export function planDemonstration(anchor: LegalDay, scale = 1): DemonstrationPlan {
  const organisations = makeOrganisations(
    anchor,
    Math.max(FEWEST_ORGANISATIONS, Math.round(ORGANISATIONS * scale)),
  );
  const guides: Guide[] = [];
  const shared = { numbers: createDocumentNumbers(), pools: createPools(organisations), guides };
  const makingFor = (name: string, department: DepartmentRow): Making => ({
    ...shared,
    random: createRandom(name),
    department,
  });
  const files: PlannedFile[] = [...planGrades(anchor, organisations, makingFor)];
  const plan = (found: Lane, count: number) => {
    const lane = scale > SMALL ? found : { ...found, everyMonths: RARELY };
    const making = makingFor(`${lane.typeCode} ${lane.department.key}`, lane.department);
    files.push(...planLane(lane, anchor, count, wantedIn(lane, organisations), making));
  };
  for (const [typeCode, total] of Object.entries(totals)) {
    const ofType = lanes.filter((lane) => lane.typeCode === typeCode);
    for (const { lane, count } of shareOut(ofType, Math.round(total * scale))) plan(lane, count);
  }
  const licences = lanes.filter(({ typeCode }) => typeCode === 'licence');
  const left = Math.round(RECORDS * scale) - countRows(files, 'NEW');
  for (const { lane, count } of shareOut(licences, left)) plan(lane, count);
  return { organisations, files: inOrder(files) };
}

/** Shares a number of records out among lanes, exactly. */
function shareOut(among: readonly Lane[], total: number): readonly { lane: Lane; count: number }[] {
  const whole = among.reduce((sum, { share }) => sum + share, 0);
  let [given, shares] = [0, 0];
  return among.map((lane) => {
    shares += lane.share;
    const until = Math.round((total * shares) / whole);
    const count = until - given;
    given = until;
    return { lane, count };
  });
}

function inOrder(files: readonly PlannedFile[]): readonly PlannedFile[] {
  const key = ({ receivedOn, typeCode, department }: PlannedFile) =>
    `${receivedOn} ${typeCode} ${department.key}`;
  return files.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

/** Where the examples must come up: trouble comes from all departments of the city. */
function wantedIn({ typeCode, department }: Lane, organisations: readonly Organisation[]): readonly Wanted[] {
  const find = ({ number }: Example) =>
    organisations.filter((organisation) => organisation.number === number);
  const { represented, inTrouble } = demonstrationExamples;
  const ofCity = department.divisionCode === CITY;
  const troubled = inTrouble.flatMap(find).map((organisation) => ({ organisation, corrections: 0 }));
  const tea = find(represented).map((organisation) => ({ organisation, corrections: 0 }));
  switch (typeCode) {
    case 'penalty':
      if (!ofCity) return [];
      if (department.kind === 'market') {
        return [...tea.map((one) => ({ ...one, corrections: 2 })), ...troubled, ...tea, ...troubled];
      }
      return department.kind === 'culture' ? [...troubled, ...tea, ...troubled] : [...troubled, ...troubled];
    case 'licence':
      return ofCity && (department.kind === 'market' || department.kind === 'approval')
        ? [...tea, ...tea]
        : [];
    case 'construction-bad':
      return ofCity ? [...troubled, ...troubled] : [];
    case 'major-tax-violation':
      return troubled;
    case 'travel-agency-licence':
    case 'construction-qualification':
      return troubled.slice(0, 2);
    case 'entertainment-licence':
      return ofCity ? troubled.slice(0, 1) : [];
    case 'guide-licence':
    case 'construction-good':
      return [];
  }
}
