/** A label in the two languages of the product. `zh` is what the screen shows by default. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
