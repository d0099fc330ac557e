import type { Rule } from 'eslint';
import type { Room } from '../lint/rooms.ts';
import { isTestFile, onImports } from './imports.ts';
import { pathInRepository, placeOf, targetOf } from './place.ts';

const explicitExtension = /\.(ts|tsx|js|json|css|svg|png|woff2)(\?\w+)?$/;

/**
 * Doors between the rooms of one package: a relative import names its extension, stays out of rooms that are closed
 * to its own, and only tests enter `testing/`. Some third-party packages are closed to some rooms.
 *
 * Options: `rooms`, the table of rooms.
 */
export const roomDoors: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { rooms: { type: 'array' } },
        required: ['rooms'],
        additionalProperties: false,
      },
    ],
    messages: {
      extension: 'Name the file with its extension: "{{specifier}}".',
      testing: 'Only tests may use "testing/": "{{specifier}}".',
      closed: 'The room "{{room}}" may not import from "{{target}}".',
      alone: 'The room "{{room}}" may import nothing else of its package: "{{specifier}}".',
      banned: 'The room "{{room}}" may not import "{{specifier}}": {{because}}.',
    },
  },
  create(context) {
    const { rooms }: { rooms: Room[] } = context.options[0];
    const path = pathInRepository(context.filename, context.cwd);
    const place = placeOf(path);
    if (place === null) return {};
    const isTest = isTestFile(path);
    const own = rooms.filter((room) => place.folders.includes(room.name));

    const checkRelative = (specifier: string, node: Rule.Node) => {
      if (!explicitExtension.test(specifier)) {
        context.report({ node, messageId: 'extension', data: { specifier } });
      }
      const target = placeOf(targetOf(path, specifier));
      const folders = target?.folders ?? [];
      if (folders.includes('testing')) {
        if (!isTest) context.report({ node, messageId: 'testing', data: { specifier } });
        return;
      }
      for (const room of own) {
        if (room.alone && !folders.includes(room.name) && !isTest) {
          context.report({ node, messageId: 'alone', data: { room: room.name, specifier } });
        }
        const closed = room.closed?.find((name) => folders.includes(name));
        if (closed !== undefined && !isTest) {
          context.report({ node, messageId: 'closed', data: { room: room.name, target: closed } });
        }
      }
    };

    const checkPackage = (specifier: string, node: Rule.Node) => {
      for (const { name: room, banned = [] } of own) {
        for (const { packages, because } of banned) {
          if (new RegExp(packages).test(specifier)) {
            context.report({ node, messageId: 'banned', data: { room, specifier, because } });
          }
        }
      }
    };

    return onImports((specifier, node) => {
      if (/^\.{1,2}(\/|$)/.test(specifier)) checkRelative(specifier, node);
      else checkPackage(specifier, node);
    });
  },
};
