import { leftoversIn } from '../kit/leftovers';
import { lineStarts, phrases } from '../kit/phrases';
import { isLastOrFirstLine } from '../kit/places';
import type { TextRule } from '../rule';

/** Who works on a post. */
const ROLE =
  'grafic[oaih]{1,2}|cliente|capo|copy|social(?: media manager)?|smm|redazione|team|art(?: director)?|designer|montatore|videomaker|fotograf[oa]|collega|colleghi|agenzia|marketing|sviluppatore|account|traduttore|chi pubblica|me|noi|stagista|ufficio stampa|legale|direzione';
/** What a post is made of. */
const PART =
  'foto|immagin[ei]|visual|grafica|logo|video|link|hashtag|tag|emoji|testo|copy|caption|didascalia|cta|titolo|prezz[oi]|dat[ae]|orari[oi]?|indirizzo|nom[ei]|numero|telefono|firma|font|colori|sconto|locandina|copertina|carosello|storia|storie|sticker|credits|fonte|credit|maiuscol[ea]|refus[oi]|bio|utm|codice';
/** To oneself or to a colleague. */
const DO =
  'verificare|ricontrollare|controllare|ricordarsi|aggiungere|inserire|mettere|togliere|eliminare|rimuovere|sostituire|cambiare|modificare|sistemare|correggere|completare|tagliare|accorciare|allegare|taggare|usare|aggiornare|rivedere|rileggere|tradurre|scegliere|caricare|linkare|programmare|decidere|levare|spostare|ritagliare';
const TELL =
  'verifica|controlla|ricontrolla|sistema|sistemate|aggiungi|inserisci|metti|mettete|togli|sostituisci|cambia|modifica|correggi|completa|taglia|accorcia|allega|tagga|usa|aggiorna|rivedi|rileggi|carica|chiedi|conferma|mandami|inviami|guarda|occhio|manca|mancano|serve|servono|puoi|potete|potresti|mi|ci|ok|vedi|fai|va|programma|pubblica|decidi|ritaglia|sposta|approva|fammi|dimmi|ti torna|attendi|aspetta';

