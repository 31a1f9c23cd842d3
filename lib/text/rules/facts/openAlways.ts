import { pricesIn } from '../kit/prices';
import type { Remark, TextRule } from '../rule';

interface Contradiction {
  /** What is said of all days, all hours or everybody. */
  all: RegExp;
  /** What denies it. */
  but: RegExp;
  /** What makes it an exception that is meant. */
  except: RegExp;
  it: string;
  en: string;
}

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    all: /(?<![a-zà-ÿ])(?:7 giorni su 7|7\/7|sette giorni su sette|tutti i giorni della settimana)(?![a-zà-ÿ])/i,
    but: /(?<![a-zà-ÿ])(?:chius[oiae](?: il)?|giorno di (?:chiusura|riposo):?|riposo settimanale:?) (?:il )?(?:luned|marted|mercoled|gioved|venerd|sabat|domenic)[a-zà-ÿ]+/i,
    except: /(?<![a-zà-ÿ])(?:tranne|esclus[oa]|eccetto|a parte|solo|questo|questa|prossim[a-zà-ÿ]+)(?![a-zà-ÿ])/i,
    it: 'Sette giorni su sette e un giorno di chiusura non stanno insieme.',
    en: 'Seven days a week and a closing day do not go together.',
  },
  {
    all: /(?<![a-zà-ÿ])(?:24 ore su 24|24\/24|h ?24|24h)(?![a-zà-ÿ])/i,
    but: /(?<![a-zà-ÿ])apert[oiae] dalle \d{1,2}(?:[.:]\d{2})? alle \d{1,2}(?:[.:]\d{2})?/i,
    except:
      /(?<![a-zà-ÿ])(?:assistenza|emergenz[a-zà-ÿ]*|ufficio|uffici|sportello|segreteria|negozio|bar|ristorante|reception|servizio|online|distributore|solo|soccorso|prenot[a-zà-ÿ]+|consegn[a-zà-ÿ]+|cucina|piscina|palestra)(?![a-zà-ÿ])/i,
    it: 'Ventiquattro ore su ventiquattro e un orario di apertura non stanno insieme.',
    en: 'Round the clock and opening hours do not go together.',
  },
];
const FREE =
  /(?<![a-zà-ÿ])(?:ingresso|entrata|partecipazione|evento|visita|laboratorio|corso)(?: è)? (?:liber[oa]|gratuit[oa]|gratis)(?![a-zà-ÿ])/i;
const PAID =
  /(?<![a-zà-ÿ])(?:ingresso|entrata|biglietto(?: d['’]ingresso)?|quota(?: di partecipazione)?|costo(?: di partecipazione)?)(?: unico| intero| a persona)?[:,]?(?: è| a| di| costa| sono| da)? ?$/i;
/** For whom it is free, or for what one pays. */
const CASES =
  /(?<![a-zà-ÿ])(?:bambin[a-zà-ÿ]+|under|over|fino a|soc[io]|residenti|student[a-zà-ÿ]+|ridott[a-zà-ÿ]+|disabil[a-zà-ÿ]+|prima|domenica|primo|ogni|per (?:i|le|gli|chi)|mostra|tessera|consumazione|degustazione|anni|donazione|offerta|giorno|prenot[a-zà-ÿ]+|intero|gruppi|famigli[a-zà-ÿ]+|dalle|dopo|entro|minori|accompagnat[a-zà-ÿ]+|poi|esclus[a-zà-ÿ]+)(?![a-zà-ÿ])/i;

/** "7 giorni su 7… chiuso il lunedì"; "ingresso gratuito… ingresso 10 €". */
export const openAlways: TextRule = {
  id: 'open-always',
  scope: 'text',
  title: { it: 'Sempre aperti, gratis: e poi no', en: 'Always open, free: and then not' },
  severity: 'warning',
  source: 'Due affermazioni dello stesso testo che si escludono.',
  find: ({ text }) => [...CONTRADICTIONS.flatMap((one) => denied(text, one)), ...paid(text)],
  good: [
    'Assistenza 24 ore su 24, 7 giorni su 7. Anche a Ferragosto',
    'Aperti 7 giorni su 7 tranne il lunedì: chiuso il lunedì mattina',
    'Ingresso gratuito per i bambini, biglietto 10 € per gli adulti',
    'Ingresso libero. Degustazione 10 €',
    'Aperti tutti i giorni, chiuso il lunedì',
    'Assistenza h24, ufficio aperto dalle 9 alle 18',
  ],
  bad: [
    { text: 'Siamo aperti 7 giorni su 7. Chiuso il lunedì', marks: ['Chiuso il lunedì'] },
    { text: 'Aperti 7/7, chiusi la sera. Giorno di riposo: martedì', marks: ['Giorno di riposo: martedì'] },
    { text: 'Ingresso gratuito! Vi aspettiamo alle 21. Ingresso 10 €', marks: ['10 €'] },
    { text: 'Concerto in piazza, ingresso libero. Biglietto 15 euro in cassa', marks: ['15 euro'] },
    { text: 'Aperto 24 ore su 24: aperto dalle 8 alle 20', marks: ['aperto dalle 8 alle 20'] },
    { text: 'Partecipazione gratuita. Quota di partecipazione: 25 €', marks: ['25 €'] },
  ],
};

function denied(text: string, { all, but, except, it, en }: Contradiction): Remark[] {
  const found = all.test(text) && !except.test(text) ? but.exec(text) : null;
  return found
    ? [
        {
          start: found.index,
          end: found.index + found[0].length,
          severity: 'warning',
          message: { it, en },
          replacements: [],
        },
      ]
    : [];
}

function paid(text: string): Remark[] {
  if (!FREE.test(text) || CASES.test(text)) return [];
  return pricesIn(text)
    .filter(({ start, value }) => value > 0 && PAID.test(text.slice(Math.max(0, start - 40), start)))
    .map(({ start, end, text: price }) => ({
      start,
      end,
      severity: 'warning',
      message: { it: `Prima è gratis, qui costa ${price}.`, en: `Before it is free, here it costs ${price}.` },
      replacements: [],
    }));
}
