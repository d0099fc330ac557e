import { conditionHolds, type ConditionCode, type Field, type RowFacts } from '@xintu/declarations';
import { penaltyCategories } from '@xintu/kernel';

import type { CheckContext } from './check-context.ts';
import { labelOf, subjectClassOf } from './check-party.ts';
import { problem, type Problem } from './problem.ts';
import type { RowValues } from './row-values.ts';

/** When a column is compulsory, in the words of the standard. */
const conditionNames: Readonly<Record<ConditionCode, string>> = {
  'subject-is-organisation': '行政相对人为法人、非法人组织或个体工商户',
  'subject-is-person': '行政相对人为自然人',
  fine: '处罚类别含罚款',
  confiscation: '处罚类别含没收',
  'certificate-affected': '处罚类别含暂扣或吊销',
  'certificate-named': '填写了许可证书名称',
  'certificate-numbered': '填写了许可编号',
  'not-fully-fulfilled': '承诺部分履行或未履行',
  exited: '填写了移出日期',
};

/** The facts of a row on which requirements depend. */
export function factsOf(values: RowValues, context: CheckContext): RowFacts {
  const categories = values.list('categories');
  return {
    subjectClass: context.type.occupational === true ? 'NATURAL_PERSON' : subjectClassOf(values),
    categories: penaltyCategories.filter((category) => categories.includes(category)),
    certificateName: values.text('certificateName'),
    certificateNumber: values.text('certificateNumber'),
    fulfilment: values.text('fulfilment'),
    exitOn: values.text('exitOn'),
  };
}

/** Compulsory columns that are empty. Identity documents are not kept, so an empty one is no reason to send back. */
export function checkRequirements(values: RowValues, context: CheckContext): Problem[] {
  const facts = factsOf(values, context);
  return context.fields.flatMap((field) => {
    const place = { row: values.row, column: labelOf(field) };
    if (field.required === 'optional' || field.category === 'identity') return [];
    if (field.required === 'always') return values.isFilled(field) ? [] : [problem('REQUIRED', place)];
    const { when } = field.required;
    if (!conditionHolds(when, facts) || isGiven(values, field)) return [];
    return when.startsWith('subject-is')
      ? [problem('REQUIRED', place)]
      : [problem('REQUIRED_WHEN', place, { expected: conditionNames[when] })];
  });
}

/** An amount of 0 where a fine was imposed says as little as an empty cell. */
function isGiven(values: RowValues, field: Field): boolean {
  return values.isFilled(field) && !(field.type.startsWith('money') && values.byCode(field.code) === '0.00');
}
