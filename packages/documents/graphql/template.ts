import { Access, type GraphContext, Payload } from '@xintu/graph';
import type { Text } from '@xintu/kernel';
import type { Outcome } from '@xintu/runtime';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { saveTemplate } from '../actions/save-template.ts';
import { templatesOf, type OwnTemplate } from '../actions/templates-of.ts';
import { blocksOf, checkTemplate, documentKinds, fillTemplate, sampleValues } from '../rules/index.ts';

/** 占位项 */
@ObjectType({ description: 'What is filled in when a document is issued 占位项.' })
export class DocumentPlaceholder {
  @Field(() => String, { description: 'What stands between the braces 名称.' })
  readonly label!: string;

  @Field(() => String, { description: 'What it means 含义.' })
  readonly meaning!: string;
}

/** 模板版本 */
@ObjectType({ description: 'A version of a department’s own wording 模板版本.' })
export class DocumentTemplateVersion {
  @Field(() => Int, { description: 'Version 版本.' })
  readonly version!: number;

  @Field(() => String, { description: 'Title 标题.' })
  readonly title!: string;

  @Field(() => String, { description: 'Word of its numbers 文号用字.' })
  readonly mark!: string;

  @Field(() => String, { description: 'Text 正文.' })
  readonly body!: string;

  @Field(() => String, { description: 'Why it was changed 修改理由.' })
  readonly reason!: string;

  @Field(() => String, { description: 'Who changed it 修改人.' })
  readonly changerName!: string;

  @Field(() => String, { description: 'When, ISO 8601 修改时间.' })
  readonly changedAt!: string;
}

/** 文书模板 */
@ObjectType({ description: 'The wording of a kind of document in the reader’s department 文书模板.' })
export class DocumentTemplate {
  @Field(() => String, { description: 'Code 文书代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 文书名称.' })
  readonly name!: string;

  @Field(() => Int, { description: 'Version that holds; 0: the wording of the product 版本.' })
  readonly version!: number;

  @Field(() => String, { description: 'Title 标题.' })
  readonly title!: string;

  @Field(() => String, { description: 'Word of its numbers 文号用字.' })
  readonly mark!: string;

  @Field(() => String, { description: 'Text, a paragraph a line 正文.' })
  readonly body!: string;

  @Field(() => Boolean, { description: 'Whether the reader may change it 是否可修改.' })
  readonly changeable!: boolean;

  @Field(() => [DocumentPlaceholder], { description: 'What can be filled in 占位项.' })
  readonly placeholders!: readonly DocumentPlaceholder[];

  @Field(() => [DocumentTemplateVersion], { description: 'Own versions, newest first 历史版本.' })
  readonly versions!: readonly DocumentTemplateVersion[];
}

/** 文书段落 */
@ObjectType({ description: 'A block of a document as it is laid out 文书段落.' })
export class DocumentBlock {
  @Field(() => String, { description: 'HEADING, PARAGRAPH, FLUSH, SIGNATURE or LABELLED 样式.' })
  readonly style!: string;

  @Field(() => String, { nullable: true, description: 'Label of a labelled value 标签.' })
  readonly label!: string | null;

  @Field(() => String, { description: 'Text 文字.' })
  readonly text!: string;
}

/** 模板预览 */
@ObjectType({ description: 'How a wording would look 模板预览.' })
export class DocumentPreview {
  @Field(() => [DocumentBlock], { description: 'Its blocks, placeholders by their names 段落.' })
  readonly blocks!: readonly DocumentBlock[];

  @Field(() => [String], { description: 'What is wrong with it 问题.' })
  readonly problems!: readonly string[];
}

/** 模板修改 */
@InputType({ description: 'A department’s own wording 模板修改.' })
export class ChangeDocumentTemplateInput {
  @Field(() => String, { description: 'Code of the document 文书代码.' })
  readonly code!: string;

  @Field(() => Int, { description: 'Version that the editor began with 所依据的版本.' })
  readonly basedOn!: number;

  @Field(() => String, { description: 'Title 标题.' })
  readonly title!: string;

  @Field(() => String, { description: 'Word of its numbers 文号用字.' })
  readonly mark!: string;

  @Field(() => String, { description: 'Text 正文.' })
  readonly body!: string;

  @Field(() => String, { description: 'Why 修改理由.' })
  readonly reason!: string;
}

/** 模板修改结果 */
@ObjectType({ description: 'A template after a change 模板修改结果.' })
export class ChangeDocumentTemplatePayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'The new version; null: refused 新版本.' })
  readonly version!: number | null;
}

const inLanguage =
  (language: 'zh-CN' | 'en') =>
  ({ zh, en }: Text) =>
    language === 'en' ? en : zh;

function templateInLanguage(template: OwnTemplate, text: (text: Text) => string): DocumentTemplate {
  return {
    ...template,
    name: text(template.name),
    placeholders: template.placeholders.map(({ label, meaning }) => ({ label, meaning: text(meaning) })),
  };
}

/** Templates of the reader's department, and their change. */
@Resolver()
export class DocumentTemplateResolvers {
  @Access('OWN')
  @Query(() => [DocumentTemplate], { description: 'Templates of the reader’s department 文书模板.' })
  async documentTemplates(@Ctx() { pool, viewer }: GraphContext): Promise<readonly DocumentTemplate[]> {
    const templates = await templatesOf(pool, viewer);
    return templates.map((template) => templateInLanguage(template, inLanguage(viewer.language)));
  }

  @Access('OWN')
  @Query(() => DocumentPreview, {
    nullable: true,
    description: 'How a wording would look; null: no such document 模板预览.',
  })
  documentPreview(
    @Arg('code', () => String, { description: 'Code of the document 文书代码.' }) code: string,
    @Arg('body', () => String, { description: 'Text 正文.' }) body: string,
    @Ctx() { viewer }: GraphContext,
  ): DocumentPreview | null {
    const kind = documentKinds.find((one) => one.code === code);
    if (kind === undefined) return null;
    const problems = checkTemplate(kind, body).map(({ text }) => inLanguage(viewer.language)(text));
    const blocks = blocksOf(fillTemplate(kind, body, sampleValues(kind)));
    return { problems, blocks: blocks.map((block) => ({ label: null, ...block })) };
  }

  @Access('AUTHORISED')
  @Mutation(() => ChangeDocumentTemplatePayload, {
    description: 'Keeps a new version of a wording; issued documents stay as they are 修改文书模板.',
  })
  changeDocumentTemplate(
    @Arg('input', () => ChangeDocumentTemplateInput, { description: 'The wording 模板内容.' })
    input: ChangeDocumentTemplateInput,
    @Ctx() { pool, viewer }: GraphContext,
  ): Promise<Outcome<{ readonly version: number }>> {
    return saveTemplate({ pool, viewer }, input);
  }
}
