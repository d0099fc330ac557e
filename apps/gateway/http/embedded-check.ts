import { createHash } from 'node:crypto';
import { escapeHtml, plainPage } from '@xintu/access';
import type { Database } from '@xintu/database';
import { type EmbeddedCheck, openLink, outcomeWords } from '@xintu/reports';
import type { BusinessClock } from '@xintu/runtime';
import type { FastifyInstance, FastifyReply } from 'fastify';

export interface EmbedOptions {
  readonly database: Pick<Database, 'pool'>;
  readonly clock: BusinessClock;
  /** Origins whose pages may show the page in a frame; none: it opens in a window of its own only. */
  readonly origins: readonly string[];
}

const gone = plainPage(
  '核查页面已失效',
  '<p>本页面只能打开一次，且须在五分钟内打开。请从业务系统重新打开。</p>',
);

/**
 * `/embed/check/<token>`: a check for approval systems that can only open a page. It asks nobody to sign in (the link is
 * the proof), runs no script, loads nothing, and stands in frames of the configured origins alone.
 */
export function embedChecks(app: FastifyInstance, { database, clock, origins }: EmbedOptions): void {
  app.get<{ Params: { token: string } }>('/embed/check/:token', async (request, reply) => {
    const { token } = request.params;
    const occasion = { pool: database.pool, today: clock.today(), requestId: request.id };
    const check = /^[\w-]{43}$/.test(token) ? await openLink(occasion, token) : null;
    if (check === null) return sendPage(reply.code(410), gone, origins);
    return sendPage(reply, plainPage('信用核查结果', contentOf(check)), origins);
  });
}

function sendPage(reply: FastifyReply, page: string, origins: readonly string[]): FastifyReply {
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const styleHash = createHash('sha256').update(style).digest('base64');
  return reply
    .removeHeader('x-frame-options')
    .header(
      'content-security-policy',
      [
        `default-src 'none'`,
        `style-src 'sha256-${styleHash}'`,
        `img-src data:`,
        `base-uri 'none'`,
        `form-action 'none'`,
        `frame-ancestors ${origins.length === 0 ? `'none'` : origins.join(' ')}`,
      ].join('; '),
    )
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page);
}

function contentOf({ number, matter, reference, asOf, results }: EmbeddedCheck): string {
  const facts = [
    ['核查编号', number],
    ['办理事项', matter],
    ['办件编号', reference],
    ['数据截至', asOf],
  ].map(([label = '', value = '']) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
  return `<dl>${facts.join('')}</dl>
<ol>${results.map(resultOf).join('\n')}</ol>
<p>只列出仍然有效的信息。“未查询到记录”不代表信用良好；由办理人员依法作出决定。</p>`;
}

function resultOf(result: EmbeddedCheck['results'][number]): string {
  const asked = [result.subject ?? result.name, result.code].filter((part) => part !== null).join(' ');
  const outcome = outcomeWords[result.outcome] ?? result.outcome;
  const records = result.records.map(
    ({ type, title, documentNumber, authority, decidedOn, underObjection }) =>
      `${type}：${title}（${documentNumber}，${authority}，${decidedOn}${underObjection ? '，异议处理中' : ''}）`,
  );
  const lines = [...records, ...result.measures.map((measure) => `适用措施：${measure}`)];
  const list = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  return `<li><strong>${escapeHtml(asked)}</strong>：${escapeHtml(outcome)}${list === '' ? '' : `<ul>${list}</ul>`}</li>`;
}
