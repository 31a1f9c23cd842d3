import type { Span } from '@/lib/shared/finding';
import { lineAround, linesOf, trimmed } from './stretches';

/** What a page asks its visitor to do. Readers of a post are asked for some of it too: a bar of them is no sentence. */
const ORDER =
  'leggi|vedi|guarda|ascolta|scarica|mostra|visualizza|apri|chiudi|salva|stampa|condividi|commenta|rispondi|segui|accedi|registrati|iscriviti|abbonati|accetta|accetto|rifiuta|continua|cerca|vai|torna|salta|clicca|traduci|aggiungi|rimuovi|seleziona|confronta|ordina|filtra|copia|invia|segnala|nascondi|attiva|disattiva|ricevi|modifica|gestisci|personalizza|acquista|scopri|espandi|riproduci|annulla|conferma|inoltra|elimina|esci|consiglia|sfoglia|valuta|vota|unisciti|ottieni|chiama|scrivi|seguici|installa|aggiorna|riprova|abilita|blocca|pubblica|ingrandisci|riduci|carica|prosegui|effettua|consulta';
/** What stands on its buttons, in its menus and around its articles. */
/** Of these nobody asks a reader of a post. */
const BUTTON = new Set(
  'vedi|mostra|visualizza|chiudi|stampa|accedi|registrati|abbonati|accetta|accetto|rifiuta|salta|traduci|seleziona|confronta|ordina|filtra|copia|segnala|nascondi|modifica|gestisci|personalizza|espandi|riproduci|annulla|inoltra|ingrandisci|prosegui|effettua|rimuovi|ascolta|ricevi|attiva|disattiva|torna|carica'.split(
    '|',
  ),
);
const THING =
  'notizia|disattivati|attivi|rimasti|rimanenti|magazzino|indicazioni|web|caricamento|corso|meteo|interessati|letto|visualizzato|estratto|tratto|rubriche|ambiente|attualità|lavoro|salute|scuola|provincia|regione|comune|avvisi|eventi|uffici|amministrazione|trasparente|flash|conversazione|iscritto|iscritti|membri|gruppo|seguaci|editoriale|opinioni|interviste|adv|inserzione|articolo|articoli|contenuto|contenuti|menu|menù|video|gallery|fotogallery|photogallery|galleria|foto|pdf|commento|commenti|altro|altri|altre|tutto|tutti|tutte|traduzione|preferenze|notifiche|originale|dettagli|carrello|lista|preferiti|desideri|taglie?|quantità|calendario|sito|pagina|pagine|principale|immagine|risposte|risultati|meno|home|indietro|avanti|precedente|successivo|successiva|sommario|indice|mappa|link|conversazione|account|profilo|recensioni|recensione|prodotto|prodotti|piace|contatti|servizi|blog|news|notizie|cronaca|politica|economia|cultura|spettacoli|sport|esteri|tecnologia|meteo|oroscopo|chi|siamo|dove|lavora|correlati|correlato|simili|consigliati|popolari|recenti|sezione|categoria|categorie|argomenti|tag|tags|autore|redazione|pubblicato|aggiornato|aggiornamento|ultimo|ultima|ultime|modifica|lettura|tempo|stima|min|sec|minuti|visualizzazioni|condivisioni|condivisione|follower|seguiti|descrizione|domande|informazioni|aggiuntive|specifiche|tecniche|caratteristiche|disponibile|disponibilità|disponibili|esaurito|disponibili|spedizione|spedito|venduto|consegna|reso|resi|garanzia|codice|cod|art|marca|peso|prezzo|listino|voti|voto|stelle|valutazione|media|allegati|allegato|documento|documenti|stampabile|versione|ascolto|abbonati|abbonamento|abbonato|gratis|prova|utile|trovato|sponsorizzato|sponsorizzati|pubblicità|annuncio|annunci|newsletter|rassegna|area|personale|riservata|termini|condizioni|informativa|note|legali|mail|email|browser|online|pagamento|facebook|twitter|whatsapp|instagram|telegram|linkedin|pinterest|youtube|messenger|tiktok|threads|x|carosello|diapositiva|didascalia|navigazione|briciole|percorso|ore|oggi|ieri|fa|giorni|h|kb|mb|gb|accettata|prima|scelta|rapido|acquisto|necessari|necessario|testo|dimensione|carattere|caratteri|ridimensiona|cima|inizio|fine|elenco|filtri|rilevanza|copertina|storia|storie|evidenza|messaggio|messaggi|persone|persona|titolo|intestazione|lingua|italiano|english';
