import { readFileSync } from 'node:fs';
import type { Chance } from './random';

/**
 * Posts of invented brands, put together from frames and words. What matters here is that they are told apart and mixed
 * up as real ones are: every brand has its trade, its openings and its block at the end, and writes some posts on one
 * pattern with other facts.
 */

/** Fills a frame's slots: {w} a word of the language, {np} a thing of the trade, {n} a number, {day}, {month}. */
const FRAMES = [
  'Da oggi trovi {np} con {w} e {w}',
  'Abbiamo scelto {np} perché {w} non basta più',
  'Sapete perché {np} piace tanto a chi ama {w}?',
  'Dietro {np} ci sono {n} mesi di {w}, {w} e pazienza',
  'Ieri una cliente ci ha chiesto di {w}: le abbiamo mostrato {np}',
  '{np}: {w}, {w} e un pizzico di {w}',
  'Il segreto? {w} al mattino, {w} la sera',
  'Questa settimana raccontiamo {np} a chi non conosce {w}',
  'Quando si parla di {w}, il pensiero va subito a {np}',
  'Non serve {w} per capire {np}, serve {w}',
  'C’è chi preferisce {w} e chi {w}: voi da che parte state?',
  'Per {np} usiamo solo {w} del territorio',
  'Il nostro laboratorio prepara {np} insieme a {w}',
  'Tre parole per descrivere {np}: {w}, {w}, {w}',
  'Siamo partiti da {w} e siamo arrivati a {np}',
  'Un anno fa {np} era soltanto {w}',
  'La domanda che riceviamo più spesso riguarda {w}',
  'Con {w} in meno e {w} in più, {np} cambia faccia',
  'Il {n} {month} presentiamo {np} davanti a {w}',
  'Grazie a {w} abbiamo portato {np} in {n} città',
  'Nel mondo di {np} la {w} fa la differenza',
  'Chi ha provato {np} parla di {w} e di {w}',
  'Abbiamo messo {w} accanto a {w}, ed ecco {np}',
  'Un consiglio: prima di scegliere {np} guardate {w}',
  'Dopo {w} e {w}, finalmente {np}',
  'Quello che nessuno dice su {w} è che {np} dura di più',
  'Ci vogliono {n} minuti e tanta {w}',
  'Il prezzo? {n} euro, {w} compresa',
  'Lo diceva anche mia nonna: {w} oggi, {w} domani',
  'E se vi dicessimo che {np} nasce da {w}?',
  'Abbiamo chiesto a {n} persone di giudicare {np}: ha vinto {w}',
  'Il team si allarga: arriva chi si occuperà di {w} e {w}',
  'Dal {n} {month} la {w} diventa parte di {np}',
  'Niente {w}, niente {w}: soltanto {np}',
  'La foto di oggi racconta {w}, quella di domani {np}',
];

/** What may follow a sentence's core. */
const TAILS = [
  '',
  '',
  ' tra {w} e {w}',
  ' con {w} e senza {w}',
  ', {w} permettendo',
  ' come {w} dopo {w}',
  ', anche se {w} {w}',
  ' e un po’ di {w} {w}',
  ' per chi {w} e per chi {w}',
  ' insieme a {w}, {w} e {w}',
  ' senza {w} né {w}',
  ' davanti a {w} {w}',
  ', dalla {w} alla {w}',
  ' contro ogni {w}',
];
/** What a thing of the trade may be like. */
const QUALITIES = [
  '',
  'di una volta',
  'per due',
  'senza fretta',
  'del quartiere',
  'in edizione limitata',
  'con vista',
  'a chilometro zero',
  'per principianti',
  'di stagione',
  'al limone',
  'in bianco e nero',
  'per tutta la famiglia',
  'dal vivo',
  'fuori porta',
  'a mezzanotte',
  'su prenotazione',
  'di ultima generazione',
  'fatto bene',
  'riletto in chiave moderna',
  'a prova di bambini',
  'che non ti aspetti',
  'sotto le stelle',
  'in tre mosse',
];

