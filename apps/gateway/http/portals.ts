import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml, plainPage } from '@xintu/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readStaticFiles, type StaticFile } from './static-files.ts';

/** A built portal. */
export interface Portal {
  /** Its folder's name, and the first part of its addresses. */
  readonly code: string;
  /** The title of its page. */
  readonly name: string;
  readonly files: ReadonlyMap<string, StaticFile>;
}

const PAGE = 'index.html';

/** All portals that are built: each folder beside this program with a `dist/index.html`. */
export async function readPortals(folder: string): Promise<readonly Portal[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const portals = await Promise.all(
    names.map(async ({ name: code }) => ({ code, files: await readStaticFiles(join(folder, code, 'dist')) })),
  );
  return portals
    .flatMap(({ code, files }) => {
      const page = files.get(PAGE);
      return page === undefined ? [] : [{ code, files, name: titleOf(page) ?? code }];
    })
    .toSorted((one, other) => one.code.localeCompare(other.code));
}

function titleOf(page: StaticFile): string | null {
  const found = /<title>([^<]+)<\/title>/.exec(page.bytes.toString());
  return found?.[1]?.trim() ?? null;
}

/** Serves the portals, each under its own path, and a page at `/` that leads to them. */
export function servePortals(
  app: FastifyInstance,
  portals: readonly Portal[],
  options: { readonly developmentSignIn: boolean },
): void {
  const home = homePage(portals, options.developmentSignIn);
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(home));
  for (const portal of portals) {
    app.get(`/${portal.code}`, (_request, reply) => reply.redirect(`/${portal.code}/`, 308));
    app.get<{ Params: { '*': string } }>(`/${portal.code}/*`, (request, reply) => {
      const path = request.params['*'];
      const file = portal.files.get(path) ?? (isPage(path) ? portal.files.get(PAGE) : undefined);
      return file === undefined ? reply.callNotFound() : sendFile(request, reply, file);
    });
  }
}

/** Whether the path is one of the portal's own pages: they are made in the browser, all from one file. */
function isPage(path: string): boolean {
  return !path.startsWith('assets/') && !/\.[a-z0-9]{2,5}$/i.test(path);
}

async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: StaticFile,
): Promise<FastifyReply> {
  reply
    .header('cache-control', file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('etag', file.tag)
    .header('vary', 'accept-encoding');
  if (request.headers['if-none-match']?.includes(file.tag) === true) return reply.code(304).send();
  reply.type(file.type);
  const accepted = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(request.headers['accept-encoding'] ?? '');
  const compressed = accepted ? await file.compressed() : null;
  if (compressed === null) return reply.send(file.bytes);
  return reply.header('content-encoding', 'gzip').send(compressed);
}

function homePage(portals: readonly Portal[], developmentSignIn: boolean): string {
  const links = portals
    .map(({ code, name }) => `<li><a href="/${code}/">${escapeHtml(name)}</a></li>`)
    .join('\n');
  const notice = developmentSignIn
    ? '<p class="notice">开发环境：使用演示账号登录，数据均为演示数据。</p>'
    : '';
  const list = portals.length === 0 ? '<p>门户尚未构建。</p>' : `<ul>\n${links}\n</ul>`;
  return plainPage('公共信用信息图谱', `${notice}\n<nav aria-label="门户">\n${list}\n</nav>`);
}
