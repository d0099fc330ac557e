import { DateScalar, Reads } from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';

import { freeText } from '../reads/derived.ts';
import { CreditRecord } from './record.ts';

/** 表彰荣誉 */
@ObjectType({ implements: CreditRecord, description: 'Honour 表彰荣誉.' })
export class Honour extends CreditRecord {
  @Field(() => String, { nullable: true, description: 'What for 表彰内容.' })
  @Reads(freeText('content'))
  readonly content!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Valid to 有效期至.' })
  readonly validTo!: string | null;
}

/** 其他信息 */
@ObjectType({ implements: CreditRecord, description: 'Any other recorded fact 其他信息.' })
export class Fact extends CreditRecord {
  @Field(() => String, { nullable: true, description: 'Category 类别.' })
  @Reads(freeText('category'))
  readonly category!: string | null;

  @Field(() => String, { nullable: true, description: 'What is recorded 内容.' })
  @Reads(freeText('content'))
  readonly content!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Valid to 有效期至.' })
  readonly validTo!: string | null;
}