/** Said by machines only. */
const MACHINE =
  'cookie|cookies|checkout|login|logout|gallery|fotogallery|photogallery|sku|ean|askanews|adnkronos|ansa|agi|lapresse|italpress|getty|afp|reuters|epa|shutterstock|unsplash|pexels|pixabay|istock|depositphotos|freepik|disiscriverti|disiscrizione|unsubscribe|skip|share|tweet|watch|later|subscribe|comments?|reply|read|more|advertisement|click|next|previous|retweet|inoltrato|homepage|breadcrumb|permalink|javascript|captcha|wishlist|copyright|reserved|rights|prot|menu|paywall|content|main|search|sponsored|suggested|posted|views|likes|sitemap|submit|download|playlist|feed|rss|wikipedia|riproduzione|riservata|riservato|publisher|print|related|articles?|ago|minutes?|comment|follow|like|send|edited|translation|original';
const SMALL =
  'il|lo|la|i|gli|le|l|un|una|di|del|della|dei|delle|degli|da|dal|dalla|a|al|alla|ai|alle|agli|in|nel|nella|su|sul|sulla|sui|per|con|anche|questo|questa|questi|ti|si|non|no|sì|mi|ci|potrebbe|potrebbero|interessare|interessarti|piacere|più|stessa|stesso|the|to|of|and|this|all|by|hai|ha|è|qui|che|solo|ed|o|stai|leggendo|sei|vuoi';
const set = (words: string) => new Set(words.split('|'));
const ORDERS = set(ORDER);
const THINGS = set(THING);
const MACHINES = set(MACHINE);
const SMALLS = set(SMALL);

const TOKEN = /(?<word>\p{L}+)|(?<number>\d+(?:[.,:/]\d+)*)|(?<bar>[|>›»·•/✓★☆✕×⋮…©]+)|(?<rest>[^\s\p{L}\d])/gu;
const ENOUGH = 2.5;

const STOCK =
  'unsplash|pexels|pixabay|shutterstock|getty(?: images)?|i?stock(?:photo)?|freepik|adobe stock|depositphotos|flickr|wikimedia(?: commons)?|wikipedia|ansa|afp|epa|reuters|lapresse|imagoeconomica|ap|fotogramma|alamy|123rf|dreamstime|canva';
const AGENCY =
  'ansa|agi|adnkronos|askanews|lapresse|italpress|dire|reuters|afp|ap|efe|dpa|nova|9colonne|radiocor|mf-dj|aska|omniroma|comunicato stampa';
const MONTH = 'gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic';
const CITY = String.raw`(?:\p{Lu}{3,}|L['’]\p{Lu}+)(?: \p{Lu}{2,}){0,2}`;
const DAY = String.raw`\d{1,2} (?:${MONTH}|${MONTH.toUpperCase()})\p{L}*\.?(?: \d{4})?`;

