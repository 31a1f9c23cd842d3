import type { Shelf } from './situation';

export const news: Shelf = {
  folder: 'Avvisi e occasioni',
  situations: [
    {
      key: 'sitofermo',
      title: 'Sito non raggiungibile',
      kinds: ['technical', 'complaint'],
      tags: ['sito', 'pagina', 'errore', 'non si apre', 'accesso'],
      tu: 'Hai ragione, {nome}: il sito in questo momento non funziona, e ci scusiamo. I tecnici sono già al lavoro e contiamo di ripartire {quando:}. Intanto, per le urgenze, scrivici in privato.',
      lei: 'Ha ragione, {nome}: il sito in questo momento non funziona, e ci scusiamo. I tecnici sono già al lavoro e contiamo di ripartire {quando:}. Intanto, per le urgenze, ci scriva in privato.',
    },
    {
      key: 'interruzione',
      title: 'Servizio interrotto',
      kinds: ['technical', 'complaint', 'question'],
      tags: ['interruzione', 'sospeso', 'guasto', 'disservizio', 'lavori'],
      tu: 'Sappiamo del disagio, {nome}, e ci scusiamo. Il servizio è fermo per {motivo:} e dovrebbe riprendere {quando:}. Gli aggiornamenti sono qui: {link}',
      lei: 'Sappiamo del disagio, {nome}, e ci scusiamo. Il servizio è fermo per {motivo:} e dovrebbe riprendere {quando:}. Gli aggiornamenti sono qui: {link}',
    },
    {
      key: 'ripristinato',
      title: 'Servizio ripristinato',
      kinds: ['technical', 'complaint'],
      tags: ['risolto', 'ripristino', 'funziona'],
      tu: 'Ciao {nome}, buone notizie: da {quando: poco fa} è tutto di nuovo in funzione. Grazie per la pazienza. Se da te qualcosa ancora non va, scrivici in privato e lo guardiamo subito.',
      lei: 'Buongiorno {nome}, buone notizie: da {quando: poco fa} è tutto di nuovo in funzione. Grazie per la pazienza. Se da lei qualcosa ancora non va, ci scriva in privato e lo guardiamo subito.',
    },
    {
      key: 'vincita',
      title: 'Ha vinto il concorso',
      kinds: ['other', 'praise'],
      tags: ['concorso', 'premio', 'vincita', 'estrazione'],
      note: 'I dati per la consegna si chiedono soltanto in privato.',
      tu: 'Complimenti {nome}, il premio è tuo! Scrivici in privato entro il {data} e ti spieghiamo come riceverlo. Non ti chiederemo mai pagamenti o numeri di carta.',
      lei: 'Complimenti {nome}, il premio è suo! Ci scriva in privato entro il {data} e le spieghiamo come riceverlo. Non le chiederemo mai pagamenti o numeri di carta.',
    },
    {
      key: 'concorso',
      title: 'Come si partecipa al concorso',
      kinds: ['question'],
      tags: ['concorso', 'regolamento', 'partecipare', 'premio'],
      tu: "Grazie per l'entusiasmo, {nome}! Per partecipare {come:}: c'è tempo fino al {data}. Il regolamento completo è qui: {link}",
      lei: "Grazie per l'entusiasmo, {nome}! Per partecipare {come:}: c'è tempo fino al {data}. Il regolamento completo è qui: {link}",
    },
    {
      key: 'cordoglio',
      title: 'Condoglianze',
      kinds: ['other'],
      tags: ['lutto', 'morte', 'cordoglio', 'perdita'],
      note: 'Niente faccine, niente inviti ad acquistare. Fermare i post già programmati, se il lutto è pubblico.',
      tu: 'Ti siamo vicini, {nome}, in questo momento di dolore. A te e alla tua famiglia va il pensiero di tutti noi di {brand}. Se possiamo fare qualcosa di concreto, scrivici in privato quando vorrai.',
      lei: 'Le siamo vicini, {nome}, in questo momento di dolore. A lei e alla sua famiglia va il pensiero di tutti noi di {brand}. Se possiamo fare qualcosa di concreto, ci scriva in privato quando vorrà.',
    },
  ],
};
