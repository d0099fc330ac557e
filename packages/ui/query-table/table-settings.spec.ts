import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, withView } from './table-settings.ts';

describe('settings of a table', () => {
  it('come back as they were kept', () => {
    const settings = {
      density: 'compact',
      hiddenColumns: ['a'],
      views: [{ name: '逾期', state: { kind: ['PENALTY'] } }],
    } as const;
    expect(readSettings(JSON.stringify(settings))).toEqual(settings);
  });

  it.each([null, 'no json', '[]', '{"density":"tiny","hiddenColumns":[1],"views":[{"name":1}]}'])(
    'fall back on what the table comes with: %s',
    (text) => {
      expect(readSettings(text)).toEqual(defaultSettings);
    },
  );

  it('replace a view of the same name', () => {
    const views = withView([{ name: 'a', state: {} }], { name: 'a', state: { text: ['x'] } });
    expect(views).toEqual([{ name: 'a', state: { text: ['x'] } }]);
  });
});
