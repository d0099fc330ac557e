import { connectionOf, MoneyScalar, Reads } from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';

import { freeText } from '../reads/derived.ts';
import { PenaltyCategory, Procedure, Severity } from './enums.ts';
import { CreditRecord } from './record.ts';

/** 行政处罚 */
@ObjectType({ implements: CreditRecord, description: 'Administrative penalty 行政处罚.' })
export class Penalty extends CreditRecord {
  @Field(() => String, { nullable: true, description: 'Kind of the violation 违法行为类型.' })
  @Reads(freeText('violation'))
  readonly violation!: string | null;

  @Field(() => String, { nullable: true, description: 'Facts 违法事实.' })
  @Reads(freeText('facts'))
  readonly facts!: string | null;

  @Field(() => String, { nullable: true, description: 'Grounds: law and article 处罚依据.' })
  @Reads(freeText('grounds'))
  readonly grounds!: string | null;

  @Field(() => [PenaltyCategory], { description: 'Categories 处罚类别.' })
  readonly categories!: readonly (keyof typeof PenaltyCategory)[];

  @Field(() => String, { nullable: true, description: 'What was decided 处罚内容.' })
  @Reads(freeText('content'))
  readonly content!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Fine in yuan 罚款金额（元）.' })
  readonly fineAmount!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Confiscated, in yuan 没收金额（元）.' })
  readonly confiscatedAmount!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Certificates suspended or revoked 暂扣或吊销证照名称及编号.',
  })
  @Reads(freeText('certificatesAffected'))
  readonly certificatesAffected!: string | null;

  @Field(() => Procedure, { nullable: true, description: 'Procedure 处罚程序.' })
  readonly procedure!: keyof typeof Procedure | null;

  @Field(() => Severity, { nullable: true, description: 'Class of the breach; null: unknown 失信程度.' })
  readonly severity!: keyof typeof Severity | null;

  @Field(() => String, { nullable: true, description: 'Field (food, safety, ...) 领域.' })
  readonly field!: string | null;
}

/** A page of penalties. */
export const PenaltyConnection = connectionOf(() => Penalty, 'Penalty', '行政处罚');
