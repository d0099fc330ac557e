import { Department, departments, RecordType, recordTypes } from '@xintu/catalogue';
import { DateScalar, expression, first, list, Reads, type Row, sql, type Sql } from '@xintu/graph';
import { Field, Float, Int, ObjectType } from 'type-graphql';

import { qualityLevels, qualityRows, qualitySections } from '../reads/sources.ts';
import { DivisionLevel } from './enums.ts';

/** Departments times record types: more than any prefecture has. */
const MOST_ROWS = 5_000;

/** A rate: four decimals, null where there is nothing to count. */
const rate = (part: (row: Row) => Sql, whole: string) =>
  expression(
    (row) => sql`round((${part(row)})::numeric / nullif(${row.column(whole)}, 0), 4)::double precision`,
  );
const share = (part: string, whole: string) => rate((row) => row.column(part), whole);
const rest = (part: string, whole: string) =>
  rate((row) => sql`${row.column(whole)} - ${row.column(part)}`, whole);

/** 报送质量指标: figures about departments, never about persons. */
@ObjectType({ description: 'Figures of handing in, about departments only 报送质量指标.' })
export abstract class QualityFigures {
  @Field(() => Int, { description: 'Distinct identities first handed in within the period 上报条数.' })
  readonly submitted!: number;

  @Field(() => Int, { description: 'Of those, accepted by its last day 合规入库条数.' })
  readonly accepted!: number;

  @Field(() => Int, {
    description: 'Of those, accepted after the limit, or not yet though it has passed 迟报条数.',
  })
  readonly late!: number;

  @Field(() => Int, {
    description: 'Of those, not accepted when they were first handed in 首次报送有误条数.',
  })
  readonly flawed!: number;

  @Field(() => Int, { description: 'Decisions looked up in spot checks of the period 抽查条数.' })
  readonly spotChecked!: number;

  @Field(() => Int, { description: 'Of those, found unreported 瞒报条数.' })
  readonly concealed!: number;

  @Field(() => Int, { description: 'Rows that wait for the department’s reviewer 待审核条数.' })
  readonly awaitingReview!: number;

  @Field(() => Int, { description: 'Months for which “nothing arose” was declared 零报送月数.' })
  readonly zeroReported!: number;

  @Field(() => Int, { description: 'Months of the period that are over 应报送月数.' })
  readonly monthsDue!: number;

  @Field(() => Int, { description: 'Of those, with records or a zero report 已报送月数.' })
  readonly monthsReported!: number;

  @Field(() => Int, { description: 'Problem data that were open on its last day 未办结问题数据.' })
  readonly openProblems!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'accepted / submitted, also the validity 合规率（有效性）.',
  })
  @Reads(share('accepted', 'submitted'))
  readonly complianceRate!: number | null;

  @Field(() => Float, { nullable: true, description: 'late / submitted 迟报率.' })
  @Reads(share('late', 'submitted'))
  readonly lateRate!: number | null;

  @Field(() => Float, { nullable: true, description: 'concealed / spotChecked 瞒报率.' })
  @Reads(share('concealed', 'spot_checked'))
  readonly concealedRate!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of the months reported 全面性.' })
  @Reads(share('months_reported', 'months_due'))
  readonly completeness!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share that was not late 及时性.' })
  @Reads(rest('late', 'submitted'))
  readonly timeliness!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share that was right when first handed in 准确性.' })
  @Reads(rest('flawed', 'submitted'))
  readonly accuracy!: number | null;
}

/** 单位与事项的报送质量 */
@ObjectType({ description: 'Quality of a department’s handing in of a record type 单位报送质量.' })
export class QualityRow extends QualityFigures {
  @Field(() => Department, { description: 'Who hands in 信息提供单位.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('provider_code')}`))
  readonly provider!: Department;

  @Field(() => RecordType, { description: 'What 信用信息事项.' })
  @Reads(
    first(recordTypes, (here, there) => sql`${there.column('code')} = ${here.column('record_type_code')}`),
  )
  readonly recordType!: RecordType;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when the oldest open problem is there 最早未办结问题数据日期.',
  })
  readonly oldestProblemOn!: string | null;
}

