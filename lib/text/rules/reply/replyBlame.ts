import { phrases, toneRule } from '../kit/reply';

const upset = { reply: { comment: { text: 'Il coupon non va', kind: 'complaint', sentiment: 'negative' } } } as const;

const CUSTOMER_ACTS = String.raw`(?:leggere|controllare|chiamare|pensar\p{L}*|prenotare|verificare|guardare|scegliere|informar\p{L}*|chiedere|avvisar\p{L}*|scriver\p{L}*|stare|fare attenzione|accorger\p{L}*|dir\p{L}*)`;

/** The customer is told that it is their own fault. */
export const replyBlame = toneRule({
  id: 'reply-blame',
  title: { it: 'Colpa data al cliente', en: 'Blaming the customer' },
  severity: 'warning',
  source:
    'Complaint handling, ISO 10002: objectivity, and no blame on the complainant; who reads along sides with the customer.',
  always: [
    phrases(
      '(?:avresti|avrebbe|avreste) dovuto',
      `(?:dovevi|doveva|dovevate) (?:prima )?${CUSTOMER_ACTS}`,
      `(?:bastava|sarebbe bastato|basterebbe) ${CUSTOMER_ACTS}`,
      String.raw`se (?:avessi|avesse|aveste) (?:prima |solo |almeno )?(?:letto|controllato|guardato|chiamato|chiesto|ascoltato|prenotato|seguito|avvisato|prestato|fatto)`,
      'se (?:leggessi|leggesse|leggeste|guardassi|guardasse|controllassi|controllasse)',
      '(?<!non )(?:è|sia|fosse) (?:tutta |solo |anche )?(?:una )?(?:colpa|responsabilità) (?:tua|sua|vostra)',
      '(?:è|sono) responsabilità del cliente',
      '(?:errore|sbaglio|problema|colpa) è (?:tutt[oa] )?(?:tuo|suo|vostro|tua|sua|vostra|il tuo|il suo|la tua|la sua|del cliente|che (?:tu|lei|voi) non)',
      '(?:hai|ha|avete) sbagliato (?:tu|lei|voi|a scegliere|taglia|numero|indirizzo)',
      '(?:sei|è|sia|siate|siete) stat[oaie] (?:proprio )?(?:tu|lei|voi) a',
      String.raw`(?<!(?:se|perché|che cosa|cosa) )(?:non|forse non) (?:hai|ha|avete|ti sei|si è|vi siete) (?:proprio |ben |nemmeno |neanche )?(?:letto|capito|compreso|guardato|controllato|spiegat[oa]|ascoltato|seguito|prestato)`,
      '(?<!se )(?:tu|lei|voi) non (?:eri|era|eravate|hai|ha|avete|avevi|aveva|sei|è)',
      String.raw`evidentemente (?:non )?(?:hai|ha|avete|tu|lei|voi)`,
      '(?:usat|mess|montat|lavat)[oaie] male',
      'uso (?:scorretto|improprio|sbagliato)',
      'peggio per (?:te|lei|voi)',
      'la prossima volta (?:legg[ia]|sti?a|stai|si svegli|svegliati|fai|faccia|controll[ia]|pensaci|ci pensi|chiam[ia]|arriv[ia]|si informi|informati)',
      String.raw`impar[ai] a \p{L}+`,
      '(?:rilegg|legg)[ia] (?:bene|meglio|prima|con (?:calma|attenzione)|il post)',
      '(?:scritt|indicat|spiegat|riportat)[oaie] (?:molto )?(?:chiaramente|ovunque|dappertutto|a chiare lettere|in grande)',
      'se lo sapev[ia]',
      String.raw`you should(?: have|['’]ve) \p{L}+`,
      String.raw`(?:it['’]s|it is|that['’]s|this is) your (?:own )?(?:fault|mistake|problem)`,
      String.raw`you (?:clearly |obviously |just )?(?:didn['’]t|did not) (?:read|follow|check|understand|listen)`,
      'if you had (?:read|checked|asked|called)',
    ),
  ],
  why: (words) => ({
    it: `«${words}» dà la colpa a chi scrive: anche se fosse vero, chi legge vede solo il dito puntato.`,
    en: `“${words}” blames the customer: even if true, whoever reads along only sees the pointed finger.`,
  }),
  better: {
    it: ['Capiamo che non fosse chiaro', 'Lo guardiamo insieme'],
    en: ['We see that this was not clear', 'Let us look at it together'],
  },
  good: [
    { text: 'Hai ragione, non era scritto abbastanza chiaro: lo correggiamo.', ...upset },
    { text: 'Un pacco così non doveva arrivarti. Lei non deve fare altro.', ...upset },
    { text: 'Se non ha capito un passaggio, lo rivediamo insieme.', ...upset },
    'Avresti dovuto leggere le condizioni.',
  ],
  bad: [
    {
      text: 'Bastava leggere le condizioni: https://bottega.example/condizioni',
      marks: ['Bastava leggere le condizioni'],
      fixes: ['Capiamo che non fosse chiaro'],
      ...upset,
    },
    {
      text: 'Ci scriva in privato. Evidentemente non ha letto la mail.',
      marks: ['Evidentemente non ha letto la mail'],
      ...upset,
    },
    { text: 'È colpa tua, hai sbagliato tu.', marks: ['È colpa tua, hai sbagliato tu'], ...upset },
    { text: 'You should have read the size chart.', marks: ['You should have read the size chart'], ...upset },
  ],
});