/** What has a shape of its own: datelines, bylines, credits of archives, stamps, headers, the furniture of pages. */
const FRAMES = [
  // ROMA, 4 mag - ; MILANO (askanews) -
  new RegExp(
    String.raw`(?<=^\W{0,3})${CITY}(?:,? ?[-–—]? ?${DAY}(?: ?\((?:${AGENCY})\))?|,? ?[-–—]? ?\((?:${AGENCY}|${AGENCY.toUpperCase()}|\p{Lu}[\p{L}]{2,12})\))\.? ?[-–—.](?= ?\p{Lu}\p{Ll}*)`,
    'gmu',
  ),
  new RegExp(String.raw`[([](?:fonte:? )?(?:${AGENCY})(?:[-–/ ]\p{L}{2,14})?[)\]]`, 'giu'),
  // Foto di Kevin Schmid su Unsplash; Credit: Getty
  new RegExp(
    String.raw`(?<![([])(?:foto|photo|ph|image|immagine|credits?|crediti|fonte|illustrazione|video|picture)[.:]? (?:foto |immagine )?(?:(?:di|by|da|from|©|:) ?)?(?:[\p{L}.'-]+ ){0,4}(?:(?:su|on|via|da|from|per|for|/|-|–|©) ?)?(?<![\p{L}])(?:${STOCK})(?![\p{L}])`,
    'giu',
  ),
  new RegExp(String.raw`(?<=[.!?…»] )(?:${STOCK})\.?(?=$)`, 'gimu'),
  // © 2026 Il Corriere
  /(?:©|\(c\)|copyright)[^\S\n]?(?:©[^\S\n]?)?\d{4}(?:[-–]\d{2,4})?(?: (?!Tutti)\p{Lu}[\p{L}.'’]*(?: (?:d[aei]l?l?[aeo]?|e|[\p{Lu}][\p{L}.'’]*))*)?/giu,
  // Pubblicato da Pro Loco a 09:12; Ultimo aggiornamento: 14:32
  /^(?:ultim[oa] (?:aggiornamento|modifica)|pubblicat[oa]|aggiornat[oa]|creat[oa]|modificat[oa]|postat[oa]|inviat[oa]|ricevut[oa]|caricat[oa]|scritt[oa]|trasmess[oa])(?: (?:da|il|alle|a|in|ore|su)| ?:| \p{L}+)[^\n.!]{0,50}\d{1,2}[:.]\d{2}[^\p{L}\n]{0,4}$/gimu,
  /^(?:ultim[oa] (?:aggiornamento|modifica)|pubblicato|aggiornato|creato|modificato|caricato)(?: (?:da|il|alle|a|in|ore))? ?:? ?(?:[\p{L}]+ ){0,4}\d{1,2}(?:[/.-]| \p{L}{3,9} )\d{1,4}[^\n.!]{0,16}$/gimu,
  /^[^\n|·•]{0,40}[|·•] ?\d{1,2}(?:[/.-]\d{1,2}[/.-]| \p{L}{3,9} )\d{2,4}[^\n.!?]{0,30}$/gimu,
  /^[^\n\p{L}]{0,12}\d{1,2}[:.]\d{2} ?✓+|✓✓/gmu,
  // Prot. n. 12/2026; pag. 3; - 3 -; Pagina 2 di 5
  /^(?:prot(?:\.|ocollo)|rif\. prot\.|oggetto|circolare|allegato) ?(?:n[.°]?|nr\.?|num\.)? ?\d[\d/.-]*[^\n]{0,24}$|^(?:pag(?:\.|ina)|p\.) ?\d{1,3}(?: ?(?:di|\/|su) ?\d{1,3})?$|^[-–—] ?\d{1,3} ?[-–—]$/gimu,
  /^\d[.,]\d(?: ?\/ ?5)?(?: (?:su 5|stelle))? ?\(\d[\d.]* ?(?:voti|recensioni|valutazioni|giudizi)?\)$/gimu,
  // Mario Bianchi ha condiviso un post.
  /^(?:\p{Lu}\p{Ll}+ ){1,3}(?:ha (?:condiviso|pubblicato|aggiornato|aggiunto|commentato|inviato|ripubblicato)|è (?:insieme a|con|stat[oa] taggat[oa])|si trova (?:qui|a|presso)|consiglia|sta (?:partecipando|guardando)|e altri? \d+)(?: (?:un|una|il|la|il suo|la sua|\d+|nuov[aoe]))*(?: (?:post|foto|link|video|storia|evento|stato|immagine|copertina|profilo|messaggio|ricordo))?[^\n]{0,24}$/gmu,
  // What programs say of themselves.
  /(?:quest[oa] (?:contenuto|articolo|messaggio|e-?mail|mail|sito|pagina|video|browser|comunicazione)|le informazioni contenute|il tuo (?:browser|dispositivo|abbonamento)|la tua (?:sessione|prova))(?: [^\s.!?]+){0,8} (?:riservat[oaie]|disponibil[ei]|cookie|abbonat[io]|confidenzial[ei]|javascript|supportat[oa]|visualizzat[oa]|destinatari[oa]|rimoss[oa]|generat[oa] automaticamente|scadut[oa]|elettronic[oa])[^.!?\n]{0,80}[.]?/giu,
  /(?:se non (?:visualizzi|riesci a (?:visualizzare|leggere)|desideri|vuoi (?:più )?ricevere)|hai ricevuto (?:quest|il presente)|ricevi quest[oa] (?:mail|e-?mail|messaggio)|non rispondere a quest|prima di stampare quest|pensa all['’]ambiente prima|visualizza (?:nel|questa email nel) browser)[^.!?\n]{0,90}[.]?/giu,
  // Leggi anche Il prezzo del latte
  /(?:leggi|vedi|guarda|ascolta|scopri|potrebbe interessarti|ti potrebbe interessare|potrebbero interessarti) (?:pure|anche)(?= ?[:>–-]| \p{Lu}\p{Ll}| *$)[^\n.!?]{0,70}|LEGGI ANCHE[^\n.!?]{0,60}|(?:articol[oi]|post|notizi[ae]|contenut[oi]|prodott[oi]|video) (?:correlat|simil|suggerit|consigliat|collegat|sponsorizzat|in evidenza)[oaie]{0,2}(?= ?:| \p{Lu}|$)[^\n.!?]{0,60}/gmu,
] as const;
/** di Marina Bassi, over the text. */
const BYLINE =
  /^(?:di|by|a cura di|servizio di|articolo di|testo di|scritto da|dal nostro (?:inviato|corrispondente)|della redazione|redazione(?: \p{L}+)?)(?: (?:di )?(?:\p{Lu}[\p{L}'’.]+)(?: \p{Lu}[\p{L}'’.]+){0,2})?(?: ?[-–|,] ?[^\n]{1,24})?(?=\n+(?!di |con |regia|musiche|a cura|traduzione)[^\n]{24,})/gimu;

/** Bars, buttons and counts of pages and programs, in reading order: runs of words that only their frames are made of. */
export function furnitureIn(text: string): Span[] {
  const frames = [...FRAMES, BYLINE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: said }) => ({ start: index, end: index + said.length })),
  );
  return [...frames, ...barsIn(text)].filter(({ start, end }) => end - start < text.trim().length);
}

