import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { root } from '../lint/projects.ts';

/** Code that is linted as if it lay at a path of the repository. It is never written there. */
export interface Probe {
  readonly path: string;
  readonly code: string;
}

/** One finding: the line, counted from 1, the rule's name and what it says. */
export interface Finding {
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** ESLint with the project's own configuration, without the rules that need a file of the compiler's project. */
const withoutTypes = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });
const withTypes = new ESLint({ cwd: root });

/** What lint says about a probe. `typed` also asks the rules that need types; the probe's file must exist then. */
export async function findingsOf(probe: Probe, typed = false): Promise<Finding[]> {
  const eslint = typed ? withTypes : withoutTypes;
  const results = await eslint.lintText(probe.code, { filePath: probe.path, warnIgnored: true });
  return results
    .flatMap((result) => result.messages)
    .map(({ line, ruleId, message }) => ({ line, rule: ruleId ?? 'no rule', message }));
}
