import { phrases, toneRule } from '../kit/reply';

const upset = { reply: { comment: { text: 'Vergogna', kind: 'complaint', sentiment: 'negative' } } } as const;

/** Threats and "take it or leave it". */
export const replyUltimatum = toneRule({
  id: 'reply-ultimatum',
  title: { it: 'Ultimatum e minacce', en: 'Ultimatums and threats' },
  severity: 'warning',
  source:
    'A threat in public is shared more widely than what it answers, and an unfounded one may itself be an offence; the rules of the page say what is removed, a lawyer writes in private.',
  always: [
    phrases(
      '(?:agiremo|procederemo|agiamo) (?:per )?(?:vie )?legal[ei]|vie legali|legalmente',
      '(?:ti|la|vi) (?:denunc|querel)(?:iamo|eremo|heremo|ieremo)',
      String.raw`al nostro (?:avvocato|legale)|ai nostri (?:avvocati|legali)|i nostri (?:avvocati|legali)`,
      'diffamazione|(?:è|costituisce) (?:un )?reato',
      'altrimenti (?:saremo|dovremo|ti|la|vi|procede|siamo)|in caso contrario',
      'saremo costretti|siamo costretti a (?:bloccar|rimuover|cancellar|segnalar)\\p{L}*',
      String.raw`ultimo avviso|(?:al|il) prossimo (?:commento|insulto|messaggio)`,
      'prendere o lasciare',
      'se non (?:ti|le|vi|gli) (?:va(?: bene)?|piace|sta bene|conviene)',
      '(?:andare|vada|vai|andate|rivolger\\p{L}+|compr\\p{L}+|cerc\\p{L}+) (?:pure )?(?:altrove|da un.altra parte)',
      '(?:nessuno|nessun) (?:ti|la|vi|le) (?:obbliga|costringe|trattiene)',
      'la porta è (?:quella|lì|aperta)',
      '(?:stai|stia|state|fai|faccia) (?:molto )?attent[oaie] a (?:quello|quel|ciò|come)',
      String.raw`ritir[ia] (?:subito |immediatamente )?(?:quest[ae]|le|quelle|quanto)`,
      String.raw`(?:cancell|elimin|rimuov|togli|tolg)(?:i|a|are|ere|iere|il[oa]|al[oa])? (?:subito |immediatamente )?(?:il|questo|quel|quanto) (?:(?:tuo|suo) )?(?:commento|post|recensione)(?! e (?:lo )?riscri)`,
      'consider(?:iamo|eremo) chius[oa]',
      'se (?:non smetti|non smette|continui|continua|insisti|insiste)',
      'non (?:ti|le|vi) rispond(?:iamo|eremo) più',
      '(?:ti|la|vi) (?:blocchiamo|bloccheremo|banniamo|banneremo)',
      'legal action|our lawyers?|or else|final warning|take it or leave it',
      '(?:delete|remove|take down) (?:this|your) (?:comment|post|review)',
      String.raw`(?:go|shop|eat|look) (?:somewhere else|elsewhere)|if you don['’]t like it`,
      'we will (?:block|ban|sue|report) you',
    ),
  ],
  why: (words) => ({
    it: `«${words}» è un ultimatum: in pubblico accende, non chiude. Di regole e di legali si parla in privato.`,
    en: `“${words}” is an ultimatum: in public it inflames. Rules and lawyers are for private messages.`,
  }),
  better: {
    it: ['Le critiche qui sono benvenute, gli insulti no', 'Preferiamo chiarire in privato'],
    en: ['Criticism is welcome here, insults are not', 'We would rather clear this up in private'],
  },
  good: [
    {
      text: 'Le critiche qui sono benvenute, le offese le togliamo: le regole sono qui https://bottega.example/regole',
      ...upset,
    },
    { text: 'La questione è già stata trasmessa a chi ne ha la competenza: legale@bottega.example', ...upset },
    { text: 'Abbiamo tolto il commento per il linguaggio, non per l’opinione: riscrivilo e resta.', ...upset },
    'Ultimo avviso: domani si chiude alle 18.',
  ],
  bad: [
    {
      text: 'Se non cancelli il commento agiremo per vie legali.',
      marks: ['Se non cancelli il commento agiremo per vie legali'],
      ...upset,
    },
    { text: 'Prendere o lasciare. I prezzi sono questi.', marks: ['Prendere o lasciare'], ...upset },
    { text: 'If you don’t like it, go somewhere else.', marks: ['If you don’t like it, go somewhere else'], ...upset },
  ],
});
