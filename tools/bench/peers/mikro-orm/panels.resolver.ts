import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import {
  ConstructionPanel,
  CultureTourismPanel,
  ListingExit,
  MeasureInForce,
  Publicity,
  SchemeVersion,
  TaxationPanel,
} from './panels.ts';
import { Evaluation, Licence, Listing, Penalty } from './records.ts';
import { Market, Subject } from './subject.ts';
import type { Context } from './subject.resolver.ts';

@Resolver(() => Subject)
export class PanelResolver {
  @FieldResolver(() => [MeasureInForce])
  measuresInForce(): MeasureInForce[] {
    return [];
  }

  @FieldResolver(() => CultureTourismPanel, { nullable: true })
  async cultureTourism(@Root() { id }: Subject, @Ctx() { em }: Context): Promise<CultureTourismPanel | null> {
    const markets = await em.find(Market, { subjectId: id });
    const groups = ['culture-tourism SERIOUS', 'culture-tourism MINOR'];
    const listings = await em.find(Listing, { subjectId: id, listGroup: groups });
    if (markets.length + listings.length === 0) return null;
    const ofGroup = (group: string | undefined) => listings.filter(({ listGroup }) => listGroup === group);
    return {
      marketTypes: markets.map(({ name }) => name),
      seriousListings: ofGroup(groups[0]),
      minorListings: ofGroup(groups[1]),
    };
  }

  @FieldResolver(() => ConstructionPanel, { nullable: true })
  async construction(@Root() { id }: Subject, @Ctx() { em }: Context): Promise<ConstructionPanel | null> {
    const licences = await em.find(Licence, { subjectId: id, typeCode: 'construction-qualification' });
    if (licences.length === 0) return null;
    const qualifications = licences.map((licence) => ({
      name: licence.qualificationCategory ?? '',
      grade: licence.qualificationGrade,
      certificateNumber: licence.certificateNumber,
      status: licence.status,
      validTo: licence.validTo,
    }));
    return { qualifications, scores: [] };
  }

  @FieldResolver(() => TaxationPanel, { nullable: true })
  async taxation(@Root() { id }: Subject, @Ctx() { em }: Context): Promise<TaxationPanel | null> {
    const [latest] = await em.find(
      Evaluation,
      { subjectId: id, typeCode: 'tax-credit-grade' },
      { orderBy: { evaluatedOn: 'desc', id: 'desc' }, limit: 1 },
    );
    const majorViolations = await em.find(Listing, { subjectId: id, typeCode: 'major-tax-violation' });
    if (latest === undefined && majorViolations.length === 0) return null;
    const period = latest?.period ?? null;
    return {
      grade: latest?.grade ?? null,
      year: period === null ? null : Number(period.slice(0, 4)),
      score: latest?.score ?? null,
      origin: latest?.origin ?? null,
      determinedOn: latest?.evaluatedOn ?? null,
      majorViolations,
    };
  }
}

@Resolver(() => Penalty)
export class PenaltyResolver {
  @FieldResolver(() => Publicity)
  publicity(@Root() penalty: Penalty): Publicity {
    return {
      status: penalty.publicityStatus,
      reason: penalty.publicityReason,
      from: penalty.publicityFrom,
      until: penalty.publicityUntil,
      repairableFrom: penalty.repairableFrom,
      provisional: penalty.publicityProvisional,
      rule: { code: penalty.publicityRule, version: penalty.publicityRuleVersion },
    };
  }
}

@Resolver(() => Listing)
export class ListingResolver {
  @FieldResolver(() => ListingExit, { nullable: true })
  exit(@Root() { exitOn, exitReason, exitDocumentNumber }: Listing): ListingExit | null {
    return exitOn === null ? null : { on: exitOn, reason: exitReason, documentNumber: exitDocumentNumber };
  }
}

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @FieldResolver(() => SchemeVersion, { nullable: true })
  scheme(@Root() { schemeCode, schemeVersion }: Evaluation): SchemeVersion | null {
    return schemeCode === null ? null : { code: schemeCode, version: schemeVersion };
  }
}
