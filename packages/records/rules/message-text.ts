/** What the text of a message is made of. */
export interface MessageFacts {
  readonly kind: string;
  readonly subject: string;
  readonly authority: string;
  readonly notice: string | null;
  readonly recordType: string | null;
  readonly document: string | null;
  readonly decidedOn: string | null;
  readonly publicityUntil: string | null;
  readonly repairableFrom: string | null;
  readonly caseNumber: string | null;
  readonly caseKind: string | null;
  readonly step: string | null;
  readonly state: string | null;
}

/** Title and text of a message, in the language of the notices. What is not known is left out. */
export function messageText(facts: MessageFacts): { readonly title: string; readonly text: string } {
  return facts.kind === 'CASE_STEP' ? ofStep(facts) : ofNotice(facts);
}

function ofNotice(facts: MessageFacts) {
  const { subject, authority, notice, recordType, document, decidedOn, publicityUntil, repairableFrom } =
    facts;
  const lines = [
    `${subject}：`,
    `${authority}作出的${recordType ?? '决定'}（${document ?? ''}${decidedOn === null ? '' : `，${decidedOn}`}）将依法公示，告知书编号 ${notice ?? ''}。`,
    publicityUntil === null ? '' : `公示截止日期：${publicityUntil}。`,
    repairableFrom === null ? '' : `自 ${repairableFrom} 起，可以申请信用修复。`,
    '认为信息有误的，可以登录“我的信用”提出异议，或到决定机关窗口提出；处理期间在信息旁标明。',
  ];
  return { title: `拟公示告知：${document ?? ''}`, text: lines.filter((line) => line !== '').join('\n') };
}

function ofStep({ subject, authority, caseNumber, caseKind, step, state }: MessageFacts) {
  return {
    title: `办理进度：${caseNumber ?? ''}`,
    text: `${subject}：\n${authority}办理的${caseKind ?? ''}（${caseNumber ?? ''}）有新进展：${step ?? ''}，现为“${state ?? ''}”。\n详情请登录“我的信用”查看。`,
  };
}