const LEFTOVERS = [
  {
    pattern: phrases(
      `not[ae] per (?!tutt[ie]|chi|chiunque|voi|noi|oggi|domani)[a-zà-ÿ]{3,14} ?:`,
      `not[ae](?: interna| di lavoro)? (?:per|al|alla|allo|a|ai) (?:il |la |l'|i |lo )?(?:${ROLE}) ?[:–-]`,
      `(?:nota|note|memo|promemoria|commento|appunto) (?:intern[aoe]|di lavoro|per noi|per me|da cancellare) ?[:–-]?`,
      `(?:per|x) (?:il |la |l')?(?:grafic[oa]|cliente|copy|social|redazione|designer|montatore|videomaker|art|smm) ?:`,
      String.raw`(?:nb|n\.b\.|nota|note|ps|p\.s\.|memo|attenzione|reminder|promemoria) ?[:–-] ?(?:${DO}|ricordar[ei]|chiedere|sentire|aspettare|attendere|confermare con|da (?:verificare|confermare|controllare|chiedere|sistemare|cambiare|approvare)) (?:(?:il|la|le|i|gli|lo|con|al|alla|a|se|di|che|ok) |l')?(?:${PART}|${ROLE}|conferma|ok|[a-zà-ÿ][a-zà-ÿ]+|post)`,
    ),
    severity: 'error',
    extent: 'rest',
  },
  // --> Giulia controlla l'orario!!
  {
    pattern: new RegExp(
      String.raw`(?:-{1,3}>|={1,3}>|→|>{2,3}|\*{2,3}|<-{1,2}|\/\/|#{3}|!{3}) ?(?:@?[a-zà-ÿ][a-zà-ÿ]{2,15},? )?(?:${TELL}|${DO}|da (?:verificare|confermare|controllare|sistemare|cambiare|approvare)) (?:(?:il|la|le|i|gli|lo|di|che|se|con|qui|tu|ancora|un|una|al) |l['’])?(?:${PART}|${ROLE}|${DO}|mandi|giri|confermi)(?![a-zà-ÿ])`,
      'gi',
    ),
    severity: 'error',
    extent: 'rest',
  },
  // @grafico sistema la foto
  {
    pattern: new RegExp(`@(?:${ROLE})[,:]? (?:${TELL}|${DO})(?![a-zà-ÿ])`, 'gi'),
    severity: 'error',
    extent: 'rest',
  },
  {
    pattern: phrases(
      `(?:da )?(?:cancellare|eliminare|togliere|rimuovere|levare|cancella|elimina|togli|rimuovi)(?: (?:questo|questa|la|il|riga|nota|testo|tutto|parte|frase)){0,3} prima (?:di (?:pubblicar[a-zà-ÿ]{1,2}|postar[a-zà-ÿ]{1,2}|mandar[a-zà-ÿ]{1,2}|inviar[a-zà-ÿ]{1,2}|programmar[a-zà-ÿ]{1,2}|condivider[a-zà-ÿ]{1,2}|metter[a-zà-ÿ]{1,2} online)|della pubblicazione)`,
      `(?:attendere|aspettare|attendo|aspetto|attendiamo|aspettiamo|in attesa d(?:i |ell'|el )|manca|serve|chiedere|avere|dopo)(?: (?:l'|il |un ))?ok (?:di|da|del|dal|della|dalla|dei|dai|al|a) (?:${ROLE}|[a-zà-ÿ]+)`,
      `(?:attendere|aspettare)(?: l'| la | il | )?(?:ok|conferma|approvazione|via libera|benestare|feedback) (?:di|da|del|dal|della|dalla) (?:${ROLE}|[a-zà-ÿ][a-zà-ÿ]+)`,
      `(?:ok|okay|approvat[oa]|confermat[oa]|validat[oa]|scelt[oa]|richiest[oa]|corrett[oa]) (?:da|dal|dalla|del|della|di) (?:cliente|capo|direzione|legale|ufficio stampa|agenzia)`,
      `ok cliente|feedback (?:del )?cliente|modifiche (?:del |richieste dal )?cliente|come da (?:richiesta|indicazioni|mail|accordi)(?: del| di)? ?(?:cliente|telefono|[a-zà-ÿ][a-zà-ÿ]+)?`,
      String.raw`(?:sentire|chiedere|confermare|verificare|concordare|ricontrollare) (?:al|col|con il|il|con|a) cliente(?= (?:se|per|il|la|prima)|[.!?)\]]|$)`,
      `non pubblicare (?:prima|ancora|finch[eé]|fino|senza)|da non pubblicare|(?:solo )?per uso interno|embargo fino`,
    ),
    severity: 'warning',
    extent: 'sentence',
    unless: isProse,
  },
  // Ti mando il testo per domani, fammi sapere se va bene: the message the text came with.
  {
    pattern: phrases(
      `(?:ti|vi|le) (?:mando|giro|invio|allego|passo|lascio|inoltro) (?:qui |di seguito |sotto |anche )?(?:(?:il|la|i|le|un|una|due|tre|quattro|alcune|alcuni|altre|altri|nuov[aie]|\\d{1,2}) |l'){0,2}(?:testo|testi|post|copy|caption|bozz[ae]|didascali[ae]|grafic[ah]e?|contenuti|versioni?|variant[ei]|opzioni|proposte|idee)(?! d[ei]ll)`,
      `(?:di seguito|qui sotto|in calce|qua sotto) (?:(?:il|la|i|le|trovi|trovate|trova) |l')?(?:il |la |i |le )?(?:testo|testi|post|copy|caption|bozza|didascali[ae]|contenuti|versione)`,
      `(?:mi|ci) (?:confermi|confermate|mandi|mandate|giri|girate|passi|passate|inoltri|sai dire|fai sapere|dai) [^.?!\\n]{0,24}(?:${PART}|orari|se va bene|quale|ok|conferma)(?![a-zà-ÿ])[^.?!\\n]{0,30}(?= *[?])`,
      `se (?:è )?(?:troppo lung[oa]|non ci sta(?: tutto)?|serve spazio|supera i caratteri|sfora),? (?:si può |puoi |potete |poi )?(?:${DO}|togli|taglia|elimina|leva|accorcia) [^.!?\\n]{0,20}(?:frase|parte|riga|fine|finale|paragrafo|hashtag|emoji|ultim[ao]|prim[ao]|parentesi)`,
      `(?:da )?(?:far )?(?:approvare|validare|vedere|leggere|controllare|rivedere) (?:a|da|al|dal|alla|dalla|con) (?:${ROLE}|[a-zà-ÿ]+) (?:entro|prima)`,
      'ecco (?:il|la|i|le) (?:testo|testi|post|copy|caption|bozza|didascalia) (?:per|di|da) (?:domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|pubblicare|approvare|rivedere|la settimana|questa settimana)',
      '(?:fammi|fatemi|facci|mi faccia) sapere se (?:(?:ti|vi|le) )?(?:va bene|è ok|può andare|ok|convince|ci sono (?:modifiche|correzioni)|devo cambiare|posso pubblicare)',
      '(?:attendo|aspetto|resto in attesa di|in attesa di) (?:(?:un|il|una) )?(?:tu[oa]|vostr[oa]|su[oa]) (?:riscontro|ok|feedback|conferma|approvazione|benestare)',
      'dimmi se (?:(?:ti )?va bene|può andare|posso pubblicare|è ok|cambio qualcosa)|posso pubblicare(?= *[?])|lo (?:pubblico|programmo) (?:io|domani|alle)|(?:così va bene|va bene così|può andare così)(?= *[?])',
      String.raw`(?:${PART}) (?:ancora |è |sono )?(?:da (?:sostituire|cambiare|sistemare|verificare|controllare|scegliere|rifare|ritoccare|ricevere|fare|allegare|caricare|linkare|taggare)|provvisori[oa]|mancant[ei])(?= *(?:$|[.,;!)\n]))`,
      `(?:mandare|inviare|girare|inoltrare|far vedere|mostrare) (?:a|al|alla) (?:${ROLE}|[a-zà-ÿ]+) (?:per|prima d[ie]l?|per l'|per la) ?(?:ok|conferma|approvazione|pubblicare|programmare|revisione|correzione|controllo)`,
    ),
    severity: 'warning',
    extent: 'sentence',
    unless: isProse,
  },
  // [fonte?], XX inserire condizioni XX, *controllare gradazione*, (Elena verifica il numero)
  {
    pattern: new RegExp(
      String.raw`\[[^\]\n]{2,40}\?{1,3}\](?!\()|(?<![\p{L}\p{N}])(X{2,4}) ?(?:${DO}|qui|da |manca)[^\nX]{2,60}\1(?![\p{L}])|(?<![\p{L}\p{N}*])\*{1,2}(?:${DO}|chiedere|confermare|attendere)(?!\p{L})[^*\n]{2,50}\*{1,2}|\([A-ZÀ-Ý][a-zà-ÿ]{2,12} (?:${TELL}) [^()\n]{0,30}(?<!\p{L})(?:${PART})(?!\p{L})[^()\n]{0,30}\)`,
      'gu',
    ),
    severity: 'warning',
    unless: isAdvice,
  },
  // Il cliente non vuole emoji; sentire l'ufficio legale; da spezzare in due post
  {
    pattern: phrases(
      String.raw`(?:nb|n\.b\.|nota|attenzione|ps|p\.s\.|remind|reminder) ?[:–-]? ?(?:il|la) (?:cliente|committente|direzione|capo) (?:non )?(?:vuole|preferisce|chiede|ha chiesto|vorrebbe|dice di|approva)(?: di)? [^.!?\n]{0,30}(?:${PART}|tono|parola|post)(?![a-zà-ÿ])`,
      `(?:sentire|chiedere (?:a|al|alla)|avvisare|coinvolgere) (?:(?:il|la|l'|i) ?)?(?:compliance|ufficio legale|legale|ufficio stampa|ufficio marketing|commercialista del cliente)`,
      `da (?:spezzare|dividere|accorciare|spostare|trasformare|riscrivere|adattare|declinare|asciugare)(?: [a-zà-ÿ]+)? (?:in|su|per) (?:due |tre |\\d )?(?:post|storie|stories|slide|caroselli?|reel|tweet|ig|fb|instagram|facebook|linkedin)`,
      `se (?:ok|va bene|approvato|confermi|confermate|siete d'accordo)(?: per te| per voi)?,? (?:lo |la |li )?(?:programmo|pubblico|metto|mando|procedo|vado)`,
      `non ancora (?:approvat|validat|confermat|rivist)[oa] (?:da|dal|dalla) (?:${ROLE})`,
      `@[a-zà-ÿ]+,? (?:manca|mancano|ce l'hai|ce li hai|hai|mi mandi|puoi mandarmi|ci pensi|senti|chiedi) [^.!?\\n]{0,24}(?:foto|logo|testo|prezzi|file|orari|locandina|grafica|video)(?![a-zà-ÿ])`,
    ),
    severity: 'warning',
    extent: 'sentence',
  },
  // mail del 12/9 - testo ok; Post per giovedì
  {
    pattern: lineStarts(
      String.raw`(?:mail|e-?mail|whatsapp|vocale|call|riunione) del \d{1,2}[/.-]\d{1,2}[^\n]{0,40}$`,
      `(?:post|testo|copy|caption) (?:per|di) (?:domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|la prossima settimana|settimana prossima)[^\\n]{0,30}$`,
      String.raw`\((?:versione|testo|copy|formato|solo|variante) (?:per |x )?(?:ig|fb|instagram|facebook|linkedin|tiktok|x|storie|stories|feed|reel)[^)\n]{0,30}\)$`,
    ),
    severity: 'warning',
    extent: 'line',
    unless: (text: string, span: { start: number; end: number }) => !isLastOrFirstLine(text, span),
  },
  {
    pattern:
      /\((?:versione|variante|testo|copy) (?:per |x )?(?:IG|FB|LI|Instagram|Facebook|LinkedIn|TikTok|storie|stories|feed)(?![\p{L}])[^)\n]{0,30}\)/gu,
    severity: 'warning',
  },
  // Buongiorno Dottoressa, di seguito il testo come richiesto.
  {
    pattern:
      /^(?:Ciao|Buongiorno|Buonasera|Salve|Gentile|Hey|Ehi),? (?:\p{Lu}\p{Ll}+,? ){1,2}(?=[^\n]{0,80}(?:mand|invi|alleg|ecco|giro|seguito|modific|corre|revision|richiest|rived))[^\n]{0,80}(?<!\p{L})(?:testo|testi|copy|caption|bozz[ae]|modifiche|revisione|correzioni|versione|contenuti|post)(?!\p{L})/gmu,
    severity: 'warning',
    extent: 'line',
    unless: (text: string, { start }: { start: number; end: number }) => text.slice(0, start).trim() !== '',
  },
  // <-- nome giusto?
  {
    pattern: /(?:-{2,}>|<-{1,2}|←) ?[^\n<>]{3,80}(?:\?{1,3}|!{2,3})(?=[^\S\n]*(?:\n|$))|<-{2} ?\p{L}[^\n]{2,80}/gu,
    severity: 'warning',
    extent: 'rest',
  },
  {
    pattern: /\((?:\?{1,3}|confermat[oa] ?\?|ok ?\?|è (?:corretto|giusto|confermato) ?\?|giusto ?\?{2,})\)/gi,
    severity: 'warning',
  },
  // (prezzo?? chiedere al mister); (Non ho ancora il numero di biglietti)
  {
    pattern: new RegExp(
      String.raw`[([](?:[^()[\]\n]{0,24} )?(?:${PART}|quanti|quante|chi|quando)(?: [^()[\]\n]{0,16})?\?{2,}[^()[\]\n]{0,60}[)\]]|[([](?:non ho (?:ancora )?|ho (?:messo|lasciato|tolto|cambiato|corretto|sostituito) |aspetto |sto aspettando |devo (?:ancora )?(?:avere|chiedere|ricevere|mettere) |mi manca(?:no)? |metto |poi metto |lascio )(?:[^()[\]\n]{0,30} |l['’])?(?:${PART}|numeri|dati|conferma|ok)(?![a-zà-ÿ])[^()[\]\n]{0,50}[)\]]`,
      'gi',
    ),
    severity: 'warning',
    unless: isAdvice,
  },
  // (Luca, puoi controllare l'orario?)
  {
    pattern:
      /[([]\p{Lu}\p{Ll}{2,12}[:,] ?(?=[^)\]\n]{0,80}(?:controll|verific|sistem|puoi|mett|cambi|aggiung|togli|serve|manca|conferm))[^)\]\n]{3,90}[)\]]/gu,
    severity: 'warning',
  },
  // 1080x1350 px
  {
    pattern:
      /\(?(?:formato |dimensioni )?(?<![\dx×])(?:1080 ?[x×] ?(?:1080|1350|1920|566|608)|1200 ?[x×] ?(?:628|630|675))(?: ?px)?\)?(?![\dx×])/gi,
    severity: 'warning',
  },
  {
    pattern:
      /(?<![\p{L}])(?:NON PUBBLICARE|NON USARE|DA CANCELLARE|CANCELLARE|USO INTERNO|DO NOT PUBLISH|NON DIVULGARE)(?![\p{L}])/gu,
    severity: 'warning',
    extent: 'sentence',
  },
  // (verificare prezzo), [aggiungere foto], *nota: …*
  {
    pattern: new RegExp(
      String.raw`\*?[([]\*?\s?(?:(?:ri)?(?:verificare|controllare) (?:(?:il|la|le|i|gli|lo|con|se|che) |l['’])?(?:${PART}|${ROLE}|è giust[oa]|è corrett[oa]|sono giust[ie])|(?:${DO}) (?:(?:il|la|le|i|gli|lo|qui|un|una|con|altr[oaie]) |l['’])?(?:${PART})|(?:chiedere|sentire|confermare|verificare) (?:a |al |con |col |conferma|il )|(?:attendere|aspettare) (?:ok|conferma|l['’]ok)|da (?:verificare|controllare|ricontrollare|rivedere|sistemare|approvare|aggiornare|cambiare|correggere|sostituire|cancellare|tagliare|tradurre|chiedere)|manca(?:no)? |(?:poi )?qui (?:ci )?(?:va|vanno|metter|metti|inser|vorrei|serve)|(?:verificare|controllare|aggiornare|chiedere|inserire|aggiungere|confermare|ricontrollare) [^)\]\n]{2,40} (?:con|a|da|in|nel|dal) (?:amministrazione|segreteria|direzione|ufficio|redazione|legale|cliente|fornitore|excel|sito|brief|listino)|(?:${TELL}) (?:(?:il|la|le|i|gli|lo) |l['’]|con )(?:${PART}|nome)|(?:nota|nb|n\.b\.|note|ndr copy) ?: ?(?:sostitu|inser|aggiung|person|cambi|verific|controll|chied|metter|ricord|modific)|sostitui[a-zà-ÿ]+ |foto (?:da|in arrivo)|cancellare|eliminare|ok cliente|copy |[^()[\]\n]{1,40}[,;:–-] ?(?:chiedere|sentire|ricontrollare) (?:a|al|con|col|se) )[^)\]\n]{0,90}\*?[)\]]\*?`,
      'gi',
    ),
    severity: 'warning',
    unless: isAdvice,
  },
  // A line of its own, first or last: Manca la foto. Pubblicare giovedì alle 18.
  {
    pattern: lineStarts(
      String.raw`manca(?:no)? (?:ancora )?(?:(?:la|il|le|i|gli|lo|solo) |l')?(?:${PART})[^\n]{0,20}$`,
      String.raw`(?:da )?(?:pubblicare|postare|programmare|condividere) (?:il|alle|domani|oggi|entro|su|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|dopo|prima|non prima|per)[^\n]{0,40}$`,
      String.raw`(?:${DO}) (?:(?:il|la|le|i|gli|lo|qui|un|una) |l')?(?:${PART})[^\n]{0,30}$`,
      String.raw`(?:chiedere|sentire|ricordarsi di) [^\n]{1,50}$`,
      String.raw`(?:in allegato|allego|ti allego|vedi allegato|foto in allegato|foto allegat[ae])[^\n]{0,40}$`,
      String.raw`(?:opzione|proposta|variante|alternativa) (?:[a-d]|\d)[^a-zà-ÿ\d\n]{0,3}$`,
      String.raw`(?:io |qui |secondo me )?(?:tagg(?:are|herei)|menzionare|linkare|ripostare|sponsorizzare|geolocalizzare) (?:(?:il|la|le|i|gli|lo|gli|anche) |l')?[^\n]{2,40}$`,
      String.raw`(?:opzione|versione|proposta|testo|copy|variante) (?:[a-d\d] )?(?:scelt|approvat|richiest|preferit|confermat|modificat|rivist|corrett)[oa](?: (?:dal|dalla|da|con|per) [^\n]{1,30})?$`,
    ),
    severity: 'warning',
    extent: 'line',
    unless: (text: string, span: { start: number; end: number }) =>
      !isLastOrFirstLine(text, span) || isBulleted(text, span) || isProse(text, span),
  },
] as const;

