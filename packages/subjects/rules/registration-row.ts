import {
  maskResidentNumbers,
  normaliseName,
  readCreditCode,
  readLegalDay,
  readRegistrationNumber,
  registrarDivision,
  toHalfWidth,
  type CreditCode,
  type LegalDay,
  type SubjectKind,
} from '@xintu/kernel';
import type { RegistrationColumn, RegistrationLayout } from './registration-columns.ts';
import { problem, type RegistrationProblem, type RegistrationProblemCode } from './registration-problems.ts';
import type { SeatFinder } from './seat.ts';
import { kindOfNumbered, kindOfRegistration } from './subject-kind.ts';

/** What a row of a registration file says of a subject. Unknown is null. */
export interface Registration {
  /** the subject's key across the graph: the credit code, or `registration:<registrar>:<number>` */
  readonly key: string;
  readonly code: CreditCode | null;
  readonly registrationNumber: string | null;
  readonly kind: SubjectKind;
  /** as found, trimmed */
  readonly name: string;
  readonly normalisedName: string;
  readonly enterpriseType: string | null;
  /** a text of this registration: never indexed, never searched */
  readonly legalRepresentative: string | null;
  readonly address: string | null;
  /** as found: files give numbers in several units and currencies */
  readonly registeredCapital: string | null;
  readonly businessScope: string | null;
  readonly registeredOn: LegalDay | null;
  /** division of the registrar, as at registration: it may no longer exist */
  readonly registeredAt: string;
  /** the seat */
  readonly division: string | null;
}

export type RegistrationReading =
  | { readonly ok: true; readonly registration: Registration }
  | { readonly ok: false; readonly problems: readonly RegistrationProblem[] };

/** What reading depends on beside the row. */
export interface RegistrationContext {
  readonly layout: RegistrationLayout;
  readonly today: LegalDay;
  readonly seat: SeatFinder;
}

const MOST_NAME_CHARACTERS = 200;
/** What files write for "nothing is known". */
const unknownTexts = /^(?:N\/?A|NULL|NONE|UNDEFINED|无|暂无|不详|未知|空|[-—–_/\\*.。、?？]+)$/i;
const invisible = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200D\u2060\uFEFF]/g;
/** U+FFFD stands where a decoder met bytes that are no UTF-8; U+0000 is no text either. */
const undecodable = /[\uFFFD\u0000]/;

/**
 * Reads one row. It is refused where it can't be trusted, with every reason at once; what is merely unknown (N/A or
 * empty) is null. Codes in lower case or full width are the same codes.
 */
export function readRegistration(
  cells: readonly string[],
  broken: boolean,
  context: RegistrationContext,
): RegistrationReading {
  const flaw = flawOfRow(cells, broken, context.layout);
  if (flaw !== null) return { ok: false, problems: [flaw] };
  const text = (column: RegistrationColumn): string | null =>
    known(cells[context.layout.positions[column]] ?? '');
  const raw = (column: RegistrationColumn): string => cells[context.layout.positions[column]] ?? '';

  const name = readName(text('name'), raw('name'));
  const identity = readIdentity(text('code'), raw('code'));
  const day = readDay(text('registeredOn'), context.today);
  if (name.flaw !== null || identity.flaw !== null || day.flaw !== null) {
    const flaws = [name.flaw, identity.flaw, day.flaw];
    return { ok: false, problems: flaws.filter((one) => one !== null) };
  }
  const { code, registrationNumber } = identity;
  const normalisedName = normaliseName(name.name);
  const enterpriseType = text('enterpriseType');
  const address = text('address');
  const registeredAt = code === null ? registrationNumber.slice(0, 6) : registrarDivision(code);
  return {
    ok: true,
    registration: {
      key: code ?? `registration:${registeredAt}:${registrationNumber ?? ''}`,
      code,
      registrationNumber,
      kind:
        code === null
          ? kindOfNumbered(normalisedName, enterpriseType)
          : kindOfRegistration(code, normalisedName, enterpriseType),
      name: name.name,
      normalisedName,
      enterpriseType,
      legalRepresentative: masked(text('legalRepresentative')),
      address,
      registeredCapital: text('registeredCapital'),
      businessScope: text('businessScope'),
      registeredOn: day.day,
      registeredAt,
      division: context.seat(text('province'), text('region'), address),
    },
  };
}

function flawOfRow(
  cells: readonly string[],
  broken: boolean,
  layout: RegistrationLayout,
): RegistrationProblem | null {
  const damaged = cells.find((cell) => undecodable.test(cell));
  if (damaged !== undefined) return problem('TEXT_UNDECODABLE', null, damaged.replaceAll('\u0000', '\uFFFD'));
  if (broken) return problem('QUOTE_UNCLOSED', null, cells[0] ?? '');
  if (cells.length !== layout.width) return problem('COLUMN_COUNT', null, String(cells.length));
  return null;
}

/** The cell's text, trimmed and without invisible characters; null when it says nothing. */
function known(cell: string): string | null {
  const text = cell.replace(invisible, '').trim();
  return text === '' || unknownTexts.test(text) ? null : text;
}

function masked(text: string | null): string | null {
  return text === null ? null : maskResidentNumbers(text);
}

type NameReading = { readonly name: string; readonly flaw: null } | { readonly flaw: RegistrationProblem };

function readName(name: string | null, raw: string): NameReading {
  if (name === null || (name.match(/\p{L}/gu)?.length ?? 0) < 2)
    return { flaw: problem('NAME_MISSING', 'name', raw) };
  if (name.length > MOST_NAME_CHARACTERS) return { flaw: problem('NAME_TOO_LONG', 'name', name) };
  return { name, flaw: null };
}

type IdentityReading =
  | { readonly code: CreditCode; readonly registrationNumber: null; readonly flaw: null }
  | { readonly code: null; readonly registrationNumber: string; readonly flaw: null }
  | { readonly flaw: RegistrationProblem };

function readIdentity(text: string | null, raw: string): IdentityReading {
  const refuse = (code: RegistrationProblemCode): IdentityReading => ({ flaw: problem(code, 'code', raw) });
  if (text === null) return refuse('CODE_MISSING');
  const compact = toHalfWidth(text).replace(/[\s-]/g, '');
  // One character throughout passes the check when it is 0: still nobody's code.
  if (/^(.)\1{13,}.?$/.test(compact)) return refuse('CODE_PLACEHOLDER');
  if (/^\d{15}$/.test(compact)) {
    const reading = readRegistrationNumber(compact);
    if (!reading.ok) return refuse('REGISTRATION_NUMBER_CHECK');
    return { code: null, registrationNumber: reading.number, flaw: null };
  }
  const reading = readCreditCode(text);
  if (reading.ok) return { code: reading.code, registrationNumber: null, flaw: null };
  return refuse(`CODE_${reading.reason}`);
}

type DayReading =
  { readonly day: LegalDay | null; readonly flaw: null } | { readonly flaw: RegistrationProblem };

function readDay(text: string | null, today: LegalDay): DayReading {
  if (text === null) return { day: null, flaw: null };
  const day = readLegalDay(text);
  if (day === null) return { flaw: problem('DATE_IMPOSSIBLE', 'registeredOn', text) };
  if (day > today) return { flaw: problem('DATE_FUTURE', 'registeredOn', text) };
  return { day, flaw: null };
}
