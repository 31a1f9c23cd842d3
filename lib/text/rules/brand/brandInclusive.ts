import { brandWith, type InclusiveForm } from '@/lib/brand/brand';
import type { Severity, Span } from '@/lib/shared/finding';
import { casedLike } from '../kit/casing';
import { type Everybody, everybodyIn } from '../kit/everybody';
import { feminineOf } from '../kit/gender';
import { allProseMatches } from '../kit/masked';
import { SIGNED } from '../kit/signs';
import type { Knowledge, Remark, TextRule, WholeText } from '../rule';

const of = (inclusive: InclusiveForm) => ({ brand: brandWith({ name: 'Bottega Rossi', inclusive }) });
const [masculine, pairs, neutral] = [of('masculine'), of('pairs'), of('neutral')];

/** `tutte e tutti`, `care amiche e cari amici`, `tutti/e`. */
const DOUBLE =
  /(?<!\p{L})(?:(\p{L}{3,}) (?:(\p{L}{3,}) )?ed? (\p{L}{3,})(?: (\p{L}{3,}))?|(\p{L}{2,}i)\/-?(\p{L}+))(?!\p{L})/giu;

/** How the brand writes to everybody: the masculine for all, both genders, or signs. */
export const brandInclusive: TextRule = {
  id: 'brand-inclusive',
  scope: 'text',
  title: { it: 'Forma inclusiva del brand', en: 'Inclusive form of the brand' },
  severity: 'error',
  source:
    'The brand’s choice. Both genders: A. Sabatini, Raccomandazioni per un uso non sessista della lingua italiana (1987); signs and the masculine for all: Accademia della Crusca, answer of 9 March 2023.',
  find(whole, knowledge, { brand }) {
    const form = brand?.inclusive;
    if (!form) return [];
    if (form === 'masculine') return [...signs(whole, knowledge, form), ...doubles(whole, knowledge)];
    return [...(form === 'pairs' ? signs(whole, knowledge, form) : []), ...bare(whole, knowledge, form)];
  },
  good: [
    { text: 'Ciao a tutte e tutti, care amiche e cari amici. Siete pronte e pronti?', ...pairs },
    { text: 'I cani sono i benvenuti. Siete stati qui con tutti i vostri amici.', ...pairs },
    { text: 'Siamo aperti tutti i giorni, a tutti gli orari. Gentili clienti, grazie.', ...pairs },
    { text: 'Carə clienti, ciao a tuttə! Benvenut* nel nostro mondo.', ...neutral },
    { text: 'Ciao ragazze e ragazzi, buon lunedì a tutte e tutti.', ...neutral },
    { text: 'Cari clienti, ciao a tutti! Siete pronti? Sconto 20%* (*fino a domenica).', ...masculine },
    { text: 'Una *bella* notizia e pane e vino per i più grandi e i più piccoli.', ...masculine },
    { text: 'Le mele e i meli, rosse e verdi, tutte buone e/o mature.', ...masculine },
    'Cari amici, ciao a tuttə, ciao a tutte e tutti',
  ],
  bad: [
    { text: 'Buona domenica a tutti!', marks: ['tutti'], fixes: ['tutte e tutti'], ...pairs },
    { text: 'Cari clienti, benvenuti in bottega.', marks: ['Cari'], fixes: ['Care e cari'], ...pairs },
    {
      text: 'Cari amici, siete pronti?',
      marks: ['Cari amici', 'pronti'],
      fixes: ['Care amiche e cari amici', 'pronte e pronti'],
      ...pairs,
    },
    {
      text: 'Benvenuti! Ciao ragazzi, grazie a tutti voi.',
      marks: ['Benvenuti', 'ragazzi', 'tutti'],
      fixes: ['Benvenute e benvenuti', 'ragazze e ragazzi', 'tutte e tutti'],
      ...pairs,
    },
    {
      text: 'Ciao a tuttə e grazie, car* amic*.',
      marks: ['tuttə', 'car*', 'amic*'],
      fixes: ['tutte e tutti', 'care e cari', 'amiche e amici'],
      ...pairs,
    },
    {
      text: 'Ciao a tutti, cari lettori!',
      marks: ['tutti', 'cari lettori'],
      fixes: ['tuttə', 'carə lettorə'],
      ...neutral,
    },
    { text: 'Ciao a tuttə e benvenut*!', marks: ['tuttə', 'benvenut*'], fixes: ['tutti', 'benvenuti'], ...masculine },
    {
      text: 'Ciao a tutte e tutti. Care amiche e cari amici, iscritti/e o no.',
      marks: ['tutte e tutti', 'Care amiche e cari amici', 'iscritti/e'],
      fixes: ['tutti', 'Cari amici', 'iscritti'],
      ...masculine,
    },
  ],
};

