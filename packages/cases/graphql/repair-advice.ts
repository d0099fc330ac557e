import type { CaseObstacle as Obstacle } from '@xintu/declarations';
import { Access, CreditCodeScalar, DateScalar, type GraphContext, readIdentifier } from '@xintu/graph';
import { legalDay, type Text } from '@xintu/kernel';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';

import {
  type AdviceWanted,
  readRepairAdvice,
  type RepairAdvice as Advice,
} from '../actions/repair-advice.ts';

/** 不能修复的原因 */
@ObjectType({ description: 'What stands in the way of a repair 暂不能修复的原因.' })
export class RepairObstacle {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'In words 说明.' })
  readonly message!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it rests 相关日期.' })
  readonly day!: string | null;
}

/** 所需材料 */
@ObjectType({ description: 'What an application for repair needs 所需材料.' })
export class RepairNeed {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;

  @Field(() => String, { description: 'What to do for it 要求.' })
  readonly what!: string;

  @Field(() => String, { description: 'By which rule 依据.' })
  readonly basis!: string;
}

/** 受理窗口 */
@ObjectType({ description: 'Where an application for repair is made 受理窗口.' })
export class RepairWindow {
  @Field(() => String, { description: 'CREDIT_CHINA or OWN_COUNTER 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;

  @Field(() => String, { description: 'What is to be done there 办理方式.' })
  readonly what!: string;

  @Field(() => String, { description: 'By which rule 依据.' })
  readonly basis!: string;
}

/** 申请表项 */
@ObjectType({ description: 'A field of the application, filled in as far as it is known 申请表项.' })
export class RepairFormField {
  @Field(() => String, { description: 'Label 名称.' })
  readonly label!: string;

  @Field(() => String, { description: 'Value 内容.' })
  readonly value!: string;
}

/** 在办修复 */
@ObjectType({ description: 'The repair under way 在办修复.' })
export class RepairUnderWay {
  @Field(() => ID, { description: 'Identifier of the case 办理件标识.' })
  readonly id!: string;

  @Field(() => String, { description: 'Number 编号.' })
  readonly number!: string;

  @Field(() => String, { description: 'Where it stands 办理环节.' })
  readonly state!: string;
}

/** 修复指引 */
@ObjectType({
  description:
    'An adverse record, whether it can be repaired, from which day, where and with what 信用修复指引.',
})
export class RepairAdvice {
  @Field(() => ID, { description: 'Identifier of the record 信息标识.' })
  readonly recordId!: string;

  @Field(() => String, { description: 'Name of the subject 信用主体.' })
  readonly subjectName!: string;

  @Field(() => String, { description: 'Record type 信用信息事项.' })
  readonly recordType!: string;

  @Field(() => String, { description: 'Title 标题.' })
  readonly title!: string;

  @Field(() => String, { description: 'Document number 文书号.' })
  readonly documentNumber!: string;

  @Field(() => DateScalar, { description: 'Day of the decision 决定日期.' })
  readonly decidedOn!: string;

  @Field(() => String, { description: 'Who decided, and repairs 认定机关.' })
  readonly authorityName!: string;

  @Field(() => Boolean, { description: 'Whether it may be applied for today 今天可否申请.' })
  readonly eligible!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of an application; null: its rule knows no repair 可申请修复起始日.',
  })
  readonly repairableFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of publicity 公示截止日.' })
  readonly publicityUntil!: string | null;

  @Field(() => Boolean, { description: 'Whether the days rest on an unconfirmed rule 是否暂定.' })
  readonly provisional!: boolean;

  @Field(() => [RepairObstacle], { description: 'What stands in the way; empty: nothing 暂不能修复的原因.' })
  readonly obstacles!: readonly RepairObstacle[];

  @Field(() => [RepairObstacle], {
    description: 'What the authority will judge, for its rule is not confirmed 由认定机关判断的事项.',
  })
  readonly questions!: readonly RepairObstacle[];

  @Field(() => RepairWindow, { description: 'Where to apply 受理窗口.' })
  readonly window!: RepairWindow;

  @Field(() => [RepairNeed], { description: 'What is needed 所需材料.' })
  readonly needs!: readonly RepairNeed[];

  @Field(() => [RepairFormField], { description: 'The application, filled in as far as known 预填申请表.' })
  readonly form!: readonly RepairFormField[];

  @Field(() => RepairUnderWay, { nullable: true, description: 'The repair under way 在办修复.' })
  readonly underWay!: RepairUnderWay | null;
}

const labels: readonly (readonly [label: Text, value: (advice: Advice) => string | null])[] = [
  [{ zh: '主体名称', en: 'Name' }, ({ subjectName }) => subjectName],
  [{ zh: '统一社会信用代码', en: 'Credit code' }, ({ subjectCode }) => subjectCode],
  [{ zh: '决定文书号', en: 'Document number' }, ({ documentNumber }) => documentNumber],
  [{ zh: '决定机关', en: 'Authority' }, ({ authorityName }) => authorityName],
  [{ zh: '决定日期', en: 'Day of the decision' }, ({ decidedOn }) => decidedOn],
  [{ zh: '失信行为', en: 'What was found' }, ({ title }) => title],
  [{ zh: '决定内容', en: 'What was decided' }, ({ content }) => content],
];

function inWords(advice: Advice, language: 'zh-CN' | 'en'): RepairAdvice {
  const { obstacles, questions, window, needs, openCase, ...rest } = advice;
  const words = ({ zh, en }: Text) => (language === 'en' ? en : zh);
  const told = ({ code, text, day }: Obstacle) => ({ code, day: day ?? null, message: words(text) });
  return {
    ...rest,
    obstacles: obstacles.map(told),
    questions: questions.map(told),
    window: {
      ...{ code: window.code, name: words(window.name), what: words(window.what) },
      basis: `${window.basis} ${window.article}`,
    },
    needs: needs.map(({ code, name, what, basis, article }) => ({
      ...{ code, name: words(name), what: words(what), basis: `${basis} ${article}` },
    })),
    form: labels.flatMap(([label, valueOf]) => {
      const value = valueOf(advice);
      return value === null || value === '' ? [] : [{ label: words(label), value }];
    }),
    underWay: openCase,
  };
}

/** Questions of those who want to repair, and of those who advise them. */
@Resolver()
export class RepairQueries {
  @Access('AUTHORISED')
  @Query(() => [RepairAdvice], {
    description:
      'Adverse records that have not ended, and how they are repaired: a subject’s own, and for officers what they decided or what is public 信用修复指引.',
  })
  async repairAdvice(
    @Ctx() { pool, viewer, today }: GraphContext,
    @Arg('code', () => CreditCodeScalar, { nullable: true, description: 'Of this subject 统一社会信用代码.' })
    code?: string | null,
    @Arg('recordId', () => ID, { nullable: true, description: 'Only this record 信息标识.' })
    recordId?: string | null,
  ): Promise<readonly RepairAdvice[]> {
    const id = recordId === undefined || recordId === null ? null : readIdentifier(recordId);
    if (recordId !== undefined && recordId !== null && id === null) return [];
    const wanted: AdviceWanted = { code: code ?? null, recordId: id };
    const found = await readRepairAdvice(pool, viewer, wanted, legalDay(today));
    return found.map((advice) => inWords(advice, viewer.language));
  }
}
