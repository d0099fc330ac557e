import { Department, departments, Division, divisions } from '@xintu/catalogue';
import {
  connectionOf,
  DateScalar,
  DateTimeScalar,
  expression,
  first,
  Node,
  Reads,
  Refetched,
  sql,
} from '@xintu/graph';
import { Field, Int, ObjectType } from 'type-graphql';

import { bulletins } from '../reads/sources.ts';

/** 季度通报 */
@Refetched(bulletins)
@ObjectType({ implements: Node, description: 'Quarterly bulletin, frozen as it was made 季度通报.' })
export class Bulletin extends Node {
  @Field(() => String, { description: 'Number 通报编号.' })
  readonly number!: string;

  @Field(() => Department, { description: 'Credit office that issued it 发布单位.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('office_code')}`))
  readonly office!: Department;

  @Field(() => Division, { description: 'Area 通报范围.' })
  @Reads(first(divisions, (here, there) => sql`${there.column('code')} = ${here.column('division_code')}`))
  readonly division!: Division;

  @Field(() => Int, { description: 'Year 年份.' })
  readonly year!: number;

  @Field(() => Int, { description: 'Quarter, 1 to 4 季度.' })
  readonly quarter!: number;

  @Field(() => DateScalar, { description: 'First day of its figures 起始日期.' })
  readonly firstDay!: string;

  @Field(() => DateScalar, { description: 'Last day of its figures 截止日期.' })
  readonly lastDay!: string;

  @Field(() => DateScalar, { description: 'Business day on which it was made 制作日期.' })
  readonly madeOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made 制作时间.' })
  readonly madeAt!: string;

  @Field(() => String, { description: 'Who made it 制作人.' })
  readonly makerName!: string;

  @Field(() => String, { description: 'SHA-256 of the .pdf, in hex 文件摘要.' })
  @Reads(expression((row) => sql`encode(${row.column('document_sha256')}, 'hex')`))
  readonly documentDigest!: string;

  @Field(() => String, { description: 'SHA-256 of the .xlsx, in hex 表格摘要.' })
  @Reads(expression((row) => sql`encode(${row.column('workbook_sha256')}, 'hex')`))
  readonly workbookDigest!: string;

  @Field(() => String, { description: 'Where the .pdf is fetched 文件下载地址.' })
  @Reads(expression((row) => sql`'/bulletins/' || ${row.column('id')} || '.pdf'`))
  readonly documentUrl!: string;

  @Field(() => String, { description: 'Where the .xlsx is fetched 表格下载地址.' })
  @Reads(expression((row) => sql`'/bulletins/' || ${row.column('id')} || '.xlsx'`))
  readonly workbookUrl!: string;
}

/** A page of bulletins. */
export const BulletinConnection = connectionOf(() => Bulletin, 'Bulletin', '季度通报');
