import type { Database } from '@xintu/database';
import { accepted, refused } from '@xintu/runtime';
import {
  Arg,
  Args,
  Ctx,
  Field,
  ID,
  InputType,
  InterfaceType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';

import {
  accessRule,
  changedByCode,
  column,
  ConcreteType,
  connection,
  connectionOf,
  embedded,
  expression,
  first,
  list,
  PageArguments,
  Payload,
  planned,
  type GraphContext,
  type GraphModule,
  Reads,
  type Shared,
  type Source,
  sql,
  value,
  values,
} from '../index.ts';

/** A lending library: the fictional domain on which the planner is tested. */
export async function openLibrary(database: Database): Promise<void> {
  await database.pool.query(`
    create table shelf (code text primary key, name text not null, keeper text not null);
    create table item (
      id int not null, recorded_from timestamptz not null, recorded_to timestamptz not null default 'infinity',
      kind text not null, shelf_code text not null, title text not null, bought_on date not null, price numeric(10,2),
      pages int, minutes int, hidden boolean not null default false, primary key (id, recorded_from));
    insert into shelf values ('A', 'Atlases', 'ann'), ('B', 'Ballads', 'bob'), ('C', 'empty', 'ann');
    insert into item
      select n, '2020-01-01T00:00:00Z', 'infinity', case when n % 3 = 0 then 'disc' else 'book' end,
        case when n % 2 = 0 then 'A' else 'B' end, 'title ' || n, date '2024-01-01' + (n % 7), n * 1.5, n, n * 2, n % 5 = 0
      from generate_series(1, 40) n;
    update item set recorded_to = '2022-01-01T00:00:00Z' where id = 1;
    insert into item values (1, '2022-01-01T00:00:00Z', 'infinity', 'book', 'B', 'title 1, second edition', '2024-01-02', 9.9, 1, 2, false);
  `);
}

const shelves: Source = {
  rows: 'shelf',
  versioned: false,
  access: 'everybody',
  order: [{ column: (row) => row.column('code'), type: 'text', direction: 'asc' }],
};

/** Hidden items are for the keeper of their shelf. */
const items: Source = {
  rows: 'item',
  versioned: true,
  access: accessRule(
    { class: 'SHARED' },
    (item, { reader }) => sql`not ${item.column('hidden')}
    or (select keeper from shelf where shelf.code = ${item.column('shelf_code')}) = ${reader.department}`,
  ),
  order: [
    { column: (row) => row.column('bought_on'), type: 'date', direction: 'desc' },
    { column: (row) => row.column('id'), type: 'integer', direction: 'asc' },
  ],
};

/** What stands on one shelf: several of its fields choose from it. */
const itemsOfShelf: Shared = {
  from: items,
  where: (here, there) => sql`${there.column('shelf_code')} = ${here.column('code')}`,
};

@InterfaceType('Item', { autoRegisterImplementations: false })
@ConcreteType((row) => sql`initcap(${row.column('kind')})`)
abstract class Item {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly boughtOn!: string;

  @Field(() => Shelf)
  @Reads(first(shelves, (here, there) => sql`${there.column('code')} = ${here.column('shelf_code')}`))
  readonly shelf!: Shelf;
}

@ObjectType({ implements: Item })
class Book extends Item {
  @Field(() => Int)
  readonly pages!: number;
}

@ObjectType({ implements: Item })
class Disc extends Item {
  @Field(() => Int)
  @Reads(column('minutes'))
  readonly length!: number;
}

const ItemConnection = connectionOf(() => Item, 'Item', '藏品');

@ObjectType()
class Keeper {
  @Field(() => String)
  @Reads(column('keeper'))
  readonly name!: string;
}

@ObjectType()
class Shelf {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  @Reads(expression((row) => sql`upper(${row.column('name')})`))
  readonly name!: string;

  @Field(() => Keeper, { nullable: true })
  @Reads(embedded((row) => sql`${row.column('code')} <> 'C'`))
  readonly keeper!: Keeper | null;

  @Field(() => [Item])
  @Reads(list(itemsOfShelf, () => sql`true`, 3))
  readonly newest!: readonly Item[];

  @Field(() => [String])
  @Reads(
    values(
      itemsOfShelf,
      () => sql`true`,
      (row) => row.column('title'),
    ),
  )
  readonly titles!: readonly string[];

  @Field(() => String, { nullable: true })
  @Reads(
    value(
      itemsOfShelf,
      () => sql`true`,
      (row) => row.column('title'),
    ),
  )
  readonly newestTitle!: string | null;

  @Field(() => ItemConnection)
  @Reads(
    connection(itemsOfShelf, (_here, there, _context, args) =>
      args.given('title') ? sql`${there.column('title')} = ${args.slot('title', 'text')}` : sql`true`,
    ),
  )
  items(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('title', () => String, { nullable: true }) _title?: string,
  ): unknown {
    return planned();
  }
}

@Resolver()
class LibraryQueries {
  @Query(() => [Shelf])
  @Reads(list(shelves, () => sql`true`), { open: true })
  shelves(): Shelf[] {
    return planned();
  }

  @Query(() => Shelf, { nullable: true })
  @Reads(
    first(
      shelves,
      (_here, there, _context, args) => sql`${there.column('code')} = ${args.slot('code', 'text')}`,
    ),
    { logged: { action: 'shelf.read' } },
  )
  shelf(
    @Arg('code', () => String) _code: string,
    @Arg('asOf', () => String, { nullable: true }) _asOf?: string,
  ): Shelf | null {
    return planned();
  }

  @Query(() => ItemConnection)
  @Reads(connection(items, () => sql`true`))
  items(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @Query(() => String)
  openingHours(): string {
    return 'always';
  }
}

@ObjectType()
class RenameShelfPayload extends Payload {
  @Field(() => Shelf, { nullable: true })
  @Reads(changedByCode(shelves))
  readonly shelf!: Shelf | null;

  @Field(() => String, { nullable: true })
  readonly formerName!: string | null;
}

@InputType()
class RenameShelfInput {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;
}

@Resolver()
class LibraryMutations {
  @Mutation(() => RenameShelfPayload)
  async renameShelf(
    @Arg('input', () => RenameShelfInput) { code, name }: RenameShelfInput,
    @Ctx() { pool }: Pick<GraphContext, 'pool'>,
  ) {
    const { rows } = await pool.query<{ name: string }>('select name from shelf where code = $1', [code]);
    const [shelf] = rows;
    if (shelf === undefined)
      return refused('en', {
        code: 'UNKNOWN',
        field: 'code',
        'zh-CN': '没有这个书架',
        en: 'There is no such shelf.',
      });
    await pool.query('update shelf set name = $2 where code = $1', [code, name]);
    return accepted(code, { formerName: shelf.name });
  }
}

/** The library's part of a graph. */
export const libraryGraph: GraphModule = {
  resolvers: [LibraryQueries, LibraryMutations],
  types: [Book, Disc],
};
