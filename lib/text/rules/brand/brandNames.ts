import { brandWith } from '@/lib/brand/brand';
import { findNames, type NameFound } from '@/lib/brand/names';
import type { Severity } from '@/lib/shared/finding';
import type { Knowledge, TextRule, WholeText } from '../rule';

const brand = brandWith({
  name: 'Bottega Rossi',
  names: ['Bottega Rossi', 'Lumora', 'YouTube', 'Coca-Cola', 'Zenit Più', 'illy', 'Perla', 'Cremino', 'H&M', 'Yahoo!'],
});

const common = brandWith({ name: 'Il Forno', names: ['Il Forno', 'Casa Mia', 'Terra', 'Buon Giorno'] });

/** What stands before a word that opens a sentence or a line. */
const OPENING = /(?:^|[.!?…:\n]["»”’)]?\s*|[•*–-]\s+|["“«(])\s*$/;

/** Names and products in their one right spelling: casing, accents, signs, words joined or taken apart, slips. */
export const brandNames: TextRule = {
  id: 'brand-names',
  scope: 'text',
  title: { it: 'Nomi e prodotti del brand', en: 'Names and products of the brand' },
  severity: 'error',
  source: 'The brand’s own list of names. Which differences are surely no other word: tried on the examples below.',
  find(whole, knowledge, context) {
    return findNames(whole.text, context.brand?.names ?? [], knowledge.known)
      .filter((place) => !place.isRight && !isNatural(place, whole, knowledge))
      .map((place) => ({
        start: place.start,
        end: place.end,
        severity: severityOf(place, knowledge),
        message: messageFor(whole.text.slice(place.start, place.end), place.name),
        replacements: [place.name],
      }));
  },
  good: [
    { text: 'La Bottega Rossi vi aspetta: Lumora e Zenit Più sono arrivati.', brand },
    { text: 'BOTTEGA ROSSI VI ASPETTA SABATO IN NEGOZIO', brand },
    { text: 'Passa per la strada del mare, per la Perla e per una perla vera.', brand },
    { text: 'Seguici su @lumora e su www.lumora.it con #lumora e #bottegarossi', brand },
    { text: 'Illy è di casa. Oggi un caffè illy per tutti.', brand },
    { text: 'I nostri cremini al pistacchio sono pronti.', brand },
    { text: 'Entra in bottega. Rossi sono i pomodori, buoni anche da H&M.', brand },
    { text: 'Guarda il video su YouTube con una Coca-Cola in mano.', brand },
    { text: 'Buongiorno, il coro terrà un concerto. Buongiorno anche alla terra.', brand: common },
    { text: 'Il forno è acceso: oggi a casa mia si inforna, venite al forno.', brand: common },
    'Abbiamo aperto un canale su you tube con la coca cola',
  ],
  bad: [
    {
      text: 'Oggi a Casa mia, domani con il Forno.',
      marks: ['Casa mia', 'il Forno'],
      fixes: ['Casa Mia', 'Il Forno'],
      brand: common,
    },
    { text: 'La nuova lumora è arrivata in negozio.', marks: ['lumora'], fixes: ['Lumora'], brand },
    {
      text: 'Guardaci su Youtube oppure su You Tube.',
      marks: ['Youtube', 'You Tube'],
      fixes: ['YouTube', 'YouTube'],
      brand,
    },
    {
      text: 'Una coca cola fresca, anzi una CocaCola!',
      marks: ['coca cola', 'CocaCola'],
      fixes: ['Coca-Cola', 'Coca-Cola'],
      brand,
    },
    { text: 'Arriva lo Zenit Piu’ di primavera.', marks: ['Zenit Piu’'], fixes: ['Zenit Più'], brand },
    { text: 'Oggi da bottega Rossi si cucina.', marks: ['bottega Rossi'], fixes: ['Bottega Rossi'], brand },
    {
      text: 'Prova la Lummora alla Botega Rossi.',
      marks: ['Lummora', 'Botega Rossi'],
      fixes: ['Lumora', 'Bottega Rossi'],
      brand,
    },
    { text: 'Un caffè Illy con un amico.', marks: ['Illy'], fixes: ['illy'], brand },
    { text: 'Cercaci su Yahoo oppure da h&m.', marks: ['Yahoo', 'h&m'], fixes: ['Yahoo!', 'H&M'], brand },
  ],
};

/** A name that is also a common word, a text in capitals, a small name that opens a sentence. */
function isNatural(place: NameFound, { text, sentences }: WholeText, knowledge: Knowledge): boolean {
  const { start, end, name, pieces, isSlip } = place;
  if (isSlip) return false;
  const written = text.slice(start, end);
  const isPlain = !/\p{L}\p{Lu}|\p{N}/u.test(name) && pieces.every((piece) => knowledge.known(piece.toLowerCase()));
  // Terrà is no Terra, and buongiorno no Buon Giorno.
  if (isPlain && pieces.length === 1) return true;
  if (written.toLowerCase() !== name.toLowerCase()) return false;
  if (isPlain && pieces.length === 2 && pieces.some((piece) => isLittle(piece, knowledge))) {
    const small = OPENING.test(text.slice(0, start)) ? written.slice(1) : written;
    if (small === small.toLowerCase()) return true;
  }
  if (written === name.charAt(0).toUpperCase() + name.slice(1)) return OPENING.test(text.slice(0, start));
  const sentence = sentences.find((each) => each.start <= start && end <= each.end);
  return written === written.toUpperCase() && (sentence?.shouted ?? false);
}

/** Beside an article or a possessive a common word is a common word: il forno, casa mia. */
function isLittle(piece: string, { analyse }: Knowledge): boolean {
  return analyse(piece.toLowerCase()).some(({ pos }) => /^(?:det|prep|pron|conj)$/.test(pos));
}

/** Common words in small letters may be nothing but these words. */
function severityOf({ pieces, isSlip }: NameFound, { known }: Knowledge): Severity {
  const isOrdinary =
    !isSlip && pieces.length > 1 && pieces.every((piece) => piece === piece.toLowerCase() && known(piece));
  return isOrdinary ? 'warning' : 'error';
}

function messageFor(written: string, name: string) {
  return {
    it: `Il brand si scrive «${name}», non «${written}».`,
    en: `The brand writes “${name}”, not “${written}”.`,
  };
}
