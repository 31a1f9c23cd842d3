import { tokensOf } from '../triage/tokens';

const ENGLISH = new Set(
  `the is are was were you your yours my and of to for this that it with what when where how do does did have has not
  don doesn isn can could would will please thanks thank we they he she be been on at from or but so just love great good
  best bad worst never very much there any who why m ve re order price ship delivery open hours`.split(/\s+/),
);
const ITALIAN = new Set(
  `il lo la gli le un una uno di del della dei delle che non e per con da dal dalla in nel nella sono siete avete ho hai
  ha mi ti si ci vi ma se come quando dove quanto quanta chi cosa perche piu molto anche bello bella grazie ciao
  buongiorno buonasera mai sempre questo questa al alla io noi voi a`.split(/\s+/),
);

/** The language of a comment by its small words; what does not tell is Italian. */
export function languageOf(text: string): 'it' | 'en' {
  let [english, italian] = [0, 0];
  for (const { kind, text: word } of tokensOf(text)) {
    if (kind !== 'word') continue;
    if (ENGLISH.has(word)) english++;
    if (ITALIAN.has(word)) italian++;
  }
  return english > italian ? 'en' : 'it';
}
