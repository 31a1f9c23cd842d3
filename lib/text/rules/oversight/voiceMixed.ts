import type { TextRule } from '../rule';

/** We speak of ourselves. */
const WE =
  /(?<!\p{L})(?:nostr[oaie]|noi|vi aspettiamo|ti aspettiamo|abbiamo|siamo|ci trovi|ci trovate|contattaci|contattateci)(?!\p{L})/iu;
const US =
  'azienda|società|ditta|impresa|associazione|cooperativa|fondazione|clinica|studio|ristorante|hotel|albergo|scuola|palestra|squadra|museo|teatro|comune|ente|negozio|bottega|cantina|farmacia|agenzia|libreria|gruppo|amministrazione|compagnia|struttura|onlus|club|birrificio|panificio|consorzio|ospedale|biblioteca';
/** Somebody else reports on us. */
const REPORT = new RegExp(
  String.raw`(?<!\p{L})(?:secondo quanto (?:dichiarato|riferito|comunicato|affermato|si apprende|si legge|reso noto)|come (?:si legge|riporta(?:to)?|reso noto) (?:in|nella|dalla|dal) (?:una )?(?:nota|comunicato|sito)|(?:fa|fanno) sapere (?:l['’]|la |il |lo |i |gli |le |dall['’]|dalla |dal )(?:${US}|\p{Ll}+)|si legge (?:in una|nella|sul) (?:nota|sito|comunicato)|ha (?:dichiarato|affermato|spiegato|commentato) (?:il |la |l['’])(?:titolare|direttore|direttrice|presidente|amministratore|amministratrice|portavoce|proprietari[oa]|fondatore|fondatrice|patron|ceo)|(?:l['’]|la |lo |il )(?:${US})(?: (?:ha|si) [^.!?\n]{3,80}? )(?:il|la|i|le) (?:suo[i]?|sua|sue|loro) (?:uffici[oi]?|sed[ei]|client[ei]|personale|squadra|team|clientela|soci|dipendenti|laborator[io]|prodotti|servizi|punti vendita))(?!\p{L})`,
  'giu',
);

/** "La nostra clinica…" and then "la clinica, secondo quanto dichiarato dal direttore": a press release among our own words. */
export const voiceMixed: TextRule = {
  id: 'voice-mixed',
  scope: 'text',
  title: { it: 'Noi, e poi chi parla di noi', en: 'We, and then who reports on us' },
  severity: 'hint',
  source: 'Cambio di voce dove si incolla un comunicato o un articolo in un testo proprio.',
  find: ({ text }) => {
    const told = [...text.matchAll(REPORT)];
    if (told.length === 0 || !WE.test(withoutQuotes(text))) return [];
    return told.map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      severity: 'hint',
      message: {
        it: `Altrove parlate voi («noi»), qui qualcuno parla di voi: «${found}» viene da un comunicato?`,
        en: `Elsewhere you speak (“we”), here somebody speaks of you: does “${found}” come from a press release?`,
      },
      replacements: [],
    }));
  },
  good: [
    'La clinica assumerà trenta terapisti, secondo quanto dichiarato dal direttore',
    'La nostra clinica assumerà trenta terapisti',
    'Abbiamo parlato con il sindaco: il Comune rifarà la piazza',
    '«Siamo felici», ha dichiarato il presidente',
    'La nostra azienda ha un orto: i suoi frutti finiscono in mensa',
    'Vi aspettiamo nel nostro studio',
  ],
  bad: [
    {
      text: 'La nostra clinica cresce. Assumerà, secondo quanto dichiarato dal direttore, trenta terapisti',
      marks: ['secondo quanto dichiarato'],
    },
    { text: 'Abbiamo aperto! Una novità attesa, fa sapere l’azienda', marks: ['fa sapere l’azienda'] },
    { text: 'Il nostro forno riapre, si legge in una nota, dopo i lavori', marks: ['si legge in una nota'] },
    { text: 'Vi aspettiamo. «Un sogno», ha dichiarato il titolare', marks: ['ha dichiarato il titolare'] },
    {
      text: 'Abbiamo detto addio alla plastica. L’azienda ha scelto il cartone e il loro ufficio risponde',
      marks: ['L’azienda ha scelto il cartone e il loro ufficio'],
    },
    { text: 'Noi ci siamo. Come si legge nella nota, si parte a maggio', marks: ['Come si legge nella nota'] },
  ],
};

function withoutQuotes(text: string): string {
  return text.replace(/[«“"][^«»“”"\n]{1,300}[»”"]/gu, '');
}
