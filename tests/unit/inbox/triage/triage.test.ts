import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind, Sentiment } from '@/lib/inbox/triage/kinds';
import { Triager } from '@/lib/inbox/triage/triage';

const bytes = readFileSync('lib/inbox/triage/triage.bin');
const triager = new Triager(bytes);
const judge = (text: string) => triager.triage(text);
const wordsOf = (text: string, speaksFor: string) =>
  judge(text)
    .reasons.filter((reason) => reason.speaksFor === speaksFor)
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .join(' | ');

describe('sentiment', () => {
  const cases: [Sentiment, string[]][] = [
    [
      'positive',
      [
        'Che meraviglia questo giardino, complimenti a chi lo cura',
        'bravissimi, vi adoro!!!',
        'il tiramisù migliore della riviera 😍',
        'Non è per niente male questo agriturismo',
        'mi è piaciuto tantissimo lo spettacolo di ieri',
        'finalmente un negozio con commesse gentili',
        'STUPENDAAAA 🔥🔥',
        'Un po’ lontano, ma che bontà i ravioli!',
        'grz x la gentilezza, siete dei mitici',
        'This bakery is amazing, I love it',
      ],
    ],
    [
      'negative',
      [
        'Che vergogna, siete peggiorati tantissimo',
        'il risotto era immangiabile e il cameriere maleducato',
        'non mi è piaciuto per niente',
        'soldi buttati',
        'bello il cappotto, ma dopo una settimana si è scucito tutto',
        'nn funziona niente, vergognatevi 😡',
        'NON VI SOPPORTO PIÙ',
        'bravi, complimenti, altra figuraccia',
        'sì certo, come no',
        'mai più in questo hotel',
        'Worst delivery ever, never again',
      ],
    ],
    [
      'neutral',
      [
        'io abito a due passi da lì',
        'mia zia faceva la sarta in quel palazzo',
        '@gianni.v guarda qui',
        'qualcuno sa a che ora chiude la biblioteca',
        'secondo me dipende dalla stagione',
        'domani passo io a prenderlo',
        'anche a casa mia si fa col sugo di pesce',
        'chi lo guarda ancora nel 2026?',
      ],
    ],
  ];
  for (const [sentiment, texts] of cases) {
    it.each(texts)(`${sentiment}: %s`, (text) => expect(judge(text).sentiment).toBe(sentiment));
  }

  it.each([
    ['funziona', 'non funziona'],
    ['è piaciuto a tutti', 'non è piaciuto a nessuno'],
    ['la consiglio', 'non la consiglio'],
    ['tornerò volentieri, posto stupendo', 'non tornerò, posto orrendo'],
  ])('"%s" is better than "%s"', (good, bad) => {
    const order = ['negative', 'neutral', 'positive'];
    expect(order.indexOf(judge(good).sentiment)).toBeGreaterThan(order.indexOf(judge(bad).sentiment));
  });

  it('accents, casing, stretching and skin tones change nothing that matters', () => {
    for (const text of ['perché siete così scortesi, che delusione', 'bravissima, città stupenda 👏']) {
      const { sentiment } = judge(text);
      const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
      expect(judge(bare).sentiment).toBe(sentiment);
      expect(judge(text.toUpperCase()).sentiment).toBe(sentiment);
      expect(judge(text.replace('👏', '👏🏿')).sentiment).toBe(sentiment);
    }
  });
});

