import type { Field as FieldDeclaration } from '@xintu/declarations';
import type { Text } from '@xintu/kernel';
import { Field, Int, ObjectType } from 'type-graphql';

import type { OfferedStep } from '../actions/steps-for.ts';
import { CaseDocumentRole } from './enums.ts';

/** 选项 */
@ObjectType({ description: 'A value to choose 选项.' })
export class CaseChoice {
  @Field(() => String, { description: 'Value 值.' })
  readonly value!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;
}

/** 填报项 */
@ObjectType({ description: 'What is to be stated with a step 填报项.' })
export class CaseInputField {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Label 名称.' })
  readonly label!: string;

  @Field(() => String, { description: 'text, day or choice 类型.' })
  readonly type!: string;

  @Field(() => Boolean, { description: 'Whether it must be given 是否必填.' })
  readonly required!: boolean;

  @Field(() => Int, { nullable: true, description: 'Characters at most 最大长度.' })
  readonly length!: number | null;

  @Field(() => [CaseChoice], { description: 'Values to choose from 选项.' })
  readonly choices!: readonly CaseChoice[];
}

/** 障碍 */
@ObjectType({ description: 'What stands in the way of a step 不能办理的原因.' })
export class CaseObstacle {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'What it is and what to do 说明.' })
  readonly message!: string;
}

/** 所需材料 */
@ObjectType({ description: 'A file that a step demands 所需材料.' })
export class DemandedFile {
  @Field(() => CaseDocumentRole, { description: 'What it is for 用途.' })
  readonly role!: keyof typeof CaseDocumentRole;

  @Field(() => String, { description: 'Which file 材料名称.' })
  readonly name!: string;

  @Field(() => Boolean, { description: 'Whether the case has it 是否已有.' })
  readonly present!: boolean;
}

/** 可办步骤 */
@ObjectType({ description: 'A step that the reader may take 可办步骤.' })
export class OfferedCaseStep {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'What it will do 后果.' })
  readonly consequence!: string | null;

  @Field(() => Boolean, { description: 'It changes the rights of the subject 是否有法律效果.' })
  readonly legalEffect!: boolean;

  @Field(() => Boolean, { description: 'A reason must be given 是否须写明理由.' })
  readonly reasoned!: boolean;

  @Field(() => [CaseInputField], { description: 'What is to be stated 填报项.' })
  readonly fields!: readonly CaseInputField[];

  @Field(() => [DemandedFile], { description: 'Files without which it is refused 所需材料.' })
  readonly files!: readonly DemandedFile[];

  @Field(() => [CaseObstacle], { description: 'What stands in its way; empty: nothing 不能办理的原因.' })
  readonly obstacles!: readonly CaseObstacle[];
}

/** A declared field as a form shows it. */
export function inputField(field: FieldDeclaration, inLanguage: (text: Text) => string): CaseInputField {
  const { code, name, type, required, length = null, choices = [] } = field;
  return {
    ...{ code, type, length, label: inLanguage(name), required: required === 'always' },
    choices: choices.map((choice) => ({ value: choice.value, name: inLanguage(choice.name) })),
  };
}

/** A step in the reader's language. */
export function offeredStep(
  { step, obstacles, files }: OfferedStep,
  language: 'zh-CN' | 'en',
): OfferedCaseStep {
  const inLanguage = ({ zh, en }: Text) => (language === 'en' ? en : zh);
  return {
    code: step.code,
    name: inLanguage(step.name),
    consequence: step.consequence === undefined ? null : inLanguage(step.consequence),
    legalEffect: step.legalEffect === true,
    reasoned: step.reasoned === true,
    fields: (step.fields ?? []).map((field) => inputField(field, inLanguage)),
    files: files.map(({ role, name, present }) => ({ role, name: inLanguage(name), present })),
    obstacles: obstacles.map((obstacle) => ({ code: obstacle.code, message: obstacle[language] })),
  };
}
