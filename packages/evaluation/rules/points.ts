/** Points are computed in whole hundredths, so that the order of additions never shows in a result. */
export type Hundredths = number;

/** Points as a scheme states them, in hundredths. */
export const inHundredths = (points: number): Hundredths => Math.round(points * 100);

/** Hundredths as points with at most two decimals. */
export const inPoints = (hundredths: Hundredths): number => hundredths / 100;
