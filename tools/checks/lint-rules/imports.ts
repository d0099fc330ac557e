import type { Rule } from 'eslint';

/** Calls `check` with every module specifier of a file and the node to report: static, dynamic and re-exports. */
export function onImports(check: (specifier: string, node: Rule.Node) => void): Rule.RuleListener {
  const fromSource = (node: Rule.Node) => {
    if ('source' in node && node.source && 'value' in node.source && typeof node.source.value === 'string') {
      check(node.source.value, node);
    }
  };
  return {
    ImportDeclaration: fromSource,
    ImportExpression: fromSource,
    ExportNamedDeclaration: fromSource,
    ExportAllDeclaration: fromSource,
  };
}

/** Is it a test, or something made for tests only? */
export function isTestFile(path: string): boolean {
  return /\.spec\.tsx?$/.test(path) || /(^|\/)testing\//.test(path);
}
