/** How topics of `lib/inbox/asking/topics.ts` are named in a sentence: what one is sorry about, what was asked about. */
export interface About {
  /** After "ci dispiace". */
  per?: { it: string; en: string };
  /** After "la domanda". */
  su?: { it: string; en: string };
}

/** In the order in which they are looked for: the fault before what it happened to. */
export const about: Record<string, About> = {
  lateness: { per: { it: 'per il ritardo', en: 'about the delay' } },
  wrong: { per: { it: 'per lo scambio', en: 'about the mix-up' } },
  broken: { per: { it: 'per il difetto', en: 'about the fault' } },
  missing: { per: { it: 'per quello che mancava', en: 'about what was missing' } },
  rude: { per: { it: 'per il trattamento ricevuto', en: 'about how you were treated' } },
  silence: { per: { it: 'per la mancata risposta', en: 'that nobody answered' } },
  queue: { per: { it: "per l'attesa", en: 'about the wait' } },
  dirt: { per: { it: 'per la pulizia', en: 'about the cleanliness' } },
  outage: { per: { it: "per l'interruzione", en: 'about the interruption' } },
  cancel: { su: { it: 'su come disdire', en: 'about cancelling' } },
  price: { su: { it: 'sul prezzo', en: 'about the price' } },
  discount: { su: { it: 'sugli sconti', en: 'about discounts' } },
  open: { su: { it: 'sugli orari', en: 'about our hours' } },
  shipping: { su: { it: 'sulla spedizione', en: 'about shipping' } },
  return: { su: { it: 'sul reso', en: 'about returns' } },
  refund: {
    per: { it: "per l'attesa del rimborso", en: 'about the refund' },
    su: { it: 'sul rimborso', en: 'about refunds' },
  },
  booking: { su: { it: 'sulle prenotazioni', en: 'about bookings' } },
  size: { su: { it: 'sulle taglie', en: 'about sizes' } },
  allergens: { su: { it: 'sugli allergeni', en: 'about allergens' } },
  ingredients: { su: { it: 'sugli ingredienti', en: 'about the ingredients' } },
  parking: { su: { it: 'sul parcheggio', en: 'about parking' } },
  access: { su: { it: "sull'accessibilità", en: 'about access' } },
  pets: { su: { it: 'sugli animali', en: 'about pets' } },
  instalments: { su: { it: 'sul pagamento a rate', en: 'about paying in instalments' } },
  payment: { su: { it: 'sui pagamenti', en: 'about payment' } },
  warranty: { su: { it: 'sulla garanzia', en: 'about the warranty' } },
  tickets: { su: { it: 'sui biglietti', en: 'about tickets' } },
  course: { su: { it: 'sul corso', en: 'about the course' } },
  job: { su: { it: 'sulle candidature', en: 'about jobs' } },
  contest: { su: { it: 'sul concorso', en: 'about the contest' } },
  voucher: { su: { it: 'sui buoni regalo', en: 'about gift cards' } },
  membership: { su: { it: "sull'abbonamento", en: 'about membership' } },
  quality: { per: { it: 'per la qualità', en: 'about the quality' } },
  cold: { per: { it: 'per come è andata', en: 'about how it went' } },
};
