import { Department, departments } from '@xintu/catalogue';
import { DateScalar, expression, first, list, Reads, type Row, sql, type Sql } from '@xintu/graph';
import { Field, Int, ObjectType } from 'type-graphql';

import { commitmentTemplates } from '../reads/index.ts';
import { CommitmentExclusion, CommitmentTermUnit, CommitmentType, WithoutCommitment } from './enums.ts';

const hexadecimal = (column: string) =>
  expression((row: Row): Sql => sql`encode(${row.column(column)}, 'hex')`);

/** What `wordingText` makes of the parts, so that whoever reads it can compute its hash. */
const wholeWording = (row: Row): Sql => {
  const term = sql`${row.column('term_value')}::text
    || case ${row.column('term_unit')} when 'DAY' then '日' else '个月' end`;
  return sql`concat('承诺内容：', chr(10), ${row.column('content')}, chr(10), chr(10), '违诺责任：', chr(10),
    ${row.column('liability')}, chr(10), chr(10), '履行期限：自签署之日起', ${term}, '。', chr(10))`;
};

/** 承诺书文本 */
@ObjectType({ description: 'A version of the wording of a commitment 承诺书文本.' })
export class CommitmentTemplate {
  @Field(() => Int, { description: 'Version, from 1 版本.' })
  readonly version!: number;

  @Field(() => String, { description: 'What is promised 承诺内容.' })
  readonly content!: string;

  @Field(() => String, { description: 'What follows a breach 违诺责任.' })
  readonly liability!: string;

  @Field(() => Int, { description: 'Term: how many 履行期限.' })
  readonly termValue!: number;

  @Field(() => CommitmentTermUnit, { description: 'Of what 期限单位.' })
  readonly termUnit!: keyof typeof CommitmentTermUnit;

  @Field(() => String, { description: 'The whole wording, as it is hashed 承诺书文本全文.' })
  @Reads(expression(wholeWording))
  readonly text!: string;

  @Field(() => String, { description: 'SHA-256 of the text, hexadecimal 文本哈希值.' })
  @Reads(hexadecimal('digest'))
  readonly digest!: string;

  @Field(() => DateScalar, { description: 'From which day it is signed 启用日期.' })
  readonly validFrom!: string;
}

/** 承诺事项 */
@ObjectType({ description: 'A matter in which a commitment can be made 承诺事项.' })
export class CommitmentItem {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;

  @Field(() => CommitmentType, { description: 'Type 承诺类型.' })
  readonly type!: keyof typeof CommitmentType;

  @Field(() => String, { nullable: true, description: 'Which, where the type is OTHER 具体类型.' })
  readonly otherType!: string | null;

  @Field(() => Department, { description: 'Who receives it 受理单位.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department;

  @Field(() => String, { description: 'Title of the law or document it stands on 依据.' })
  readonly basis!: string;

  @Field(() => String, { description: 'Article 条款.' })
  readonly article!: string;

  @Field(() => CommitmentExclusion, {
    nullable: true,
    description: 'Why no commitment is open here; null: one is 不适用情形.',
  })
  readonly excluded!: keyof typeof CommitmentExclusion | null;

  @Field(() => WithoutCommitment, { description: 'What happens without it 不作承诺的办理方式.' })
  readonly withoutIt!: keyof typeof WithoutCommitment;

  @Field(() => Boolean, { description: 'Whether it is in use 是否启用.' })
  readonly active!: boolean;

  @Field(() => [CommitmentTemplate], { description: 'All versions of its wording, newest first 承诺书文本.' })
  @Reads(
    list(commitmentTemplates, (here, there) => sql`${there.column('item_code')} = ${here.column('code')}`),
  )
  readonly templates!: readonly CommitmentTemplate[];
}
