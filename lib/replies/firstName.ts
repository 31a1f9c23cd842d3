import { firstNames } from './firstNames';
import { wordsOf } from './words';

/** Two first names are both said: Anna Maria. */
const DOUBLE =
  /^(?:anna (?:maria|rita|paola|lisa|laura|chiara)|maria (?:grazia|teresa|luisa|rosa|pia|elena|cristina|chiara|laura|antonietta|rita|paola)|gian (?:luca|carlo|paolo|piero|marco|maria|luigi|franco)|pier (?:paolo|luigi|giorgio)|rosa maria|carlo alberto)$/;
/** What names a firm, a club or a page and no person. */
const NO_PERSON =
  /^(?:srl|srls|spa|snc|sas|soc|coop|onlus|asd|aps|group|gruppo|team|staff|official|ufficiale|page|pagina|fan|fans|club|shop|store|bar|caffe|ristorante|trattoria|pizzeria|osteria|hotel|albergo|agriturismo|bb|studio|dott|dottor|dottore|dottoressa|dr|avv|ing|arch|prof|geom|rag|parrucchiere|parrucchieri|parrucchiera|estetica|estetista|hair|beauty|nails|makeup|tattoo|foto|fotografo|fotografa|photographer|photography|design|designer|arredamenti|mobili|moda|boutique|abbigliamento|calzature|gioielli|gioielleria|ottica|farmacia|clinica|palestra|gym|fitness|coach|trainer|personal|music|musica|band|dj|blog|blogger|official|tv|radio|news|travel|viaggi|immobiliare|costruzioni|impianti|auto|autofficina|officina|service|services|consulting|consulenza|web|marketing|digital|events|eventi|wedding|food|chef|cake|bakery|panificio|forno|gelateria|pasticceria|macelleria|vini|cantina|azienda|agricola|fattoria|scuola|academy|centro|associazione|comune|proloco|parrocchia|santa|san|sant|santo|villa|casa|ca|da|dei|della|delle|del|di|e|ed|and|amp|the|il|la|i|le|gli|lo)$/;
const LONGEST_NAME = 4;
const PERSON = /^[\p{L}\p{M}'’.\- ]+$/u;
const DECORATION = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\uFE0F\u200D♥★☆•|~*]+/gu;

/** What may stand amid a person's surnames. */
const PARTICLE = /^(?:di|de|del|della|da|dei|la|lo|li|degli|dello|d)$/;

/**
 * The first name to greet an author by, in its usual casing; null where the name may be a firm's, a couple's or invented:
 * no name is better than a wrong one.
 */
export function firstNameOf(author: string): string | null {
  const shown = author.replace(DECORATION, ' ').replace(/\s+/g, ' ').trim();
  if (!PERSON.test(shown)) return null;
  const parts = shown.split(' ');
  const words = parts.map((part) => wordsOf(part).join(''));
  const [first = '', second = ''] = words;
  if (words.length > LONGEST_NAME || !firstNames.has(first.replace(/\./g, ''))) return null;
  const surnames = words.slice(1);
  // "Anna Di Stefano" is a person, "Fan di Anna" begins otherwise, "Anna e Marco" are two.
  const isOdd = (word: string, at: number) =>
    NO_PERSON.test(word) && !(PARTICLE.test(word) && at < surnames.length - 1 && /^\p{Lu}/u.test(parts[at + 1]!));
  if (surnames.some(isOdd)) return null;
  const isDouble = words.length > 2 || !second ? DOUBLE.test(`${first} ${second}`) : false;
  return isDouble ? `${cased(parts[0]!)} ${cased(parts[1]!)}` : cased(parts[0]!);
}

/** ANNA and anna are greeted as Anna; Gian-Luca and D'Anna keep their capitals. */
function cased(name: string): string {
  const small = name.toLowerCase();
  if (name !== small && name !== name.toUpperCase()) return name;
  return small.replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
