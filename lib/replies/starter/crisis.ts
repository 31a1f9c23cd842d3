import type { Shelf } from './situation';

/** Holding replies: they say that it was read and what happens next, and judge nothing. */
export const crisis: Shelf = {
  folder: 'Crisi',
  situations: [
    {
      key: 'salute',
      title: 'Salute: prima risposta',
      kinds: ['crisis'],
      tags: ['malore', 'intossicazione', 'allergia', 'ospedale', 'ferita'],
      note: 'Avvisare subito chi di dovere. Niente ipotesi sulle cause e nessuna ammissione o smentita finché non si sa.',
      tu: "Ci dispiace molto, {nome}: la tua salute viene prima di tutto. Se stai male, senti subito un medico o il 112. Abbiamo già avvisato chi deve verificare: scrivici in privato un recapito e ti chiamiamo {entro: entro un'ora}.",
      lei: "Ci dispiace molto, {nome}: la sua salute viene prima di tutto. Se sta male, senta subito un medico o il 112. Abbiamo già avvisato chi deve verificare: ci scriva in privato un recapito e la chiamiamo {entro: entro un'ora}.",
    },
    {
      key: 'sicurezza',
      title: 'Sicurezza: prima risposta',
      kinds: ['crisis'],
      tags: ['pericolo', 'incidente', 'scossa', 'incendio', 'richiamo'],
      note: "Se il pericolo può ripetersi, l'avviso va pubblicato anche in cima alla pagina.",
      tu: 'Grazie per averci avvisato, {nome}: è una cosa seria. Per prudenza {che cosa fare: smetti di usarlo}. Lo stiamo verificando adesso: scrivici in privato che cosa è successo e ti aggiorniamo {entro: entro oggi}.',
      lei: 'Grazie per averci avvisato, {nome}: è una cosa seria. Per prudenza {che cosa fare: smetta di usarlo}. Lo stiamo verificando adesso: ci scriva in privato che cosa è successo e la aggiorniamo {entro: entro oggi}.',
    },
    {
      key: 'violazione',
      title: 'Dati e riservatezza: prima risposta',
      kinds: ['crisis'],
      tags: ['dati', 'violazione', 'riservatezza', 'furto', 'accesso'],
      note: 'Avvisare subito il responsabile dei dati: per la notifica al Garante ci sono 72 ore (GDPR, art. 33).',
      tu: 'Grazie per la segnalazione, {nome}: la protezione dei tuoi dati ci sta a cuore. Abbiamo avvisato subito chi se ne occupa e stiamo verificando. Scrivici in privato, senza altri dati qui: ti aggiorniamo {entro: entro oggi}.',
      lei: 'Grazie per la segnalazione, {nome}: la protezione dei suoi dati ci sta a cuore. Abbiamo avvisato subito chi se ne occupa e stiamo verificando. Ci scriva in privato, senza altri dati qui: la aggiorniamo {entro: entro oggi}.',
    },
    {
      key: 'accertamenti',
      title: 'Stiamo accertando i fatti',
      kinds: ['crisis', 'complaint'],
      tags: ['verifica', 'accertamento', 'notizia', 'indagine'],
      tu: 'Abbiamo letto, {nome}, e capiamo la preoccupazione. Stiamo accertando i fatti e non vogliamo dire nulla che non sia sicuro. Il prossimo aggiornamento arriva qui {quando:}.',
      lei: 'Abbiamo letto, {nome}, e capiamo la preoccupazione. Stiamo accertando i fatti e non vogliamo dire nulla che non sia sicuro. Il prossimo aggiornamento arriva qui {quando:}.',
    },
  ],
};
