import type { InboxServices } from '@/components/popup/inbox/services';
import type { PopupServices } from '@/components/popup/services';
import { type Brand, brandWith } from '@/lib/brand/brand';
import { nothingAsked, withQuestion } from '@/lib/inbox/recurring';
import type { Triager } from '@/lib/inbox/triage/triage';
import { memoryAsked } from './memoryAsked';
import { memoryInbox, type Seed } from './memoryInbox';
import { brandExamples, usual } from './popupExamples';

/** A Tuesday afternoon in Rome: the pictures and the tests stand still at it. */
export const stageNow = Date.parse('2026-11-24T15:40:00+01:00');

export const inboxBrands: Brand[] = [
  ...brandExamples,
  brandWith({ id: 'ponte', name: 'Trattoria al Ponte' }),
  brandWith({ id: 'ondina', name: 'Palestra Ondina' }),
];

const names = Object.fromEntries(inboxBrands.map(({ id, name }) => [id, name]));

const crisis: Seed = {
  platform: 'facebook',
  brand: 'ponte',
  author: 'Mirella T.',
  text: 'Ieri sera ho mangiato da voi e stanotte mio figlio è finito al pronto soccorso: intossicazione alimentare. Avevo detto tre volte che è allergico alle nocciole.',
  ago: 35,
};

/** Several trades, platforms, moods and lengths. */
export const busySeeds: Seed[] = [
  {
    platform: 'instagram',
    brand: 'rossi',
    author: 'giulia.ceramiche',
    text: 'Il servizio da sei mi è arrivato con due tazze rotte, terza volta che scrivo e nessuno risponde. Una vergogna, rivoglio i soldi.',
    ago: 330,
  },
  {
    platform: 'facebook',
    brand: 'rossi',
    author: 'Paolo Ferri',
    text: 'Ordine 4471 fatto il 10 novembre, ancora niente. Quando arriva?',
    ago: 190,
  },
  {
    platform: 'x',
    brand: 'ondina',
    author: 'Sara M.',
    text: 'L’app non mi fa prenotare il corso delle 19, dice sempre “errore di rete” 😤',
    ago: 62,
  },
  {
    platform: 'linkedin',
    brand: 'bianchi',
    author: 'Davide Colombo',
    text: 'Articolo utile. Per un contratto a termine di sette mesi serve la causale o vale ancora la regola dei dodici mesi? Lo chiedo perché un collega mi dice il contrario e vorrei evitare errori: abbiamo tre assunzioni a gennaio e il modulo che usiamo è vecchio di due anni.',
    ago: 25,
  },
  {
    platform: 'instagram',
    brand: 'ponte',
    author: 'marta_in_cucina',
    text: 'Siete aperti l’8 dicembre a pranzo?',
    ago: 48,
  },
  {
    platform: 'facebook',
    brand: 'ponte',
    author: 'Luigi Bassi',
    text: 'Bello il locale, ma quaranta minuti per due antipasti no.',
    ago: 1500,
  },
  { platform: 'instagram', brand: 'rossi', author: 'Chiara', text: 'Che meraviglia questo blu 😍😍', ago: 15 },
  { platform: 'x', brand: 'rossi', author: 'Nino', text: 'Ah però, complimenti per i prezzi…', ago: 95 },
  {
    platform: 'facebook',
    brand: 'ondina',
    author: 'Elena Riva',
    text: 'Grazie a Marco e a tutto lo staff: dopo due mesi ho ripreso a correre senza dolore. Siete bravissimi!',
    ago: 140,
  },
  {
    platform: 'facebook',
    brand: 'rossi',
    author: 'Crypto Fast 24',
    text: 'Guadagna 500€ al giorno da casa 👉 scrivimi in privato per il link',
    ago: 200,
  },
  {
    platform: 'x',
    brand: 'ondina',
    author: 'gym_rat_88',
    text: 'siete dei ladri e pure incapaci, vergognatevi buffoni',
    ago: 20,
  },
  {
    platform: 'linkedin',
    brand: 'bianchi',
    author: 'Anna Greco',
    text: 'Ottima sintesi, la condivido con il mio team.',
    ago: 410,
  },
  {
    platform: 'instagram',
    brand: 'rossi',
    author: 'نور الهدى',
    text: 'هل تشحنون إلى المغرب؟ Spedite anche in Marocco?',
    ago: 75,
  },
  {
    platform: 'facebook',
    brand: 'ponte',
    author: 'Franco D.',
    text: 'Si può avere il menù senza glutine per dieci persone? Vorrei anche un preventivo per un battesimo.',
    ago: 5,
  },
  { platform: 'instagram', brand: 'ondina', author: 'teo', text: 'Ah però...', ago: 30 },
  {
    platform: 'facebook',
    brand: 'rossi',
    author: 'Silvana Poli',
    text: 'Do you ship to Germany? And how much is the big plate?',
    ago: 4400,
  },
  {
    platform: 'linkedin',
    brand: 'bianchi',
    author: 'Roberto Villa',
    text: 'Avete pubblicato la scadenza sbagliata: il termine è il 16, non il 20. Correggete, c’è chi si fida.',
    ago: 170,
    truncated: true,
  },
  {
    platform: 'x',
    brand: 'ponte',
    author: 'Ale',
    text: 'chiusi di lunedì? ci siamo fatti 30 km per niente',
    ago: 1700,
  },
  {
    platform: 'instagram',
    brand: 'ondina',
    author: 'vale.fit',
    text: 'Quanto costa l’abbonamento annuale con la piscina? Sul sito non lo trovo',
    ago: 110,
  },
  { platform: 'facebook', brand: 'rossi', author: 'Bruno', text: 'Buongiorno a tutti 🌞', ago: 380 },
  {
    platform: 'facebook',
    brand: 'rossi',
    author: 'Lia',
    text: 'Il piatto è arrivato, grazie!',
    ago: 300,
    state: 'answered',
  },
  { platform: 'x', brand: 'ondina', author: 'Gio', text: 'Aprite anche a Ferragosto?', ago: 600, state: 'snoozed' },
];

