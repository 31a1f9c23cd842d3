/** Words that carry no content of their own: sharing them says nothing. */
const FUNCTION_WORDS = new Set(
  (
    'il lo la gli le un uno una dei del dello della degli delle al allo alla ai agli alle dal dallo dalla dai dagli ' +
    'dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col coi con per tra fra di da in su ed ad od ' +
    'che chi cui non piu ma se anche come quando dove perche poi gia ancora solo cosi quindi pero mentre dopo prima ' +
    'mi ti ci vi si ne me te lui lei noi voi loro io tu mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro ' +
    'nostra nostri nostre vostro vostra vostri vostre questo questa questi queste quest quello quella quelli quelle quel ' +
    'quei quell dell all dall nell sull sono sei siamo siete era erano essere stato stata ho hai ha abbiamo avete hanno ' +
    'avere tutto tutta tutti tutte ogni qualche molto molta molti molte cosa qui qua ecco proprio senza fino sempre ' +
    'the an of to on at for with from by and or but if that this these those is are was were be been have has had do ' +
    'does did not it its you your we our they their he she his her my us will can all more just so as'
  ).split(' '),
);

const ENDINGS =
  /(?:iamoci|iamo|(?:a|e|i)(?:re(?:mo|te)|r(?:anno|ai|ebbe)|ndo(?:si|lo|la|li|le)?|r(?:si|ci|vi|ti|mi|lo|la|li|le)|te(?:ci|vi|lo|la|li|le)?|re|t[oaie]|r[oa]|va(?:mo|te|no)?)|[ao]no|[aeiou]+)$/;
const FEWEST = 3;

/** True for an article, a preposition, an auxiliary… and for anything of one or two letters; in: a folded word. */
export function isFunctionWord(folded: string): boolean {
  return folded.length <= 2 || FUNCTION_WORDS.has(folded);
}

/**
 * The part of a folded word that its forms share: scopri, scoprite and scoprirete give scopr; nuovo and nuove give nuov.
 * Light on purpose: two words that fall together by chance cost little, because words are never compared alone.
 */
export function stemOf(folded: string): string {
  const cut = folded.replace(ENDINGS, '');
  const stem = cut.length >= FEWEST ? cut : folded.replace(/[aeiou]$/, '');
  return stem.replace(/([cg])h$/, '$1');
}
