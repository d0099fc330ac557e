import type { Text } from '@xintu/kernel';
import { Field, ObjectType } from 'type-graphql';

import type { OpenableCase } from '../actions/cases-open-to.ts';
import { CaseInputField, CaseObstacle, inputField } from './offered-step.ts';

/** 可提出的办理事项 */
@ObjectType({ description: 'A kind of case that the reader may open 可提出的办理事项.' })
export class CaseOpening {
  @Field(() => String, { description: 'Code of the kind 办理程序代码.' })
  readonly kind!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;

  @Field(() => String, { description: 'Title and article of what it stands on 法律依据.' })
  readonly basis!: string;

  @Field(() => String, { nullable: true, description: 'What it will do 后果.' })
  readonly consequence!: string | null;

  @Field(() => [CaseInputField], { description: 'What is to be stated 填报项.' })
  readonly fields!: readonly CaseInputField[];

  @Field(() => [CaseObstacle], { description: 'What stands in its way; empty: nothing 不能提出的原因.' })
  readonly obstacles!: readonly CaseObstacle[];

  @Field(() => [CaseObstacle], {
    description: 'What whoever decides will have to judge, for its rule is not confirmed 待判断事项.',
  })
  readonly questions!: readonly CaseObstacle[];
}

/** A kind that may be opened, in the reader's language. */
export function caseOpening(
  { kind, obstacles, questions }: OpenableCase,
  language: 'zh-CN' | 'en',
): CaseOpening {
  const inLanguage = ({ zh, en }: Text) => (language === 'en' ? en : zh);
  const { opening, legalBasis } = kind;
  return {
    kind: kind.code,
    name: inLanguage(kind.name),
    basis: `${legalBasis.title} ${legalBasis.article}`,
    consequence: opening.consequence === undefined ? null : inLanguage(opening.consequence),
    fields: (opening.fields ?? []).map((field) => inputField(field, inLanguage)),
    obstacles: obstacles.map((obstacle) => ({ code: obstacle.code, message: obstacle[language] })),
    questions: questions.map((question) => ({ code: question.code, message: question[language] })),
  };
}
