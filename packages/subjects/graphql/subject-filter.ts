import { SubjectKind } from '@xintu/catalogue';
import { DateScalar } from '@xintu/graph';
import { Field, InputType } from 'type-graphql';

import { SubjectStatus } from './enums.ts';

/** 筛选条件 of a search for subjects. All that are given must hold. */
@InputType({ description: 'Filter of subjects 主体筛选条件.' })
export class SubjectFilter {
  @Field(() => [SubjectKind], { nullable: true, description: 'Kinds 主体类型.' })
  readonly kinds?: readonly (keyof typeof SubjectKind)[] | null;

  @Field(() => [SubjectStatus], { nullable: true, description: 'States of registration 登记状态.' })
  readonly statuses?: readonly (keyof typeof SubjectStatus)[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'GB/T 2260 code; a province or prefecture includes what lies in it 行政区划.',
  })
  readonly division?: string | null;

  @Field(() => String, { nullable: true, description: 'GB/T 4754 code or its beginning 行业.' })
  readonly industry?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Registered on or after 成立日期起.' })
  readonly registeredFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Registered on or before 成立日期止.' })
  readonly registeredTo?: string | null;
}
