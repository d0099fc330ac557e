import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';

/** Names of the migrations in their order: the files of SQL statements beside this one. Never changed once released. */
export const migrationNames: readonly string[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.sql'))
  .map((file) => basename(file, '.sql'))
  .sort();

/** The statements of a migration. */
export function migrationText(name: string): string {
  return readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
}

/** The migrations as MikroORM runs them, each in a transaction. */
export const migrations: MigrationObject[] = migrationNames.map((name) => ({
  name,
  class: class extends Migration {
    override up(): void {
      this.addSql(migrationText(name));
    }
  },
}));
