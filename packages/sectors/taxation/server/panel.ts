import { Access, DateScalar, embedded, planned, Reads, sql } from '@xintu/graph';
import { EvaluationOrigin, hasRecords, Listing, newestValue, recordsOfSubject, score } from '@xintu/records';
import { Subject } from '@xintu/subjects';
import { Field, FieldResolver, Float, Int, ObjectType, Resolver } from 'type-graphql';

const grade = { types: ['tax-credit-grade'] } as const;
const violations = { types: ['major-tax-violation'] } as const;
const all = { types: ['tax-credit-grade', 'major-tax-violation'] } as const;

/** 税务 */
@ObjectType({ description: 'What the tax authorities hold of a subject 税务信用信息.' })
export class TaxationPanel {
  @Field(() => String, { nullable: true, description: 'Latest grade: A, B, M, C or D 纳税缴费信用级别.' })
  @Reads(newestValue(grade, (row) => row.column('grade')))
  readonly grade!: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of the grade 评价年度.' })
  @Reads(newestValue(grade, (row) => sql`substring(${row.column('period')} from '^[0-9]{4}')::integer`))
  readonly year!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Score; only for the taxpayer and the authority 评价得分.',
  })
  @Reads(newestValue(grade, score))
  readonly score!: number | null;

  @Field(() => EvaluationOrigin, { nullable: true, description: 'Where the grade comes from 评价来源.' })
  @Reads(newestValue(grade, (row) => row.column('origin')))
  readonly origin!: keyof typeof EvaluationOrigin | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day it was determined 评定日期.' })
  @Reads(newestValue(grade, (row) => row.column('decided_on')))
  readonly determinedOn!: string | null;

  @Field(() => [Listing], { description: 'Major violations of tax law 重大税收违法失信主体.' })
  @Reads(recordsOfSubject(violations))
  readonly majorViolations!: readonly Listing[];
}

/** The sector's part of a subject. */
@Resolver(() => Subject)
export class TaxationOfSubject {
  @FieldResolver(() => TaxationPanel, {
    nullable: true,
    description: 'Taxation; null where the sector holds nothing 税务.',
  })
  @Access('SHARED', { purpose: true })
  @Reads(embedded((row, context) => hasRecords(all, row, context)))
  taxation(): TaxationPanel | null {
    return planned();
  }
}
