import type { Span } from '@/lib/shared/finding';
import { furnitureIn } from '../kit/furniture';
import { deletable, leftoversIn, withoutOverlaps } from '../kit/leftovers';
import { lineStarts, phrases, wholeLines } from '../kit/phrases';
import { lineAround } from '../kit/stretches';
import type { Message, TextRule } from '../rule';

const SHARES =
  'facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|e-?mail|threads|reddit|messenger|copia link|stampa|google news|tumblr';
const MONTH =
  'gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:tembre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?';
/** Buttons and headings of a page: nobody's sentence begins there and goes on with a capital. */
const BUTTONS = `continua a leggere|continue reading|read more|leggi (?:tutto|di più|l'articolo(?: completo| intero)?|altro|ancora)|mostra (?:altro|di più|tutto)|see more|view more|load more|carica altr[oi]|leggi anche|see also|approfondisci|condividi(?: (?:su|questo articolo|l'articolo|articolo|adesso))?|share(?: this)?|advertisement|advertisements|pubblicità|annuncio pubblicitario|contenuto sponsorizzato|sponsored(?: content)?|getty images|shutterstock|istock|torna (?:su|all'inizio|in alto)|back to top|menu cerca|chiudi menu|toggle navigation|articoli correlati|(?:articolo|post) (?:precedente|successivo)|informativa sui cookie|ti potrebbe interessare(?: anche)?|potrebbero interessarti(?: anche)?|potrebbe interessarti(?: anche)?|più letti|i più letti|(?:potrebbe|potrebbero) piacerti(?: anche)?|aggiungi (?:al confronto|alla lista|ai desideri)|(?:commenta|recensisci) per primo|sii il primo a (?:commentare|recensire)|be the first to (?:comment|review)|(?:stampa|invia|salva|segnala)(?: (?:l'|questo )?articolo)?(?: (?:per|via) e-?mail)|stampa articolo|(?:articolo|post|fonte) originale(?: su)?|leggi (?:l'articolo |il post |la notizia )?su|visualizza (?:su|altro|tutto|dettagli|profilo|mappa|più grande)|apri in (?:google maps|una nuova scheda|app)|(?:vedi|visualizza|mostra|leggi) tutt[eio](?: (?:gli|i|le))?(?: [a-zà-ÿ]{4,12})?|aggiungi (?:al|alla|ai|alle) (?:mio |mia |tuo |tua )?(?:carrello|calendario|lista|preferiti|confronto|wishlist|raccolta|playlist)|torna (?:al|alla|all'|agli|alle) ?(?:lista|elenco|indice|archivio|home|categoria|pagina|notizie|blog|inizio|eventi|prodotti|risultati)|(?:guarda|ascolta|apri|segui|continua) (?:su|in) (?:youtube|spotify|instagram|facebook|maps|google maps|twitter|x|apple podcasts?)|nessun[oa]? (?:recension[ei]|risultato|allegato|voto|valutazione)(?: disponibile| trovato)?|quantità:? \\d{1,3}|prezzo (?:consigliato|di listino)(?: iva inclusa)?(?:,? spese di spedizione escluse)?|iva inclusa,? (?:più |escluse? )?spese di spedizione(?: escluse)?|redazione \\d{1,2} (?:${MONTH}) \\d{4}|(?:mostra|carica) (?:altri|altre|più) [a-zà-ÿ]{4,12}|(?:filtra|ordina) per(?: [a-zà-ÿ]{4,12})?|(?:scheda|dettagli) (?:tecnica|prodotto|del prodotto)|informazioni (?:aggiuntive|sul prodotto|sull'autore)|descrizione (?:del )?prodotto|(?:tutte le|altre) (?:notizie|news|foto)|in primo piano|le ultime news|registrati gratis|password dimenticata|ricordami|ultime notizie|in evidenza|fotogallery|photogallery|rispondi|lascia un commento|leave a comment|post a comment|pubblica commento|nessun commento|iscriviti alla newsletter|subscribe|accedi|log in|sign up|newsletter|tag correlati|riproduzione riservata|scarica l'app|copia (?:il )?link|(?:clicca|tocca|premi) per ingrandire|ingrandisci|invia (?:ad|a) un(?:'| )amic[oa]|stampa (?:la )?ricetta|(?:salta|vai) alla ricetta|jump to recipe|print recipe|caricamento(?: in corso)?|(?:inserisci|scrivi) (?:qui )?(?:la tua|il tuo|la) (?:indirizzo )?e-?mail|(?:mostra|vedi|leggi|visualizza) (?:tutte le |tutti i |le |i )?(?:recensioni|commenti)|(?:prodotti|notizie|ricette|contenuti) (?:correlat[ie]|simili|consigliat[ie])|(?:aggiungi|salva) (?:ai|tra i|nei) preferiti|scopri gli altri articoli|segui(?:ci)? su google|sponsorizzat[oa]|chi ha visto questo ha (?:visto|acquistato) anche|spesso comprati insieme|(?:pagina|slide|foto) (?:precedente|successiva)|(?:torna|vai) (?:alla|indietro alla) (?:home(?:page)?|pagina (?:precedente|iniziale))|ricerca avanzata|mappa del sito|domande frequenti correlate|unisciti alla discussione|iscriviti al canale|attiva (?:le )?notifiche|guarda il video completo|video in evidenza|disclaimer|scarica (?:il )?(?:pdf|documento|allegato)(?: \\(\\d[\\d.,]* ?[km]b\\))?|avvisami quando (?:è |sarà |torna )?disponibile|(?:disponibile|scarica(?:la|lo)?) su (?:google play|(?:apple )?app store|app gallery)|pin it|(?:scegli|seleziona) (?:una |la )?(?:taglia|misura|variante|opzione)|guida alle taglie|continua la lettura(?: su)?|continua su|candidati ora|candidatura semplice|oltre \\d{2,4} candidati|visualizza mappa più grande|privacy policy|termini e condizioni|note legali|guarda il video su youtube|richiedi (?:un )?preventivo|inoltrat[oa]|inoltrato molte volte`;
const LEFTOVERS = [
  // Nobody writes these in a post.
  {
    pattern: phrases(
      String.raw`(?:\d{1,4} (?:commenti|commento|comments|comment) )?(?:leave a (?:reply|comment)|lascia un commento|lascia una risposta)(?:,? (?:annulla|cancel)(?: risposta| reply)?)?(?: (?:your email address will not|il tuo indirizzo e-?mail non sarà)[^\n]*)`,
      `leave a reply(?: cancel reply)?|cancel reply|annulla risposta`,
      String.raw`your email address will not be published[.]?(?: required fields are marked ?\*?)?|required fields are marked ?\*?`,
      String.raw`il tuo indirizzo e-?mail non sarà pubblicato[.]?(?: i campi obbligatori sono contrassegnati ?\*?)?|i campi obbligatori sono contrassegnati ?\*?`,
      String.raw`(?:save my name, email|salva il mio nome, (?:la mia )?e-?mail|do il mio consenso affinché)[^\n]{0,120}`,
      String.raw`\d{1,4} (?:commenti|comments?|commento|condivisioni|visualizzazioni|shares) (?:lascia un commento|leave a|condividi|rispondi|mi piace)`,
      String.raw`(?:questo|il nostro|il presente) sito (?:web )?(?:utilizza|usa|fa uso di|si serve di) (?:i )?cookie[^\n.]{0,160}[.]?`,
      String.raw`(?:utilizziamo|usiamo|noi e i nostri partner utilizziamo|we use|this (?:web)?site uses|by using this site)(?: i)?(?: cookie| cookies)[^\n.]{0,160}[.]?`,
      String.raw`(?:accetta|accept)(?: tutti)?(?: all)?(?: i)?(?: cookies?)?,? (?:rifiuta|reject|gestisci|personalizza|impostazioni|manage|settings|necessari)[^\n.]{0,60}|accetta tutti i cookie|accept all cookies|gestisci (?:i |le )?(?:consenso|cookie|preferenze|opzioni)|informativa sui cookie(?=$|\n)|cookie policy (?:accett|privacy)[^\n.]{0,40}|privacy policy (?:cookie policy|termini)[^\n.]{0,40}`,
      `(?:vai|salta|passa) al contenuto(?: principale)?(?: menu)?(?: cerca)?(?: home)?|skip to (?:main )?content|(?:vai|torna) al menu principale`,
      String.raw`(?:articolo|post) (?:precedente|successivo) ?(?::|→|←|»|«)|(?:prossimo|next|previous) (?:articolo|post|article) ?:?(?=$|\n)|post navigation|navigazione articoli`,
      String.raw`(?:fai clic|clicca|click)(?: qui)? (?:per|to) (?:condividere|stampare|inviare|share)[^\n]{0,120}|\(?si apre in una nuova finestra\)?|opens in (?:a )?new window`,
      String.raw`mi piace ?:? ?mi piace caricamento|like loading|caricamento in corso(?:\.{3}|…)?(?=$|\n)|mi piace rispondi(?: condividi)?|mi piace ?[·•] ?(?:rispondi|commenta)[^\n]{0,30}`,
      String.raw`(?:proudly )?powered by (?:wordpress|blogger|wix|shopify)|questo sito (?:usa|utilizza) akismet[^\n]{0,120}|abilita(?:re)? javascript[^\n]{0,60}|(?:il tuo browser non supporta|your browser does not support)[^\n]{0,60}`,
      String.raw`(?:vedi|visualizza|mostra) (?:la )?traduzione|see translation|translate (?:tweet|post)|traduci (?:il )?(?:tweet|post)|visualizza (?:altri|tutti i) ?\d{0,4} ?comment[io]|(?:mostra|vedi) meno|see less|show less|visualizza (?:il )?profilo completo`,
      String.raw`(?:potrebbe essere un'immagine|nessun testo alternativo|l'immagine può contenere|potrebbe essere un contenuto|potrebbe essere un primo piano|may be an image|image may contain|may be an illustration|nessuna descrizione della foto disponibile|no photo description available|immagine che contiene|il contenuto generato dall'ia potrebbe)[^\n]{0,160}`,
      String.raw`(?:articoli|post|contenuti|notizie) correlat[ie](?= ?:|\n|$)|related (?:posts?|articles?|stories)|you (?:might|may) also (?:like|be interested)[^\n]{0,20}|ti potrebbe(?:ro)? (?:anche )?interessare(?: anche)?(?= ?:|\n|$)`,
      String.raw`©[^\na-zà-ÿ]{0,4}(?:copyright )?(?:[a-zà-ÿ][a-zà-ÿ]+ )?(?:riproduzione riservata|all rights reserved)|riproduzione riservata ?©?(?: copyright [a-zà-ÿ]+)?|all rights reserved|tutti i diritti riservati|vietata la riproduzione(?: anche parziale)?`,
      `segui(?:ci)?(?: [a-zà-ÿ'.]+){0,4} su google news|iscriviti al canale whatsapp di [a-zà-ÿ][a-zà-ÿ]+`,
      String.raw`(?:hai già un account|non hai un account)\?? (?:accedi|registrati|iscriviti)|(?:registrati|accedi|abbonati) (?:o accedi )?per (?:continuare|leggere|proseguire)(?: a leggere| la lettura)?[^\n.]{0,30}|contenuto riservato agli abbonati|articolo riservato agli abbonati`,
      String.raw`(?:l'articolo|il post) [^\n]{3,90} (?:proviene da|sembra essere il primo su|è apparso per la prima volta su) [^\n]{2,40}|the post [^\n]{3,90} (?:appeared first on|first appeared on) [^\n]{2,40}|(?:leggi|vai all') ?(?:l')?articolo originale|clicca qui per (?:leggere|vedere) l'articolo (?:completo|originale|intero)`,
      String.raw`ascolta (?:l'|quest[oa]? )articolo|(?:stampa|salva|segnala|invia) (?:l'|questo )articolo(?: per e-?mail)?|segnala (?:un )?errore|accedi per commentare|cerca nel sito|indice dei contenuti|mostra questa discussione|show this thread|video player|video correlati|ha condiviso (?:un ricordo|un post|un link)|ha aggiunto (?:una nuova foto|\d+ nuove foto)|piace a \d+ persone|(?:privacy|cookie) policy ?[|·•-] ?(?:cookie|privacy|termini)[^\n]{0,40}`,
      String.raw`salta alla ricetta|stampa (?:la )?ricetta|jump to recipe|inserisci (?:qui )?(?:la tua|il tuo) (?:indirizzo )?e-?mail(?! e )|aggiungi al carrello(?! (?:il|la|i|le|un|una|tutt)| l'|[:,])|add to cart|aggiungi alla (?:lista dei desideri|wishlist)|view in browser|visualizza nel browser|se non visualizzi correttamente[^\n]{0,80}|annulla (?:la tua )?iscrizione|unsubscribe`,
    ),
    severity: 'error',
    unless: isSpokenOf,
  },
  // Stampa Invia; Precedente, Successivo: buttons in a row.
  {
    pattern:
      /(?<=(?:^|[.!?…»”")\]]|\d)[^\S\n]{0,2})(?:Stampa|Condividi|Salva|Invia (?:ad|a) un(?:['’ ]|o )amic[oa]|Invia|Tweet|Share|Mi piace|Commenta|Rispondi|Segui|Preferiti|Segnala|Modifica|Elimina|Copia|Inoltra|Precedente|Successiv[oa]|Accetta|Accetto|Rifiuta|Rifiuto|Preferenze|Impostazioni|Personalizza|Gestisci|Chiudi|Avanti|Indietro|Annulla|Conferma|Play|Pausa)(?:[^\S\n]?[|·•/][^\S\n]?|[^\S\n]|\n)(?:Stampa|Condividi|Salva|Invia (?:ad|a) un(?:['’ ]|o )amic[oa]|Invia|Tweet|Share|Mi piace|Commenta|Rispondi|Segui|Preferiti|Segnala|Modifica|Elimina|Copia|Inoltra|Precedente|Successiv[oa]|Accetta|Accetto|Rifiuta|Rifiuto|Preferenze|Impostazioni|Personalizza|Gestisci|Chiudi|Avanti|Indietro|Annulla|Conferma|Play|Pausa)(?=[^\S\n]*(?:$|[|·•\n]|\p{Lu}))/gmu,
    severity: 'warning',
  },
  // 0 commenti; Pagina 1 di 2
  {
    pattern:
      /(?<=(?:^|[.!?…»”")\]])[^\S\n]{0,2})(?:[01] comment[io]|nessun commento|no comments?|\d{1,4} commenti)(?=[^\S\n]*$)|(?<=(?:^|[.!?…»”")\]])[^\S\n]{0,2})(?:pagina|page) \d{1,3} (?:di|of|\/) \d{1,3}(?=[^\S\n]*(?:$|\p{Lu}))|(?<=(?:^|[.!?…»”")\]])[^\S\n]{0,2})\d \/ \d{1,2}(?=[^\S\n]*$)/gimu,
    severity: 'warning',
    unless: (text: string, { start, end }: Span) =>
      /^\d{2,}/.test(text.slice(start, end)) && start === lineAround(text, start).start,
  },
  // 3 risposte 12 retweet; 1,2K Mi piace · 34 commenti
  {
    pattern:
      /(?<=(?:^|[.!?…»”")\]])[^\S\n]{0,2})(?:\d[\d.,]{0,6}[KkMm]?[^\S\n](?:risposte|risposta|retweet|repost|mi piace|likes?|commenti|commento|condivisioni|visualizzazioni|reazioni|citazioni|segnalibri|salvataggi|views|replies|follower|seguiti|post)(?!\p{L})[^\S\n]?[·•|,]?[^\S\n]?){2,6}(?=[^\S\n]*$)/gimu,
    severity: 'warning',
    unless: (text: string, { start }: Span) => start === lineAround(text, start).start && start > 0,
  },
  // Foto d'archivio Ansa
  {
    pattern:
      /(?<=(?:^|[.!?…»”")\]])[^\S\n]{0,2})(?:(?:Foto|Immagine|Photo)(?: d['’]archivio| di archivio| di repertorio| archivio)(?: \p{L}+){0,2}|(?:Foto|Ph\.?|Credit) (?:ANSA|Ansa|LaPresse|Getty|AFP|Reuters|Epa|AP|IPA))(?=[^\p{L}\n]{0,2}$)/gmu,
    severity: 'warning',
  },
  // … Altro…: where a network cut its own text.
  {
    pattern: /(?:\.{3}|…)[^\S\n]*(?:[Aa]ltro(?:\.{3}|…)?|[Ss]ee more|[Mm]ostra altro)(?=[^\S\n]*$)/gmu,
    severity: 'warning',
  },
  // Sponsorizzato · 🌐
  {
    pattern:
      /^(?:Sponsorizzat[oa]|Sponsored|Promosso|Suggerito per te|Contenuto suggerito)(?:[^\S\n]*[·•|][^\n]{0,12})?$/gmu,
    severity: 'warning',
    extent: 'line',
  },
  // Tag: volontariato, salute
  {
    pattern:
      /(?<=(?:^|[.!?…»”")\]])[^\S\n]{0,2})(?:Tags?|Etichette|Categori[ae]|Argomenti|Keywords?|Parole chiave|TAGS?) ?: ?(?!#)\p{L}[\p{L}'’ -]{1,30}(?:, ?\p{L}[\p{L}'’ -]{1,30}){1,9}(?=\.?[^\S\n]*$)/gmu,
    severity: 'warning',
  },
  // Immagine: bambini che giocano; Foto: Getty
  {
    pattern:
      /(?<=(?:^|[.!?…»”")\]])[^\S\n]{0,2})(?:(?:Immagine|Foto|Image|Photo|Alt|Figura)(?: \d)? ?: ?(?=\p{Ll}{2,}(?: \p{Ll}+){2})(?!di |by |courtesy|credit|archivio|per gentile)[^\n]{8,140}|(?:Foto|FOTO|Credits?|Immagine|Photo|Ph\.?|Crediti?|Fonte|Fonte foto|Fonte immagine) ?:? ?(?:by |di |da )?(?:Getty(?: ?Images)?|Shutterstock|iStock(?:photo)?|Adobe ?Stock|Depositphotos|Dreamstime|123RF|Alamy|Imagoeconomica|Fotogramma|web|internet|Google(?: Immagini)?|Pinterest|Wikipedia|wikipedia|dal web)(?=[^\p{L}\n]{0,3}$))/gmu,
    severity: 'warning',
  },
  // Alone on a line, or stuck between two sentences.
  {
    pattern: new RegExp(
      String.raw`(?<=(?:^|[.!?…»”")\]]|\d)[^\S\n]{0,2}|^[^a-zà-ÿ\d\n]{0,6})(?:${BUTTONS.replaceAll("'", "['’]")})(?![a-zà-ÿ\d])(?: ?:)?`,
      'gim',
    ),
    severity: 'warning',
    unless: (text: string, span: Span) => !endsHere(text, span) || isInvitation(text, span),
  },
  {
    pattern: wholeLines(
      `condividi(?: (?:su|con|via|questo articolo|l'articolo|:))*(?:[ ,|/:·]{1,3}(?:su |${SHARES}))*`,
      `(?:${SHARES})(?:[ ,|/:·]{1,3}(?:${SHARES})){2,}`,
    ),
    severity: 'warning',
    extent: 'line',
    unless: isInvitation,
  },
  {
    pattern: phrases(
      String.raw`condividi(?: l'articolo| questo articolo)?(?: su| via|:)? ?:? ?(?:${SHARES})(?:(?: |,|\||/| e ){1,3}(?:su )?(?:${SHARES}))+(?: (?:e-?mail|stampa))?`,
    ),
    severity: 'warning',
    unless: isCall,
  },
  {
    pattern: lineStarts(
      `(?:leggi|vedi|guarda) anche ?: .{3,120}$|read also ?: .{3,120}$|approfondimenti? ?: .{3,120}$`,
    ),
    severity: 'warning',
    extent: 'line',
  },
  { pattern: /(?<![\p{L}\p{N}])(?:Leggi|Vedi|Guarda|LEGGI|Read) (?:anche|ANCHE|also) ?:/gu, severity: 'warning' },
  // (ANSA), ROMA, 12 MAG -
  {
    pattern:
      /\((?:ANSA|AGI|Adnkronos|ADNKRONOS|AdnKronos|LaPresse|LAPRESSE|Askanews|askanews|ASKANEWS|Italpress|ITALPRESS|Radiocor|DIRE|Agenzia DIRE|Reuters|REUTERS|AFP|Teleborsa|9Colonne|Labitalia|Agenzia Nova|Nova|AP|EFE|Dire|Xinhua|Ansa|Agi)\)(?:\.?(?=\s*(?:$|\n))|[^\S\n]?[-–—.]?)/gu,
    severity: 'warning',
    unless: (text: string, { start }: Span) =>
      /(?:foto|fonte|credit[si]?|ph\.?|immagine|agenzia|con|via|l['’])[^\n]{0,20}$/i.test(
        text.slice(Math.max(0, start - 26), start),
      ),
  },
  {
    pattern:
      /^(?:\p{Lu}[\p{Lu}'’ ]{2,25})(?:,? \d{1,2} (?:GEN|FEB|MAR|APR|MAG|GIU|LUG|AGO|SET|OTT|NOV|DIC)[A-Z]*\.?(?: \d{4})?)(?: \((?:ANSA|AGI)\))? ?[-–—]/gmu,
    severity: 'warning',
  },
  {
    pattern: /\b[A-Z]{3}(?:-[A-Z]{2,4})?\/[A-Z]{2,4}(?: \d{2}-[A-Z]{3}-\d{2} \d{2}:\d{2})?(?=\s*$)/gmu,
    severity: 'warning',
    unless: (text: string, { start }: Span) => !/(?:ANSA|AGI|\(\p{Lu}+\))/u.test(text.slice(0, start)),
  },
  // Home > Notizie > Cronaca
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:Home(?:page)?|HOME|Sei qui:?|Ti trovi in:?|You are here:?)[^\S\n]?(?:[>»›/|→]|::|:)[^\S\n]?\p{Lu}[\p{L}'’&]*(?:[^\S\n][\p{L}'’&]+){0,3}?(?:[^\S\n]?[>»›/|→][^\S\n]?\p{L}[\p{L}'’&]*(?:[^\S\n]\p{Ll}[\p{L}'’&]*){0,4}){0,5}|^\p{Lu}\p{L}{2,20}(?:[^\S\n][>»›][^\S\n]\p{L}[\p{L} ]{1,30}){1,4}$/gmu,
    severity: 'warning',
  },
  // Tempo di lettura: 3 minuti
  {
    pattern: phrases(
      String.raw`(?:tempo (?:di lettura|stimato|medio di lettura)|reading time|lettura)(?: stimato)? ?:? ?(?:circa )?(?:\d{1,2}|un|due|tre|quattro|cinque) ?(?:min(?:ut[oi])?\.?|'|mins?)(?= |$|\n|[.|·-])`,
      String.raw`\d{1,2} ?min(?:uti|s)? (?:di lettura|read)|\d{1,2}[- ]minute read`,
    ),
    severity: 'warning',
  },
  // di Redazione Sport 12 maggio 2026 - 08:34; Pubblicato il 12 maggio 2026; Ultimo aggiornamento: 12/5
  {
    pattern: new RegExp(
      String.raw`(?<![a-zà-ÿ\d])(?:(?:di|a cura di|by) (?:la )?redazione(?: (?![a-zà-ÿ][a-zà-ÿ]+ [a-zà-ÿ])[a-zà-ÿ][a-zà-ÿ]+| online| web| sport){0,2}(?:,? ?(?:[-–|·] ?)?\d{1,2}[/ .](?:${MONTH}|\d{1,2})[/ .]\d{2,4}(?:,? ?[-–|·,]? ?(?:ore |alle )?\d{1,2}[:.]\d{2})?|(?= [a-zà-ÿ]|$))|(?:pubblicato|aggiornato|posted|published|updated|last updated|ultimo aggiornamento|ultima modifica)(?: (?:il|on|da|by|alle))? ?:? ?\d{1,2}[/ .](?:${MONTH}|\d{1,2})[/ .]\d{2,4}(?:,? ?[-–|·,]? ?(?:ore |alle |alle ore |at )?\d{1,2}[:.]\d{2})?|(?<=(?:^|[.!?…] ?))\d{1,2} (?:${MONTH}) \d{4} ?[-–|·,] ?(?:ore |alle )?\d{1,2}[:.]\d{2}(?! ?[,–-] ?[a-zà-ÿ]))(?![a-zà-ÿ\d])`,
      'gim',
    ),
    severity: 'warning',
  },
  {
    pattern: lineStarts(
      `(?:categorie?|etichette|tags?|filed under|archiviato in|posted in|pubblicato in|pubblicato da|posted by|autore|author) ?: ?(?!#)(?:[a-zà-ÿ]+(?:,| |$)){1,8}$`,
    ),
    severity: 'warning',
    extent: 'line',
    unless: (text: string, { start, end }: Span) =>
      /^(?:autore|tag)/i.test(text.slice(start, end)) && !/,/.test(text.slice(start, lineAround(text, start).end)),
  },
  // Immagine di una donna al tavolino: the alternative text of a picture.
  {
    pattern: lineStarts(
      String.raw`(?:immagine|foto|fotografia|illustrazione|picture|image|photo) (?:di|of|raffigurante|che mostra|con) (?:una?|un'|due|tre|alcun[ei]|a|an|persone)(?: ?[a-zà-ÿ])[^\n.!?:]{8,140}$`,
    ),
    severity: 'warning',
    extent: 'line',
    unless: (text: string, { end }: Span) =>
      /[.!?:…]\s*$/u.test(text.slice(0, lineAround(text, end).end)) || !text.slice(end).trim(),
  },
  {
    pattern:
      /(?<=[\p{Ll}\d%€][.!?»”")]?)(?:Fonte|Foto|FOTO|Credits?|Credit|Leggi anche|Leggi tutto|Condividi|Pubblicità|Advertisement|Continua a leggere|Riproduzione riservata|Immagine di copertina|Articolo originale|Source|Photo)(?: ?:| by )[^\n]{0,80}/gu,
    severity: 'warning',
  },
  {
    pattern:
      /(?:\[\.{3}\]|\[…\]|\.{3}|…)[^\S\n]*(?:Continua|continua|Leggi tutto|Leggi di più|Read more|more)[^\S\n]*(?:»|→|›|>>?)?(?=\s*$)/gmu,
    severity: 'warning',
    unless: (text: string, { start, end }: Span) => /^(?:\.{3}|…)[^\S\n]*(?:continua)$/i.test(text.slice(start, end)),
  },
  {
    pattern: wholeLines(
      'foto di repertorio',
      'immagine di repertorio',
      'immagine in evidenza',
      'featured image',
      "immagine dell'articolo",
      'didascalia',
      'stampa',
      'tweet',
      'pin it',
      'share',
      'commenta',
      'seguici',
      'cerca',
      'menu',
      'menù',
      'close',
      'chiudi',
      'search',
      'next',
      'previous',
    ),
    severity: 'warning',
    extent: 'line',
    unless: (text: string, span: Span) =>
      /[!?👇👉]/u.test(text.slice(span.start, span.end)) ||
      /^\s*(?:menù|seguici|didascalia|commenta)/i.test(text.slice(span.start, span.end)),
  },
  // Home | Chi siamo | Contatti
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:Home|Chi siamo|Servizi|Contatti|Blog|News|Prodotti|Shop|Dove siamo|Lavora con noi|Privacy|Gallery|Login|Accedi|Carrello|Menu|Cerca|Notizie|Cronaca|Sport|Cultura|Politica|Economia)(?:(?:[^\S\n]?[|·•][^\S\n]?|[^\S\n])(?:Home|Chi siamo|Servizi|Contatti|Blog|News|Prodotti|Shop|Dove siamo|Lavora con noi|Privacy|Gallery|Login|Accedi|Carrello|Menu|Cerca|Notizie|Cronaca|Sport|Cultura|Politica|Economia)(?![\p{L}])){2,9}/gu,
    severity: 'warning',
  },
  {
    pattern:
      /(?<=(?:^|[.!?…] |\n))(?:\d{1,3}(?:\.\d{3})? (?:visualizzazioni|condivisioni|commenti|Mi piace|likes?|views)[^\S\n]?[·•|,]?[^\S\n]?){2,4}|(?<=(?:^|\n))\d{1,2} ?(?:h|min|g|sett\.?|ore fa|giorni fa) ?[·•](?: ?(?:🌎|🌍|🌐|Modificato|Segui))?/gu,
    severity: 'warning',
  },
  // Messages and letters.
  {
    pattern: phrases(
      String.raw`inviato da(?:l mio)? (?:iphone|ipad|android|samsung|cellulare|smartphone|outlook|huawei|posta|gmail)[^\n]{0,30}|sent from my [a-zà-ÿ]+|ottieni outlook per [a-zà-ÿ]+|get outlook for [a-zà-ÿ]+`,
      `<?media omessi>?|<?media omitted>?|questo messaggio è stato eliminato|messaggio inoltrato|forwarded message|-{2,} ?messaggio originale ?-{0,}`,
    ),
    severity: 'error',
  },
  {
    pattern:
      /^\[?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]?(?: ?-)? ?[\p{L}+][\p{L}\p{N}+ ]{1,30}: /gmu,
    severity: 'error',
  },
  {
    pattern:
      /^(?:Da|From|A|To|Oggetto|Subject|Cc|Inviato|Sent|Date) ?: [^\n]{1,80}\n(?:Da|From|A|To|Oggetto|Subject|Cc|Inviato|Sent|Date|Data) ?: [^\n]{1,80}/gmu,
    severity: 'error',
  },
  {
    pattern: /^Il (?:giorno )?[^\n]{6,60} ha scritto ?:/gmu,
    severity: 'error',
    unless: (text: string, { start, end }: Span) => !/@|\d{1,2}[:.]\d{2}/.test(text.slice(start, end)),
  },
] as const;

/** Leggi anche, Condividi su, (ANSA), © Riproduzione riservata, Leave a Reply: what a page has around its text. */
export const webLeftover: TextRule = {
  id: 'web-leftover',
  scope: 'text',
  title: { it: 'Resti di pagine web, agenzie e messaggi', en: 'Leftovers of web pages, agencies and messages' },
  severity: 'error',
  source: 'Scritte che siti, agenzie di stampa e programmi di posta mettono intorno ai testi.',
  find: ({ text }) => {
    const known = leftoversIn(text, LEFTOVERS, say);
    const frames = furnitureIn(text).filter((frame) => !known.some((remark) => isTouched(remark, frame)));
    return withoutOverlaps([...known, ...deletable(text, frames, say)]);
  },
  good: [
    'Se hai amato il primo volume, leggi anche il secondo',
    'Condividi la merenda, condividi l’ombrellone: la settimana della gentilezza comincia oggi',
    'Accettate tutti i cookie? Noi sì, soprattutto quelli con le nocciole',
    'Potrebbe interessarti sapere che il panettiere si alza alle due',
    'Home, sweet home: il punto croce della nonna',
    'Tutti i diritti dei bambini stanno in una scatola',
    'Che tramonto! Foto: Andrea Corti. Grazie per lo scatto',
    'Continua a leggere sul nostro blog 👉 https://www.bottega.it/blog',
    'Ti è piaciuto? Lascia un commento!',
    'Condividi su Instagram la tua foto e taggaci',
    'Lo dice l’ANSA: il turismo cresce. (Foto ANSA)',
    '… continua domani, con una foto che non vi aspettate',
    'Pubblicità ingannevole: come riconoscerla',
    'I numeri di maggio:\n12.000 visualizzazioni\n500 commenti',
    'Foto: Anna Corti',
    'Fonte: Istat, 2025',
    'Argomenti della serata: il pane, il vino, la pazienza. A seguire, brindisi',
    'Salva e condividi il post con chi ne ha bisogno',
  ],
  bad: [
    {
      text: 'Ecco cinque consigli. Continua a leggere Prenotate una visita',
      marks: [' Continua a leggere'],
      fixes: [''],
    },
    {
      text: 'Il ponte riapre.\nLeggi anche: Le strade chiuse\nIl sindaco ringrazia.',
      marks: ['\nLeggi anche: Le strade chiuse'],
      fixes: [''],
    },
    {
      text: 'I canederli: pane, speck e latte. Condividi su Facebook Twitter WhatsApp Serviteli in brodo',
      marks: [' Condividi su Facebook Twitter WhatsApp'],
    },
    { text: '(ANSA) Il ponte sul torrente riapre al traffico.', marks: ['(ANSA) '], fixes: [''] },
    { text: 'Il ponte riapre domani.\n© Riproduzione riservata', marks: ['\n© Riproduzione riservata'], fixes: [''] },
    { text: 'Il turismo cresce del 12%.Fonte: Istat', marks: ['Fonte: Istat'], fixes: [''] },
    { text: 'Dura due settimane. Advertisement Venite a vederlo', marks: [' Advertisement'], fixes: [''] },
    {
      text: 'Le api stanno bene.\nLeave a Reply\nYour email address will not be published. Required fields are marked *',
      marks: ['\nLeave a Reply\nYour email address will not be published. Required fields are marked *'],
    },
    { text: 'Tempo di lettura: 3 minuti\nSmart working e mal di schiena', marks: ['Tempo di lettura: 3 minuti\n'] },
    { text: 'Home > Notizie > Cronaca\nIl ponte riapre', marks: ['Home > Notizie > Cronaca\n'] },
    {
      text: 'Immagine di una donna che beve un caffè al bar\nLa pausa che ti meriti',
      marks: ['Immagine di una donna che beve un caffè al bar\n'],
    },
    {
      text: 'Questo sito utilizza cookie per migliorare la navigazione.\nIl bando è aperto',
      marks: ['Questo sito utilizza cookie per migliorare la navigazione.\n'],
    },
    { text: 'Colesterolo e dieta. Potrebbe interessarti Che cosa mangiare', marks: [' Potrebbe interessarti'] },
    {
      text: 'Firma fino al 2028. di Redazione Sport 12 maggio 2026 - 08:34 Forza ragazzi',
      marks: [' di Redazione Sport 12 maggio 2026 - 08:34'],
    },
    { text: '[12/05/24, 10:32:11] Marta: Domani si riparte con i corsi', marks: ['[12/05/24, 10:32:11] Marta: '] },
    { text: 'Domani si riparte con i corsi\n\nInviato da iPhone', marks: ['\n\nInviato da iPhone'] },
    { text: 'Il campo è pronto. 3 risposte 12 retweet', marks: [' 3 risposte 12 retweet'] },
    { text: 'Il campo è pronto. Aggiungi al calendario', marks: [' Aggiungi al calendario'] },
    { text: 'Il campo è pronto. Nessuna recensione', marks: [' Nessuna recensione'] },
    { text: 'Torna alla lista\nIl campo è pronto', marks: ['Torna alla lista\n'] },
    { text: 'Il campo è pronto. Commenta per primo', marks: [' Commenta per primo'] },
    { text: 'Il campo è pronto. Foto d’archivio Ansa', marks: [' Foto d’archivio Ansa'] },
    { text: 'Il campo è pronto. Copia link', marks: [' Copia link'] },
    { text: 'Il campo è pronto. Stampa Invia', marks: [' Stampa Invia'] },
    { text: 'Il campo è pronto. 0 commenti', marks: [' 0 commenti'] },
    { text: 'Il campo è pronto. Pagina 1 di 2', marks: [' Pagina 1 di 2'] },
    { text: 'Il campo è pronto.\nFoto: Getty', marks: ['\nFoto: Getty'] },
    {
      text: 'Immagine: bambini che giocano a palla\nIl campo è pronto',
      marks: ['Immagine: bambini che giocano a palla\n'],
    },
    { text: 'Cerchiamo volontari. Tag: salute, volontariato', marks: [' Tag: salute, volontariato'] },
  ],
};

/** Nothing goes on after it: the line ends, an arrow stands there or something new begins with a capital. */
function endsHere(text: string, { end }: Span): boolean {
  return /^ *(?:(?:\.{3}|…|[»›→|]|>>)|$|\n)|^ ?\p{Lu}\p{L}/u.test(text.slice(end, end + 8));
}

/** "Che cosa vuol dire «Leave a Reply»", "il tasto Accetta tutti i cookie": a text about the page. */
function isSpokenOf(text: string, { start }: Span): boolean {
  return /(?:tasto|pulsante|bottone|scritta|la frase|sezione|banner|clic(?:ca)? su|voce)[^.\n]{0,20}$/i.test(
    text.slice(Math.max(0, start - 36), start),
  );
}

/** A call to readers goes on with a link, a hand that points or a sentence; "Pubblicità" may open a post as the law wants. */
function isInvitation(text: string, span: Span): boolean {
  const found = text.slice(span.start, span.end);
  const line = lineAround(text, span.start);
  const rest = text.slice(span.end, line.end);
  if (
    /^[^a-zà-ÿ]*(?:pubblicità|newsletter|in evidenza|ultime notizie|rispondi|approfondisci|accedi|condividi|subscribe|iscriviti|sponsored|share|fotogallery|scarica)/i.test(
      found,
    ) &&
    span.start === line.start &&
    (span.start === 0 || rest.trim() !== '')
  )
    return true;
  return (
    (/[!?👇👉⬇↓🔗➡]|https?:|link in bio|^ (?:su|sul|sulla|qui|nel|nei)(?![a-zà-ÿ])/iu.test(rest.slice(0, 40)) &&
      !/^ ?:? \p{Lu}\p{Ll}/u.test(rest)) ||
    /[👇👉⬇🔗➡]\uFE0F?[^\S\n]*$/u.test(text.slice(line.start, span.start)) ||
    /^\s*(?:https?:|👇)/u.test(text.slice(span.end))
  );
}

/** "Condividi su Instagram o Facebook la tua foto". */
function isCall(text: string, { end }: Span): boolean {
  return (
    /^,? (?:il|la|le|i|gli|lo|un|una|tua|tuo|con|e (?!\p{Lu})|questo|per|usando)/u.test(text.slice(end)) ||
    /^[!]/u.test(text.slice(end))
  );
}

function say(words: string): Message {
  return {
    it: `«${words}» viene dalla pagina da cui il testo è stato copiato.`,
    en: `“${words}” comes from the page the text was copied from.`,
  };
}

function isTouched(remark: Span, { start, end }: Span): boolean {
  return remark.start <= end && start <= remark.end;
}
