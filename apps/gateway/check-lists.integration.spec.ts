import { makeCreditCode } from '@xintu/kernel';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

import { anAsker, type Asker } from './testing/ask.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

let gateway: TestGateway;
let checker: Asker;
let reporter: Asker;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  checker = await anAsker(gateway, 'approval-433101', 'checker');
  reporter = await anAsker(gateway, 'approval-433101', 'reporter');
});
afterAll(() => gateway.close());

const code = makeCreditCode('91', '433101', 'YY300001');

function send(bytes: Uint8Array<ArrayBuffer>, authorization?: string): Promise<Response> {
  const body = new FormData();
  body.append('file', new Blob([bytes]), '名单');
  return fetch(`${gateway.address}/checks/lists`, {
    ...{ method: 'POST', body },
    headers: authorization === undefined ? {} : { authorization },
  });
}

async function workbook(rows: string[][]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeXlsx({ sheets: [{ name: '名单', rows }] }));
}

const read = z.object({
  rows: z.array(z.object({ row: z.int(), code: z.string().nullable(), name: z.string().nullable() })),
  isCut: z.boolean(),
});

it('reads whom a workbook and a text file list, with the rows as the sheet counts', async () => {
  const rows = [
    ['序号', '投标人名称', '统一社会信用代码'],
    ['1', '甲公司（演示）', code],
    ['2', '乙公司（演示）', ''],
  ];
  const listed = {
    isCut: false,
    rows: [
      { row: 2, code, name: '甲公司（演示）' },
      { row: 3, code: null, name: '乙公司（演示）' },
    ],
  };
  const answer = await send(await workbook(rows), checker.authorization);
  expect([answer.status, read.parse(await answer.json())]).toEqual([200, listed]);
  const text = new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n'));
  const second = await send(text, checker.authorization);
  expect(read.parse(await second.json())).toEqual(listed);
});

it('says of a longer list that it was cut', async () => {
  const names = Array.from({ length: 2_300 }, (_, number) => [`第${String(number)}公司（演示）`]);
  const answer = read.parse(
    await (await send(await workbook([['名称'], ...names]), checker.authorization)).json(),
  );
  expect(answer.isCut).toBe(true);
});

it('refuses others, and what is no list', async () => {
  const list = new TextEncoder().encode(`名称\n甲公司（演示）`);
  expect((await send(list)).status).toBe(401);
  expect((await send(list, reporter.authorization)).status).toBe(403);
  expect((await send(new Uint8Array(0), checker.authorization)).status).toBe(400);
  const huge = await send(new Uint8Array(5 * 1024 * 1024).fill(65), checker.authorization);
  expect(huge.status).toBe(413);
});
