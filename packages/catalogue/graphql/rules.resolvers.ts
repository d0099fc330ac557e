import {
  Access,
  changed,
  constant,
  type GraphContext,
  list,
  Payload,
  planned,
  Reads,
  sql,
} from '@xintu/graph';
import { PENALTY_PUBLICITY_RULE } from '@xintu/kernel';
import { refused } from '@xintu/runtime';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import {
  adoptRuleSet,
  confirmRule,
  proposeRuleSet,
  rejectRuleSet,
  type RuleSetProposal,
  tryRuleSet,
} from '../actions/rule-sets.ts';
import { isRuleContent } from '../reads/rule-content.ts';
import { ruleSets } from '../reads/rule-sources.ts';
import { ruleRefusals } from '../rules/rule-set-refusals.ts';
import {
  ConfirmRuleInput,
  ProposeRuleSetInput,
  type PublicityRuleVersionInput,
  RejectRuleSetInput,
  RuleSetInput,
} from './rule-set.inputs.ts';
import { RuleSet } from './rule-set.ts';

const versionOf = (version: PublicityRuleVersionInput) => ({
  ...{ version: version.version, basis: version.basis, article: version.article },
  ...{ from: version.from, to: version.to ?? null, confirmed: version.confirmed },
  classes: Object.fromEntries(
    version.classes.map(({ severity, minimumMonths, maximumMonths }) => [
      severity,
      { minimumMonths: minimumMonths ?? null, maximumMonths },
    ]),
  ),
  ...{ classless: version.classless, classOfFine: version.classOfFine },
  minimumByField: Object.fromEntries(version.minimums.map(({ field, months }) => [field, months])),
  unpublishedCategories: version.unpublishedCategories,
  classOfCategory: Object.fromEntries(
    version.categories.map(({ category, severity }) => [category, severity]),
  ),
});

/** The proposal in the words of the rules; null where it is none that could be computed by. */
function proposalOf(input: ProposeRuleSetInput): RuleSetProposal | null {
  const versions = input.versions?.map(versionOf) ?? null;
  const fineThresholds =
    input.fineThresholds?.map(({ to, field, ...rest }) => ({
      ...{ ...rest, field: field ?? null, to: to ?? null },
    })) ?? null;
  const transition = { holds: input.transition ?? 'EARLIER_END', confirmed: false };
  const whole = {
    versions: versions ?? [versionOf(emptyVersion)],
    fineThresholds: fineThresholds ?? [],
    transition,
  };
  if (!isRuleContent(whole)) return null;
  return {
    versions: versions === null ? null : whole.versions,
    fineThresholds: fineThresholds === null ? null : whole.fineThresholds,
    transition: input.transition === null || input.transition === undefined ? null : whole.transition,
    reason: input.reason,
  };
}

/** Stands where no versions are given, so that the rest can be read. */
const emptyVersion: PublicityRuleVersionInput = {
  ...{ version: 'NONE', basis: '-', article: '-', from: '2000-01-01', confirmed: false },
  ...{ classless: true, classOfFine: false, unpublishedCategories: [], classes: [] },
  ...{ minimums: [], categories: [] },
};

/** Answer of a change of the rules. */
@ObjectType({ description: 'Answer of a change of the rules 规则变更结果.' })
export class RuleSetPayload extends Payload {
  @Field(() => RuleSet, { nullable: true, description: 'The set 公示规则.' })
  @Reads(changed(ruleSets))
  readonly ruleSet!: RuleSet | null;
}

/** Rules of publicity: which hold, what another set would change, adopting one. */
@Resolver()
export class RuleResolvers {
  @Query(() => [RuleSet], {
    description: 'Sets of the rules of publicity of penalties, newest first 行政处罚公示规则.',
  })
  @Reads(
    list(
      ruleSets,
      (_here, there) => sql`${there.column('rule_code')} = ${constant(PENALTY_PUBLICITY_RULE)}`,
      200,
    ),
    { open: true },
  )
  ruleSets(): RuleSet[] {
    return planned();
  }

  @Access('OWN')
  @Mutation(() => RuleSetPayload, { description: 'Proposes a set of rules 提出公示规则.' })
  async proposeRuleSet(
    @Arg('input', () => ProposeRuleSetInput, { description: 'The rules 规则.' }) input: ProposeRuleSetInput,
    @Ctx() context: GraphContext,
  ) {
    const proposal = proposalOf(input);
    return proposal === null
      ? refused(context.viewer.language, ruleRefusals.CONTENT)
      : proposeRuleSet(context, proposal);
  }

  @Access('OWN')
  @Mutation(() => RuleSetPayload, {
    description: 'Tries a proposed set on the stored records and changes nothing 试算.',
  })
  tryRuleSet(
    @Arg('input', () => RuleSetInput, { description: 'Which set of rules, and why 规则组与理由.' })
    { ruleSet }: RuleSetInput,
    @Ctx() context: GraphContext,
  ) {
    return tryRuleSet(context, ruleSet);
  }

  @Access('OWN')
  @Mutation(() => RuleSetPayload, {
    description: 'Adopts a set that was tried; never its proposer 采用公示规则.',
  })
  adoptRuleSet(
    @Arg('input', () => RuleSetInput, { description: 'Which set of rules, and why 规则组与理由.' })
    { ruleSet }: RuleSetInput,
    @Ctx() context: GraphContext,
  ) {
    return adoptRuleSet(context, ruleSet);
  }

  @Access('OWN')
  @Mutation(() => RuleSetPayload, { description: 'Rejects a proposed set 否决公示规则.' })
  rejectRuleSet(
    @Arg('input', () => RejectRuleSetInput, { description: 'Which set of rules, and why 规则组与理由.' })
    { ruleSet, reason }: RejectRuleSetInput,
    @Ctx() context: GraphContext,
  ) {
    return rejectRuleSet(context, ruleSet, reason);
  }

  @Access('OWN')
  @Mutation(() => RuleSetPayload, {
    description:
      'Confirms what is provisional, with basis and name; records are computed again 核实暂定规则.',
  })
  confirmRule(
    @Arg('input', () => ConfirmRuleInput, { description: 'Which rule, and its proof 规则与依据.' })
    input: ConfirmRuleInput,
    @Ctx() context: GraphContext,
  ) {
    return confirmRule(context, input);
  }
}
