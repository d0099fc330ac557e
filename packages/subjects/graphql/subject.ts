import { Division, divisions, Industry, industries, SubjectKind } from '@xintu/catalogue';
import {
  column,
  connection,
  connectionOf,
  CreditCodeScalar,
  DateScalar,
  embedded,
  exists,
  first,
  Node,
  PageArguments,
  planned,
  Reads,
  Refetched,
  referenceValue,
  sql,
  values,
  view,
} from '@xintu/graph';
import { Arg, Args, Field, ID, ObjectType } from 'type-graphql';

import { relations, subjectNames, subjects } from '../reads/sources.ts';
import { RelationDirection, RelationKind, SubjectStatus } from './enums.ts';

/** A division behind a code of the row: an abolished one keeps its code and has no name. */
const divisionBehind = (codeColumn: string) =>
  embedded(
    (row) => sql`${row.column(codeColumn)} is not null`,
    (row) => {
      const code = row.column(codeColumn);
      return view(
        {
          code,
          name: referenceValue(divisions, 'code', code, 'name'),
          parent_code: referenceValue(divisions, 'code', code, 'parent_code'),
        },
        row,
      );
    },
  );

/** 信用主体 */
@Refetched(subjects, (there, id) => sql`${there.column('subject_id')} = ${id}`)
@ObjectType({
  implements: Node,
  description: 'Subject of the credit graph 信用主体: an organisation, or a practitioner.',
})
export class Subject extends Node {
  @Field(() => ID, { description: 'Identifier 标识.' })
  @Reads(column('subject_id'))
  declare readonly id: string;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'Unified social credit code 统一社会信用代码.',
  })
  readonly code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Old registration number of a subject without a code 注册号.',
  })
  readonly registrationNumber!: string | null;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;

  @Field(() => [String], { description: 'Former names, latest first 曾用名.' })
  @Reads(
    values(
      subjectNames,
      (here, there, { asOf }) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('recorded_to')} ${asOf === null ? sql`< 'infinity'` : sql`<= ${asOf}`}`,
      (row) => row.column('name'),
    ),
  )
  readonly formerNames!: readonly string[];

  @Field(() => SubjectKind, { description: 'Kind 主体类型.' })
  readonly kind!: keyof typeof SubjectKind;

  @Field(() => SubjectStatus, { description: 'State of registration 登记状态.' })
  readonly status!: keyof typeof SubjectStatus;

  @Field(() => String, { nullable: true, description: 'Type as registered 企业类型.' })
  readonly enterpriseType!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Legal representative: text of this registration 法定代表人.',
  })
  readonly legalRepresentative!: string | null;

  @Field(() => String, { nullable: true, description: 'Address 住所.' })
  readonly address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Registered capital as registered, with its currency 注册资本.',
  })
  readonly registeredCapital!: string | null;

  @Field(() => String, { nullable: true, description: 'Business scope 经营范围.' })
  readonly businessScope!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of registration 成立日期.' })
  readonly registeredOn!: string | null;

  @Field(() => Division, {
    nullable: true,
    description: 'Division of the registrar: characters 3–8 of the code 登记机关所在区划.',
  })
  @Reads(divisionBehind('registered_at_code'))
  readonly registeredAt!: Division | null;

  @Field(() => Division, { nullable: true, description: 'Division of the seat 住所所在区划.' })
  @Reads(divisionBehind('division_code'))
  readonly division!: Division | null;

  @Field(() => Industry, { nullable: true, description: 'Industry 行业.' })
  @Reads(first(industries, (here, there) => sql`${there.column('code')} = ${here.column('industry_code')}`))
  readonly industry!: Industry | null;

  @Field(() => Subject, { nullable: true, description: 'The organisation of which it is a branch 所属法人.' })
  @Reads(
    first(subjects, (here, there, context) =>
      exists(
        relations,
        (relation) => sql`${relation.column('subject_id')} = ${here.column('subject_id')}
          and ${relation.column('kind')} = 'BRANCH_OF' and ${relation.column('direction')} = 'OUTGOING'
          and ${relation.column('other_subject_id')} = ${there.column('subject_id')}`,
        context,
      ),
    ),
  )
  readonly parent!: Subject | null;

  @Field(() => RelationConnection, {
    description: 'Relations to other subjects: facts, never passed on 关联关系.',
  })
  @Reads(
    connection(relations, (here, there, _context, args) => {
      const direction = args.shape('direction', String);
      const seen =
        direction === 'BOTH'
          ? sql`true`
          : sql`${there.column('direction')} = ${args.slot('direction', 'text')}`;
      return sql`${there.column('subject_id')} = ${here.column('subject_id')} and ${seen}`;
    }),
  )
  relations(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('direction', () => RelationDirection, {
      defaultValue: 'OUTGOING',
      description: 'Which end this subject is: its own relations, or also those of others to it 方向.',
    })
    _direction: keyof typeof RelationDirection,
  ): unknown {
    return planned();
  }
}

/** 关联关系 */
@ObjectType({ description: 'A relation to another subject 关联关系: a fact, without any effect of its own.' })
export class Relation {
  @Field(() => RelationKind, { description: 'Kind 关系类型.' })
  readonly kind!: keyof typeof RelationKind;

  @Field(() => RelationDirection, { description: 'Which end this subject is 方向.' })
  readonly direction!: keyof typeof RelationDirection;

  @Field(() => Subject, { description: 'The other subject 关联主体.' })
  @Reads(
    first(subjects, (here, there) => sql`${there.column('subject_id')} = ${here.column('other_subject_id')}`),
  )
  readonly subject!: Subject;

  @Field(() => DateScalar, { nullable: true, description: 'Since 起始日期.' })
  readonly since!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until 终止日期.' })
  readonly until!: string | null;
}

/** A page of subjects. */
export const SubjectConnection = connectionOf(() => Subject, 'Subject', '信用主体');
/** A page of relations. */
export const RelationConnection = connectionOf(() => Relation, 'Relation', '关联关系');
