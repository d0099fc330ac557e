import type { ProblemAnswer } from './problem-answer.ts';

/** Nobody is signed in, or the token is unknown, revoked or expired. */
export const unauthenticated: ProblemAnswer = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: { zh: '请先登录，或提供有效的服务令牌。', en: 'Sign in first, or send a valid service token.' },
};

/** The page was opened for somebody else than the session now belongs to: another tab signed in. */
export const viewerChanged: ProblemAnswer = {
  status: 409,
  code: 'VIEWER_CHANGED',
  message: {
    zh: '此浏览器已换了登录账号，本页未作任何操作，请重新载入。',
    en: 'Somebody else has signed in in this browser. Nothing was done; load the page again.',
  },
};

/** A service token stated a matter that it is not for. */
export const matterOutOfScope: ProblemAnswer = {
  status: 403,
  code: 'MATTER_OUT_OF_SCOPE',
  message: {
    zh: '此服务令牌不能用于该事项。',
    en: 'The service token is not for this matter.',
  },
};

/** A document that is not among the trusted ones, from a session. */
export const notTrusted: ProblemAnswer = {
  status: 403,
  code: 'DOCUMENT_NOT_TRUSTED',
  message: {
    zh: '此会话只能执行门户和接口约定中的查询。',
    en: 'A session may only send the operations of the portals and of the contract.',
  },
};

/** An id that names no trusted document: mistyped, or of another version of the portals. */
export const noSuchDocument: ProblemAnswer = {
  status: 404,
  code: 'PERSISTED_QUERY_NOT_FOUND',
  message: {
    zh: '没有这个查询，页面可能已更新，请刷新后重试。',
    en: 'There is no such operation; the page may have changed: reload it and try again.',
  },
};

/** Something beside the document that can't be read. */
export const badGraphRequest: ProblemAnswer = {
  status: 400,
  code: 'BAD_REQUEST',
  message: {
    zh: '请求应为 JSON：variables 为对象，operationName 为文本。',
    en: 'The request must be JSON, with an object as variables and a text as operationName.',
  },
};

/** By GET one asks for trusted queries; anything else is sent. */
export const sendInstead: ProblemAnswer = {
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  message: {
    zh: 'GET 只能执行以 documentId 指定的查询，其他请求请用 POST。',
    en: 'GET answers queries named by documentId; use POST for anything else.',
  },
};

/** A page of another site sent this in the reader's name. */
export const crossSite: ProblemAnswer = {
  status: 403,
  code: 'CROSS_SITE',
  message: { zh: '请求来自其他网站，已拒绝。', en: 'The request comes from another site and is refused.' },
};

export const notMultipart: ProblemAnswer = {
  status: 415,
  code: 'WRONG_MEDIA_TYPE',
  message: {
    zh: '请以 multipart/form-data 上传 .xlsx 或 .csv 文件。',
    en: 'Upload an .xlsx or .csv file as multipart/form-data.',
  },
};

export const noFile: ProblemAnswer = {
  status: 400,
  code: 'FILE_MISSING',
  message: { zh: '请求中没有文件。', en: 'The request holds no file.' },
};

export const uploadBroken: ProblemAnswer = {
  status: 400,
  code: 'UPLOAD_BROKEN',
  message: { zh: '上传不完整，请重新上传。', en: 'The upload is not complete; send it again.' },
};

export const badIdempotencyKey: ProblemAnswer = {
  status: 400,
  code: 'IDEMPOTENCY_KEY_MALFORMED',
  message: {
    zh: 'Idempotency-Key 应为 1 至 200 个可见的 ASCII 字符。',
    en: 'The Idempotency-Key must be 1 to 200 visible ASCII characters.',
  },
};

/** The key came before with something else. */
export const keyReused: ProblemAnswer = {
  status: 422,
  code: 'IDEMPOTENCY_KEY_REUSED',
  message: {
    zh: '这个 Idempotency-Key 已用于另一个请求。',
    en: 'This Idempotency-Key was used for another request.',
  },
};

/** The same request is being done, or broke off: whether it was done is not known here. */
export const underWay: ProblemAnswer = {
  status: 409,
  code: 'REQUEST_UNDER_WAY',
  message: {
    zh: '相同的请求正在处理，请稍后查看结果。',
    en: 'The same request is under way; look at its outcome in a moment.',
  },
};

export const tooManyUploads: ProblemAnswer = {
  status: 429,
  code: 'TOO_MANY_UPLOADS',
  message: {
    zh: '同时上传的文件过多，请稍后再试。',
    en: 'Too many uploads at the same time; try again in a moment.',
  },
};

/** More requests than one address, account or token may send. */
export const tooManyRequests: ProblemAnswer = {
  status: 429,
  code: 'TOO_MANY_REQUESTS',
  message: { zh: '请求过于频繁，请稍后再试。', en: 'Too many requests; try again in a moment.' },
};

export const noSuchRecordType: ProblemAnswer = {
  status: 404,
  code: 'UNKNOWN_RECORD_TYPE',
  message: { zh: '没有这个信用信息事项。', en: 'There is no such record type.' },
};

export const noSuchBatch: ProblemAnswer = {
  status: 404,
  code: 'NOT_FOUND',
  message: { zh: '没有这个批次。', en: 'There is no such batch.' },
};