const TRADES: Record<string, string[]> = {
  cucina:
    'il risotto allo zafferano,la pasta fresca,il menù di stagione,la torta della casa,il pane a lievito madre,il ragù di nonna,la carta dei vini,il gelato artigianale,il pranzo della festa,la focaccia ligure'.split(
      ',',
    ),
  moda: 'la camicia di lino,il cappotto in lana,la collezione estiva,il vestito da cerimonia,la borsa in cuoio,i sandali fatti a mano,la maglia in cashmere,il capo su misura'.split(
    ',',
  ),
  viaggi:
    'il borgo sul lago,la gita in barca,il sentiero alto,la vacanza in famiglia,il fine settimana lento,la camera con vista,il tour guidato,la spiaggia nascosta'.split(
      ',',
    ),
  lavoro:
    'il progetto del cliente,la campagna social,il piano editoriale,la consulenza fiscale,il bilancio annuale,la nuova piattaforma,il corso di formazione,la ricerca di mercato'.split(
      ',',
    ),
  salute:
    'la visita di controllo,il percorso nutrizionale,la seduta di pilates,il massaggio sportivo,la routine della pelle,il check gratuito,la fisioterapia,il corso preparto'.split(
      ',',
    ),
  casa: 'il bagno moderno,la cucina su misura,il divano letto,la ristrutturazione,il parquet in rovere,la lampada di design,il giardino verticale,il mobile recuperato'.split(
    ',',
  ),
  cultura:
    'la mostra fotografica,il concerto in piazza,il libro del mese,lo spettacolo teatrale,il laboratorio per bambini,la visita al museo,il festival di quartiere,la rassegna di cinema'.split(
      ',',
    ),
  sport:
    'la squadra femminile,il torneo estivo,la scheda di allenamento,la maratona cittadina,il corso di nuoto,la palestra rinnovata,il ritiro in montagna,la scuola calcio'.split(
      ',',
    ),
};

const STREETS = ['Roma', 'Garibaldi', 'Mazzini', 'Dante', 'Verdi', 'Cavour', 'Manzoni', 'Leopardi', 'Galilei', 'Volta'];
const DAYS = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];
const MONTHS = ['gennaio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'settembre', 'ottobre', 'novembre'];
const EMOJI = ['✨', '🎉', '👇', '❤️', '🍝', '🔥', '📌', '🙌', '🌿', '💡'];
const CALLS = [
  'Scrivici in DM per prenotare!',
  'Link in bio 👆',
  'Salva il post e condividilo con chi vuoi tu.',
  'Prenota il tuo posto sul sito.',
  'Vi aspettiamo in negozio!',
  'Seguici per non perdere le novità.',
  'Raccontacelo nei commenti 👇',
];
/** Patterns on which one brand writes again and again. */
const PATTERNS = [
  'Orari di questa settimana: {day} e {day} dalle {n} alle {n}, {day} solo mattina, {day} chiuso. Per il resto siamo sempre qui.',
  'Vendesi trilocale in zona {w}: {n} mq, {n}° piano con ascensore, doppia esposizione, cantina e {w}. Classe energetica B, libero da subito.',
  'Menù del {day}: primo di {w}, secondo con {w}, contorno di stagione e acqua a {n} euro. Il dolce lo scegliete voi al banco.',
  'Cerchiamo una persona per il reparto {w} con almeno {n} anni di esperienza in {w}. Offriamo contratto a tempo indeterminato, buoni pasto e formazione.',
  'Risultati del fine settimana: la prima squadra {n} a {n} contro {w}, le giovanili {n} a {n} contro {w}. Prossimo turno {day} in casa.',
  'Nuova puntata del podcast numero {n}: parliamo di {w} con chi fa {w} da {n} anni. La trovate su tutte le piattaforme.',
];

export interface Brand {
  name: string;
  things: readonly string[];
  opening: string;
  ending: string;
  pattern: string;
}

/** Words of the language, the frequent ones oftener. */
export class Vocabulary {
  private readonly words: string[];

  constructor(private readonly chance: Chance) {
    const lines = readFileSync(new URL('../../../lib/text/spelling/build/it_50k.txt', import.meta.url), 'utf8');
    this.words = lines
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '')
      .filter((word) => /^[a-zàèéìòù]{5,}$/.test(word))
      .slice(50);
  }

  word(): string {
    return this.words[Math.floor(this.chance.next() ** 2 * this.words.length)]!;
  }
}

