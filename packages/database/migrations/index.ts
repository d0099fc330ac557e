import { readFileSync } from 'node:fs';
import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';

/** Names of the migrations in their order; each is a file of SQL statements beside this one. Never changed once released. */
export const migrationNames = [
  '0001-foundation',
  '0002-record-content',
  '0003-record-field',
  '0004-row-level-security',
] as const;

/** The migrations as MikroORM runs them, each in a transaction. */
export const migrations: MigrationObject[] = migrationNames.map((name) => ({
  name,
  class: class extends Migration {
    override up(): void {
      this.addSql(readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8'));
    }
  },
}));
