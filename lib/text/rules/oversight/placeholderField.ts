import type { Span } from '@/lib/shared/finding';
import { isField, isPart, isVariable } from '../kit/fields';
import { withoutOverlaps } from '../kit/leftovers';
import type { LineRule } from '../rule';

/** Brackets of any kind around a few words. */
const SQUARE = /\[{1,2}([^[\]\n]{1,70})\]{1,2}(?!\()/gu;
const CURLY = /\$?\{{1,3}([^{}\n]{1,70})\}{1,3}/gu;
const ANGLE = /(?:<{1,2}|‹)\s?([\p{L}][^<>‹›\n]{1,70}?)\s?(?:>{1,2}|›)/gu;
const DOUBLE_ANGLE = /«\s?([\p{Lu}_]{3,30}|inserir[^«»\n]{1,60})\s?»/gu;
const ROUND = /\(([^()\n]{3,70})\)/gu;
/** %NOME%, %%nome%%, *|FNAME|*, ##NOME##, __NOME__, @@nome@@, |NOME|. */
const SIGNS =
  /(?<![\p{L}\p{N}%])(?:%{1,2}[\p{L}][\p{L}_]{2,30}%{1,2}|\*\|[\p{L}_:]{2,30}\|\*|#{2}[\p{L}_]{2,30}#{2}|#[\p{Lu}_]{3,30}#|__\p{Lu}[\p{Lu}_]{1,28}\p{Lu}__|@@[\p{L}_]{2,30}@@|\|\p{Lu}[\p{Lu}_]{2,28}\p{Lu}\||\$[\p{Lu}]{2,}_[\p{Lu}_]{2,30}|%\d\$s)(?![\p{L}\p{N}%])/gu;
/** What a program prints for a field that was empty. */
const EMPTY =
  /\[object Object\]|(?<=(?:^|\n)\W{0,3}(?:Ciao|Gentile|Caro|Cara|Salve|Buongiorno|Hi|Dear) )(?:undefined|null|NaN|None)(?!\p{L})|(?<![\p{L}\p{N}])(?:undefined|null|NaN) ?[€%]|[€%] ?(?:undefined|null|NaN)(?!\p{L})/gu;

/** [NOME], {{nome_cliente}}, <inserire data>, %NOME%: a template that was not filled in. */
export const placeholderField: LineRule = {
  id: 'placeholder-field',
  scope: 'line',
  title: { it: 'Campi di un modello rimasti vuoti', en: 'Template fields left unfilled' },
  severity: 'error',
  source: 'Segnaposto dei modelli di testo, dei programmi di invio e degli assistenti di scrittura.',
  find: ({ text }) =>
    withoutOverlaps(
      fieldsIn(text).map(({ start, end }) => ({
        start,
        end,
        severity: 'error',
        message: {
          it: `«${text.slice(start, end)}» è un segnaposto: al suo posto va il testo vero.`,
          en: `“${text.slice(start, end)}” is a placeholder: the real text goes in its place.`,
        },
        replacements: [],
      })),
    ),
  good: [
    '[VIDEO] Guarda il riassunto della giornata',
    '[AGGIORNAMENTO] La strada è stata riaperta al traffico',
    '[EVENTO] Sabato si balla in piazza [FOTO]',
    'Come ha detto lui: «non me ne [vado]» [...] e poi è andato via [sic]',
    'Taglie disponibili: XXL e XXXL. Sconti del 20% e del 30%',
    'Ti voglio bene <3 e a te >.<',
    '{ novità in negozio }',
    '[THREAD] 1/5 Perché la data è importante',
    'Compila il modulo con nome, cognome e data di nascita',
    'La funzione (nome e parametri) è descritta nel manuale',
    'Parcheggio gratuito (via Roma, angolo corso Italia)',
    'Costa 5 < 10 e 12 > 10',
    'Il saggio «ANSA» e la rivista «NOI»',
  ],
  bad: [
    { text: 'Ciao [NOME], la tua prenotazione è confermata!', marks: ['[NOME]'] },
    { text: 'Ti aspettiamo il [data] alle [ora] in [luogo]', marks: ['[data]', '[ora]', '[luogo]'] },
    { text: 'Prenota qui: {link}', marks: ['{link}'] },
    { text: 'Gentile {{nome_cliente}}, grazie per averci scelto', marks: ['{{nome_cliente}}'] },
    { text: 'Vi aspettiamo <inserire data> in negozio', marks: ['<inserire data>'] },
    { text: 'Buon compleanno %NOME%! 🎉', marks: ['%NOME%'] },
    { text: 'Caro *|FNAME|*, abbiamo una sorpresa per te', marks: ['*|FNAME|*'] },
    {
      text: 'Scopri la nuova collezione di [Nome Azienda] su [inserisci link]',
      marks: ['[Nome Azienda]', '[inserisci link]'],
    },
    { text: 'Da oggi tutto a {prezzo} euro', marks: ['{prezzo}'] },
    { text: 'Il corso parte il (inserire data) e costa poco', marks: ['(inserire data)'] },
    { text: 'Ciao {firstName}, bentornata tra noi', marks: ['{firstName}'] },
    { text: '{Ciao|Salve|Buongiorno} a tutti!', marks: ['{Ciao|Salve|Buongiorno}'] },
    { text: 'Iscriviti entro il [XX/XX] e risparmi', marks: ['[XX/XX]'] },
    { text: 'Vieni a trovarci in [indirizzo del negozio]!', marks: ['[indirizzo del negozio]'] },
    { text: '[foto]\nPrima e dopo: una cucina del 1978', marks: ['[foto]'] },
    { text: 'Vince il contest [nome vincitore]! Complimenti', marks: ['[nome vincitore]'] },
    { text: 'Ciao undefined,\nil tuo ordine è partito', marks: ['undefined'] },
  ],
};

function fieldsIn(text: string): Span[] {
  return [
    ...spans(
      text,
      SQUARE,
      (content) => isField(content) || isSnake(content) || /^x{2,}(?:[/:. -]x{2,})*$/i.test(content),
    ),
    ...spans(text, SQUARE, isPart).filter(({ end }) => /^\s*(?:$|\n|[,.;!?])/u.test(text.slice(end))),
    ...spans(text, CURLY, (content, all) => all.startsWith('{{') || isInCurly(content)),
    ...spans(text, ANGLE, (content) => isField(content) || isSnake(content)),
    ...spans(text, DOUBLE_ANGLE, (content) => isField(content)),
    ...spans(
      text,
      ROUND,
      (content) => /^(?:inserir[ei]|inserisci|insert) (?!\d)/i.test(content.trim()) && isField(content),
    ),
    ...spans(text, SIGNS, () => true),
    ...spans(text, EMPTY, () => true),
  ];
}

function isInCurly(content: string): boolean {
  return (
    isField(content) ||
    isVariable(content) ||
    /^\d{1,2}$/.test(content) ||
    /^[^|]{0,39}\p{L}{2}[^|]{0,20}(?:\|[^|]{0,40})+$/u.test(content)
  );
}

function isSnake(content: string): boolean {
  return content.includes('_') && isVariable(content);
}

function spans(text: string, pattern: RegExp, accepts: (content: string, all: string) => boolean): Span[] {
  return [...text.matchAll(pattern)]
    .filter(([all, content = '']) => accepts(content, all))
    .map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
}
