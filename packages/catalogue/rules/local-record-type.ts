import {
  checkDeclaration,
  type Field,
  type FieldType,
  identityOfKind,
  type InformationClass,
  isIdentityNumber,
  kindFields,
  type LegalBasis,
  type Publication,
  type RecordTypeDraft,
  type Refusal,
  type ReportWithin,
  type ReviewDeclaration,
  type Sharing,
  type UpdateCycle,
} from '@xintu/declarations';
import type { BasisLevel, LegalDay, SubjectKind } from '@xintu/kernel';

/** Kinds of which the credit office can add record types; lists and evaluations need more than a record type. */
export const localKinds = ['licence', 'penalty', 'commitment', 'honour', 'fact'] as const;
export type LocalKind = (typeof localKinds)[number];

export interface LocalField {
  readonly code: string;
  readonly name: string;
  readonly englishName: string | null;
  readonly type: FieldType;
  readonly required: boolean;
  readonly personal: boolean;
  readonly length: number | null;
  readonly choices: readonly {
    readonly value: string;
    readonly name: string;
    readonly englishName: string | null;
  }[];
}

export interface LocalBasis {
  readonly title: string;
  readonly article: string;
  readonly level: BasisLevel;
  readonly from: LegalDay;
  readonly to: LegalDay | null;
  readonly confirmed: boolean;
}

/** What the credit office can say of every record type, also of one that a program declares. */
export interface CatalogueTerms {
  readonly legalBasis: LocalBasis | null;
  readonly informationClass: InformationClass;
  readonly updateCycle: UpdateCycle;
  readonly reportWithin: ReportWithin;
  readonly publication: Publication;
  readonly sharing: Sharing;
  readonly retentionYears: number | null;
  readonly review: ReviewDeclaration;
}

/** A record type as the credit office describes it (地方补充事项). */
export interface LocalRecordType extends CatalogueTerms {
  readonly code: string;
  readonly name: string;
  readonly englishName: string | null;
  readonly kind: LocalKind;
  readonly subjectKinds: readonly SubjectKind[];
  readonly adverse: boolean;
  /** Months of publicity of an adverse one, from the decision; null where none is public. */
  readonly publicityMonths: number | null;
  /** Months after which a repair may end it. */
  readonly repairableAfterMonths: number | null;
  readonly fields: readonly LocalField[];
}

/** The declaration that the description makes. */
export function declareLocal(type: LocalRecordType, version: number): RecordTypeDraft {
  const legalBasis = type.legalBasis === null ? null : basisOf(type.code, version, type.legalBasis);
  const [first = 'ENTERPRISE', ...others] = type.subjectKinds;
  return {
    ...{ code: type.code, name: { zh: type.name, en: type.englishName ?? type.name }, kind: type.kind },
    ...{ version, sector: null, subjectKinds: [first, ...others], providers: { every: true }, legalBasis },
    ...{ informationClass: type.informationClass, updateCycle: type.updateCycle },
    ...{ reportWithin: type.reportWithin, publication: type.publication, sharing: type.sharing },
    ...{ retentionYears: type.retentionYears, adverse: type.adverse, review: type.review },
    publicity: publicityOf(type, legalBasis),
    identity: identityOfKind[type.kind],
    fields: type.fields.map(declareField),
  };
}

/** A basis of a version of a record type. Each version has its own: records keep the one under which they came. */
export function basisOf(code: string, version: number, basis: LocalBasis): LegalBasis {
  return { ...basis, code: `${code}-basis-${version}` };
}

function publicityOf(type: LocalRecordType, basis: LegalBasis | null): RecordTypeDraft['publicity'] {
  if (type.kind === 'penalty') return { rule: 'penalty' };
  if (!type.adverse || type.publicityMonths === null || basis === null) return { rule: 'none' };
  const row = {
    ...{ version: 'V1', basis: basis.title, article: basis.article, from: basis.from, to: null },
    ...{ confirmed: basis.confirmed, minimumMonths: type.repairableAfterMonths },
    ...{ shortestMonths: type.publicityMonths, longestMonths: type.publicityMonths },
  };
  return { rule: 'fixed', ruleCode: `${type.code}-publicity`, versions: [row] };
}

function declareField(field: LocalField): Field {
  const choices = field.choices.map(({ value, name, englishName }) => ({
    value,
    name: { zh: name, en: englishName ?? name },
  }));
  return {
    code: field.code,
    name: { zh: field.name, en: field.englishName ?? field.name },
    type: field.type,
    required: field.required ? 'always' : 'optional',
    personal: field.personal,
    ...(field.length === null ? {} : { length: field.length }),
    ...(field.type === 'choice' || field.type === 'choices' ? { choices } : {}),
  };
}

/** Why a version can't be activated: what speaks against any declaration, and against one that nobody programmed. */
export function versionRefusals(draft: RecordTypeDraft, local: boolean): readonly Refusal[] {
  const general = checkDeclaration(draft);
  return local ? [...general, ...localRefusals(draft)] : general;
}

function localRefusals(draft: RecordTypeDraft): readonly Refusal[] {
  const declaration = draft.code;
  const taken = new Set(kindFields(draft.kind).flatMap(({ name, aliases = [] }) => [name.zh, ...aliases]));
  const names = draft.fields.map(({ name }) => name.zh);
  const fields = draft.fields.flatMap((field): Refusal[] => [
    ...(isIdentityNumber(field)
      ? [
          {
            ...({ code: 'FORBIDDEN_CATEGORY', declaration, subject: field.code, value: 'identity' } as const),
            basis: 'product: the least data',
          },
        ]
      : []),
    ...(taken.has(field.name.zh) || names.filter((name) => name === field.name.zh).length > 1
      ? [
          {
            ...({ code: 'FIELD_DUPLICATE', declaration, subject: field.code } as const),
            basis: 'declarations: form',
          },
        ]
      : []),
  ]);
  const mild = draft.kind === 'penalty' && !draft.adverse;
  return [
    ...fields,
    ...(mild ? [{ code: 'PUBLICITY_OF_OTHER_KIND', declaration, basis: 'declarations: form' } as const] : []),
  ];
}
