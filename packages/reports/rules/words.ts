/** Outcomes of a check, as paper and embedded pages say them. */
export const outcomeWords: Readonly<Record<string, string>> = {
  HAS_RECORDS: '有记录',
  NO_RECORDS: '未查询到记录',
  SUBJECT_UNKNOWN: '未找到该主体',
  NAME_MISMATCH: '名称与代码不符，待人工确认',
  AMBIGUOUS: '有多个可能的主体，待人工确认',
  INVALID_CODE: '统一社会信用代码不正确',
};

/** Ways in which a subject was found. */
export const matchWords: Readonly<Record<string, string>> = {
  CODE: '按代码匹配',
  NAME: '按名称匹配',
  FORMER_NAME: '按曾用名匹配',
};
