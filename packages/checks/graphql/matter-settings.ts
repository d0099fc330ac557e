import { Access, DateTimeScalar, type GraphContext, Payload } from '@xintu/graph';
import type { Outcome } from '@xintu/runtime';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import {
  configureMatter,
  type MatterSettings as Settings,
  readMatterSettings,
} from '../actions/matter-settings.ts';

/** 可计入的信息 */
@ObjectType({ description: 'Something that can count in a check 可计入的信息.' })
export class CheckCountable {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;
}

/** 核查事项 */
@ObjectType({ description: 'A matter as a department makes its checks in it 核查事项设置.' })
export class CheckMatterSetting {
  @Field(() => String, { description: 'Code of the matter 事项代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name of the matter 事项名称.' })
  readonly name!: string;

  @Field(() => Boolean, { description: 'Whether the catalogue makes the check compulsory 目录必查.' })
  readonly compulsoryByCatalogue!: boolean;

  @Field(() => Boolean, { description: 'Whether only named record types count 仅计列明.' })
  readonly onlyNamedCount!: boolean;

  @Field(() => Boolean, { description: 'Whether the department checks in it 是否启用.' })
  readonly active!: boolean;

  @Field(() => Boolean, { description: 'Whether the check is compulsory 是否必查.' })
  readonly checkCompulsory!: boolean;

  @Field(() => [String], { description: 'Codes of record types that do not count 不计入的信息类别.' })
  readonly excluded!: readonly string[];

  @Field(() => [String], { description: 'Codes of lists that do not count 不计入的名单.' })
  readonly excludedLists!: readonly string[];

  @Field(() => [String], {
    description: 'Codes of record types that count, where only those do 列明的信息类别.',
  })
  readonly named!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why; null: as the catalogue says 设置理由.' })
  readonly reason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was set 设置时间.' })
  readonly changedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who set it 设置人.' })
  readonly changerName!: string | null;
}

/** 核查事项设置 */
@ObjectType({ description: 'Matters of a department, and what can count in them 核查事项设置.' })
export class CheckMatterSettings {
  @Field(() => [CheckMatterSetting], { description: 'Matters 事项.' })
  readonly matters!: readonly CheckMatterSetting[];

  @Field(() => [CheckCountable], { description: 'Record types that can count 可计入的信息类别.' })
  readonly recordTypes!: readonly CheckCountable[];

  @Field(() => [CheckCountable], { description: 'Lists that can count 可计入的名单.' })
  readonly lists!: readonly CheckCountable[];
}

/** 事项设置 */
@InputType({ description: 'How a department makes its checks in a matter 事项设置.' })
export class ConfigureCheckMatterInput {
  @Field(() => String, { description: 'Code of the matter 事项代码.' })
  readonly matter!: string;

  @Field(() => String, { nullable: true, description: 'Of which department; null: the own one 单位代码.' })
  readonly department?: string | null;

  @Field(() => Boolean, { description: 'Whether the department checks in it 是否启用.' })
  readonly active!: boolean;

  @Field(() => Boolean, { description: 'Whether the check is compulsory 是否必查.' })
  readonly checkCompulsory!: boolean;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Record types that do not count 不计入的信息类别.',
  })
  readonly excluded!: readonly string[];

  @Field(() => [String], { defaultValue: [], description: 'Lists that do not count 不计入的名单.' })
  readonly excludedLists!: readonly string[];

  @Field(() => [String], { defaultValue: [], description: 'Record types that count 列明的信息类别.' })
  readonly named!: readonly string[];

  @Field(() => String, { description: 'Why 设置理由.' })
  readonly reason!: string;
}

/** 事项设置结果 */
@ObjectType({ description: 'What became of a setting 事项设置结果.' })
export class ConfigureCheckMatterPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Code of the matter; null: refused 事项代码.' })
  readonly matter!: string | null;
}

/** Matters as departments make their checks in them. */
@Resolver()
export class MatterSettingResolver {
  @Access('OWN')
  @Query(() => CheckMatterSettings, {
    nullable: true,
    description: 'Matters of the own department, or of one of a credit office’s area 核查事项设置.',
  })
  checkMatterSettings(
    @Ctx() { pool, viewer }: GraphContext,
    @Arg('department', () => String, { nullable: true, description: 'Code of the department 单位代码.' })
    department?: string | null,
  ): Promise<Settings | null> {
    return readMatterSettings(pool, viewer, department ?? null);
  }

  @Access('AUTHORISED')
  @Mutation(() => ConfigureCheckMatterPayload, {
    description: 'Sets how a matter is checked in 设置核查事项.',
  })
  configureCheckMatter(
    @Arg('input', () => ConfigureCheckMatterInput, { description: 'The setting 设置内容.' })
    { department, ...input }: ConfigureCheckMatterInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome<{ readonly matter: string }>> {
    return configureMatter(context, { ...input, department: department ?? null });
  }
}
