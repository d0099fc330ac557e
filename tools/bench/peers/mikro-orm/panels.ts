import { Field, Float, Int, ObjectType } from 'type-graphql';

import { Listing } from './records.ts';

const optional = { nullable: true } as const;

@ObjectType()
export class RuleVersion {
  @Field(() => String)
  code!: string;
  @Field(() => String)
  version!: string;
}

@ObjectType()
export class Publicity {
  @Field(() => String)
  status!: string;
  @Field(() => String, optional)
  reason!: string | null;
  @Field(() => String, optional)
  from!: string | null;
  @Field(() => String, optional)
  until!: string | null;
  @Field(() => String, optional)
  repairableFrom!: string | null;
  @Field(() => Boolean)
  provisional!: boolean;
  @Field(() => RuleVersion)
  rule!: RuleVersion;
}

@ObjectType()
export class ListingExit {
  @Field(() => String)
  on!: string;
  @Field(() => String, optional)
  reason!: string | null;
  @Field(() => String, optional)
  documentNumber!: string | null;
}

@ObjectType()
export class SchemeVersion {
  @Field(() => String)
  code!: string;
  @Field(() => String, optional)
  version!: string | null;
}

@ObjectType()
export class MeasureSource {
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
}

@ObjectType()
export class MeasureBasis {
  @Field(() => String)
  title!: string;
  @Field(() => String)
  article!: string;
}

@ObjectType()
export class Measure {
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String)
  kind!: string;
  @Field(() => MeasureBasis)
  legalBasis!: MeasureBasis;
  @Field(() => MeasureSource)
  executedBy!: MeasureSource;
}

@ObjectType()
export class MeasureInForce {
  @Field(() => Measure)
  measure!: Measure;
  @Field(() => Listing)
  because!: Listing;
  @Field(() => String)
  since!: string;
  @Field(() => String, optional)
  until!: string | null;
}

@ObjectType()
export class CultureTourismPanel {
  @Field(() => [String])
  marketTypes!: string[];
  @Field(() => [Listing])
  seriousListings!: Listing[];
  @Field(() => [Listing])
  minorListings!: Listing[];
}

@ObjectType()
export class Qualification {
  @Field(() => String)
  name!: string;
  @Field(() => String, optional)
  grade!: string | null;
  @Field(() => String, optional)
  certificateNumber!: string | null;
  @Field(() => String)
  status!: string;
  @Field(() => String, optional)
  validTo!: string | null;
}

@ObjectType()
export class ConstructionScore {
  @Field(() => SchemeVersion)
  scheme!: SchemeVersion;
  @Field(() => String, optional)
  role!: string | null;
  @Field(() => Float, optional)
  total!: number | null;
  @Field(() => String, optional)
  grade!: string | null;
  @Field(() => String)
  evaluatedOn!: string;
}

@ObjectType()
export class ConstructionPanel {
  @Field(() => [Qualification])
  qualifications!: Qualification[];
  @Field(() => [ConstructionScore])
  scores!: ConstructionScore[];
}

@ObjectType()
export class TaxationPanel {
  @Field(() => String, optional)
  grade!: string | null;
  @Field(() => Int, optional)
  year!: number | null;
  @Field(() => Float, optional)
  score!: number | null;
  @Field(() => String, optional)
  origin!: string | null;
  @Field(() => String, optional)
  determinedOn!: string | null;
  @Field(() => [Listing])
  majorViolations!: Listing[];
}
