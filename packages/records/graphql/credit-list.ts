import {
  LegalBasis,
  legalBases,
  listCriteria,
  listExits,
  listMeasures,
  listPeriods,
  lists,
  nameInLanguage,
  Publication,
} from '@xintu/catalogue';
import {
  column,
  DateScalar,
  expression,
  first,
  list,
  planned,
  Reads,
  type Row,
  sql,
  type Sql,
} from '@xintu/graph';
import { Field, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { ListKind } from './enums.ts';

const ofThisList = (here: Row, there: Row): Sql => sql`${there.column('list_code')} = ${here.column('code')}`;

/** 列入情形 */
@ObjectType({ description: 'A ground on which a subject can be put on a list 列入情形.' })
export class ListCriterion {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'What it is 情形.' })
  @Reads(expression(nameInLanguage))
  readonly name!: string;

  @Field(() => String, { description: 'Article 条款.' })
  readonly article!: string;

  @Field(() => Boolean, {
    description: 'Whether its wording was confirmed; otherwise provisional 是否已核实.',
  })
  readonly confirmed!: boolean;
}

/** 管理期限 */
@ObjectType({ description: 'How long an entry lasts 管理期限.' })
export class ListPeriod {
  @Field(() => Int, { description: 'Months from the decision 管理期限（月）.' })
  readonly months!: number;

  @Field(() => Int, { description: 'Months after which removal may be applied for 最短期限（月）.' })
  readonly removableAfterMonths!: number;

  @Field(() => String, { description: 'Title of the law or document 依据.' })
  readonly basis!: string;

  @Field(() => String, { description: 'Article 条款.' })
  readonly article!: string;

  @Field(() => DateScalar, { description: 'For decisions from 适用起始日.' })
  @Reads(column('valid_from'))
  readonly from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Up to; null: no end 适用截止日.' })
  @Reads(column('valid_to'))
  readonly to!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the numbers were confirmed; otherwise provisional 是否已核实.',
  })
  readonly confirmed!: boolean;
}

/** 管理措施 */
@ObjectType({ description: 'What follows for whoever is on a list 管理措施.' })
export class ListMeasure {
  @Field(() => String, { description: 'What follows 措施.' })
  @Reads(expression(nameInLanguage))
  readonly text!: string;

  @Field(() => String, { description: 'Title of the law or document 依据.' })
  readonly basis!: string;

  @Field(() => String, { description: 'Article 条款.' })
  readonly article!: string;
}

/** 移出情形 */
@ObjectType({ description: 'How an entry ends 移出情形.' })
export class ListExitRule {
  @Field(() => String, { description: 'In which case 情形.' })
  @Reads(expression(nameInLanguage))
  readonly text!: string;
}

/** 名单 */
@ObjectType({ description: 'A list on which subjects are entered by decision 名单.' })
export class CreditList {
  @Field(() => String, { description: 'Code 名单代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名单名称.' })
  @Reads(expression(nameInLanguage))
  readonly name!: string;

  @Field(() => ListKind, { description: 'Kind 名单性质.' })
  readonly kind!: keyof typeof ListKind;

  @Field(() => Boolean, { description: 'Whether anybody can be put on it 是否启用.' })
  readonly active!: boolean;

  @Field(() => LegalBasis, { description: 'What it stands on 法律依据.' })
  @Reads(
    first(legalBases, (here, there) => sql`${there.column('code')} = ${here.column('legal_basis_code')}`),
  )
  readonly legalBasis!: LegalBasis;

  @Field(() => Publication, {
    nullable: true,
    description: 'How entries are published; null: the list is only received 公开属性.',
  })
  @Reads(expression((row) => sql`${row.column('management')} ->> 'publication'`))
  readonly publication!: keyof typeof Publication | null;

  @Field(() => [ListCriterion], { description: 'Grounds 列入情形.' })
  @Reads(list(listCriteria, ofThisList))
  readonly criteria!: readonly ListCriterion[];

  @Field(() => [ListPeriod], { description: 'How long entries last 管理期限.' })
  @Reads(list(listPeriods, ofThisList))
  readonly periods!: readonly ListPeriod[];

  @Field(() => [ListMeasure], { description: 'What follows 管理措施.' })
  @Reads(list(listMeasures, ofThisList))
  readonly measures!: readonly ListMeasure[];

  @Field(() => [ListExitRule], { description: 'How entries end 移出情形.' })
  @Reads(list(listExits, ofThisList))
  readonly exits!: readonly ListExitRule[];
}

/** Questions for lists. */
@Resolver()
export class ListQueries {
  @Query(() => [CreditList], { description: 'All lists of the catalogue 名单目录.' })
  @Reads(list(lists, () => sql`true`, 500), { open: true })
  lists(): CreditList[] {
    return planned();
  }
}
