/** What a template leaves to be filled in, in Italian and English. */
const NOUNS = new Set(
  `nome cognome nominativo cliente azienda brand marchio marca attività negozio società ditta ente associazione
  data giorno mese anno ora orario orari luogo sede indirizzo via città comune provincia cap location
  link url sito website landing prezzo importo costo tariffa cifra totale sconto percentuale codice coupon
  numero telefono cellulare tel email e-mail mail contatto contatti whatsapp
  prodotto servizio articolo testo titolo sottotitolo descrizione headline copy caption didascalia cta
  hashtag tag menzione handle username utente profilo account emoji emoticon
  settore argomento tema parola parole keyword beneficio benefici target obiettivo competitor ruolo destinatario mittente firma
  name firstname lastname first last full company business client customer user product service date time place
  address price amount phone number topic title subject text message industry recipient sender signature placeholder
  campo segnaposto variabile valore inserto`.split(/\s+/),
);
/** These also head a post ([EVENTO], [FOTO], [OFFERTA]): a field only in small letters inside a sentence, or with more words. */
const HEADINGS = new Set(
  'evento foto immagine video offerta promo promozione event photo image picture logo grafica nota note news'.split(
    ' ',
  ),
);
const LINKING = new Set(
  `del della dello dell dei degli delle di da d il la lo l i gli le un una uno e ed o per in con a al tuo tua vostro vostra
  suo sua nostro nostra qui evento prodotto azienda foto immagine video offerta cliente referente responsabile relatore
  ospite locale ristorante hotel scuola corso of the your my our here and or inizio fine scadenza completo breve principale
  1 2 3 4 5`.split(/\s+/),
);
/** A field whatever else it says: [nome vincitore], [DATA INIZIO CORSO]. */
const CORE =
  /^(?:nome|cognome|data|ora|orario|luogo|link|url|prezzo|importo|numero|indirizzo|titolo|codice|email|telefono|prodotto|azienda|cliente|hashtag|percentuale|name|date|price|number)$/u;
const ORDER =
  /^(?:inserir[ei]|inserisci|inserite|insert|aggiunger[ei]|aggiungi|add|metter[ei]|metti|completar[ei]|completa|compilar[ei]|compila|specificar[ei]|specifica|indicar[ei]|indica|sostituir[ei]|sostituisci|replace|scriver[ei]|personalizzar[ei]|personalizza|allegar[ei]|allega|caricar[ei]|enter|fill|your|il tuo|la tua|i tuoi|le tue|vostr[oa]|tuo|tua)\b/u;
const OPEN =
  /(?:^|\s)(?:da (?:definire|inserire|aggiungere|completare|confermare|compilare|decidere|verificare|scrivere|sostituire)|tbd|tbc|todo|x{2,}|\?{2,})$/u;
const WORDS = 6;

/** The words between the brackets of a template: [nome cliente], {DATA_EVENTO}, <inserire link>. */
export function isField(content: string): boolean {
  const words = wordsIn(content);
  const line = words.join(' ');
  if (words.length === 0 || words.length > 10) return false;
  if (ORDER.test(line) || OPEN.test(line)) return true;
  if (words.length > WORDS) return false;
  if (CORE.test(words[0]!) && words.length < 5 && isOneCase(content)) return true;
  const fields = words.filter((word) => NOUNS.has(word)).length;
  const heads = words.filter((word) => HEADINGS.has(word)).length;
  if (fields === 0 && (heads === 0 || words.length === 1)) return false;
  return words.every((word) => NOUNS.has(word) || HEADINGS.has(word) || LINKING.has(word));
}

/** [foto], [video]: in small letters and with nothing behind it a note of what goes there. */
export function isPart(content: string): boolean {
  return content === content.toLowerCase() && HEADINGS.has(content.trim());
}

/** A name as programs write it: nome_cliente, DATA_EVENTO, firstName. */
export function isVariable(content: string): boolean {
  return /^\p{L}+(?:[_.]\p{L}+){1,4}\d?$/u.test(content) || /^\p{Ll}{2,}(?:\p{Lu}\p{Ll}+){1,3}$/u.test(content);
}

function isOneCase(content: string): boolean {
  return content === content.toLowerCase() || content === content.toUpperCase();
}

function wordsIn(content: string): string[] {
  return content
    .toLowerCase()
    .replace(/[_/’'.:…-]+/gu, ' ')
    .replace(/\be mail\b/g, 'email')
    .split(/\s+/)
    .filter((word) => word !== '');
}
