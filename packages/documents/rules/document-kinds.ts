import {
  type DocumentKind,
  listingPlaceholders,
  objectionPlaceholders,
  recordPlaceholders,
  servicePlaceholders,
} from './document-kind.ts';

const signature = ['> {{机关名称}}', '> {{日期}}'];
const addressed = '~ {{当事人名称}}（统一社会信用代码：{{统一社会信用代码}}）：';
const remedies =
  '如不服本决定，可以自收到本决定书之日起六十日内依法申请行政复议，或者自收到本决定书之日起六个月内依法提起行政诉讼。';
const text = (...lines: readonly string[]) => [...lines, ...signature].join('\n');

/** The documents of the core, each in the wording of the product. */
export const documentKinds: readonly DocumentKind[] = [
  {
    code: 'listing-notice',
    name: { zh: '列入名单告知书', en: 'Notice of listing' },
    mark: '名单告',
    title: '列入名单告知书',
    placeholders: listingPlaceholders,
    body: text(
      addressed,
      '经查，你单位存在以下事实：',
      '{{事实}}',
      '上述事实，有以下证据证明：{{证据材料}}',
      '上述行为属于{{法律依据}}规定的情形：{{列入情形}}。{{理由和依据}}',
      '据此，本机关拟将你单位列入{{名单名称}}，管理期限{{管理期限}}，自作出列入决定之日起计算。列入后，依照有关规定采取以下管理措施：',
      '{{管理措施}}',
      '你单位自收到本告知书之日起{{陈述申辩期限}}内，有权向本机关进行陈述、申辩，提交书面意见和证据，本机关将予以核查并书面答复；期满未提出或者书面放弃的，本机关将依法作出决定。',
      '列入名单后，有下列情形的，依法移出名单：',
      '{{移出情形}}',
    ),
  },
  {
    code: 'defence-answer',
    name: { zh: '陈述申辩答复书', en: 'Answer to a statement' },
    mark: '名单答',
    title: '陈述申辩答复书',
    placeholders: listingPlaceholders,
    body: text(
      addressed,
      '你单位对《列入名单告知书》（{{告知书文号}}）提出的陈述申辩意见收悉。你单位提出：',
      '{{陈述申辩意见}}',
      '经核查，本机关对上述意见{{采纳情况}}。理由如下：',
      '{{答复及理由}}',
    ),
  },
  {
    code: 'listing-decision',
    name: { zh: '列入名单决定书', en: 'Decision to list' },
    mark: '名单决',
    title: '列入名单决定书',
    placeholders: listingPlaceholders,
    body: text(
      addressed,
      '经查，你单位存在以下事实：',
      '{{事实}}',
      '上述事实，有以下证据证明：{{证据材料}}',
      '本机关于{{告知书送达日期}}向你单位送达《列入名单告知书》（{{告知书文号}}）。{{陈述申辩情况}}',
      '上述行为属于{{法律依据}}规定的情形：{{列入情形}}。{{理由和依据}}',
      '经法制审核和集体讨论，本机关决定：将你单位列入{{名单名称}}，管理期限{{管理期限}}，自本决定作出之日起至{{管理期满日}}止。在管理期限内，依照有关规定采取以下管理措施：',
      '{{管理措施}}',
      '有下列情形的，移出名单：',
      '{{移出情形}}',
      remedies,
    ),
  },
  {
    code: 'delisting-decision',
    name: { zh: '移出名单决定书', en: 'Decision to remove from a list' },
    mark: '名单移',
    title: '移出名单决定书',
    placeholders: listingPlaceholders,
    body: text(
      addressed,
      '本机关于{{决定日期}}以《列入名单决定书》（{{决定书文号}}）将你单位列入{{名单名称}}。',
      '经核查：{{移出理由}}',
      '依据{{法律依据}}及有关规定，本机关决定自本决定作出之日起将你单位移出{{名单名称}}，停止公示列入信息，解除相应管理措施。',
    ),
  },
  {
    code: 'proof-of-service',
    name: { zh: '送达回证', en: 'Proof of service' },
    mark: '送证',
    title: '送达回证',
    placeholders: servicePlaceholders,
    body: [
      '【送达机关】{{机关名称}}',
      '【送达文书】{{送达文书}}',
      '【当事人】{{当事人名称}}（{{统一社会信用代码}}）',
      '【受送达人】{{受送达人}}',
      '【送达日期】{{送达日期}}',
      '【送达方式】{{送达方式}}',
      '【办理件】{{办理件编号}}',
      '【登记人】{{登记人}}',
      '【登记日期】{{日期}}',
      '【受送达人签名】',
      '【送达人签名】',
    ].join('\n'),
  },
  {
    code: 'repair-notice',
    name: { zh: '信用修复告知书', en: 'Repair notice' },
    mark: '信修告',
    title: '信用修复告知书',
    placeholders: recordPlaceholders,
    body: text(
      addressed,
      '本机关于{{决定日期}}作出的{{信息事项}}（{{决定文号}}）将依法记入你单位的信用档案。现就公示和信用修复事项告知如下：',
      '?一、公示期限。该信息公示至{{公示截止日}}，次日零时起停止公示。计算依据：{{公示规则}}。',
      '?二、申请修复的最早日期。履行法定义务、纠正失信行为后，{{可申请修复日}}起可以申请提前终止公示。',
      '三、申请途径和材料。登录“信用中国”网站，在该信息页面点击“在线申请修复”，提交履行义务、纠正失信行为的证明材料和信用承诺书；法律、法规、规章另有规定的，向作出决定的机关提出。',
      '四、提出异议。认为公示的信息有误、依法不应公示或者应当终止公示的，可以通过本平台或者向本机关提出异议，本机关在规定期限内核实并答复；异议期间该信息标注“异议处理中”。',
      '五、对所依据的决定不服的，仍可依法申请行政复议或者提起行政诉讼。',
    ),
  },
  {
    code: 'objection-answer',
    name: { zh: '异议处理结果告知书', en: 'Answer to an objection' },
    mark: '异答',
    title: '异议处理结果告知书',
    placeholders: objectionPlaceholders,
    body: text(
      addressed,
      '你单位对{{信息事项}}（{{决定文号}}）提出的异议（{{办理件编号}}）已经办结。',
      '异议事项：{{异议事项}}。{{异议理由}}',
      '核实意见：{{核实意见}}',
      '处理结果：{{处理结果}}。',
      '对处理结果有不同意见的，可以补充证据后再次提出异议；认为侵犯合法权益的，可以依法申请行政复议或者提起行政诉讼。',
    ),
  },
];

/** A kind of document by its code. @throws Error for a code that nobody declared */
export function documentKind(code: string): DocumentKind {
  const kind = documentKinds.find((one) => one.code === code);
  if (kind === undefined) throw new Error(`there is no document ${code}`);
  return kind;
}