/** Writes the posts of invented brands. */
export class Corpus {
  readonly brands: Brand[];
  readonly vocabulary: Vocabulary;

  constructor(
    private readonly chance: Chance,
    brands = 60,
  ) {
    this.vocabulary = new Vocabulary(chance);
    this.brands = Array.from({ length: brands }, () => this.brand());
  }

  /** An ordinary post of a brand: its own words between the brand's opening and its block at the end. */
  post(brand: Brand): string {
    const sentences = Array.from({ length: this.chance.whole(2, 6) }, () => this.sentence(brand));
    const opening = this.chance.happens(0.3) ? `${brand.opening} ` : '';
    const call = this.chance.happens(0.5) ? ` ${this.chance.pick(CALLS)}` : '';
    const ending = this.chance.happens(0.7) ? `\n\n${brand.ending}` : '';
    return `${opening}${sentences.join(' ')}${call}${ending}`;
  }

  /** A post on the brand's pattern: the same words around other facts. */
  patterned(brand: Brand): string {
    return `${this.fill(brand.pattern, brand)}\n\n${brand.ending}`;
  }

  sentence(brand: Brand): string {
    const frame = this.chance.pick(FRAMES);
    const filled = this.fill(frame.endsWith('?') ? frame : frame + this.chance.pick(TAILS), brand);
    const end = filled.endsWith('?') ? '' : this.chance.pick(['.', '.', '.', '!', ` ${this.chance.pick(EMOJI)}`]);
    return filled[0]!.toUpperCase() + filled.slice(1) + end;
  }

  private brand(): Brand {
    const { chance } = this;
    const trade = chance.pick(Object.keys(TRADES));
    const name = this.vocabulary.word() + chance.pick(['lab', 'co', 'studio', 'eria', 'casa']);
    const tags = Array.from({ length: chance.whole(2, 6) }, () => `#${this.vocabulary.word()}`).join(' ');
    const brand = { name, things: TRADES[trade]!, opening: '', ending: '', pattern: chance.pick(PATTERNS) };
    brand.opening = this.fill(
      chance.pick(['Buongiorno da {w} {w}!', 'Bentornati nella rubrica {w} del {day}.', 'Ciao a tutti, amici di {w}!']),
      brand,
    );
    brand.ending = [
      `📍 ${name[0]!.toUpperCase()}${name.slice(1)}, via ${chance.pick(STREETS)} ${chance.whole(1, 90)}`,
      chance.pick(['Aperti dal martedì alla domenica, 9-13 e 16-19', 'Lun-ven 8.30-18, sabato su appuntamento', '']),
      chance.pick([`☎️ 0${chance.whole(11, 99)} ${chance.whole(100000, 999999)}`, `www.${name}.it`]),
      tags,
    ]
      .filter(Boolean)
      .join('\n');
    return brand;
  }

  private fill(frame: string, brand: Brand): string {
    return frame.replaceAll(/\{(\w+)\}/g, (_, slot: string) => this.slot(slot, brand));
  }

  private slot(slot: string, brand: Brand): string {
    if (slot === 'w') return this.vocabulary.word();
    if (slot === 'np') return `${this.chance.pick(brand.things)} ${this.chance.pick(QUALITIES)}`.trimEnd();
    if (slot === 'n') return String(this.chance.whole(2, 60));
    return this.chance.pick(slot === 'day' ? DAYS : MONTHS);
  }
}
