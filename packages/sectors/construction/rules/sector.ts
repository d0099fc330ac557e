import { defineSector } from '@xintu/declarations';
import { constructionBad } from './construction-bad.record-type.ts';
import { constructionGood } from './construction-good.record-type.ts';
import { constructionQualification } from './construction-qualification.record-type.ts';
import { schemes } from './schemes.ts';

/** 住房和城乡建设. The blacklist of 建市〔2017〕241号 stands on a normative document only: no list. */
export const construction = defineSector({
  code: 'construction',
  name: { zh: '住房和城乡建设', en: 'construction' },
  accent: '#b45309',
  recordTypes: [constructionQualification, constructionGood, constructionBad],
  lists: [],
  schemes,
});
