import { column, connectionOf, DateScalar, embedded, expression, Reads, sql } from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';

import { freeText, listingStatus } from '../reads/derived.ts';
import { CreditList } from './credit-list.ts';
import { ListingStatus } from './enums.ts';
import { CreditRecord, listOf } from './record.ts';

/** 移出 */
@ObjectType({ description: 'How a subject left a list 移出.' })
export class ListingExit {
  @Field(() => DateScalar, { description: 'Day 移出日期.' })
  @Reads(column('exit_on'))
  readonly on!: string;

  @Field(() => String, { nullable: true, description: 'Reason 移出原因.' })
  @Reads(freeText('exitReason'))
  readonly reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the document 移出文书号.' })
  @Reads(column('exit_document_number'))
  readonly documentNumber!: string | null;
}

/** 名单认定 */
@ObjectType({ implements: CreditRecord, description: 'Being on a list, by decision 名单认定.' })
export class Listing extends CreditRecord {
  @Field(() => CreditList, { description: 'The list 名单.' })
  @Reads(listOf)
  readonly list!: CreditList;

  @Field(() => ListingStatus, { description: 'State 列入状态.' })
  @Reads(expression(listingStatus))
  readonly status!: keyof typeof ListingStatus;

  @Field(() => DateScalar, { description: 'On the list since 列入日期.' })
  @Reads(expression((row) => sql`coalesce(${row.column('valid_from')}, ${row.column('decided_on')})`))
  readonly from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on the list; null: no end 列入期满日期.',
  })
  @Reads(column('valid_to'))
  readonly until!: string | null;

  @Field(() => ListingExit, { nullable: true, description: 'How it was left before 移出.' })
  @Reads(embedded((row) => sql`${row.column('exit_on')} is not null`))
  readonly exit!: ListingExit | null;
}

/** A page of listings. */
export const ListingConnection = connectionOf(() => Listing, 'Listing', '名单认定');
