/** What somebody says of the sector that is to be made. */
export interface SectorOptions {
  /** Kebab-case: names of its folders, beginning of its codes. */
  readonly code: string;
  /** Chinese name. */
  readonly title: string;
  /** English name; without it the words of the code. */
  readonly english?: string;
  readonly accent?: Accent;
}

type Accent = keyof typeof colours;

/** Colours of the portals, as the design system draws them on light ground. */
const colours = { blue: '#0958d9', teal: '#006d75', violet: '#531dab', slate: '#3d4f63' } as const;

/** All names that the files of a sector are filled with. */
export interface SectorNames {
  readonly code: string;
  /** Its field on Subject, and its constants: `roadTransport`. */
  readonly camel: string;
  /** Its classes and components: `RoadTransport`. */
  readonly pascal: string;
  readonly title: string;
  readonly english: string;
  /** The English name at the beginning of a sentence. */
  readonly englishTitle: string;
  readonly accent: Accent;
  readonly colour: string;
}

/** Makes the names of a sector. @throws RangeError when they can't be names in code, or in the two languages */
export function namesOf({ code, title, english, accent = 'teal' }: SectorOptions): SectorNames {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(code))
    throw new RangeError(`The code "${code}" must be in kebab-case, such as road-transport.`);
  if (!/^\p{Script=Han}+$/u.test(title))
    throw new RangeError(`The title "${title}" must be Chinese, such as 交通运输.`);
  const words = english?.trim() ?? code.replaceAll('-', ' ');
  if (!/^[A-Za-z][A-Za-z0-9 ,-]*$/.test(words))
    throw new RangeError(`The English name "${words}" must be of Latin letters.`);
  const camel = code.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  return {
    ...{ code, camel, title, english: words, accent },
    pascal: camel.charAt(0).toUpperCase() + camel.slice(1),
    englishTitle: words.charAt(0).toUpperCase() + words.slice(1),
    colour: colours[accent],
  };
}