const services = (inbox: InboxServices, over: Partial<PopupServices> = {}): PopupServices => ({
  ...usual,
  brands: async () => ({ all: inboxBrands, current: 'Bottega Rossi' }),
  inbox,
  ...over,
});

const busy = (triager: Triager) => services(memoryInbox(triager, busySeeds, names));
const alarming = (triager: Triager) => services(memoryInbox(triager, [crisis, ...busySeeds], names));
const answered = busySeeds.map((seed): Seed => ({ ...seed, state: 'answered' }));

const rossi = { id: 'rossi', name: 'Bottega Rossi' };

/** Three questions asked three times and more, one of them at length. */
export const askedTexts = [
  'Quanto costa la spedizione?',
  'spedizione quanto viene?',
  'Ciao! Belle. qnt costa spedire??',
  'Buongiorno, quanto costa spedire a Palermo?',
  'Siete aperti la domenica?',
  'aprite di domenica?',
  'domenica siete aperti?',
  'Buongiorno, i piatti dipinti si possono mettere anche in lavastoviglie oppure no, per favore?',
  'i piatti si possono mettere in lavastoviglie??',
  'si possono mettere in lavastoviglie i piatti?',
];

export const askedRecord = askedTexts.reduce(
  (record, text, at) => withQuestion(record, { id: `c${at}`, text, at: stageNow - (at + 1) * 9_000_000 }),
  nothingAsked,
);

const asked = (triager: Triager, answer?: string) =>
  services({ ...memoryInbox(triager, busySeeds, names), asked: memoryAsked(askedRecord, rossi, answer) });
const askedFull = (triager: Triager) => {
  const inbox = { ...memoryInbox(triager, busySeeds, names), asked: memoryAsked(askedRecord, rossi) };
  inbox.asked.fill();
  return services(inbox);
};

/** What the popup shows of comments, by the name of the picture. */
export const inboxExamples = {
  'popup-inbox-empty': (triager) => services(memoryInbox(triager, [], {})),
  'popup-inbox-busy': busy,
  'popup-inbox-long': busy,
  'popup-inbox-crisis': alarming,
  'popup-inbox-handoff': busy,
  'popup-inbox-why': busy,
  'popup-inbox-snooze': busy,
  'popup-inbox-acted': busy,
  'popup-inbox-none': busy,
  'popup-inbox-view': busy,
  'popup-inbox-done': (triager) => services(memoryInbox(triager, answered, names)),
  'popup-inbox-refused': (triager) => {
    const inbox = memoryInbox(triager, busySeeds, names);
    inbox.fill();
    return services(inbox);
  },
  'popup-inbox-asked-folded': (triager) => asked(triager),
  'popup-inbox-asked': (triager) => asked(triager),
  'popup-inbox-asked-second': (triager) => asked(triager, 'Sì, in lavastoviglie a 50 gradi.'),
  'popup-inbox-asked-silenced': (triager) => asked(triager),
  'popup-inbox-asked-refused': askedFull,
  'popup-inbox-failed': (triager) =>
    services({
      ...memoryInbox(triager, [], {}),
      watch: (_filter, _limit, _listener, onFailure) => {
        onFailure();
        return () => {};
      },
    }),
} satisfies Record<string, (triager: Triager) => PopupServices>;