function barsIn(text: string): Span[] {
  return linesOf(text)
    .map((line) => trimmed(text, line))
    .filter(({ start, end }) => start < end)
    .flatMap((line) => runsIn(text, line));
}

interface Run extends Span {
  score: number;
  orders: number;
  buttons: number;
  units: number;
  /** Words that are neither small nor numbers. */
  words: number;
}

function runsIn(text: string, line: Span): Span[] {
  const found: Span[] = [];
  let run: Run | null = null;
  let opensSentence = true;
  const close = (next: string) => {
    if (run && weigh(text, line, run, next) >= ENOUGH) found.push({ start: run.start, end: run.end });
    run = null;
  };
  for (const match of text.slice(line.start, line.end).matchAll(TOKEN)) {
    const said = match[0];
    const start = line.start + match.index;
    const value = worthOf(match.groups!);
    const capital = /^\p{Lu}/u.test(said);
    if (!run && value >= 0 && opensSentence && /[\p{L}\d©]/u.test(said))
      run = { start, end: start, score: 0, orders: 0, buttons: 0, units: 0, words: 0 };
    if (run) {
      if (value < 0) close(said);
      else {
        run.score += value;
        if (ORDERS.has(said.toLowerCase())) run.orders++;
        if (BUTTON.has(said.toLowerCase())) run.buttons++;
        if (capital) run.units++;
        if (value > 0 && match.groups!.word) run.words++;
        run.end = start + said.length;
      }
    }
    opensSentence =
      (opensSentence && /^[^\p{L}\d]/u.test(said)) ||
      /^[.!?…()[\]:"«»]$/.test(said) ||
      said === '|' ||
      said === '·' ||
      said === '•';
    if (run && /^[.!?]$/.test(said) && !/^(?:n|cod|art|pag|prot|min|sec)$/i.test(lastWord(text, start))) close('');
  }
  close('');
  return found;
}

function lastWord(text: string, end: number): string {
  return /\p{L}*$/u.exec(text.slice(Math.max(0, end - 12), end))![0];
}

function worthOf({ word, number, bar, rest }: Record<string, string | undefined>): number {
  if (word) {
    const lower = word.toLowerCase();
    if (MACHINES.has(lower)) return 2.25;
    if (ORDERS.has(lower) || THINGS.has(lower)) return 1;
    return SMALLS.has(lower) ? 0 : -1;
  }
  if (number) return 0.5;
  if (bar) return 0.5;
  return /^[().:,'’\-–&+*[\]?]$/.test(rest ?? '') ? 0 : -1;
}

/** A bar has no conjunction, comma or exclamation; what goes on in small letters is a sentence. */
function weigh(text: string, line: Span, run: Run, next: string): number {
  const said = text.slice(run.start, run.end);
  let { score } = run;
  // Credits are honest: those of archives have their own pattern.
  if (/^(?:\d{1,2}[.)] ?\p{L}|foto(?! ?gallery)|fonte|video )/iu.test(said)) return 0;
  if (text.slice(run.end).startsWith('%')) return 0;
  if (run.words === 0 || (said.match(/\d/gu)?.length ?? 0) > 8) return 0;
  const whole = run.start === line.start && run.end >= line.end;
  if (whole) score += run.orders > 0 && !run.buttons && !text.slice(run.end).trim() && run.units < 2 ? 0.25 : 0.75;
  if (run.units > 1) score += 0.5;
  if (/^\p{Ll}/u.test(next)) score -= 4;
  if (/^[!,;«"#👉👇🎉🗞]/u.test(next)) score -= 1.5;
  if (/[./@]$/.test(text.slice(Math.max(0, run.start - 1), run.start))) return 0;
  if (/[!,?]/.test(said)) score -= 2;
  if (/ (?:e|o|ed|oppure) /.test(said)) score -= 1;
  if (/:$/.test(said.trim()) || (/:/.test(said) && run.orders === 0 && run.units < 2)) score -= 1;
  if (/^[:,]/.test(text.slice(run.end)) || /https?:|link in bio|👇|👉/u.test(text.slice(run.end, line.end + 60)))
    score -= 1.5;
  const before = text.slice(lineAround(text, run.start).start, run.start);
  if (/[«"“]\s*$/.test(before)) score -= 3;
  // A sentence of its own, with its stop, is one order among others.
  if (/[.]$/.test(said) && run.units < 2) score -= 1;
  return score;
}