/** The masculine alone where everybody is addressed. */
function bare({ text, sentences }: WholeText, knowledge: Knowledge, form: 'pairs' | 'neutral'): Remark[] {
  const italian = sentences.filter(({ language }) => language === 'it');
  return italian
    .flatMap((sentence) => everybodyIn(sentence, knowledge))
    .map((place) => {
      const written = text.slice(place.start, place.end);
      const better = form === 'pairs' ? [paired(place)] : ['ə', '*'].map((sign) => signed(place, sign));
      return {
        start: place.start,
        end: place.end,
        severity: 'hint',
        message: {
          it: `«${written}» è solo maschile, e il brand scrive per tutte e tutti.`,
          en: `“${written}” is masculine only, and the brand writes for everybody.`,
        },
        replacements: better.map((words) => casedLike(written, words)),
      };
    });
}

function paired({ words }: Everybody): string {
  const feminine = words.map((word) => word.feminine ?? word.masculine).join(' ');
  return `${feminine} e ${words.map((word) => word.masculine).join(' ')}`;
}

function signed({ words }: Everybody, sign: string): string {
  return words.map(({ masculine, feminine }) => (feminine ? masculine.replace(/i$/, sign) : masculine)).join(' ');
}

/** Signs where the brand wants words. */
function signs({ text }: WholeText, knowledge: Knowledge, form: 'pairs' | 'masculine'): Remark[] {
  if (!/[əɜ*@]/i.test(text)) return [];
  return allProseMatches(text, SIGNED).map(({ start, end, found }) => {
    const masculine = `${found[1]!.toLowerCase()}i`;
    const feminine = feminineOf(masculine, knowledge);
    const better = form === 'pairs' ? [`${feminine} e ${masculine}`, masculine] : [masculine];
    // No dictionary has such a word: a milder remark would not be heard beside that of spelling.
    return remark(text, { start, end, severity: 'error' }, feminine ? better : []);
  });
}

/** Both genders where the brand wants the masculine for all. */
function doubles({ text }: WholeText, knowledge: Knowledge): Remark[] {
  return allProseMatches(text, DOUBLE).flatMap(({ start, end, found }) => {
    const [, a, b, c, d, slashed, ending] = found.map((word) => word?.toLowerCase());
    const isPair = (one = '', other = '') =>
      feminineOf(one, knowledge) === other || feminineOf(other, knowledge) === one;
    const masculine = (one = '', other = '') => (feminineOf(one, knowledge) === other ? one : other);
    if (slashed && ending) {
      const feminine = feminineOf(slashed, knowledge);
      return feminine?.endsWith(ending) ? [remark(text, { start, end, severity: 'warning' }, [slashed])] : [];
    }
    if (b && d)
      return isPair(a, c) && isPair(b, d)
        ? [remark(text, { start, end, severity: 'warning' }, [`${masculine(a, c)} ${masculine(b, d)}`])]
        : [];
    // One word on each side of the *e*: what the pattern took beside them is not theirs.
    const [one, other] = [b ?? a, c];
    if (!isPair(one, other)) return [];
    const from = b ? start + a!.length + 1 : start;
    const to = d ? end - d.length - 1 : end;
    return [remark(text, { start: from, end: to, severity: 'warning' }, [masculine(one, other)])];
  });
}

function remark(text: string, span: Span & { severity: Severity }, better: string[]): Remark {
  const written = text.slice(span.start, span.end);
  return {
    ...span,
    message: {
      it: `Il brand non usa questa forma inclusiva: «${written}».`,
      en: `The brand does not use this inclusive form: “${written}”.`,
    },
    replacements: better.map((words) => casedLike(written, words)),
  };
}
