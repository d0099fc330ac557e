import { column, connectionOf, DateScalar, Reads } from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';

import { freeText } from '../reads/derived.ts';
import { Fulfilment } from './enums.ts';
import { CreditRecord } from './record.ts';

/** 信用承诺 */
@ObjectType({ implements: CreditRecord, description: 'Credit commitment 信用承诺.' })
export class Commitment extends CreditRecord {
  @Field(() => String, { nullable: true, description: 'Number 承诺编码.' })
  @Reads(column('document_number'))
  readonly number!: string | null;

  @Field(() => String, { nullable: true, description: 'Type 承诺类型.' })
  @Reads(column('commitment_type'))
  readonly type!: string | null;

  @Field(() => String, { nullable: true, description: 'On what occasion 承诺事由.' })
  @Reads(freeText('matter'))
  readonly matter!: string | null;

  @Field(() => String, { nullable: true, description: 'What was promised 承诺内容.' })
  @Reads(freeText('content'))
  readonly content!: string | null;

  @Field(() => DateScalar, { description: 'Day it was made 承诺作出日期.' })
  @Reads(column('decided_on'))
  readonly madeOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day by which it is to be kept 承诺有效期.' })
  readonly dueOn!: string | null;

  @Field(() => Fulfilment, {
    nullable: true,
    description: 'How it was kept; null: not determined yet 承诺履行状态.',
  })
  readonly fulfilment!: keyof typeof Fulfilment | null;
}

/** A page of commitments. */
export const CommitmentConnection = connectionOf(() => Commitment, 'Commitment', '信用承诺');
