import { phrases, toneRule } from '../kit/reply';

const upset = { reply: { comment: { text: 'Pacco perso', kind: 'complaint', sentiment: 'negative' } } } as const;

const YEARS = String.raw`(?:oltre |più di |quasi )?(?:\d+|venti?|trenta?|quaranta?|cinquanta?|sessanta?|dieci|quindici|tanti|molti)['’]? ?anni`;

/** The brand defends itself instead of answering. */
export const replyDefensive = toneRule({
  id: 'reply-defensive',
  title: { it: 'Tono sulla difensiva', en: 'Defensiveness' },
  severity: 'warning',
  source:
    'Service recovery: customers who are told why it is not the firm’s fault stay angrier than those who are told what happens next (Davidow, «Organizational responses to customer complaints», 2003).',
  always: [
    phrases(
      'non è (?:certo |mica )?(?:colpa nostra|un nostro problema|un problema nostro|nostra responsabilità|compito nostro|di nostra competenza|nostra competenza)',
      'il problema non (?:è nostro|siamo noi)',
      'non (?:siamo|eravamo) (?:noi|tenuti|responsabili|obbligati)',
      String.raw`nessun\p{L}*(?: \p{L}+){0,3} (?:si è|si sono|ci ha) (?:mai )?lamentat[oaie]`,
      String.raw`mai (?:avuto|ricevuto) (?:lamentele|reclami|proteste|problemi del genere)`,
      String.raw`(?:migliaia|centinaia|tanti|tantissimi) (?:di )?clienti (?:soddisfatti|contenti|felici)`,
      String.raw`(?:tutti )?gli altri (?:clienti |ospiti )?(?:sono|erano) (?:soddisfatti|contenti|rimasti)`,
      'sappiamo (?:bene )?(?:fare|come fare) il nostro (?:lavoro|mestiere)',
      'lo fanno (?:tutti|anche gli altri|anche altrove)|anche gli altri|così fan tutti',
      'non possiamo (?:mica|certo|fare miracoli)|fare miracoli',
      'la legge (?:ce )?lo (?:consente|permette)',
      'non (?:farebbe|sbaglia|farebbero|sbagliano) mai',
      '(?:è|sembra) impossibile(?= che|,)',
      'non dipende (?:certo |mica )?da noi',
      'non accettiamo (?:critiche|lezioni)',
      'il cliente non ha sempre ragione',
      String.raw`da noi (?:è|era|sono) (?:partit|uscit|arrivat)[oaie] (?:intatt|perfett|integr)[oaie]`,
      '(?:nessuna|alcuna) (?:nostra )?responsabilità',
      'facciamo già (?:troppo|il possibile|tutto)',
      '(?:è|resta) (?:solo |soltanto )?(?:una |la )?(?:sua|tua|vostra) opinione',
      'vuo(?:le|i) (?:soltanto|solo) (?:far|screditar|attaccar|provocar|pubblicità)\\p{L}*|cattiva pubblicità',
      'siamo fatti così',
      'i fatti dicono altro',
      'da noi funziona(?:va)? (?:tutto|benissimo|bene)',
      '(?:a noi )?non (?:ci )?risulta (?:nulla|niente|che|alcun)',
      String.raw`no ?(?:body|one)(?: else)? (?:has )?(?:ever )?complain\p{L}*`,
      'not our (?:fault|problem|responsibility)',
      String.raw`(?:we are|we['’]re) not responsible`,
      'just your opinion',
    ),
  ],
  toUpset: [
    phrases(
      `(?:siamo|lavoriamo|operiamo|facciamo|lo facciamo|esistiamo)(?: \\p{L}+){0,5} da ${YEARS}`,
      String.raw`(?:è|sono) (?:sempre )?bravissim[oaie]`,
      'è la prima volta che (?:succede|capita)',
    ),
  ],
  why: (words) => ({
    it: `«${words}» difende voi e lascia il problema a chi scrive. Meglio dire che cosa succede adesso.`,
    en: `“${words}” defends you and leaves the customer with the problem. Better say what happens now.`,
  }),
  better: {
    it: ['Capiamo il problema e vogliamo risolverlo', 'Vediamo subito che cosa possiamo fare'],
    en: ['We understand, and we want to put it right', 'Let us see what we can do'],
  },
  good: [
    { text: 'Il corriere non doveva farlo, e ce ne scusiamo: rispediamo tutto oggi.', ...upset },
    { text: 'Siamo in via Roma 3 dal 1998: passa quando vuoi.', ...upset },
    'Non è colpa nostra se la primavera tarda.',
  ],
  bad: [
    {
      text: 'Non è colpa nostra, è il corriere. Scriva a loro.',
      marks: ['Non è colpa nostra, è il corriere'],
      fixes: ['Capiamo il problema e vogliamo risolverlo'],
      ...upset,
    },
    { text: 'Nessun altro cliente si è mai lamentato.', marks: ['Nessun altro cliente si è mai lamentato'], ...upset },
    {
      text: 'Lavoriamo in questo settore da trent’anni.',
      marks: ['Lavoriamo in questo settore da trent’anni'],
      ...upset,
    },
  ],
});
