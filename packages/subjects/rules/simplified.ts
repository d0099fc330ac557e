import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
/** The simplified form of each character met so far: bounded by the number of hanzi. */
const known = new Map<string, string>();
const hanzi = /\p{Script=Han}/u;

/** A text in simplified characters, character by character: words that differ between regions stay as they are. */
export function simplifiedOf(text: string): string {
  let simplified = '';
  for (const character of text) {
    let form = known.get(character);
    if (form === undefined) {
      form = convert(character);
      if (hanzi.test(character)) known.set(character, form);
    }
    simplified += form;
  }
  return simplified;
}