/** NB: chiedere al cliente; (verificare prezzo); @grafico sistema la foto: what colleagues tell each other. */
export const internalNote: TextRule = {
  id: 'internal-note',
  scope: 'text',
  title: { it: 'Note di lavoro rimaste nel testo', en: 'Working notes left in the text' },
  severity: 'error',
  source: 'Note che redazioni e agenzie lasciano nelle bozze.',
  find: ({ text }) =>
    leftoversIn(text, LEFTOVERS, (words) => ({
      it: `«${words}» sembra una nota per chi lavora al post, non per chi lo legge.`,
      en: `“${words}” looks like a note for those who work on the post, not for its readers.`,
    })),
  good: [
    'NB: sabato il parcheggio della piscina è riservato alle squadre',
    'Ricordati di verificare il prezzo al chilo, non solo quello sull’etichetta',
    'Il nostro grafico ha sistemato la foto di gruppo',
    'Da cancellare prima delle vacanze: le notifiche e i sensi di colpa',
    'Posti limitati (verificare disponibilità in segreteria)',
    'Impastare, poi cuocere (aggiungere sale quanto basta)',
    'Che cosa chiedere al cliente prima di un preventivo: tre domande utili',
    'Rileggi sempre il testo prima di pubblicare',
    'Manca solo una scatola, quella con il caffè',
    'Ti mando un bacio, mamma: il testo della canzone è per te',
    'Foto in arrivo: restate qui! <3',
    'Nota bene: ingresso riservato ai soci',
    'Ciao Marta, benvenuta nella nostra squadra!',
    'Buongiorno amici, il post di oggi parla di voi',
    'Ti mando un’idea: domani gelato',
    'Se è troppo lungo, accorcia il vestito da noi',
    'Sondaggio!\nOpzione A\nMare\nOpzione B\nMontagna\nDitecelo nei commenti',
    'Preferite la prima o la seconda?\nTaggate un amico e fatelo partecipare',
    'NB: portare un documento valido',
  ],
  bad: [
    {
      text: 'Una novità in vista.\nNB: chiedere al cliente il prezzo',
      marks: ['\nNB: chiedere al cliente il prezzo'],
      fixes: [''],
    },
    {
      text: 'Il giovedì siamo aperti. NOTA PER IL GRAFICO: usare la foto grande',
      marks: [' NOTA PER IL GRAFICO: usare la foto grande'],
    },
    {
      text: 'Eccola, la nuova sala. @grafico sistema la foto, si vede il cavo\nGrazie a tutti',
      marks: [' @grafico sistema la foto, si vede il cavo'],
    },
    {
      text: 'Trucco e prova a 290 euro (verificare prezzo). Scrivici presto',
      marks: [' (verificare prezzo)'],
      fixes: [''],
    },
    {
      text: 'Torna il mercato.\n(cancellare prima di pubblicare)\nVi aspettiamo!',
      marks: ['\n(cancellare prima di pubblicare)'],
    },
    {
      text: 'Sei assaggi e tante domande. --> Giulia controlla l’orario!!',
      marks: [' --> Giulia controlla l’orario!!'],
    },
    {
      text: 'Riapriamo a settembre. Attendere ok di Marta prima di programmare',
      marks: [' Attendere ok di Marta prima di programmare'],
    },
    {
      text: 'Opzione B scelta dal cliente\nLa montagna d’estate costa meno',
      marks: ['Opzione B scelta dal cliente\n'],
    },
    { text: 'La nuova linea è qui (ricontrollare il nome)', marks: [' (ricontrollare il nome)'] },
    {
      text: 'Ciao Marta, ti mando il testo per domani.\nIl pane è pronto alle sei',
      marks: ['Ciao Marta, ti mando il testo per domani.\n'],
    },
    { text: 'Il pane è pronto alle sei.\n\nFammi sapere se va bene', marks: ['\n\nFammi sapere se va bene'] },
    { text: 'Il pane è pronto (Luca, puoi controllare l’orario?)', marks: [' (Luca, puoi controllare l’orario?)'] },
    { text: 'Costa 12 euro (??) al chilo', marks: [' (??)'] },
    { text: 'Pubblicare giovedì alle 18\nSapevi che il miele non scade?', marks: ['Pubblicare giovedì alle 18\n'] },
    { text: 'La nuova linea è qui.\nManca il link', marks: ['\nManca il link'] },
    { text: 'Prenota una visita. Nota per Giada: meglio «controllo»', marks: [' Nota per Giada: meglio «controllo»'] },
    { text: 'Iscrizioni aperte. (prezzo?? chiedere al mister)', marks: [' (prezzo?? chiedere al mister)'] },
    { text: 'Il coro canta a Natale. Mi confermi l’orario?', marks: [' Mi confermi l’orario?'] },
    {
      text: 'Sara ti mando le 3 versioni, scegli tu\nIl mare ha i suoi orari',
      marks: ['Sara ti mando le 3 versioni, scegli tu\n'],
    },
    {
      text: 'La lotteria finanzia l’ambulanza. (Non ho ancora il numero di biglietti)',
      marks: [' (Non ho ancora il numero di biglietti)'],
    },
    { text: 'Il bilancio è online. Se troppo lungo togliere la fine.', marks: [' Se troppo lungo togliere la fine.'] },
    { text: 'Opzione B\nScegli la tua vacanza', marks: ['Opzione B\n'] },
    { text: 'Il trofeo torna a casa!\nTaggare gli sponsor', marks: ['\nTaggare gli sponsor'] },
    {
      text: 'Il gala ha raccolto fondi. [verificare cifra con amministrazione]',
      marks: [' [verificare cifra con amministrazione]'],
    },
  ],
};

/** A sentence with a finite verb of its own speaks to readers: "Chiedere al cliente è un dovere", "Ho avuto l'ok dal cliente". */
function isProse(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 40);
  return (
    /(?:^|[^a-zà-ÿ])(?:che cosa|cosa|come|quando|perché|è|ho|ha|hanno|abbiamo|sempre|mai|devi|puoi|bisogna|basta|vuol dire|stato|stata|stati|il|lo|un|progetto|menù|già)[^.!?\n]{0,6}$/i.test(
      before,
    ) || /^ (?:è|significa|aiuta|serve|vuol|fa|non è)(?!\p{L})/u.test(after)
  );
}

/** Advice to readers: where to look, what to bring, how to cook. */
function isAdvice(text: string, { start, end }: { start: number; end: number }): boolean {
  return /(?:disponibilit|in segreteria|sul sito|sul posto|in loco|presso|in negozio|in cassa|al momento|prenotazion|temperatur|cottura|forno|sale|acqua|zucchero|farina|q\.b)/i.test(
    text.slice(start, end),
  );
}

function isBulleted(text: string, { start }: { start: number }): boolean {
  return /^\s*(?:[-•*–·▪✅👉➡🔹🔸✔]|\d{1,2}[.)])/u.test(text.slice(start));
}
