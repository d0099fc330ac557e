import { fieldsOf, kindFields } from './fields.ts';
import { forbiddenCategoryOf } from './forbidden-categories.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { RecordTypeDraft } from './record-type.ts';
import type { Refusal, RefusalCode } from './refusals.ts';

const leastData = 'product: the least data';
const noScoreOfPeople = 'product: it never scores people';
const adverseEnds = 'product: everything adverse ends';
const basisFirst = 'product: nothing without a legal basis';
const form = 'declarations: form';

/**
 * Everything that speaks against a record type, as reasons; empty when it may be declared. The compiler sees to what
 * must be there at all; this sees to what it must not say, and to declarations that come from outside the compiler.
 */
export function checkDeclaration(type: RecordTypeDraft): readonly Refusal[] {
  return [
    ...generalRefusals(type),
    ...personRefusals(type),
    ...publicityRefusals(type),
    ...fieldRefusals(type),
  ];
}

/** A basis must say what it is. */
export function basisRefusals(declaration: string, basis: LegalBasis | null | undefined): readonly Refusal[] {
  const complete =
    basis !== null &&
    basis !== undefined &&
    basis.title.trim() !== '' &&
    basis.article.trim() !== '' &&
    (basis.to === null || basis.from <= basis.to);
  return complete ? [] : [{ code: 'BASIS_INCOMPLETE', declaration, basis: basisFirst }];
}

function generalRefusals(type: RecordTypeDraft): readonly Refusal[] {
  const refused = refuser(type);
  const { value } = type.reportWithin;
  const known = new Set(kindFields(type.kind).map(({ property }) => property));
  return [
    ...refused(!/^[a-z][a-z0-9-]*$/.test(type.code), 'CODE_FORM', form),
    ...refused(type.name.zh.trim() === '' || type.name.en.trim() === '', 'NAME_MISSING', form),
    ...basisRefusals(type.code, type.legalBasis),
    ...refused(!Number.isInteger(value) || value < 1, 'DEADLINE_MISSING', basisFirst),
    ...refused(type.retentionYears !== null && !(type.retentionYears > 0), 'RETENTION_MISSING', adverseEnds),
    ...type.identity.flatMap((property) => refused(!known.has(property), 'IDENTITY_UNKNOWN', form, property)),
  ];
}

function personRefusals(type: RecordTypeDraft): readonly Refusal[] {
  const refused = refuser(type);
  const aboutPersons = type.subjectKinds.includes('PRACTITIONER');
  const graded = type.kind === 'evaluation' || type.kind === 'commitment' || type.kind === 'honour';
  return [
    ...refused(aboutPersons !== (type.occupational === true), 'PERSON_NOT_OCCUPATIONAL', noScoreOfPeople),
    ...refused(aboutPersons && graded, 'PERSON_GRADED', noScoreOfPeople),
    ...refused(aboutPersons && type.publication === 'PUBLIC', 'PERSON_PUBLISHED', leastData),
  ];
}

function publicityRefusals(type: RecordTypeDraft): readonly Refusal[] {
  const refused = refuser(type);
  const { publicity } = type;
  const withoutEnd =
    publicity.rule === 'none' || (publicity.rule === 'fixed' && publicity.versions.length === 0);
  return [
    ...refused(
      type.adverse && withoutEnd && type.publication === 'PUBLIC',
      'ADVERSE_WITHOUT_END',
      adverseEnds,
    ),
    ...refused(
      type.adverse && type.retentionYears === null,
      'ADVERSE_WITHOUT_END',
      adverseEnds,
      'retentionYears',
    ),
    ...refused((publicity.rule === 'penalty') !== (type.kind === 'penalty'), 'PUBLICITY_OF_OTHER_KIND', form),
  ];
}

function fieldRefusals(type: RecordTypeDraft): readonly Refusal[] {
  const refused = refuser(type);
  const ofKind = new Set(
    kindFields(type.kind).flatMap(({ property }) => (property === undefined ? [] : [property])),
  );
  const seen = new Set<string>();
  const all = fieldsOf(type).flatMap((field) => {
    const duplicate = seen.has(field.code);
    seen.add(field.code);
    const choiceless =
      (field.type === 'choice' || field.type === 'choices') && (field.choices ?? []).length === 0;
    return [
      ...refused(duplicate, 'FIELD_DUPLICATE', form, field.code),
      ...refused(choiceless, 'FIELD_CHOICES_MISSING', form, field.code),
    ];
  });
  const own = type.fields.flatMap((field) => {
    const category = forbiddenCategoryOf(field);
    const { property } = field;
    const named = field.name.zh.trim() !== '' && field.name.en.trim() !== '';
    return [
      ...refused(category !== null, 'FORBIDDEN_CATEGORY', leastData, field.code, category ?? ''),
      ...refused(
        field.category === 'identity' && !field.personal,
        'FIELD_IDENTITY_NOT_PERSONAL',
        leastData,
        field.code,
      ),
      ...refused(property !== undefined && ofKind.has(property), 'FIELD_REPLACES_KIND', form, field.code),
      ...refused(!/^[A-Za-z][A-Za-z0-9_]*$/.test(field.code), 'CODE_FORM', form, field.code),
      ...refused(!named, 'NAME_MISSING', form, field.code),
    ];
  });
  return [...all, ...own];
}

/** Makes a refusal when the condition holds. */
function refuser({ code: declaration }: RecordTypeDraft) {
  return (
    holds: boolean,
    code: RefusalCode,
    basis: string,
    subject?: string,
    value?: string,
  ): readonly Refusal[] => {
    if (!holds) return [];
    return [
      {
        code,
        declaration,
        ...(subject === undefined ? {} : { subject }),
        ...(value === undefined ? {} : { value }),
        basis,
      },
    ];
  };
}
