import type { Mood } from './mood';

/** Questions. */
export const asked: Mood = {
  replies: [
    {
      key: 'asked-check',
      tu: 'Ciao {nome}, grazie per la domanda{su}. Controlliamo con chi se ne occupa e ti rispondiamo qui {entro: entro oggi}.',
      lei: 'Buongiorno {nome}, grazie per la domanda{su}. Controlliamo con chi se ne occupa e le rispondiamo qui {entro: entro oggi}.',
      voi: 'Buongiorno {nome}, grazie per la domanda{su}. Controlliamo con chi se ne occupa e vi rispondiamo qui {entro: entro oggi}.',
      en: 'Hi {nome}, thank you for asking{su}. We will check with the team and answer here {entro: today}.',
    },
    {
      key: 'asked-details',
      tu: 'Volentieri, {nome}. Per una risposta precisa ci serve qualche dettaglio in più: ce lo scrivi qui o in privato?',
      lei: 'Volentieri, {nome}. Per una risposta precisa ci serve qualche dettaglio in più: ce lo scrive qui o in privato?',
      voi: 'Volentieri, {nome}. Per una risposta precisa ci serve qualche dettaglio in più: ce lo scrivete qui o in privato?',
      en: 'Happy to help, {nome}. For an exact answer we need a few more details: could you write them here or in private?',
    },
    {
      key: 'asked-answer',
      tu: 'Eccoci, {nome}: {risposta:}. Se ti resta un dubbio, scrivici pure.',
      lei: 'Eccoci, {nome}: {risposta:}. Se le resta un dubbio, ci scriva pure.',
      voi: 'Eccoci, {nome}: {risposta:}. Se vi resta un dubbio, scriveteci pure.',
      en: 'Here we are, {nome}: {answer:}. If anything is unclear, just write to us.',
    },
  ],
  opening: {
    key: 'asked-opening',
    tu: 'Ciao {nome}, grazie per la domanda{su}.',
    lei: 'Buongiorno {nome}, grazie per la domanda{su}.',
    voi: 'Buongiorno {nome}, grazie per la domanda{su}.',
    en: 'Hi {nome}, thank you for asking{su}.',
  },
  closing: {
    key: 'asked-closing',
    tu: 'Se ti serve altro, scrivici pure.',
    lei: 'Se le serve altro, ci scriva pure.',
    voi: 'Se vi serve altro, scriveteci pure.',
    en: 'If you need anything else, just write to us.',
  },
};

/** A question that one of the brand's references answers. */
export const linked: Mood = {
  replies: [
    {
      key: 'linked-here',
      tu: 'Ciao {nome}, trovi tutto qui: {link}\nSe ti resta un dubbio, scrivici pure.',
      lei: 'Buongiorno {nome}, trova tutto qui: {link}\nSe le resta un dubbio, ci scriva pure.',
      voi: 'Buongiorno {nome}, trovate tutto qui: {link}\nSe vi resta un dubbio, scriveteci pure.',
      en: 'Hi {nome}, you will find everything here: {link}\nIf anything is unclear, just write to us.',
    },
  ],
  opening: null,
  closing: null,
};

/** About one's own order, calmly. */
export const order: Mood = {
  replies: [
    {
      key: 'order-number',
      tu: "Ciao {nome}, ci pensiamo subito. Mandaci in privato il numero dell'ordine: controlliamo e ti diciamo a che punto è.",
      lei: "Buongiorno {nome}, ci pensiamo subito. Ci mandi in privato il numero dell'ordine: controlliamo e le diciamo a che punto è.",
      voi: "Buongiorno {nome}, ci pensiamo subito. Mandateci in privato il numero dell'ordine: controlliamo e vi diciamo a che punto è.",
      en: 'Hi {nome}, we are on it. Please send us your order number in private: we will check and tell you where it is.',
    },
    {
      key: 'order-passed-on',
      tu: "Grazie del messaggio, {nome}. Chi segue gli ordini può vedere il tuo: lasciaci in privato la mail usata per l'acquisto e ti scrive {entro: entro oggi}.",
      lei: "Grazie del messaggio, {nome}. Chi segue gli ordini può vedere il suo: ci lasci in privato la mail usata per l'acquisto e le scrive {entro: entro oggi}.",
      voi: "Grazie del messaggio, {nome}. Chi segue gli ordini può vedere il vostro: lasciateci in privato la mail usata per l'acquisto e vi scrive {entro: entro oggi}.",
      en: 'Thank you for your message, {nome}. The orders team can see yours: leave us the e-mail you used in private and they will write to you {entro: today}.',
    },
  ],
  opening: {
    key: 'order-opening',
    tu: 'Ciao {nome}, ci pensiamo subito.',
    lei: 'Buongiorno {nome}, ci pensiamo subito.',
    voi: 'Buongiorno {nome}, ci pensiamo subito.',
    en: 'Hi {nome}, we are on it.',
  },
  closing: {
    key: 'order-closing',
    tu: "Se qualcosa non torna, mandaci in privato il numero dell'ordine.",
    lei: "Se qualcosa non torna, ci mandi in privato il numero dell'ordine.",
    voi: "Se qualcosa non torna, mandateci in privato il numero dell'ordine.",
    en: 'If anything is wrong, send us your order number in private.',
  },
};

