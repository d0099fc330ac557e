import { may, type Viewer } from '@xintu/access';
import type { Pool } from 'pg';

import { type HeldTemplate, type TemplateVersion, templateVersions } from '../model/stored-template.ts';
import { type DocumentKind, documentKinds } from '../rules/index.ts';

/** A kind of document in the wording of a department, with its earlier wordings. */
export interface OwnTemplate extends HeldTemplate, Pick<DocumentKind, 'code' | 'name' | 'placeholders'> {
  readonly changeable: boolean;
  readonly versions: readonly TemplateVersion[];
}

/** All kinds of documents as the viewer's department words them; none for whoever belongs to no department. */
export async function templatesOf(pool: Pool, viewer: Viewer): Promise<readonly OwnTemplate[]> {
  const { department } = viewer;
  if (department === null || !may(viewer, 'document-template.read', {}).allowed) return [];
  const changeable = may(viewer, 'document-template.change', {}).allowed;
  const stored = await templateVersions(pool, department.code);
  return documentKinds.map(({ code, name, placeholders, ...product }) => {
    const versions = stored.filter((version) => version.code === code);
    const { version, mark, title, body } = versions[0] ?? { version: 0, ...product };
    return { code, name, placeholders, version, mark, title, body, changeable, versions };
  });
}
