import { leftoversIn, withoutOverlaps } from '../kit/leftovers';
import { lineStarts, phrases } from '../kit/phrases';
import { removal } from '../kit/stretches';
import type { Message, Remark, TextRule } from '../rule';

const NETWORK = 'ig|fb|li|instagram|facebook|linkedin|x|twitter|tiktok|threads|stories|storie|reel';
const NUMBER = String.raw`(?: ?(?:n\.? ?)?\d{1,2})?`;
const DATE = String.raw`(?:lun|mar|mer|gio|ven|sab|dom)[a-zà-ÿ']*|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2} (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-zà-ÿ]*(?: \d{4})?|(?:ore|h\.?) ?\d{1,2}(?:[:.]\d{2})?|\d{1,2}[:.]\d{2}`;
const CHANNEL = `${NETWORK}|post|feed|carosello|video|foto|ped`;

/** Names of fields that a reader never sees. */
const LABELS = [
  {
    pattern: lineStarts(
      String.raw`(?:copy|caption|visual|headline|body(?: copy)?|didascalia|preheader|pre-header|alt(?: text)?|testo alt(?:ernativo)?|call to action|voice ?over|prompt|microcopy|key visual|payoff|(?:titolo|testo|sottotitolo|scritta|claim) (?:grafica|visual|post|reel|slide|copertina|immagine|card)|(?:storia|story|slide|reel|post|card) \d{1,2} ?\([^)\n]{2,30}\)|(?:copy(?:writing)?|caption|didascalia|visual|headline|testo) (?:${NETWORK})|(?:immagine|foto|video|grafica|clip|inquadratura|scena) \d{1,2})${NUMBER}(?: ?\([^)\n]{1,30}\))? ?[:–—]`,
      String.raw`testo (?:(?:del |per il |per |in )?(?:post|grafica|visual|immagine|foto|storia|storie|reel|slide|carosello|caption|${NETWORK}))${NUMBER}(?: ?\([^)\n]{1,30}\))? ?[:–—]`,
      `(?:data|ora|giorno|orario) (?:di )?(?:pubblicazione|uscita post|programmazione) ?[:–—].{0,40}$`,
      String.raw`(?:post|copy|caption|slide|story|storia|frame|tweet) ?(?:n\.? ?)?\d{1,2} ?:`,
      `(?:hashtag|hashtags|tag|keyword)(?: (?:suggeriti|consigliati|pertinenti|utili|post|da usare))? ?:(?= *#)`,
      String.raw`(?:hashtags?|tag|link|foto|immagine|visual|titolo|cta|menzioni|data|orario|luogo|prezzo) ?: ?(?:da (?:definire|inserire|decidere|aggiungere|scegliere|confermare|verificare|completare)|tbd|tbc|n\.?d\.?|\?{1,3}|x{2,4})[^\n]{0,20}$`,
      `(?:tono(?: di voce)?|tone of voice|tov|lunghezza|formato|pillar|rubrica|obiettivo del post|target|budget|sponsorizzata|sponsorizzazione|boost|budget adv|url di destinazione|link di destinazione) ?: .{1,50}$`,
    ),
    severity: 'warning',
    unless: isGlossary,
  },
  {
    pattern: phrases('testo del post ?:', 'testo post ?:', 'copy post ?:', 'caption ?:', String.raw`copy \d{1,2} ?:`),
    severity: 'warning',
    unless: isGlossary,
  },
  // STORY 1/3, Slide 2: what a carousel or a story is cut into.
  {
    pattern:
      /^[^\p{L}\p{N}\n]{0,4}(?:(?:slide|card|frame|story|stories|tweet|reel|carosello|schermata|post) ?(?:n\.? ?)?\d{1,2}(?: ?\/ ?\d{1,2})?[^\p{L}\p{N}\n]{0,3}$|(?:slide|card|frame|story|stories) ?(?:n\.? ?)?\d{1,2}(?: ?\/ ?\d{1,2})?(?: ?[:–—|-]|(?= \p{L})))/gimu,
    severity: 'warning',
    unless: isGlossary,
  },
  // Rubrica «Lo sapevi che» - post 2; Post 7 – venerdì 8 maggio
  {
    pattern: lineStarts(
      String.raw`[^\n.!?]{0,50}[-–—|,(] ?(?:post|copy|uscita|slide|caption|testo)(?: n\.?)? ?\d{1,2}\)?$`,
      String.raw`(?:post|copy|uscita|caption|testo)(?: n\.?)? ?\d{1,2} ?[-–—|,(] ?(?:${DATE})[^\n]{0,25}$`,
    ),
    severity: 'warning',
    extent: 'line',
  },
  // CTA: prenota ora; Primo commento: …; Alt: …
  {
    pattern: new RegExp(
      String.raw`(?<=^|[.!?…»”"\)] ?|\n)(?:CTA|Call to action|Primo commento|Commento in evidenza|Da mettere nel primo commento|Alt|ALT|Alt text|Testo alternativo|Tag da inserire|Menzioni|Luogo da taggare|Geotag|Tag luogo|Sticker|Audio|Musica reel|Canzone reel)${NUMBER} ?:(?= \S)`,
      'gu',
    ),
    severity: 'warning',
    unless: isGlossary,
  },
  // FB: La nuova officina è aperta
  {
    pattern:
      /^[^\p{L}\p{N}\n]{0,4}(?:FB|IG|LI|LKD|TW|TT|YT|WA|GMB|GBP) ?[:–—](?=[^\S\n]*(?:\n|\p{Lu}?\p{Ll}+,?(?: \p{L}+,?){3}))/gmu,
    severity: 'warning',
    unless: isGlossary,
  },
  // "Testo per IG (per LinkedIn più formale)": the line is a note.
  {
    pattern: lineStarts(
      `(?:testo|copy|caption|post|versione|didascalia) (?:per|x) (?:${NETWORK})(?: ?[(:+/&–-].{0,50}| e (?:${NETWORK})| .{0,0})?$`,
    ),
    severity: 'warning',
    extent: 'line',
  },
  // "Martedì - ore 18 - FB + IG", "Post del 12/5", "IG 12/05"
  {
    pattern: new RegExp(
      String.raw`^[^a-zà-ÿ\d\n]{0,4}(?=[^\n]{0,50}(?<![a-zà-ÿ])(?:${NETWORK}|post|ped|feed)(?![a-zà-ÿ]))(?=[^\n]{0,50}\d)(?:(?:${DATE}|${CHANNEL}|del|dell'|di|alle|per|su|e|n\.?|\d{1,2})(?![a-zà-ÿ\d])[\s,;:|/+&()–—-]{0,4}){2,9}$`,
      'gim',
    ),
    severity: 'warning',
    extent: 'line',
  },
] as const;

