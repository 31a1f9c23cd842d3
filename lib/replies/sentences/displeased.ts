import type { Mood } from './mood';

/** Something of ours went wrong. */
export const sorry: Mood = {
  replies: [
    {
      key: 'sorry-private',
      tu: 'Ci dispiace{per}, {nome}. Scrivici in privato che cosa è successo: lo verifichiamo con chi se ne occupa e ti rispondiamo {entro: entro oggi}.',
      lei: 'Ci dispiace{per}, {nome}. Ci scriva in privato che cosa è successo: lo verifichiamo con chi se ne occupa e le rispondiamo {entro: entro oggi}.',
      voi: 'Ci dispiace{per}, {nome}. Scriveteci in privato che cosa è successo: lo verifichiamo con chi se ne occupa e vi rispondiamo {entro: entro oggi}.',
      en: 'We are sorry{per}, {nome}. Please message us with what happened: we will check with the team and get back to you {entro: today}.',
    },
    {
      key: 'sorry-when',
      tu: 'Capiamo la delusione, {nome}, e vogliamo vederci chiaro. Quando è successo? Bastano giorno e luogo, anche in privato: da lì ce ne occupiamo noi.',
      lei: 'Capiamo la delusione, {nome}, e vogliamo vederci chiaro. Quando è successo? Bastano giorno e luogo, anche in privato: da lì ce ne occupiamo noi.',
      voi: 'Capiamo la delusione, {nome}, e vogliamo vederci chiaro. Quando è successo? Bastano giorno e luogo, anche in privato: da lì ce ne occupiamo noi.',
      en: 'We understand, {nome}, and we want to look into it. When did it happen? The day and the place are enough, in private if you prefer, and we will take it from there.',
    },
    {
      key: 'sorry-passed-on',
      tu: 'Non è quello che ci si aspetta da noi, {nome}, e ci scusiamo. La tua segnalazione passa subito al responsabile: lasciaci un recapito in privato e ti diciamo come rimediamo.',
      lei: 'Non è quello che ci si aspetta da noi, {nome}, e ci scusiamo. La sua segnalazione passa subito al responsabile: ci lasci un recapito in privato e le diciamo come rimediamo.',
      voi: 'Non è quello che ci si aspetta da noi, {nome}, e ci scusiamo. La vostra segnalazione passa subito al responsabile: lasciateci un recapito in privato e vi diciamo come rimediamo.',
      en: 'This is not what anybody should expect from us, {nome}, and we apologise. Your comment goes straight to the person in charge: leave us a contact in private and we will tell you how we put it right.',
    },
  ],
  opening: {
    key: 'sorry-opening',
    tu: 'Ci dispiace{per}, {nome}.',
    lei: 'Ci dispiace{per}, {nome}.',
    voi: 'Ci dispiace{per}, {nome}.',
    en: 'We are sorry{per}, {nome}.',
  },
  closing: {
    key: 'sorry-closing',
    tu: 'Se ci scrivi in privato i dettagli, lo seguiamo noi.',
    lei: 'Se ci scrive in privato i dettagli, lo seguiamo noi.',
    voi: 'Se ci scrivete in privato i dettagli, lo seguiamo noi.',
    en: 'Send us the details in private and we will follow it up.',
  },
};

/** An order that went wrong, or that is waited for too long. */
export const orderUpset: Mood = {
  replies: [
    {
      key: 'order-upset-number',
      tu: "Ci dispiace{per}, {nome}. Mandaci in privato il numero dell'ordine: controlliamo subito a che punto è e ti aggiorniamo {entro: entro oggi}.",
      lei: "Ci dispiace{per}, {nome}. Ci mandi in privato il numero dell'ordine: controlliamo subito a che punto è e la aggiorniamo {entro: entro oggi}.",
      voi: "Ci dispiace{per}, {nome}. Mandateci in privato il numero dell'ordine: controlliamo subito a che punto è e vi aggiorniamo {entro: entro oggi}.",
      en: 'We are sorry{per}, {nome}. Please send us your order number in private: we will check right away and update you {entro: today}.',
    },
    {
      key: 'order-upset-follow',
      tu: 'Hai ragione a chiedere spiegazioni, {nome}. Per dartele ci servono numero e data del tuo acquisto: scrivili solo in privato e ti rispondiamo con una soluzione, non con una scusa.',
      lei: 'Ha ragione a chiedere spiegazioni, {nome}. Per dargliele ci servono numero e data del suo acquisto: li scriva solo in privato e le rispondiamo con una soluzione, non con una scusa.',
      voi: 'Avete ragione a chiedere spiegazioni, {nome}. Per darvele ci servono numero e data del vostro acquisto: scriveteli solo in privato e vi rispondiamo con una soluzione, non con una scusa.',
      en: 'You are right to ask, {nome}. To give you an answer we need the number and date of your purchase: send them in private only, and we will come back with a solution.',
    },
    {
      key: 'order-upset-passed-on',
      tu: 'Ci scusiamo, {nome}: così non va. Abbiamo avvisato chi segue gli ordini; se ci lasci un recapito in privato, ti contatta direttamente {entro: entro domani}.',
      lei: 'Ci scusiamo, {nome}: così non va. Abbiamo avvisato chi segue gli ordini; se ci lascia un recapito in privato, la contatta direttamente {entro: entro domani}.',
      voi: 'Ci scusiamo, {nome}: così non va. Abbiamo avvisato chi segue gli ordini; se ci lasciate un recapito in privato, vi contatta direttamente {entro: entro domani}.',
      en: 'We apologise, {nome}: this should not happen. We have told the orders team; leave us a contact in private and they will get in touch {entro: by tomorrow}.',
    },
  ],
  opening: sorry.opening,
  closing: {
    key: 'order-upset-closing',
    tu: "Mandaci in privato il numero dell'ordine: ce ne occupiamo noi.",
    lei: "Ci mandi in privato il numero dell'ordine: ce ne occupiamo noi.",
    voi: "Mandateci in privato il numero dell'ordine: ce ne occupiamo noi.",
    en: 'Send us your order number in private and we will take care of it.',
  },
};

