import { hashOf } from './hash';
import { stemOf } from './stem';

/**
 * What a brand says under every post: where it is, when it is open, how to reach it, what to press. Forms whose stems
 * fall together are written once.
 */
const STOCK_WORDS =
  'tel telefono cell cellulare whatsapp numero indirizzo mail email sito web online shop ' +
  'link bio profilo dm direct direttamente privato messaggio commento commenti storie post pagina canale newsletter ' +
  'info informazioni dettagli prenota prenotate prenotazione prenotazioni obbligatoria chiama chiamaci chiamateci ' +
  'scrivi scrivici scriveteci contatta contattaci contatti segui seguici seguiteci clicca commenta condividi salva tagga ' +
  'taggaci iscriviti iscrivetevi acquista acquistate ordina ordinate visita visitate passa passate vieni venite ' +
  'vienici trovarci troviamo trovate aspettiamo aspetta scopri orari orario aperti aperto aperta chiuso chiusi chiusura ' +
  'apertura lunedi martedi mercoledi giovedi venerdi sabato domenica lun mar mer gio ven sab dom ore dalle alle mattina ' +
  'pomeriggio sera continuato giorni buongiorno buonasera ciao carosello trova trovi  spedizione spedizioni consegna domicilio asporto negozio sede ' +
  'follow call book order shop open closed hours visit monday tuesday wednesday thursday friday saturday sunday';

/** What an address begins with. */
const STREET_WORDS = 'via viale piazza piazzale corso largo vicolo strada contrada';

const stemsOf = (words: string) => new Set(words.split(' ').map((word) => hashOf(stemOf(word))));
const STOCK = stemsOf(`${STOCK_WORDS} ${STREET_WORDS}`);
const STREETS = stemsOf(STREET_WORDS);

/** Share of a sentence that must be stock for the whole to be. */
const MOSTLY = 0.6;
/** A sentence with a street and a number in it is an address unless it says more than this, in words that count. */
const ADDRESS = 7;

/** What a sentence is made of: its content words and numbers, and which of them are what. */
export interface Sentence {
  words: number;
  stock: number;
  streets: number;
  numbers: number;
}

/** True for a word of addresses, opening hours and calls to action; in: the hash of its stem. */
export function isStockStem(stem: number): boolean {
  return STOCK.has(stem);
}

/** True for a word that an address begins with; in: the hash of its stem. */
export function isStreetStem(stem: number): boolean {
  return STREETS.has(stem);
}

/** True when a sentence is made of stock; a number is stock beside a word that is. */
export function isStockSentence({ words, stock, streets, numbers }: Sentence): boolean {
  if (streets > 0 && numbers > 0 && words <= ADDRESS) return true;
  return stock > 0 && stock + numbers >= words * MOSTLY;
}
