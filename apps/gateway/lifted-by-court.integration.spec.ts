import { afterAll, describe, expect, it } from 'vitest';

import { gone, openRepairDesk, purpose } from './testing/repair-desk.ts';

const {
  officer,
  reviewer,
  office,
  checker,
  onDay,
  open,
  take,
  attach,
  aPublishedPenalty,
  publicCount,
  surfaces,
  moment,
  ledgerIsWhole,
  gateway,
} = await openRepairDesk();
afterAll(() => gateway.close());

describe('a court that annuls a decision', () => {
  it('takes its record off every surface', async () => {
    await onDay('2026-08-20');
    const id = await aPublishedPenalty(2, '2026/8/19');
    const published = await moment();
    expect((await surfaces(checker, id, published, purpose)).record).toBe(1);
    const suit = { kind: 'SUIT', body: '吉首市人民法院', number: '（2026）湘3101行初9号' };
    const opened = await open(officer, 'review', id, suit);
    await onDay('2026-11-20');
    const judgment = {
      ...{ documentNumber: '（2026）湘3101行初9号', authorityName: '吉首市人民法院' },
      decidedOn: '2026-11-19',
    };
    await attach(officer, opened);
    const annulled = await take(officer, opened, 'annulled', judgment);
    await take(officer, annulled, 'withdraw-record');
    expect(await surfaces(checker, id, published, purpose)).toEqual(gone);
    expect(await publicCount()).toBe(0);
    await onDay('2026-11-20');
    const told = await checker.ask(
      '{ acknowledgements(first: 5, acknowledged: false) { nodes { reason } } }',
    );
    expect(told).toEqual({ acknowledgements: { nodes: [{ reason: 'REVOKED' }] } });
    await ledgerIsWhole();
  });
});

describe('a court’s order in a reorganisation', () => {
  it('lifts at once, before the minimum publicity is over', async () => {
    await onDay('2026-12-02');
    const id = await aPublishedPenalty(4, '2026/12/1');
    const order = {
      ...{ documentNumber: '（2026）湘31破1号', authorityName: '湘西州中级人民法院' },
      ...{ decidedOn: '2026-12-02', order: '批准重整计划' },
    };
    const opened = await open(office, 'reorganisation', id, order);
    await expect(take(reviewer, opened, 'lift')).rejects.toThrow('FILE_MISSING');
    await attach(office, opened);
    expect((await take(reviewer, opened, 'lift')).state.code).toBe('LIFTED');
    expect(await surfaces(checker, id, await moment(), purpose)).toEqual(gone);
    await ledgerIsWhole();
  });
});
