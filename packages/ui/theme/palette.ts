/** The accent of a portal: one colour for light, one for dark; both keep 4.5 : 1 against their background. */
export interface Accent {
  readonly light: AccentColours;
  readonly dark: AccentColours;
}

interface AccentColours {
  readonly text: string;
  /** Behind what is chosen. */
  readonly surface: string;
}

/** Accents to choose from; none of them is near the colours that mean something (red, amber, green). */
export const accents = {
  blue: { light: { text: '#0958d9', surface: '#e8f1ff' }, dark: { text: '#69b1ff', surface: '#132640' } },
  teal: { light: { text: '#006d75', surface: '#e4f4f4' }, dark: { text: '#5cdbd3', surface: '#0f2e2d' } },
  violet: { light: { text: '#531dab', surface: '#f3ecfd' }, dark: { text: '#b37feb', surface: '#261a38' } },
  slate: { light: { text: '#3d4f63', surface: '#eaeef3' }, dark: { text: '#a9bdd3', surface: '#1c2733' } },
} as const satisfies Record<string, Accent>;

/** What a colour says: `danger` is adverse or overdue, `warning` is near, `success` is in order, `neutral` says nothing. */
export const tones = ['neutral', 'accent', 'success', 'warning', 'danger'] as const;
export type Tone = (typeof tones)[number];

interface ToneColours {
  readonly text: string;
  readonly surface: string;
  readonly border: string;
}
type Palette = Readonly<Record<Exclude<Tone, 'accent'>, ToneColours>>;

/** Colours by tone; each text keeps at least 4.5 : 1 on its surface. */
export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    neutral: { text: '#434343', surface: '#f3f4f6', border: '#d9d9d9' },
    success: { text: '#135200', surface: '#f1f9ec', border: '#b7dca0' },
    warning: { text: '#7a4100', surface: '#fff7e0', border: '#f0cf85' },
    danger: { text: '#a8071a', surface: '#fff1f0', border: '#f3b4af' },
  },
  dark: {
    neutral: { text: '#d0d0d0', surface: '#2a2a2a', border: '#434343' },
    success: { text: '#95de64', surface: '#182a12', border: '#2f5a1d' },
    warning: { text: '#ffd666', surface: '#2e230f', border: '#6a4d15' },
    danger: { text: '#ff9c96', surface: '#2f1715', border: '#6d2b27' },
  },
};
