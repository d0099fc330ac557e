import { createHash } from 'node:crypto';

import { developmentPassword, type Viewer } from '@xintu/access';
import { aViewer } from '@xintu/access/testing';
import { readDocumentFile, verifyDocuments } from '@xintu/documents';
import { organisation, type TestOrganisation } from '@xintu/records/testing';
import { strFromU8, unzipSync } from 'fflate';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { buildGateway } from './gateway.ts';
import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';
import { enter, lookAt, people, representativeOf, serveNotice } from './testing/listing-desk.ts';
import { aPerson } from './testing/person.ts';
import { testSettings } from './testing/serve-test-gateway.ts';

const { officer, reviewer, stranger } = people;
const auditor = aViewer({ roles: ['auditor'], departmentKey: 'credit-office-433100' });

let desk: CaseDesk;
let party: TestOrganisation;
let recordId: string;
let count = 0;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
});
afterAll(() => desk.close());
beforeEach(async () => {
  count += 1;
  party = organisation(1700 + count);
  recordId = await desk.handInPenalty(party, (row) =>
    row.with('CF_WSH', `吉市文罚决〔2026〕文${String(count)}号`).with('CF_JDRQ', '2026/5/11'),
  );
});

/** Text of a Word document, paragraph by paragraph. */
function textOfWord(bytes: Buffer): string {
  const { 'word/document.xml': document = new Uint8Array() } = unzipSync(bytes);
  return strFromU8(document)
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '');
}

async function textOfPages(bytes: Buffer): Promise<string> {
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  return text.replaceAll(/\s/g, '');
}

async function fileOf(who: Viewer, id: string, format: 'docx' | 'pdf'): Promise<Buffer> {
  const file = await readDocumentFile(desk.database.pool, who, id, format);
  if (file === null) throw new Error('there is no such document for them');
  return file.content;
}

const templateShape = z.object({
  ...{ code: z.string(), version: z.number(), mark: z.string(), title: z.string(), body: z.string() },
  ...{ changeable: z.boolean(), placeholders: z.array(z.object({ label: z.string(), meaning: z.string() })) },
  versions: z.array(z.object({ version: z.number(), reason: z.string(), changerName: z.string() })),
});

async function noticeTemplate(who: Viewer) {
  const asked = `{ documentTemplates { code version mark title body changeable placeholders { label meaning }
    versions { version reason changerName } } }`;
  const { documentTemplates } = await desk.ask(who, asked);
  const templates = z.array(templateShape).parse(documentTemplates);
  return templates.find(({ code }) => code === 'listing-notice') ?? null;
}

async function changeTemplate(who: Viewer, different: Record<string, unknown> = {}) {
  const held = await noticeTemplate(who);
  const input = {
    ...{ code: 'listing-notice', basedOn: held?.version ?? 0, mark: '吉文旅名单告' },
    ...{ title: held?.title ?? '', body: held?.body ?? '', reason: '使用本单位发文字号', ...different },
  };
  const answer = await desk.ask(
    who,
    `mutation ($input: ChangeDocumentTemplateInput!) { done: changeDocumentTemplate(input: $input) { version userErrors { code field message } } }`,
    { input },
  );
  return answer['done'];
}

