const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const style = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, 'Noto Sans SC', sans-serif; }
body { margin: 0 auto; max-width: 26rem; padding: 3rem 1.5rem; }
h1 { font-size: 1.5rem; } label { display: block; margin-top: 1rem; }
input, button { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem .75rem; margin-top: .25rem; }
button { margin-top: 1.5rem; cursor: pointer; } li { margin: .5rem 0; }
[role='alert'] { border-left: .25rem solid #c62828; padding: .5rem .75rem; }
.notice { border-left: .25rem solid #b26a00; padding: .5rem .75rem; }`;

/**
 * A whole page without any script, for the few that belong to no portal.
 * @param content HTML; whatever came from outside must have gone through `escapeHtml`
 */
export function plainPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)} · 信图</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>
`;
}