/** Something does not work, and it is the last straw. */
export const technicalUpset: Mood = {
  replies: [
    {
      key: 'technical-upset-device',
      tu: 'Ci dispiace per il disagio, {nome}. Scrivici in privato quale dispositivo usi e che cosa compare: passiamo tutto ai tecnici e ti aggiorniamo {entro: entro oggi}.',
      lei: 'Ci dispiace per il disagio, {nome}. Ci scriva in privato quale dispositivo usa e che cosa compare: passiamo tutto ai tecnici e la aggiorniamo {entro: entro oggi}.',
      voi: 'Ci dispiace per il disagio, {nome}. Scriveteci in privato quale dispositivo usate e che cosa compare: passiamo tutto ai tecnici e vi aggiorniamo {entro: entro oggi}.',
      en: 'We are sorry for the trouble, {nome}. Please message us which device you use and what you see: we will pass it on to the technicians and update you {entro: today}.',
    },
    {
      key: 'technical-upset-since',
      tu: "Capiamo il fastidio, {nome}. Da quando succede, e con quale messaggio d'errore? Con queste due cose i tecnici ci mettono molto meno.",
      lei: "Capiamo il fastidio, {nome}. Da quando succede, e con quale messaggio d'errore? Con queste due cose i tecnici ci mettono molto meno.",
      voi: "Capiamo il fastidio, {nome}. Da quando succede, e con quale messaggio d'errore? Con queste due cose i tecnici ci mettono molto meno.",
      en: 'We understand, {nome}. Since when does it happen, and with which error message? Those two things save the technicians a lot of time.',
    },
    {
      key: 'technical-upset-passed-on',
      tu: 'Ci scusiamo, {nome}. I tecnici lo sanno e ci stanno lavorando: appena è risolto lo scriviamo qui, e se hai urgenza scrivici in privato.',
      lei: 'Ci scusiamo, {nome}. I tecnici lo sanno e ci stanno lavorando: appena è risolto lo scriviamo qui, e se ha urgenza ci scriva in privato.',
      voi: 'Ci scusiamo, {nome}. I tecnici lo sanno e ci stanno lavorando: appena è risolto lo scriviamo qui, e se avete urgenza scriveteci in privato.',
      en: 'We apologise, {nome}. The technicians know and are working on it: we will write here as soon as it is solved, and if it is urgent please message us.',
    },
  ],
  opening: {
    key: 'technical-upset-opening',
    tu: 'Ci dispiace per il disagio, {nome}.',
    lei: 'Ci dispiace per il disagio, {nome}.',
    voi: 'Ci dispiace per il disagio, {nome}.',
    en: 'We are sorry for the trouble, {nome}.',
  },
  closing: {
    key: 'technical-upset-closing',
    tu: 'Se da te non si risolve, scrivici in privato e lo guardiamo insieme.',
    lei: 'Se da lei non si risolve, ci scriva in privato e lo guardiamo insieme.',
    voi: 'Se da voi non si risolve, scriveteci in privato e lo guardiamo insieme.',
    en: 'If it is still not solved, message us and we will look at it together.',
  },
};

