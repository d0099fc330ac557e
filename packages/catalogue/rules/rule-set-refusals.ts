/** Why a change of the rules is refused. */
export const ruleRefusals = {
  NOT_ALLOWED: { code: 'NOT_ALLOWED', 'zh-CN': '您的角色不能办理。', en: 'Your role does not allow this.' },
  SAME_PERSON: {
    code: 'NOT_THE_SAME_PERSON',
    'zh-CN': '提出人不能采用自己的提案，请由另一人办理。',
    en: 'Who proposed it can not adopt it: another person must.',
  },
  UNKNOWN: { code: 'UNKNOWN', 'zh-CN': '没有这组规则。', en: 'There is no such set of rules.' },
  NOT_PROPOSED: {
    code: 'NOT_PROPOSED',
    'zh-CN': '只有待采用的规则可以试算、采用或否决。',
    en: 'Only a proposed set can be tried, adopted or rejected.',
  },
  NOT_TRIED: {
    code: 'NOT_TRIED',
    'zh-CN': '请先对已有记录试算，查看前后对比后再采用。',
    en: 'Try it on the stored records first, and look at the report.',
  },
  RUNNING: {
    code: 'RUNNING',
    'zh-CN': '正在计算，请等待完成。',
    en: 'A run is under way; wait for its end.',
  },
  REASON_MISSING: {
    code: 'REASON_MISSING',
    field: 'reason',
    'zh-CN': '请填写理由。',
    en: 'Give the reason.',
  },
  NAME_MISSING: {
    code: 'NAME_MISSING',
    field: 'name',
    'zh-CN': '请填写核实人姓名和依据。',
    en: 'Give the basis and the name of who confirmed it.',
  },
  PART_UNKNOWN: {
    code: 'PART_UNKNOWN',
    field: 'part',
    'zh-CN': '没有这一项，或该项已核实。',
    en: 'There is no such part, or it is confirmed already.',
  },
  CONTENT: {
    code: 'CONTENT',
    'zh-CN': '规则内容不完整：每个版本应有依据、条款、起止日期和月数，较大数额应小于巨大数额。',
    en: 'The rules are incomplete: each version needs basis, article, days and months; the larger amount lies below the huge one.',
  },
  OVERLAP: {
    code: 'OVERLAP',
    'zh-CN': '版本的起止日期重叠或有间断。',
    en: 'The versions overlap or leave a gap.',
  },
  SAME: {
    code: 'SAME',
    'zh-CN': '与现行规则相同，没有改动。',
    en: 'It is the same as what is in force.',
  },
} as const;
