import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';

import { type Page, pageOf, toPage } from './pages.ts';
import { CreditCode, DateTime } from './scalars.ts';
import { Commitment, Evaluation, Licence, Listing, Penalty, TimelineRecord } from './records.ts';
import { FormerName, Relation, Subject } from './subject.ts';

/** What every resolver gets: an entity manager of the request's own. */
export interface Context {
  readonly em: EntityManager;
}

const RecordPage = pageOf(TimelineRecord, 'Record');
const LicencePage = pageOf(Licence, 'Licence');
const PenaltyPage = pageOf(Penalty, 'Penalty');
const ListingPage = pageOf(Listing, 'Listing');
const CommitmentPage = pageOf(Commitment, 'Commitment');
const EvaluationPage = pageOf(Evaluation, 'Evaluation');
const RelationPage = pageOf(Relation, 'Relation');

const newestFirst = { decidedOn: 'desc', id: 'desc' } as const;

@Resolver(() => Subject)
export class SubjectResolver {
  @Query(() => Subject, { nullable: true })
  subject(
    @Ctx() { em }: Context,
    @Arg('code', () => CreditCode) code: string,
    @Arg('asOf', () => DateTime, { nullable: true }) _asOf?: string,
  ): Promise<Subject | null> {
    return em.findOne(Subject, { code }, { populate: ['registeredAt', 'division', 'industry', 'parent'] });
  }

  @FieldResolver(() => [String])
  async formerNames(@Root() { id }: Subject, @Ctx() { em }: Context): Promise<string[]> {
    const names = await em.find(FormerName, { subjectId: id }, { orderBy: { recordedTo: 'desc' } });
    return names.map(({ name }) => name);
  }

  @FieldResolver(() => RecordPage)
  async timeline(
    @Root() { id }: Subject,
    @Ctx() { em }: Context,
    @Arg('first', () => Int) limit: number,
  ): Promise<Page<TimelineRecord>> {
    const options = { limit, orderBy: newestFirst, populate: ['authority'] } as const;
    return toPage(await em.findAndCount(TimelineRecord, { subjectId: id }, options));
  }

  @FieldResolver(() => LicencePage)
  async licences(
    @Root() { id }: Subject,
    @Ctx() { em }: Context,
    @Arg('first', () => Int) limit: number,
  ): Promise<Page<Licence>> {
    const options = { limit, orderBy: newestFirst, populate: ['authority', 'provider'] } as const;
    return toPage(await em.findAndCount(Licence, { subjectId: id }, options));
  }

  @FieldResolver(() => PenaltyPage)
  async penalties(
    @Root() { id }: Subject,
    @Ctx() { em }: Context,
    @Arg('first', () => Int) limit: number,
  ): Promise<Page<Penalty>> {
    const options = { limit, orderBy: newestFirst, populate: ['authority', 'provider'] } as const;
    return toPage(await em.findAndCount(Penalty, { subjectId: id }, options));
  }

  @FieldResolver(() => ListingPage)
  async listings(
    @Root() { id }: Subject,
    @Ctx() { em }: Context,
    @Arg('first', () => Int) limit: number,
  ): Promise<Page<Listing>> {
    const populate = ['list', 'legalBasis', 'authority', 'provider'] as const;
    return toPage(
      await em.findAndCount(Listing, { subjectId: id }, { limit, orderBy: newestFirst, populate }),
    );
  }

  @FieldResolver(() => CommitmentPage)
  async commitments(
    @Root() { id }: Subject,
    @Ctx() { em }: Context,
    @Arg('first', () => Int) limit: number,
  ): Promise<Page<Commitment>> {
    const options = { limit, orderBy: { madeOn: 'desc', id: 'desc' }, populate: ['provider'] } as const;
    return toPage(await em.findAndCount(Commitment, { subjectId: id }, options));
  }

  @FieldResolver(() => EvaluationPage)
  async evaluations(
    @Root() { id }: Subject,
    @Ctx() { em }: Context,
    @Arg('first', () => Int) limit: number,
  ): Promise<Page<Evaluation>> {
    const options = { limit, orderBy: { evaluatedOn: 'desc', id: 'desc' }, populate: ['sector'] } as const;
    return toPage(await em.findAndCount(Evaluation, { subjectId: id }, options));
  }

  @FieldResolver(() => RelationPage)
  async relations(
    @Root() { id }: Subject,
    @Ctx() { em }: Context,
    @Arg('first', () => Int) limit: number,
  ): Promise<Page<Relation>> {
    const options = { limit, orderBy: { kind: 'asc', subject: 'asc' }, populate: ['subject'] } as const;
    const [nodes, totalCount] = await em.findAndCount(Relation, { subjectId: id }, options);
    return { totalCount, nodes, pageInfo: { hasNextPage: totalCount > nodes.length, endCursor: null } };
  }
}
