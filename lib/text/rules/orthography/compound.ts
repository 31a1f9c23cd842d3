import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** By how many bits one word must fit better than two, and from where on the two make no sense; measured on clean posts. */
const LEAST = 2;
const CERTAIN = 12;
/** First halves of compounds: a verb with its object, a prefix, a noun that is first in many. */
const HALF =
  /^(?:porta|salva|lava|gira|segna|aspira|asciuga|para|copri|apri|batti|caccia|conta|posa|rompi|tira|tosta|trita|scalda|stuzzica|guarda|attacca|appendi|butta|cava|ferma|passa|marcia|taglia|schiaccia|capo|sotto|sopra|sovra|semi|anti|ultra|inter|retro|contro|contra|fuori|mal|ben|bene|male|pian|piano|lungo|mezzo|ferro|cassa|pomo|capo|dopo|senza|oltre|pre|post|tra|ex|tele|termo|elettro|gastro|agri|bio|eco|idro|moto|aero|radio|micro|macro|mono|poli|pluri|cava|spazza|mangia|stendi|spremi|affetta|tappa|guasta|perdi|reggi|sali|scendi)$/;
/** What a compound stands behind. */
const BEFORE =
  /^(?:il|lo|la|l'|i|gli|le|un|uno|una|un'|del|dello|della|dei|degli|delle|al|allo|alla|ai|alle|nel|nello|nella|dal|dalla|sul|sulla|di|da|in|con|per|come|questo|questa|quel|quella|nostro|nostra|vostro|vostra|mio|mia|ogni|quasi|nuovo|nuova|e|più|primo|ultimo|bel|bella)$/;
/** Also written as two. */
const APART =
  /^(?:dopo cena|dopo pranzo|terra ferma|alta moda|piano terra|alta stagione|bassa stagione|capo cantiere|mezzo secolo|foto ritratto)$/;

/** Porta foglio, semi freddo, sotto passo: a compound written as two words. */
export const compound: SentenceRule = {
  id: 'compound',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Parole composte scritte staccate', en: 'Compounds written apart' },
  source: 'Serianni, Grammatica italiana, I.65-72, XV.71-92 (compounds); the words are those of the lexicon',
  find: (sentence, knowledge) =>
    sentence.shouted ? [] : sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    'Il portafoglio, un semifreddo, il sottopasso, una lavastoviglie.',
    'Chi porta chiavi e documenti, chi lava piatti e bicchieri.',
    'Il dopo cena da noi, il buon senso, a mezzo secolo di distanza.',
    'Passa parola: lo sconto vale per tutti, sotto casa e fuori città.',
    'Sopra il tavolo, contro corrente, oltre mare.',
    'Un video corso gratuito, una foto ricordo, un mini corso.',
  ],
  bad: [
    { text: 'Ho perso il porta foglio al mercato', marks: ['porta foglio'], fixes: ['portafoglio'] },
    { text: 'Il semi freddo al torrone è finito', marks: ['semi freddo'], fixes: ['semifreddo'] },
    { text: 'Il nostro sotto passo resta chiuso', marks: ['sotto passo'], fixes: ['sottopasso'] },
    { text: 'Una lava stoviglie quasi nuova', marks: ['lava stoviglie'], fixes: ['lavastoviglie'] },
    { text: 'È stato un mal inteso, scusateci', marks: ['mal inteso'], fixes: ['malinteso'] },
  ],
};

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const next = tokens[at + 1];
  if (token.kind !== 'word' || next?.kind !== 'word' || next.start !== token.end + 1) return null;
  if (!HALF.test(token.lower) || APART.test(`${token.lower} ${next.lower}`)) return null;
  if (next.lower.length < 3 || /^\p{Lu}/u.test(next.text)) return null;
  // Passa parola: at the beginning it is an order.
  if (!BEFORE.test(tokens[at - 1]?.lower ?? '')) return null;
  // Contra tempo, sopra luogo: some double their consonant.
  const word = [token.lower + next.lower, token.lower + next.lower.charAt(0) + next.lower].find((whole) =>
    isCompound(whole, knowledge),
  );
  const gain = word ? (knowledge.fit(sentence)?.gain(at, 2, [word]) ?? 0) : 0;
  return word && gain > LEAST ? remark(token, next, word, gain > CERTAIN) : null;
}

function isCompound(word: string, knowledge: Knowledge): boolean {
  return knowledge.isItalian(word) && knowledge.analyse(word).some(({ pos }) => pos === 'noun' || pos === 'adj');
}

function remark(token: Token, { end, text }: Token, word: string, isCertain: boolean): Remark {
  const meant = casedLike(token.text, word);
  return {
    start: token.start,
    end,
    severity: isCertain ? 'error' : 'warning',
    message: {
      it: `«${token.text} ${text}» si scrive in una parola: «${meant}».`,
      en: `“${token.text} ${text}” is written as one word: “${meant}”.`,
    },
    replacements: [meant],
  };
}
