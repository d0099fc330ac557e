import { Department, departments } from '@xintu/catalogue';
import {
  column,
  connection,
  connectionOf,
  DateScalar,
  DateTimeScalar,
  expression,
  first,
  list,
  Node,
  PageArguments,
  planned,
  Reads,
  Refetched,
  sql,
} from '@xintu/graph';
import { Subject, subjects } from '@xintu/subjects';
import { Args, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { issuedDocumentFiles, issuedDocuments } from '../reads/sources.ts';

/** 文书文件 */
@ObjectType({ description: 'A file of a document 文书文件.' })
export class IssuedDocumentFile {
  @Field(() => String, { description: 'docx or pdf 格式.' })
  readonly format!: string;

  @Field(() => String, { description: 'Where it is downloaded 下载地址.' })
  @Reads(
    expression(
      (row) => sql`'/documents/' || ${row.column('document_id')}::text || '.' || ${row.column('format')}`,
    ),
  )
  readonly url!: string;

  @Field(() => String, { description: 'SHA-256, hexadecimal 哈希值.' })
  @Reads(expression((row) => sql`encode(${row.column('sha256')}, 'hex')`))
  readonly digest!: string;
}

/** 文书 */
@Refetched(issuedDocuments)
@ObjectType({
  implements: Node,
  description: 'A document as it was issued 文书: nothing about it ever changes.',
})
export class IssuedDocument extends Node {
  @Field(() => String, { description: 'Code of its template 文书代码.' })
  @Reads(expression((row) => sql`${row.column('template_code')}`))
  readonly code!: string;

  @Field(() => String, { description: 'What it is called 文书名称.' })
  readonly name!: string;

  @Field(() => String, { description: 'Title 标题.' })
  readonly title!: string;

  @Field(() => String, { description: 'Number 文号.' })
  readonly number!: string;

  @Field(() => String, { description: 'Its text as it was issued 正文.' })
  readonly body!: string;

  @Field(() => Int, { description: 'Version of the template; 0: the wording of the product 模板版本.' })
  readonly templateVersion!: number;

  @Field(() => DateScalar, { description: 'The business day of issue 签发日期.' })
  readonly issuedOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was issued, on the business day 签发时间.' })
  @Reads(column('signed_at'))
  readonly issuedAt!: string;

  @Field(() => String, { description: 'Who issued it 签发人.' })
  readonly issuerName!: string;

  @Field(() => Department, { description: 'In whose name 签发机关.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department;

  @Field(() => Subject, { description: 'Whom it is about 当事人.' })
  @Reads(
    first(
      { ...subjects, access: 'with its parent' },
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`,
    ),
  )
  readonly subject!: Subject;

  @Field(() => [IssuedDocumentFile], { description: 'Files to be downloaded 文件.' })
  @Reads(
    list(
      issuedDocumentFiles,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('document_id')} = ${here.column('id')}`,
      2,
    ),
  )
  readonly files!: readonly IssuedDocumentFile[];
}

/** A page of documents. */
export const IssuedDocumentConnection = connectionOf(() => IssuedDocument, 'IssuedDocument', '文书');

/** Questions for documents. */
@Resolver()
export class IssuedDocumentQueries {
  @Query(() => IssuedDocumentConnection, {
    description: 'Documents of the reader’s department, or to the reader’s organisation 文书列表.',
  })
  @Reads(connection(issuedDocuments, () => sql`true`), { logged: { action: 'document.list' } })
  issuedDocuments(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }
}
