import type { Sentence, Token } from '../../sentence';
import type { Remark, SentenceRule } from '../rule';

const ABBREVIATIONS = new Set(
  'dott sig sigg sigra prof ing avv arch geom rag on sen art artt nr num tel cell pag pagg cap fig vol es ecc etc vs ca max min cfr mr mrs ms jr inc ltd spa srl gg feb mar apr giu lug ago set sett ott nov dic lun mart mer gio ven sab dom dr p c b s n a m st ss co op cit rist ed trad tot sec lat long dim cons lib cod doc rif ns vs fraz loc prov reg com fed naz int est'.split(
    ' ',
  ),
);
/** What is said aloud may end in a mark of its own and the sentence go on. */
const SAID = /[»"”’')\]]/;

/** A full stop, then a small letter: the capital is missing, or the stop is one too many. */
export const capitalAfterStop: SentenceRule = {
  id: 'capital-after-stop',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Maiuscola dopo il punto', en: 'Capital after a full stop' },
  source: 'Serianni, Grammatica italiana, I.195',
  find(sentence) {
    // Who writes without capitals does so on purpose.
    const hasCapitals = /^[^\p{L}]*\p{Lu}/u.test(sentence.text.slice(sentence.start, sentence.end));
    return hasCapitals ? sentence.tokens.flatMap((_, at) => remarkOn(at, sentence) ?? []) : [];
  },
  good: [
    'Il dott. rossi riceve il lun. e il mart. mattina, tel. e ecc. compresi.',
    'Aspetta… poi vediamo... forse.',
    '«Che bello!» disse lei. «Davvero?» chiese lui.',
    'ciao a tutti. oggi piove. ci vediamo domani',
    'Scrivi a info@esempio.it. iPhone e iPad in sconto.',
    'Yahoo! ha cambiato nome.',
  ],
  bad: [
    { text: 'Il menù è cambiato. da stasera ci sono tre piatti nuovi', marks: ['da'], fixes: ['Da'] },
    { text: 'Avete visto la novità? scriveteci nei commenti', marks: ['scriveteci'], fixes: ['Scriveteci'] },
    { text: 'Siamo pronti! quest’anno si parte prima', marks: ['quest’'], fixes: ['Quest’'] },
    { text: 'Consegniamo ovunque. ordina entro le 14', marks: ['ordina'], fixes: ['Ordina'] },
    { text: 'Grazie a tutti. vi aspettiamo domani', marks: ['vi'], fixes: ['Vi'] },
    { text: 'Apriamo alle 9. il parcheggio è gratuito', marks: ['il'], fixes: ['Il'] },
  ],
};

function remarkOn(at: number, { tokens }: Sentence): Remark | null {
  const [before, mark, token] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
  if (!before || !mark || token.kind !== 'word' || !token.spaced || !/^[.!?]$/.test(mark.text) || mark.spaced)
    return null;
  if (!/^\p{Ll}+['’]?$/u.test(token.text) || /^i[A-Z]/.test(token.text)) return null;
  if (SAID.test(before.text)) return null;
  if (mark.text === '.' && !closes(before)) return null;
  if (mark.text === '!' && /^\p{Lu}/u.test(before.text)) return null;
  const capital = token.text.charAt(0).toUpperCase() + token.text.slice(1);
  return {
    start: token.start,
    end: token.end,
    severity: 'warning',
    message: {
      it: `Dopo il punto la frase ricomincia con la maiuscola: «${capital}».`,
      en: `A new sentence begins with a capital: “${capital}”.`,
    },
    replacements: [capital],
  };
}

/** A word or a number that a full stop may follow without being an abbreviation. */
function closes({ kind, lower }: Token): boolean {
  if (kind === 'number') return true;
  return kind === 'word' && lower.length > 1 && !ABBREVIATIONS.has(lower);
}
