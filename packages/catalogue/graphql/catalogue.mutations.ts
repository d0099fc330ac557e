import type { FieldType, ReviewDeclaration } from '@xintu/declarations';
import { Access, changed, type GraphContext, Payload, Reads } from '@xintu/graph';
import { legalDay, type LegalDay } from '@xintu/kernel';
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';

import { activateRecordTypeVersion, decideRecordTypeVersion } from '../actions/decide-version.ts';
import { proposeLocalRecordType, proposeRecordTypeChange } from '../actions/propose-record-type.ts';
import { recordTypeVersions } from '../reads/sources.ts';
import type { LocalBasis, LocalField, LocalKind } from '../rules/local-record-type.ts';
import {
  ActivateRecordTypeVersionInput,
  DecideRecordTypeVersionInput,
  type LegalBasisInput,
  ProposeLocalRecordTypeInput,
  ProposeRecordTypeChangeInput,
  type RecordTypeFieldInput,
  type ReviewInput,
} from './catalogue.inputs.ts';
import type { LocalFieldType, LocalRecordKind } from './enums.ts';
import { RecordTypeVersion } from './record-type-version.ts';

const kinds: Readonly<Record<keyof typeof LocalRecordKind, LocalKind>> = {
  LICENCE: 'licence',
  PENALTY: 'penalty',
  COMMITMENT: 'commitment',
  HONOUR: 'honour',
  FACT: 'fact',
};

const fieldTypes: Readonly<Record<keyof typeof LocalFieldType, FieldType>> = {
  TEXT: 'text',
  DAY: 'day',
  MONEY: 'money',
  MONEY_TEN_THOUSAND: 'money-ten-thousand',
  NUMBER: 'number',
  CREDIT_CODE: 'credit-code',
  CHOICE: 'choice',
  CHOICES: 'choices',
};

const dayOf = (text: string | null | undefined): LegalDay | null =>
  text === null || text === undefined ? null : legalDay(text);

function basisOf(basis: LegalBasisInput | null | undefined): LocalBasis | null {
  if (basis === null || basis === undefined) return null;
  const { title, article, level, confirmed } = basis;
  return { title, article, level, confirmed, from: legalDay(basis.from), to: dayOf(basis.to) };
}

const reviewOf = (review: ReviewInput | null | undefined): ReviewDeclaration | null =>
  review === null || review === undefined ? null : { handIn: review.handIn, disclosure: review.disclosure };

const fieldOf = (field: RecordTypeFieldInput): LocalField => ({
  ...{ code: field.code, name: field.name, englishName: field.englishName ?? null },
  ...{ type: fieldTypes[field.type], required: field.required, personal: field.personal },
  length: field.length ?? null,
  choices: (field.choices ?? []).map(({ value, name, englishName }) => ({
    value,
    name,
    englishName: englishName ?? null,
  })),
});

/** Answer of a change of the catalogue. */
@ObjectType({ description: 'Answer of a change of the catalogue 目录变更结果.' })
export class RecordTypeVersionPayload extends Payload {
  @Field(() => RecordTypeVersion, { nullable: true, description: 'The version 目录版本.' })
  @Reads(changed(recordTypeVersions))
  readonly version!: RecordTypeVersion | null;
}

/** Changes of the catalogue: proposed, approved by another person, activated. */
@Resolver()
export class CatalogueMutations {
  @Access('OWN')
  @Mutation(() => RecordTypeVersionPayload, {
    description: 'Proposes a local record type with its own fields 提出地方补充事项.',
  })
  proposeLocalRecordType(
    @Arg('input', () => ProposeLocalRecordTypeInput, { description: 'The local record type 地方事项.' })
    input: ProposeLocalRecordTypeInput,
    @Ctx() context: GraphContext,
  ) {
    return proposeLocalRecordType(context, {
      ...{ code: input.code, name: input.name, englishName: input.englishName ?? null },
      ...{ kind: kinds[input.kind], subjectKinds: input.subjectKinds, providers: input.providers },
      ...{ legalBasis: basisOf(input.legalBasis), informationClass: input.informationClass },
      ...{ updateCycle: input.updateCycle, reportWithin: { ...input.reportWithin } },
      ...{ publication: input.publication, sharing: input.sharing, adverse: input.adverse },
      review: reviewOf(input.review) ?? { handIn: false, disclosure: false },
      ...{ retentionYears: input.retentionYears ?? null, publicityMonths: input.publicityMonths ?? null },
      ...{ repairableAfterMonths: input.repairableAfterMonths ?? null, fields: input.fields.map(fieldOf) },
      ...{ effectiveFrom: dayOf(input.effectiveFrom), reason: input.reason },
    });
  }

  @Access('OWN')
  @Mutation(() => RecordTypeVersionPayload, {
    description: 'Proposes the next version of a record type 提出事项变更.',
  })
  proposeRecordTypeChange(
    @Arg('input', () => ProposeRecordTypeChangeInput, { description: 'What changes 变更内容.' })
    input: ProposeRecordTypeChangeInput,
    @Ctx() context: GraphContext,
  ) {
    const { reportWithin } = input;
    return proposeRecordTypeChange(context, {
      ...{ code: input.code, name: input.name ?? null, providers: input.providers ?? null },
      terms: {
        ...{ legalBasis: basisOf(input.legalBasis), informationClass: input.informationClass ?? null },
        ...{ updateCycle: input.updateCycle ?? null, publication: input.publication ?? null },
        reportWithin: reportWithin === null || reportWithin === undefined ? null : { ...reportWithin },
        ...{ sharing: input.sharing ?? null, retentionYears: input.retentionYears ?? null },
        review: reviewOf(input.review),
      },
      fields: input.fields?.map(fieldOf) ?? null,
      ...{ effectiveFrom: dayOf(input.effectiveFrom), reason: input.reason },
    });
  }

  @Access('OWN')
  @Mutation(() => RecordTypeVersionPayload, {
    description: 'Approves or rejects a proposed version; never its proposer 审核目录版本.',
  })
  decideRecordTypeVersion(
    @Arg('input', () => DecideRecordTypeVersionInput, { description: 'Version and decision 目录版本与决定.' })
    input: DecideRecordTypeVersionInput,
    @Ctx() context: GraphContext,
  ) {
    return decideRecordTypeVersion(context, input);
  }

  @Access('OWN')
  @Mutation(() => RecordTypeVersionPayload, {
    description: 'Puts an approved version in force 启用目录版本.',
  })
  activateRecordTypeVersion(
    @Arg('input', () => ActivateRecordTypeVersionInput, { description: 'Which version, from when 目录版本.' })
    { version }: ActivateRecordTypeVersionInput,
    @Ctx() context: GraphContext,
  ) {
    return activateRecordTypeVersion(context, version);
  }
}
