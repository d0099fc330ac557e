import { connectionOf, DateScalar, expression, Reads } from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';

import { freeText, licenceStatus } from '../reads/derived.ts';
import { LicenceStatus } from './enums.ts';
import { CreditRecord } from './record.ts';

/** 行政许可 */
@ObjectType({ implements: CreditRecord, description: 'Administrative licence 行政许可.' })
export class Licence extends CreditRecord {
  @Field(() => String, { nullable: true, description: 'Category 许可类别.' })
  @Reads(freeText('category'))
  readonly category!: string | null;

  @Field(() => String, { nullable: true, description: 'What is licensed 许可内容.' })
  @Reads(freeText('content'))
  readonly content!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the certificate 许可证书名称.' })
  @Reads(freeText('certificateName'))
  readonly certificateName!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the certificate 许可编号.' })
  readonly certificateNumber!: string | null;

  @Field(() => LicenceStatus, { description: 'State 许可状态.' })
  @Reads(expression(licenceStatus))
  readonly status!: keyof typeof LicenceStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Valid from 有效期自.' })
  readonly validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Valid to; null: no end 有效期至.' })
  readonly validTo!: string | null;
}

/** A page of licences. */
export const LicenceConnection = connectionOf(() => Licence, 'Licence', '行政许可');