describe('kind', () => {
  const cases: [Kind, string[]][] = [
    [
      'question',
      [
        'quanto costa il modello a tre porte',
        'avete anche il 45',
        'a che ora apre lo sportello sabato',
        'Buonasera, si può prenotare per domenica?',
        'mi sapete dire se è adatto ai celiaci',
        'dove si comprano i biglietti per la mostra',
        'info e prezzi',
        'where can I find the recipe',
      ],
    ],
    [
      'praise',
      ['siete i migliori, cucina eccellente', 'bellissimo video, bravi', 'complimenti allo staff, gentilissimi'],
    ],
    [
      'complaint',
      [
        'pessimo servizio, ho aspettato due ore per niente',
        'prezzi folli e porzioni ridicole',
        'il call center non risponde mai, vergogna',
        'personale scortese e stanza sporca',
      ],
    ],
    [
      'order',
      [
        'il pacco non è ancora arrivato, ordinato venti giorni fa',
        'vorrei il rimborso, mi avete mandato la taglia sbagliata',
        'potete dirmi a che punto è la mia spedizione?',
        'my parcel never arrived',
      ],
    ],
    [
      'technical',
      [
        'l’app si chiude da sola dopo l’aggiornamento',
        'non riesco ad accedere al portale, mi dà errore',
        'il modem non si accende più',
        'the app keeps crashing after the update',
      ],
    ],
    [
      'abuse',
      [
        'siete degli idioti, andate a quel paese',
        'sei un fallito e un buffone',
        'vaffanculo ladri',
        'brutta scema chiudi la bocca',
      ],
    ],
    [
      'spam',
      [
        'guadagna 800 euro a settimana da casa, scrivimi in privato',
        'passate sul mio canale, ricambio tutti 🙏',
        'prestiti veloci in 24 ore, contattatemi su whatsapp',
        'earn $900 a day with crypto, dm me',
      ],
    ],
    [
      'crisis',
      [
        'mio nipote è finito al pronto soccorso dopo aver mangiato la vostra mozzarella',
        'nel vasetto c’era un pezzo di vetro',
        'il ferro da stiro ha preso fuoco in mano a mia madre',
        'ho già parlato con il mio avvocato, vi denuncio',
        'segnalo tutto al garante della privacy, i miei dati sono online',
        'qualcuno è entrato nel mio account e ha usato la carta',
        'non voglio più vivere',
        'scusatemi tutti, stanotte la faccio finita',
        'there was glass in my food, my kid is in hospital',
      ],
    ],
    [
      'other',
      ['@silvia_p ci andiamo sabato?', 'ahahahah', 'io preferisco il mare', 'mio nonno lavorava in quella fabbrica'],
    ],
  ];
  for (const [kind, texts] of cases) {
    it.each(texts)(`${kind}: %s`, (text) => expect(judge(text).kind).toBe(kind));
  }

  it.each([
    'muoio 😂😂',
    'domani sveglia alle cinque, voglio morire 😂',
    'mi avete ucciso 🤣',
    'il mio avvocato dice di non commentare 😂',
    'canzone da infarto, bellissima',
    'mio zio lavora in ospedale',
  ])('is no crisis when it only sounds like one: %s', (text) => expect(judge(text).kind).not.toBe('crisis'));

  it.each([
    ['bellissima borsa, però il corriere non me l’ha mai consegnata', 'orders'],
    ['il sito mi dà errore al pagamento', 'technical'],
    ['vi arriverà una lettera del mio avvocato', 'legal'],
    ['mi servirebbe un preventivo per la mia azienda, avete un listino?', 'sales'],
    ['non ce la faccio più, voglio morire', undefined],
    ['che bella foto', undefined],
  ])('%s goes to %s', (text, to) => expect(judge(text).handOff).toBe(to));
});

describe('reasons', () => {
  it('are the words that decided, for the kind and for the sentiment', () => {
    const text = 'Ieri sera da voi: il risotto era immangiabile e il cameriere maleducato';
    expect(wordsOf(text, 'negative')).toMatch(/immangiabile/);
    expect(wordsOf(text, 'negative')).toMatch(/maleducato/);
    expect(wordsOf(text, 'negative')).not.toMatch(/ieri/);
    expect(wordsOf('buongiorno, quanto costa la seduta', 'question')).toMatch(/quanto costa/);
    expect(wordsOf('Ci vediamo in tribunale, buona giornata', 'crisis')).toMatch(/tribunale/);
  });

  it('include the "non" that turned the opinion', () => {
    expect(wordsOf('il nuovo menù non mi è piaciuto', 'negative')).toMatch(/non/);
  });

  it('stay inside the text, do not overlap and have their share, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { reasons, confidence, kind, sentiment } = judge(text);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const speaksFor of [kind, sentiment]) {
          const spans = reasons.filter((reason) => reason.speaksFor === speaksFor).sort((a, b) => a.start - b.start);
          let from = 0;
          for (const { start, end, weight } of spans) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            expect(weight).toBeGreaterThan(0);
            from = end;
          }
          expect(from).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('doubt', () => {
  it('says that it is unsure of what says nothing', () => {
    for (const text of ['', ' \n ']) expect(judge(text).unsure).toBe(true);
  });

  it('is sure of what is plain', () => {
    for (const text of ['bellissimo!!! ❤️', 'quanto costa?', 'il pacco non è mai arrivato, rimborso subito']) {
      expect(judge(text)).toMatchObject({ unsure: false });
    }
  });
});

it('a very long comment takes no longer than its length', () => {
  const start = performance.now();
  judge('che schifo '.repeat(10_000));
  judge('a'.repeat(100_000));
  judge('@'.repeat(50_000));
  judge('a.'.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});

it('refuses another file', () => {
  expect(() => new Triager(new Uint8Array(64))).toThrow('not a model');
});
