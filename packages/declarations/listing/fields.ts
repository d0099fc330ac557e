import { deliveryWayNames, type Text } from '@xintu/kernel';

import type { CaseCondition } from '../case-kind.ts';
import type { Field } from '../field.ts';
import type { ListDeclaration } from '../list.ts';

const general = { personal: false, required: 'always' } as const;

const text = (code: string, name: Text, length = 2000): Field => ({
  ...{ ...general, code, name, type: 'text', length },
});
const day = (code: string, name: Text): Field => ({ ...general, code, name, type: 'day' });
const choice = (code: string, name: Text, names: Readonly<Record<string, Text>>): Field => ({
  ...{ ...general, code, name, type: 'choice' },
  choices: Object.entries(names).map(([value, label]) => ({ value, name: label })),
});

/** What is stated in the steps of a procedure over these lists. */
export interface ListingFields {
  readonly opening: readonly Field[];
  /** The ground is one of the list's own. */
  readonly grounded: CaseCondition;
  readonly service: readonly Field[];
  readonly defence: readonly Field[];
  readonly answer: readonly Field[];
  readonly legalReview: readonly Field[];
  readonly deliberation: readonly Field[];
  readonly removal: readonly Field[];
  readonly removalOpinion: readonly Field[];
  readonly ownRemoval: readonly Field[];
}

/** The fields of a procedure: lists and their grounds are the choices of its opening. */
export function listingFieldsOf(lists: readonly ListDeclaration[]): ListingFields {
  const criteria = lists.flatMap(({ management }) => management?.criteria ?? []);
  const opening = [
    choice(
      'list',
      { zh: '拟列入名单', en: 'List' },
      Object.fromEntries(lists.map(({ code, name }) => [code, name])),
    ),
    choice(
      'criterion',
      { zh: '列入情形', en: 'Ground' },
      Object.fromEntries(
        criteria.map(({ code, name, article }) => [
          code,
          { zh: `${name.zh}（${article}）`, en: `${name.en} (${article})` },
        ]),
      ),
    ),
    text('facts', { zh: '事实', en: 'Facts' }, 4000),
    text('grounds', { zh: '理由和依据', en: 'Grounds' }, 4000),
    text('evidence', { zh: '证据材料', en: 'Evidence' }),
  ];
  return {
    opening,
    grounded: groundOf(lists),
    service: [
      day('deliveredOn', { zh: '送达日期', en: 'Served on' }),
      choice('deliveredWay', { zh: '送达方式', en: 'Served how' }, deliveryWayNames),
      text('receiver', { zh: '受送达人（签收人及其身份）', en: 'Received by' }, 200),
    ],
    defence: [text('defence', { zh: '陈述申辩意见', en: 'Statement and defence' }, 4000)],
    answer: [
      choice(
        'outcome',
        { zh: '采纳情况', en: 'Outcome' },
        {
          ACCEPTED: { zh: '采纳', en: 'accepted' },
          PARTLY: { zh: '部分采纳', en: 'partly accepted' },
          NOT_ACCEPTED: { zh: '不予采纳', en: 'not accepted' },
        },
      ),
      text('answer', { zh: '答复及理由', en: 'Answer with reasons' }, 4000),
    ],
    legalReview: [text('legalOpinion', { zh: '法制审核意见（含专家评估意见）', en: 'Legal opinion' }, 4000)],
    deliberation: [
      day('metOn', { zh: '集体讨论日期', en: 'Met on' }),
      text('present', { zh: '参加人员', en: 'Present' }, 500),
      text('minutes', { zh: '集体讨论意见', en: 'What was resolved' }, 4000),
    ],
    removal: [
      text('removalGrounds', { zh: '申请移出的理由', en: 'Why removal is asked for' }, 4000),
      text('correction', { zh: '纠正失信行为、消除影响的情况和材料', en: 'How it was put right' }, 4000),
    ],
    removalOpinion: [text('removalOpinion', { zh: '核查意见', en: 'What was found' }, 4000)],
    ownRemoval: [
      choice(
        'removalCase',
        { zh: '移出情形', en: 'Why' },
        {
          BASIS_WITHDRAWN: { zh: '认定所依据的决定被撤销或者变更', en: 'its basis was withdrawn or changed' },
          LAW_CHANGED: { zh: '所依据的规定修改或者废止', en: 'the rule was changed or repealed' },
          OTHER: { zh: '其他依法应当移出的情形', en: 'another case of the law' },
        },
      ),
      text('removalOpinion', { zh: '情况说明', en: 'What was found' }, 4000),
    ],
  };
}

const groundOf =
  (lists: readonly ListDeclaration[]): CaseCondition =>
  ({ opening }) => {
    const list = lists.find(({ code }) => code === opening['list']);
    const criteria = list?.management?.criteria ?? [];
    if (criteria.some(({ code }) => code === opening['criterion'])) return null;
    return {
      code: 'NOT_A_GROUND_OF_THE_LIST',
      text: {
        zh: `“${list?.name.zh ?? ''}”没有这种列入情形。`,
        en: 'This is not a ground of the chosen list.',
      },
    };
  };
