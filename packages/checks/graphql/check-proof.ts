import { Access, type GraphContext, readIdentifier } from '@xintu/graph';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { proveCheck } from '../actions/prove-check.ts';

/** 核查存证 */
@ObjectType({ description: 'What proves a check without the register 核查存证.' })
export class CreditCheckProof {
  @Field(() => Int, {
    nullable: true,
    description:
      'Its place in the ledger; null: no signed head covers it yet, ask again in a minute 账本序号.',
  })
  readonly position!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The file (JSON, format xintu-check-proof-1) that `xintu verify-check` verifies offline 存证文件.',
  })
  readonly file!: string | null;
}

/** The proof of a check. */
@Resolver()
export class CheckProofQueries {
  @Access('OWN')
  @Query(() => CreditCheckProof, {
    nullable: true,
    description: "The proof of one of the department's checks; null: there is no such check 核查存证.",
  })
  async creditCheckProof(
    @Arg('id', () => ID, { description: 'Identifier of the check 核查标识.' }) id: string,
    @Ctx() { pool, viewer, today }: GraphContext,
  ): Promise<CreditCheckProof | null> {
    const checkId = readIdentifier(id);
    const proved = checkId === null ? null : await proveCheck({ pool, viewer, today }, checkId);
    return (
      proved && {
        position: proved.position,
        file: proved.proof && JSON.stringify(proved.proof),
      }
    );
  }
}
