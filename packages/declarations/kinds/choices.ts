import {
  fulfilmentNames,
  fulfilments,
  penaltyCategories,
  penaltyCategoryNames,
  penaltyFieldNames,
  penaltyFields,
  procedureNames,
  procedures,
  severities,
  severityNames,
  subjectClasses,
  subjectClassNames,
  type SubjectClass,
  type Text,
} from '@xintu/kernel';
import type { Choice } from '../field.ts';

const alsoOfClass: Readonly<Record<SubjectClass, readonly string[]>> = {
  ORGANISATION: ['法人和非法人组织', '法人或非法人组织', '法人', '非法人组织'],
  INDIVIDUAL_BUSINESS: ['个体户', '个体'],
  NATURAL_PERSON: ['个人'],
};

export const subjectClassChoices = choices(subjectClasses, subjectClassNames).map((choice) => ({
  ...choice,
  also: subjectClasses.flatMap((value) => (value === choice.value ? alsoOfClass[value] : [])),
}));

export const penaltyCategoryChoices = choices(penaltyCategories, penaltyCategoryNames);
export const procedureChoices = withAlso(choices(procedures, procedureNames), {
  SIMPLIFIED: ['简易', '简易处罚程序', '当场处罚'],
  ORDINARY: ['一般程序', '普通', '一般'],
});
export const severityChoices = withAlso(choices(severities, severityNames), {
  MINOR: ['轻微失信'],
  GENERAL: ['一般失信'],
  SERIOUS: ['严重失信'],
  SPECIAL: ['特定严重失信'],
});
export const penaltyFieldChoices = withAlso(choices(penaltyFields, penaltyFieldNames), {
  OTHER: ['其它', '无'],
});
export const fulfilmentChoices = withAlso(choices(fulfilments, fulfilmentNames), { NONE: ['未履行'] });

/** 当前状态. The national table knows only 1 (有效) and 2 (无效); the other values say what was done to a licence. */
export const licenceStateChoices: readonly Choice[] = [
  { value: 'VALID', name: { zh: '有效', en: 'valid' }, also: ['1', '正常', '生效'], storedAsNull: true },
  { value: 'AMENDED', name: { zh: '变更', en: 'amended' }, also: ['已变更'] },
  { value: 'RENEWED', name: { zh: '延续', en: 'renewed' }, also: ['已延续'] },
  {
    value: 'REVOKED',
    name: { zh: '撤销', en: 'revoked' },
    also: ['已撤销', '撤回', '已撤回', '吊销', '已吊销'],
  },
  { value: 'CANCELLED', name: { zh: '注销', en: 'cancelled' }, also: ['2', '无效', '已注销', '失效'] },
];

/** 在列状态 of a listing. That its period is over follows from the days. */
export const listingStateChoices: readonly Choice[] = [
  { value: 'IN_FORCE', name: { zh: '在列', en: 'in force' }, also: ['有效', '列入'], storedAsNull: true },
  { value: 'REMOVED', name: { zh: '移出', en: 'removed' }, also: ['已移出', '修复'] },
  { value: 'REVOKED', name: { zh: '撤销', en: 'revoked' }, also: ['已撤销'] },
];

/** 承诺类型, the values of the deployed standard. */
export const commitmentTypeChoices: readonly Choice[] = [
  {
    value: 'APPROVAL',
    name: { zh: '审批替代型', en: 'in place of an approval' },
    also: ['告知承诺型', '告知承诺'],
  },
  {
    value: 'DEFERRED_MATERIAL',
    name: { zh: '容缺受理型', en: 'missing material to follow' },
    also: ['容缺受理'],
  },
  { value: 'CERTIFICATE', name: { zh: '证明事项型', en: 'in place of a certificate' }, also: ['证明事项'] },
  { value: 'REPAIR', name: { zh: '信用修复型', en: 'with a repair' }, also: ['信用修复'] },
  { value: 'INDUSTRY', name: { zh: '行业自律型', en: 'of an association' }, also: ['行业自律'] },
  {
    value: 'VOLUNTARY',
    name: { zh: '主动型', en: 'voluntary' },
    also: ['主动承诺型', '主动公示型', '主动承诺'],
  },
  { value: 'OTHER', name: { zh: '其他', en: 'other' }, also: ['其它'] },
];

/** 公开类型 of a commitment. */
export const disclosureChoices: readonly Choice[] = [
  { value: 'PUBLIC', name: { zh: '可向社会公开', en: 'to the public' } },
  { value: 'LIMITED', name: { zh: '特定范围内公开', en: 'within limits' } },
  { value: 'NOT_PUBLIC', name: { zh: '不可公开', en: 'not to be made public' } },
];

/** 行政许可类别 of the national table; 其他 carries the concrete kind after a hyphen, so the column stays free text. */
export const licenceCategories = ['普通', '特许', '认可', '核准', '登记', '其他'] as const;

function choices<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, Text>>,
): readonly Choice[] {
  return values.map((value) => ({ value, name: names[value] }));
}

function withAlso(
  list: readonly Choice[],
  also: Readonly<Record<string, readonly string[]>>,
): readonly Choice[] {
  return list.map((choice) => {
    const words = also[choice.value];
    return words === undefined ? choice : { ...choice, also: words };
  });
}