/** 分层级的报送质量 */
@ObjectType({ description: 'The same added up over the departments of a level 分层级报送质量.' })
export class QualityOfLevel extends QualityFigures {
  @Field(() => DivisionLevel, { description: 'Level 层级.' })
  readonly level!: keyof typeof DivisionLevel;

  @Field(() => RecordType, { description: 'What 信用信息事项.' })
  @Reads(
    first(recordTypes, (here, there) => sql`${there.column('code')} = ${here.column('record_type_code')}`),
  )
  readonly recordType!: RecordType;

  @Field(() => Int, { description: 'Departments of the level that provide it 单位数.' })
  readonly providers!: number;
}

/** 分科室的报送质量 */
@ObjectType({ description: 'What a section of a department handed in of a record type 分科室报送质量.' })
export class QualityOfSection {
  @Field(() => Department, { description: 'Who hands in 信息提供单位.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('provider_code')}`))
  readonly provider!: Department;

  @Field(() => String, { nullable: true, description: 'Section; null: none was stated 科室.' })
  readonly section!: string | null;

  @Field(() => RecordType, { description: 'What 信用信息事项.' })
  @Reads(
    first(recordTypes, (here, there) => sql`${there.column('code')} = ${here.column('record_type_code')}`),
  )
  readonly recordType!: RecordType;

  @Field(() => Int, { description: 'Distinct identities first handed in within the period 上报条数.' })
  readonly submitted!: number;

  @Field(() => Int, { description: 'Of those, accepted by its last day 合规入库条数.' })
  readonly accepted!: number;

  @Field(() => Int, { description: 'Of those, late 迟报条数.' })
  readonly late!: number;

  @Field(() => Int, { description: 'Of those, not accepted when first handed in 首次报送有误条数.' })
  readonly flawed!: number;

  @Field(() => Float, { nullable: true, description: 'accepted / submitted 合规率（有效性）.' })
  @Reads(share('accepted', 'submitted'))
  readonly complianceRate!: number | null;

  @Field(() => Float, { nullable: true, description: 'late / submitted 迟报率.' })
  @Reads(share('late', 'submitted'))
  readonly lateRate!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share that was right when first handed in 准确性.' })
  @Reads(rest('flawed', 'submitted'))
  readonly accuracy!: number | null;
}

/** 报送质量 */
@ObjectType({ description: 'Quality of handing in, in a period 报送质量.' })
export class ReportingQuality {
  @Field(() => DateScalar, { description: 'First day 起始日期.' })
  @Reads(expression((row) => row.column('first_day')))
  readonly from!: string;

  @Field(() => DateScalar, { description: 'Last day 截止日期.' })
  @Reads(expression((row) => row.column('last_day')))
  readonly to!: string;

  @Field(() => DateScalar, {
    description: 'Day as of which the figures stand: the last one, or today 统计时点.',
  })
  @Reads(expression((row) => row.column('stood_on')))
  readonly stoodOn!: string;

  @Field(() => [QualityRow], { description: 'By department and record type 分单位分事项.' })
  @Reads(list(qualityRows, () => sql`true`, MOST_ROWS))
  readonly rows!: readonly QualityRow[];

  @Field(() => [QualityOfLevel], { description: 'By level and record type 分层级分事项.' })
  @Reads(list(qualityLevels, () => sql`true`, MOST_ROWS))
  readonly levels!: readonly QualityOfLevel[];

  @Field(() => [QualityOfSection], { description: 'By section, department and record type 分科室分事项.' })
  @Reads(list(qualitySections, () => sql`true`, MOST_ROWS))
  readonly sections!: readonly QualityOfSection[];
}
