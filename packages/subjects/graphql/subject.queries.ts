import {
  type Arguments,
  connection,
  CreditCodeScalar,
  DateTimeScalar,
  first,
  PageArguments,
  planned,
  readIdentifier,
  Reads,
  referenceValue,
  type Sql,
  sql,
} from '@xintu/graph';
import { Arg, Args, ID, Query, Resolver } from 'type-graphql';

import { foundSubjects } from '../reads/found-subjects.ts';
import { subjectKeys, subjects } from '../reads/sources.ts';
import { SubjectFilter } from './subject-filter.ts';
import { Subject, SubjectConnection } from './subject.ts';

const asOfDescription =
  'What was known at that moment; null: now 截至时间. It never changes what the reader may see.';

const subjectWithCode = (args: Arguments): Sql =>
  referenceValue(subjectKeys, 'key', args.slot('code', 'text'), 'subject_id');

/** Questions for subjects. */
@Resolver()
export class SubjectQueries {
  @Query(() => Subject, {
    nullable: true,
    description: 'One subject by its credit code 按统一社会信用代码查询主体.',
  })
  @Reads(
    first(
      subjects,
      (_here, there, _context, args) => sql`${there.column('subject_id')} = ${subjectWithCode(args)}`,
    ),
    { open: true, logged: { action: 'subject.read', subject: (_context, args) => subjectWithCode(args) } },
  )
  subject(
    @Arg('code', () => CreditCodeScalar, { description: 'Credit code 统一社会信用代码.' }) _code: string,
    @Arg('asOf', () => DateTimeScalar, { nullable: true, description: asOfDescription }) _asOf?: string,
  ): Subject | null {
    return planned();
  }

  @Query(() => Subject, { nullable: true, description: 'One subject by its identifier 按标识查询主体.' })
  @Reads(
    first(
      subjects,
      (_here, there, _context, args) =>
        sql`${there.column('subject_id')} = ${args.slot('id', 'uuid', readIdentifier)}`,
    ),
    {
      open: true,
      logged: {
        action: 'subject.read',
        subject: (_context, args) => args.slot('id', 'uuid', readIdentifier),
      },
    },
  )
  subjectById(
    @Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string,
    @Arg('asOf', () => DateTimeScalar, { nullable: true, description: asOfDescription }) _asOf?: string,
  ): Subject | null {
    return planned();
  }

  @Query(() => SubjectConnection, {
    description:
      'Subjects by part of a name (hanzi, pinyin, initials), former name, credit code or its beginning 主体检索.',
  })
  @Reads(
    connection(foundSubjects, () => sql`true`, {
      node: {
        from: subjects,
        where: (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`,
      },
    }),
    { open: true },
  )
  subjects(
    @Arg('search', () => String, { description: 'Text 检索词.' }) _search: string,
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('filter', () => SubjectFilter, { nullable: true, description: 'Filter 筛选条件.' })
    _filter?: SubjectFilter,
  ): unknown {
    return planned();
  }
}