/** Something does not work, told calmly. */
export const technical: Mood = {
  replies: [
    {
      key: 'technical-device',
      tu: 'Ciao {nome}, grazie della segnalazione. Ci scrivi in privato quale dispositivo usi e che cosa compare? Lo passiamo subito ai tecnici.',
      lei: 'Buongiorno {nome}, grazie della segnalazione. Ci scrive in privato quale dispositivo usa e che cosa compare? Lo passiamo subito ai tecnici.',
      voi: 'Buongiorno {nome}, grazie della segnalazione. Ci scrivete in privato quale dispositivo usate e che cosa compare? Lo passiamo subito ai tecnici.',
      en: 'Hi {nome}, thank you for telling us. Could you message us which device you use and what you see? We will pass it on to the technicians right away.',
    },
    {
      key: 'technical-passed-on',
      tu: 'Lo verifichiamo subito con i tecnici, {nome}, e ti aggiorniamo qui. Intanto, hai provato a chiudere e riaprire?',
      lei: 'Lo verifichiamo subito con i tecnici, {nome}, e la aggiorniamo qui. Intanto, ha provato a chiudere e riaprire?',
      voi: 'Lo verifichiamo subito con i tecnici, {nome}, e vi aggiorniamo qui. Intanto, avete provato a chiudere e riaprire?',
      en: 'We will check with the technicians right away, {nome}, and update you here. Have you tried closing and reopening it in the meantime?',
    },
  ],
  opening: {
    key: 'technical-opening',
    tu: 'Ciao {nome}, grazie della segnalazione.',
    lei: 'Buongiorno {nome}, grazie della segnalazione.',
    voi: 'Buongiorno {nome}, grazie della segnalazione.',
    en: 'Hi {nome}, thank you for telling us.',
  },
  closing: {
    key: 'technical-closing',
    tu: 'Se non si risolve, scrivici in privato e lo guardiamo insieme.',
    lei: 'Se non si risolve, ci scriva in privato e lo guardiamo insieme.',
    voi: 'Se non si risolve, scriveteci in privato e lo guardiamo insieme.',
    en: 'If it is not solved, message us and we will look at it together.',
  },
};

/** Chat, memories, opinions that do not judge. */
export const chat: Mood = {
  replies: [
    {
      key: 'chat-here',
      tu: 'Ciao {nome}, grazie del commento. Se hai domande, siamo qui.',
      lei: 'Buongiorno {nome}, grazie del commento. Se ha domande, siamo qui.',
      voi: 'Buongiorno {nome}, grazie del commento. Se avete domande, siamo qui.',
      en: 'Hi {nome}, thanks for your comment. If you have any questions, we are here.',
    },
    {
      key: 'chat-more',
      tu: 'Grazie {nome}, bello leggere anche il tuo punto di vista. Raccontaci di più, se ti va.',
      lei: 'Grazie {nome}, bello leggere anche il suo punto di vista. Ci racconti di più, se le va.',
      voi: 'Grazie {nome}, bello leggere anche il vostro punto di vista. Raccontateci di più, se vi va.',
      en: 'Thank you {nome}, it is good to read your point of view. Tell us more, if you like.',
    },
  ],
  opening: {
    key: 'chat-opening',
    tu: 'Ciao {nome}, grazie del commento.',
    lei: 'Buongiorno {nome}, grazie del commento.',
    voi: 'Buongiorno {nome}, grazie del commento.',
    en: 'Hi {nome}, thanks for your comment.',
  },
  closing: null,
};

/** Nobody is sure what the comment wants: neither thanks nor apologies. */
export const careful: Mood = {
  replies: [
    {
      key: 'careful-more',
      tu: 'Abbiamo letto il tuo commento, {nome}. Per capire bene, ci racconti qualcosa in più, qui o in privato?',
      lei: 'Abbiamo letto il suo commento, {nome}. Per capire bene, ci racconta qualcosa in più, qui o in privato?',
      voi: 'Abbiamo letto il vostro commento, {nome}. Per capire bene, ci raccontate qualcosa in più, qui o in privato?',
      en: 'We have read your comment, {nome}. Could you tell us a little more, here or in private?',
    },
    {
      key: 'careful-here',
      tu: "Ciao {nome}, se c'è qualcosa che possiamo fare per te, scrivici in privato: rispondiamo sempre.",
      lei: "Buongiorno {nome}, se c'è qualcosa che possiamo fare per lei, ci scriva in privato: rispondiamo sempre.",
      voi: "Buongiorno {nome}, se c'è qualcosa che possiamo fare per voi, scriveteci in privato: rispondiamo sempre.",
      en: 'Hello {nome}, if there is anything we can do for you, please message us: we always answer.',
    },
  ],
  opening: null,
  closing: null,
};
