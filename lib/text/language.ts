/** The languages told apart; `other` is any that is not checked. */
export type TextLanguage = 'it' | 'en' | 'other';

/**
 * Short words that carry a sentence in each language; those that two languages share count for both.
 * They are what a short post always has, where letter statistics still guess.
 */
const FUNCTION_WORDS: Record<string, string> = {
  it: 'il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al alla ai agli alle dal dalla nel nella nei nelle sul sulla e ed o ma se che chi cui non più è sono ho hai ha abbiamo avete hanno sei siamo siete era mi ti ci vi si ne questo questa questi queste quello quella come quando dove perché anche ancora già poi solo tutto tutti tutta tutte molto nostro nostra nostri nostre tuo tua vostro vostra suo sua loro io tu noi voi lui lei oggi domani qui ecco grazie',
  en: "the a an of to in on at for with from by and or but if that this these those is are was were be been have has had do does did not it its it's you your we our they their he she his her i my me us will would can could should what when where why how who all more most new now just about into over than then there here don't can't i'm we're you're let's",
  fr: 'le la les un une des du de à au aux en dans sur pour par avec sans et ou mais si que qui ne pas plus est sont être avoir a ont nous vous je tu il elle ils elles ce cette ces mon ma mes ton ta tes son sa ses notre votre leur très tout tous bien où quand comme aussi',
  es: 'el la los las un una unos unas de del a al en con por para sin sobre y o pero si que no más es son está están ser ha han hay muy tu su sus mi nos nuestro nuestra este esta estos estas ese esa lo le les se yo tú él ella nosotros como cuando donde también ya todo todos hoy',
  de: 'der die das den dem des ein eine einen einem einer und oder aber wenn dass nicht kein ist sind war waren sein haben hat wir ihr sie er es ich du mich dich uns euch mit von zu zum zur bei nach aus für auf in im an am als auch noch nur sehr wie was wer wo über unter jetzt heute',
  pt: 'o a os as um uma de do da dos das em no na nos nas com por para sem e ou mas se que não mais é são está estão ser tem você nós eu ele ela seu sua meu minha este esta isso muito como quando onde também já todo todos hoje',
  nl: 'de het een van en of maar als dat die dit deze niet geen is zijn was waren heeft hebben wij we jij je ik hij zij ze ons met voor naar uit op in aan bij ook nog al zeer heel wat wie waar hoe nu om te',
  ro: 'și sau dar dacă că nu mai este sunt are au cu de la în pe pentru din un o unei unui al ale ai cea cel cei acest această noi voi eu tu el ea ce cum când unde foarte toate',
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Fewer words than this say nothing by themselves. */
const FEW = 3;
/** From so many words on, a text that neither language knows is in a third one. */
const ENOUGH = 5;
/** Share of known words above which foreign function words are chance: Italian and Spanish have many in common. */
const MOSTLY = 0.8;
/** Italian is believed on half of its words, because a text full of slips must still be checked. */
const HALF = 0.5;
const HARDLY = 0.3;

export interface LanguageEvidence {
  /** How many words were looked at, and how many of them Italian knows. */
  words: number;
  italian: number;
  /** How many English knows; not counted when Italian knows half of them. */
  english: number;
  /** Function words found, by language. */
  hits: ReadonlyMap<string, number>;
}

/** Counts the evidence in the words of one text or paragraph; the two questions ask the lexicons. */
export function weigh(
  words: readonly { text: string }[],
  isItalian: (word: string) => boolean,
  isEnglish: (word: string) => boolean,
): LanguageEvidence {
  const hits = new Map<string, number>();
  for (const { text } of words) {
    const small = text.toLowerCase().replaceAll('’', "'");
    for (const language of LANGUAGES_OF.get(small) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const count = (knows: (word: string) => boolean) => words.filter(({ text }) => knows(text)).length;
  const italian = count(isItalian);
  return { words: words.length, italian, english: italian < words.length * HALF ? count(isEnglish) : 0, hits };
}

/** The evidence of all parts together; `english` counts the words that English knows, and is asked only when it matters. */
export function together(parts: readonly LanguageEvidence[], english: () => number): LanguageEvidence {
  const hits = new Map<string, number>();
  let words = 0;
  let italian = 0;
  for (const part of parts) {
    words += part.words;
    italian += part.italian;
    for (const [language, count] of part.hits) hits.set(language, (hits.get(language) ?? 0) + count);
  }
  return { words, italian, english: italian < words * HALF ? english() : 0, hits };
}

/** Decides from the evidence, or null when there is too little of it: the caller then takes the language around. */
export function decide({ words, italian, english, hits }: LanguageEvidence): TextLanguage | null {
  if (words < FEW) return null;
  const [it = 0, en = 0] = [hits.get('it'), hits.get('en')];
  const others = [...hits].filter(([language]) => language !== 'it' && language !== 'en').map(([, count]) => count);
  const third = Math.max(0, ...others);
  if (third >= 2 && third > it && third > en && italian < words * MOSTLY) return 'other';
  if (en > it && italian < words * MOSTLY) return 'en';
  if (it > 0 || italian >= words * HALF) return 'it';
  if (english >= words * HALF) return 'en';
  return words >= ENOUGH && Math.max(italian, english) < words * HARDLY ? 'other' : null;
}