describe('the documents of a listing', () => {
  it('open again as Word and PDF, and say what was decided', async () => {
    const entered = await enter(desk, party);
    expect(entered.issuedDocuments.map(({ code }) => code).toSorted()).toEqual([
      ...['listing-decision', 'listing-notice', 'proof-of-service', 'proof-of-service', 'repair-notice'],
    ]);
    for (const { id, number, body, files } of entered.issuedDocuments) {
      const [word, pages] = [await fileOf(officer, id, 'docx'), await fileOf(officer, id, 'pdf')];
      for (const text of [textOfWord(word), await textOfPages(pages)]) {
        expect(text).toContain(number);
        expect(text).toContain(party.name.slice(0, 8));
      }
      expect(files.map(({ digest }) => digest)).toEqual(
        [word, pages].map((bytes) => createHash('sha256').update(bytes).digest('hex')),
      );
      expect(body).not.toMatch(/\{\{|undefined/);
    }
    const decision = entered.issuedDocuments.find(({ code }) => code === 'listing-decision');
    expect(decision?.body).toContain('管理期限3年，自本决定作出之日起至2029年5月12日止');
    expect(decision?.body).toContain('你单位书面放弃陈述申辩。');
    const notice = entered.issuedDocuments.find(({ code }) => code === 'listing-notice');
    expect(notice?.body).toContain('你单位自收到本告知书之日起10个工作日内，有权');
    const repair = entered.issuedDocuments.find(({ code }) => code === 'repair-notice');
    expect(repair?.number).toMatch(/^信修告〔2026〕\d+号$/);
    expect(repair?.body).toContain('2026年11月13日起可以申请提前终止公示');
  });

  it('are for who issued them, the subject and auditors with a purpose; each download leaves a trace', async () => {
    const { issuedDocuments } = await serveNotice(desk, party);
    const id = issuedDocuments[0]?.id ?? '';
    const read = (who: Viewer) => readDocumentFile(desk.database.pool, who, id, 'pdf');
    expect(await read(stranger)).toBeNull();
    expect(await read(representativeOf(organisation(1))).then((file) => file === null)).toBe(true);
    expect(await read(auditor)).toBeNull();
    expect((await read(representativeOf(party)))?.name).toMatch(/号\.pdf$/);
    expect(
      await read({ ...auditor, purpose: { matter: 'audit', reference: '审〔2026〕1号' } }),
    ).not.toBeNull();
    const { rows } = await desk.database.pool.query<{ count: string }>(
      `select count(*)::text as count from ledger_entry where action = 'document.download' and object_id = $1`,
      [id],
    );
    expect(rows[0]?.count).toBe('2');
    const list = '{ issuedDocuments(first: 5) { totalCount } }';
    expect(await desk.ask(stranger, list)).toEqual({ issuedDocuments: { totalCount: 0 } });
    expect(await desk.ask(representativeOf(party), list)).toEqual({ issuedDocuments: { totalCount: 2 } });
  });

  it('are never changed, not even in the tables', async () => {
    await serveNotice(desk, party);
    await expect(desk.database.pool.query(`update issued_document set body = 'x'`)).rejects.toThrow(
      'never changed',
    );
    await expect(desk.database.pool.query('delete from issued_document_file')).rejects.toThrow(
      'never changed',
    );
    expect((await verifyDocuments(desk.database.pool)).altered).toEqual([]);
  });
});

describe('a download', () => {
  it('is a file with its name for the department, and alike nothing for others and for what is not there', async () => {
    const { issuedDocuments } = await serveNotice(desk, party);
    const path = issuedDocuments[0]?.files.find(({ format }) => format === 'docx')?.url ?? '';
    const app = await buildGateway({
      ...{ settings: testSettings, database: desk.database, clock: desk.clock, graph: null, intake: null },
      portals: [],
    });
    try {
      const address = await app.listen({ host: '127.0.0.1', port: 0 });
      const password = await developmentPassword(desk.database);
      const get = async (account: string, wanted: string) =>
        (await aPerson({ address, password }, account)).browser.get(wanted);
      const file = await get('culture-433101-case-officer', path);
      expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toMatch(/号\.docx$/);
      expect(textOfWord(Buffer.from(await file.arrayBuffer()))).toContain(party.name);
      const absent = path.replace(/[0-9a-f]{12}\./, '000000000000.');
      const refused = await get('tax-433101-case-officer', path);
      const missing = await get('culture-433101-case-officer', absent);
      expect([refused.status, missing.status, (await fetch(address + path)).status]).toEqual([404, 404, 401]);
      const codeOf = async (answer: Response) => /"code":"(\w+)"/.exec(await answer.text())?.[1];
      expect([await codeOf(refused), await codeOf(missing)]).toEqual([
        'NO_SUCH_DOCUMENT',
        'NO_SUCH_DOCUMENT',
      ]);
    } finally {
      await app.close();
    }
  });
});

describe('a wording', () => {
  it('is changed by reviewers, for what is issued afterwards only', async () => {
    const before = await serveNotice(desk, party);
    const [old] = before.issuedDocuments.filter(({ code }) => code === 'listing-notice');
    expect(await changeTemplate(officer)).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
    const held = await noticeTemplate(reviewer);
    expect(held?.placeholders).toContainEqual({ label: '事实', meaning: '认定的事实' });
    const body = `${held?.body ?? ''}\n附注：本单位咨询电话见政务网站。`;
    expect(await changeTemplate(reviewer, { body })).toEqual({
      version: (held?.version ?? 0) + 1,
      userErrors: [],
    });
    expect(await changeTemplate(reviewer, { basedOn: 0 })).toMatchObject({
      userErrors: [{ code: 'CHANGED_MEANWHILE', field: 'basedOn' }],
    });
    party = organisation(1790);
    await desk.handInPenalty(party, (row) =>
      row.with('CF_WSH', '吉市文罚决〔2026〕模1号').with('CF_JDRQ', '2026/5/11'),
    );
    const after = await serveNotice(desk, party);
    const [changed] = after.issuedDocuments.filter(({ code }) => code === 'listing-notice');
    expect(changed).toMatchObject({
      templateVersion: (held?.version ?? 0) + 1,
      number: '吉文旅名单告〔2026〕1号',
    });
    expect(changed?.body).toContain('附注：本单位咨询电话');
    const [same] = (await lookAt(desk, officer, before)).issuedDocuments.filter(({ id }) => id === old?.id);
    expect(same).toEqual(old);
    expect((await noticeTemplate(stranger))?.version).toBe(0);
  });

  it('is refused with every reason, and shown before it is kept', async () => {
    expect(
      await changeTemplate(reviewer, { mark: '〔〕', title: '', reason: ' ', body: '{{电话}}' }),
    ).toMatchObject({
      userErrors: [
        ...[{ field: 'mark' }, { field: 'title' }, { field: 'reason' }],
        { field: 'body', code: 'UNKNOWN_PLACEHOLDER', message: '第1行：没有“电话”这一项。' },
      ],
    });
    const preview = `query ($body: String!) { documentPreview(code: "listing-notice", body: $body) { problems blocks { style label text } } }`;
    expect(await desk.ask(reviewer, preview, { body: '~ {{当事人名称}}：\n{{电话}}' })).toEqual({
      documentPreview: {
        problems: ['第2行：没有“电话”这一项。'],
        blocks: [
          { style: 'FLUSH', label: null, text: '〔当事人名称〕：' },
          { style: 'PARAGRAPH', label: null, text: '无' },
        ],
      },
    });
  });
});

describe('other documents', () => {
  it('a repair notice is issued once, under its own number', async () => {
    const { notices } = z
      .object({ notices: z.array(z.object({ id: z.string(), number: z.string() })) })
      .parse(
        (
          await desk.ask(officer, 'query ($id: ID!) { record(id: $id) { notices { id number } } }', {
            id: recordId,
          })
        )['record'],
      );
    const [notice] = notices;
    const issue = async (who: Viewer) =>
      (
        await desk.ask(
          who,
          `mutation ($input: IssueNoticeDocumentInput!) { done: issueNoticeDocument(input: $input) { document { id number body } userErrors { code } } }`,
          { input: { noticeId: notice?.id } },
        )
      )['done'];
    expect(await issue(stranger)).toEqual({ document: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
    const first = await issue(officer);
    expect(first).toMatchObject({ document: { number: notice?.number }, userErrors: [] });
    expect(JSON.stringify(first)).toContain('2026年8月12日起可以申请');
    expect(await issue(officer)).toEqual(first);
  });

  it('the answer to an objection says claim, opinion and outcome', async () => {
    const subject = representativeOf(party);
    const creditOffice = aViewer({
      ...{ departmentKey: 'credit-office-433101', roles: ['credit-office'], name: '信用办' },
      actor: 'account:00000000-0000-7000-8000-000000000019',
    });
    const step = async (who: Viewer, document: string, input: Record<string, unknown>) =>
      z
        .object({
          case: z.object({
            id: z.string(),
            version: z.number(),
            issuedDocuments: z.array(z.object({ body: z.string() })),
          }),
        })
        .parse(
          (
            await desk.ask(
              who,
              `${document} { case { id version issuedDocuments { body } } userErrors { code } } }`,
              { input },
            )
          )['done'],
        ).case;
    const open = 'mutation ($input: OpenCaseInput!) { done: openCase(input: $input)';
    const take = 'mutation ($input: TakeCaseStepInput!) { done: takeCaseStep(input: $input)';
    const opened = await step(subject, open, {
      ...{ kind: 'objection', recordId, idempotencyKey: 'answered' },
      values: [
        { code: 'claim', value: 'WRONG' },
        { code: 'grounds', value: '处罚对象有误。' },
      ],
    });
    const upheld = await step(officer, take, {
      ...{ caseId: opened.id, version: opened.version, step: 'uphold', reason: '证据充分' },
      values: [{ code: 'opinion', value: '经核实，处罚决定无误。' }],
    });
    const closed = await step(creditOffice, take, {
      caseId: upheld.id,
      version: upheld.version,
      step: 'confirm',
      values: [],
    });
    expect(closed.issuedDocuments[0]?.body).toContain('异议事项：内容有误。处罚对象有误。');
    expect(closed.issuedDocuments[0]?.body).toContain('核实意见：经核实，处罚决定无误。\n处理结果：维持。');
  });
});
