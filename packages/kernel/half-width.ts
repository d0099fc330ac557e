/**
 * Full-width ASCII (！ to ～) and the ideographic space as their half-width forms; everything else is left as it is.
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}