/** Alone they may head a list for the reader (Titolo: …, Link: …); two kinds of them are a form. */
const SOFT =
  /^[^a-zà-ÿ\d\n]{0,8}(titolo|sottotitolo|testo|body|corpo|headline|call to action|cta|copy|caption|visual|grafica|immagine|hashtag|oggetto|preheader)\p{P}{0,3} ?:\*{0,2}[^\S\n]*/gimu;
const OF_FORMS = /testo|body|corpo|headline|call to action|cta|copy|caption|visual|grafica/i;

/** Copy 3:, Caption:, Testo post:, "Martedì - ore 18 - FB + IG": the fields of an editorial plan. */
export const fieldLabel: TextRule = {
  id: 'field-label',
  scope: 'text',
  title: { it: 'Voci del piano editoriale', en: 'Fields of the editorial plan' },
  severity: 'warning',
  source: 'Colonne e voci dei piani editoriali, incollate con il testo.',
  find: ({ text }) => withoutOverlaps([...leftoversIn(text, LABELS, say), ...formIn(text)]),
  good: [
    'Titolo: Il mare in salita\nRegia: Anna Fontana\nDurata: 12 minuti',
    'Il copy migliore? Quello che non si nota',
    'Visual e testo: chi vince? La nostra guida',
    'Le parole del marketing:\n- Copy: il testo\n- Visual: l’immagine\n- CTA: l’invito ad agire',
    'Martedì 12 maggio, ore 18: vi aspettiamo in libreria',
    'Link: https://www.esempio.it',
    'Post it e quaderni: la cancelleria è in sconto',
    'Venerdì su Instagram parliamo di noi alle 18',
    'Orari: lunedì 9-12, martedì 15-18',
    'Contatti\nFB: Osteria del Ponte\nIG: @osteriadelponte',
  ],
  bad: [
    { text: 'Caption: Tre colori, una sola forma', marks: ['Caption: '], fixes: [''] },
    { text: 'Copy 3: Il sapore dell’estate in un bicchiere', marks: ['Copy 3: '], fixes: [''] },
    { text: 'Visual: foto del forno\nIl pane è pronto', marks: ['Visual: '] },
    { text: 'Testo post:\nSiamo aperti anche a Pasqua', marks: ['Testo post:\n'] },
    { text: 'Headline: Il futuro si impara\nBody: Otto mestieri, un anno', marks: ['Headline: ', 'Body: '] },
    { text: 'Titolo: Il sapore\nTesto: I nostri ravioli si chiudono a mano', marks: ['Titolo: ', 'Testo: '] },
    {
      text: 'Martedì - ore 18 - FB + IG\nSapevi che un divano si può rifoderare?',
      marks: ['Martedì - ore 18 - FB + IG\n'],
    },
    { text: 'Post del 12/5\nDomani si riparte', marks: ['Post del 12/5\n'], fixes: [''] },
    {
      text: 'Testo per IG (per LinkedIn più formale)\nAbbiamo piantato cento alberi',
      marks: ['Testo per IG (per LinkedIn più formale)\n'],
    },
    { text: 'Abbiamo piantato cento alberi\nHashtag: #alberi #bosco', marks: ['Hashtag: '] },
    { text: 'Slide 1\nPerché scegliere noi?\nSlide 2\nPerché sì', marks: ['Slide 1\n', '\nSlide 2'] },
    { text: 'STORY 1/3 Domani si vota per il bilancio', marks: ['STORY 1/3 '] },
    { text: 'Rubrica «Lo sapevi» - post 2\nIl miele non scade', marks: ['Rubrica «Lo sapevi» - post 2\n'] },
    { text: 'Caption IG: Il concerto si sente da casa', marks: ['Caption IG: '] },
    { text: 'Immagine 1: il direttore\nIl concerto si sente da casa', marks: ['Immagine 1: '] },
    { text: 'Scegli la tua vacanza in barca. CTA: prenota ora', marks: [' CTA:'] },
    {
      text: 'FB: La nuova officina è aperta da oggi\nIG: Nuova officina, stessa identica passione',
      marks: ['FB: ', 'IG: '],
    },
  ],
};

function formIn(text: string): Remark[] {
  const labels = [...text.matchAll(SOFT)];
  const kinds = new Set(labels.map(([, kind = '']) => kind.toLowerCase()));
  if (kinds.size < 2 || ![...kinds].some((kind) => OF_FORMS.test(kind))) return [];
  return labels
    .map((label) => ({ label, start: label.index, end: label.index + label[0].trimEnd().length }))
    .filter((found) => !isGlossary(text, found))
    .map(({ label, ...span }) => ({
      ...removal(text, span),
      severity: 'warning',
      message: say(label[0].trim()),
      replacements: [''],
    }));
}

/** A list that explains the words. */
function isGlossary(text: string, { start }: { start: number }): boolean {
  return (
    /(?:^|\n)[^\S\n]*[-•*–·▪✅👉➡🔹🔸✔\d.)]{1,3}[^\S\n]*$/u.test(text.slice(Math.max(0, start - 6), start)) ||
    /^[^\S\n]*[-•*–·▪✅👉➡🔹🔸✔\d]/u.test(text.slice(start))
  );
}

function say(words: string): Message {
  return {
    it: `«${words}» è una voce del piano editoriale: nel post non serve.`,
    en: `“${words}” is a field of the editorial plan: the post does not need it.`,
  };
}
