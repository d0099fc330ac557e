import { type Language, readLanguage } from '@xintu/access';
import type { Text } from '@xintu/kernel';
import { logger, sentenceOf } from '@xintu/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** An error answer: what a program reads, and what a person reads. */
export interface ProblemAnswer {
  readonly status: number;
  readonly code: string;
  readonly message: Text;
  /** Reasons as data, where there are any. */
  readonly reasons?: readonly object[];
}

const general = {
  NOT_FOUND: { zh: '没有这个地址。', en: 'There is nothing at this address.' },
  REQUEST_REFUSED: { zh: '无法理解这个请求。', en: 'The request can’t be understood.' },
  FILE_TOO_LARGE: { zh: '文件太大。', en: 'The file is too large.' },
  WRONG_MEDIA_TYPE: { zh: '不支持这种内容类型。', en: 'This type of content is not supported.' },
  INTERNAL: { zh: '系统出错，请稍后再试。', en: 'Something went wrong here; please try again later.' },
} as const satisfies Record<string, Text>;

const byStatus: Readonly<Record<number, keyof typeof general>> = {
  404: 'NOT_FOUND',
  413: 'FILE_TOO_LARGE',
  415: 'WRONG_MEDIA_TYPE',
};

export function languageOf(request: FastifyRequest): Language {
  return readLanguage(request.headers['accept-language']);
}

export function textIn(language: Language, text: Text): string {
  return language === 'en' ? text.en : text.zh;
}

/** Sends an error as `application/problem+json` (RFC 9457) with `code`, and `message` in the reader's language. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: ProblemAnswer,
): FastifyReply {
  const language = languageOf(request);
  const message = textIn(language, problem.message);
  const { status, code, reasons } = problem;
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-language', language)
    .type('application/problem+json; charset=utf-8')
    .send({
      type: 'about:blank',
      title: code,
      status,
      code,
      message,
      detail: message,
      requestId: request.id,
      ...(reasons === undefined ? {} : { reasons }),
    });
}

/** What was not foreseen: the caller learns nothing of its insides, the log does. */
export function answerUnforeseen(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, { status: 404, code: 'NOT_FOUND', message: general.NOT_FOUND }),
  );
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) {
      const stack = error instanceof Error ? error.stack : undefined;
      logger('gateway').error({ requestId: request.id, problem: sentenceOf(error), stack }, 'request failed');
    }
    const code = byStatus[status] ?? (status >= 500 ? 'INTERNAL' : 'REQUEST_REFUSED');
    return sendProblem(request, reply, { status, code, message: general[code] });
  });
}

function statusOf(error: unknown): number {
  const given =
    typeof error === 'object' && error !== null && 'statusCode' in error
      ? Number(error.statusCode)
      : Number.NaN;
  return given >= 400 && given <= 599 ? given : 500;
}