/** A question asked in annoyance. */
export const askedUpset: Mood = {
  replies: [
    {
      key: 'asked-upset-check',
      tu: 'Capiamo, {nome}: una risposta chiara ti è dovuta. La chiediamo a chi se ne occupa e te la scriviamo qui {entro: entro oggi}.',
      lei: 'Capiamo, {nome}: una risposta chiara le è dovuta. La chiediamo a chi se ne occupa e gliela scriviamo qui {entro: entro oggi}.',
      voi: 'Capiamo, {nome}: una risposta chiara vi è dovuta. La chiediamo a chi se ne occupa e ve la scriviamo qui {entro: entro oggi}.',
      en: 'We understand, {nome}: you deserve a clear answer. We will ask the team and write it here {entro: today}.',
    },
    {
      key: 'asked-upset-details',
      tu: 'Hai ragione a chiedere, {nome}. Per non risponderti a caso ci serve qualche dettaglio: ce lo scrivi in privato? Ci torniamo sopra subito.',
      lei: 'Ha ragione a chiedere, {nome}. Per non risponderle a caso ci serve qualche dettaglio: ce lo scrive in privato? Ci torniamo sopra subito.',
      voi: 'Avete ragione a chiedere, {nome}. Per non rispondervi a caso ci serve qualche dettaglio: ce lo scrivete in privato? Ci torniamo sopra subito.',
      en: 'You are right to ask, {nome}. We need a few details before we answer: could you message us? We will look into it right away.',
    },
    {
      key: 'asked-upset-answer',
      tu: 'Capiamo il dubbio, {nome}. {risposta:}. Se qualcosa non torna, scrivici in privato e lo vediamo insieme.',
      lei: 'Capiamo il dubbio, {nome}. {risposta:}. Se qualcosa non torna, ci scriva in privato e lo vediamo insieme.',
      voi: 'Capiamo il dubbio, {nome}. {risposta:}. Se qualcosa non torna, scriveteci in privato e lo vediamo insieme.',
      en: 'We see your point, {nome}. {answer:}. If something is still unclear, message us and we will look at it together.',
    },
  ],
  opening: {
    key: 'asked-upset-opening',
    tu: 'Capiamo, {nome}.',
    lei: 'Capiamo, {nome}.',
    voi: 'Capiamo, {nome}.',
    en: 'We understand, {nome}.',
  },
  closing: sorry.closing,
};

/** Sadness, or a grievance about the world: nothing of ours to put right. */
export const sad: Mood = {
  replies: [
    {
      key: 'sad-read',
      tu: "Ti capiamo, {nome}. Grazie per averlo scritto qui: leggiamo tutto, e se c'è qualcosa che possiamo fare noi ci trovi anche in privato.",
      lei: "La capiamo, {nome}. Grazie per averlo scritto qui: leggiamo tutto, e se c'è qualcosa che possiamo fare noi ci trova anche in privato.",
      voi: "Vi capiamo, {nome}. Grazie per averlo scritto qui: leggiamo tutto, e se c'è qualcosa che possiamo fare noi ci trovate anche in privato.",
      en: 'We understand, {nome}. Thank you for writing it here: we read everything, and if there is something we can do you can message us too.',
    },
    {
      key: 'sad-more',
      tu: 'Abbiamo letto con attenzione, {nome}. Che cosa, secondo te, si potrebbe fare?',
      lei: 'Abbiamo letto con attenzione, {nome}. Che cosa, secondo lei, si potrebbe fare?',
      voi: 'Abbiamo letto con attenzione, {nome}. Che cosa, secondo voi, si potrebbe fare?',
      en: 'We have read this carefully, {nome}. What do you think could be done?',
    },
  ],
  opening: askedUpset.opening,
  closing: null,
};

/** Somebody died. */
export const mourning: Mood = {
  replies: [
    {
      key: 'mourning-near',
      tu: 'Ti siamo vicini, {nome}. Un pensiero a te e a chi ti vuole bene, da tutti noi di {brand}.',
      lei: 'Le siamo vicini, {nome}. Un pensiero a lei e a chi le vuole bene, da tutti noi di {brand}.',
      voi: 'Vi siamo vicini, {nome}. Un pensiero a voi e a chi vi vuole bene, da tutti noi di {brand}.',
      en: 'Our thoughts are with you, {nome}, and with everybody close to you. From all of us at {brand}.',
    },
  ],
  opening: null,
  closing: null,
};

/** Insults. */
export const abuse: Mood = {
  replies: [
    {
      key: 'abuse-rewrite',
      tu: 'Ciao {nome}, le critiche qui sono benvenute, le offese no. Se riscrivi il commento senza insulti, ti rispondiamo nel merito.',
      lei: 'Buongiorno {nome}, le critiche qui sono benvenute, le offese no. Se riscrive il commento senza insulti, le rispondiamo nel merito.',
      voi: 'Buongiorno {nome}, le critiche qui sono benvenute, le offese no. Se riscrivete il commento senza insulti, vi rispondiamo nel merito.',
      en: 'Hello {nome}, criticism is welcome here, insults are not. If you write it again without them, we will answer what you have to say.',
    },
    {
      key: 'abuse-problem',
      tu: "Capiamo la rabbia, {nome}: però qui non si offende nessuno. Se c'è un problema da risolvere, scrivici in privato: lo guardiamo.",
      lei: "Capiamo la rabbia, {nome}: però qui non si offende nessuno. Se c'è un problema da risolvere, ci scriva in privato: lo guardiamo.",
      voi: "Capiamo la rabbia, {nome}: però qui non si offende nessuno. Se c'è un problema da risolvere, scriveteci in privato: lo guardiamo.",
      en: 'We understand that you are angry, {nome}. Still, nobody is insulted here. If there is a problem to solve, please message us and we will look at it.',
    },
  ],
  opening: null,
  closing: null,
};
