import { proseMatches, proseOf } from '../kit/masked';
import type { SentenceRule } from '../rule';

/** What elides and is no word without its apostrophe; before it a quotation may begin ("un 'amico'"). */
const BARE =
  'l|d|c|s|m|t|v|n|dell|all|dall|nell|sull|coll|quell|bell|sant|cos|com|dov|quand|quant|anch|neanch|tutt|mezz|senz|nient|qualcos|cent|mill|degl|agl|dagl|negl|sugl|gl|quegl';
const ELIDED = `${BARE}|un|quest|nessun|ciascun|alcun|qualcun|qual|pover|buon|grand|vent|trent|quarant|sott|tant|altr|fors|ch`;
const AFTER = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{N}'’"“])(?:${ELIDED}))(['’][ \t\u00A0]+)(?=[aeiouhàèéìòù]\p{L}?|(?:8|1|11|80|18|8\d)(?!\p{N}))`,
  'giu',
);
const BEFORE = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{N}'’])(?:${BARE}))([ \t\u00A0]+['’][ \t\u00A0]*)(?=[aeiouhàèéìòù]\p{L})`,
  'giu',
);

/** Without any of these there is nothing to look at. */
const SIGNS = /['’] | ['’]/;

/** l' azienda · dell 'anno */
export const apostropheSpace: SentenceRule = {
  id: 'apostrophe-space',
  scope: 'sentence',
  title: { it: 'Spazio accanto all’apostrofo', en: 'Space next to an apostrophe' },
  severity: 'error',
  source: 'Norma ortografica italiana (Serianni; Treccani): l’elisione unisce le due parole, senza spazio.',
  find: (sentence) =>
    SIGNS.test(proseOf(sentence))
      ? [AFTER, BEFORE].flatMap((pattern) =>
          proseMatches(sentence, pattern)
            .filter(({ start, found }) => !isQuoted(sentence.text, start, found))
            .map(({ end, found }) => {
              const sign = found[1]!;
              return {
                start: end - sign.length,
                end,
                severity: 'error',
                message: {
                  it: 'L’apostrofo unisce le due parole: qui non va lo spazio.',
                  en: 'The apostrophe joins the two words: no space goes here.',
                },
                replacements: [sign.trim()],
              };
            }),
        )
      : [],
  good: [
    'Un po’ di pane, di’ al capo e fa’ attenzione',
    "L'azienda dell'anno e un'altra novità",
    "Gli anni '80 e i primi '90",
    "La lettera 'l' si legge elle; l'articolo 'un' anche",
    "Ha detto 'ehi' e poi un 'ecco' sussurrato",
    "Nei giardini de' Medici, a mo' di esempio",
  ],
  bad: [
    { text: "Visita l' azienda di famiglia", marks: ["' "], fixes: ["'"] },
    { text: 'Nel corso dell’ anno abbiamo vinto', marks: ['’ '], fixes: ['’'] },
    { text: "Un' altra giornata insieme", marks: ["' "], fixes: ["'"] },
    { text: "Nell 'ultimo mese siamo cresciuti", marks: [" '"], fixes: ["'"] },
    { text: "C' è tempo fino all' 8 marzo", marks: ["' ", "' "], fixes: ["'", "'"] },
    { text: "Il film di Pupi Avati e l ' ultimo libro", marks: [" ' "], fixes: ["'"] },
    { text: 'Dov’ eravamo rimasti con quest’ idea?', marks: ['’ ', '’ '] },
  ],
};

/** `l 'amico'`: a quotation that closes later. */
function isQuoted(text: string, start: number, found: RegExpExecArray): boolean {
  if (!/^\s.*\S$/u.test(found[1]!)) return false;
  const rest = text.slice(start + found[0].length, start + found[0].length + 80);
  return /^[^'’\n]{1,60}['’](?!\p{L})/u.test(rest);
}
