import type { Shelf } from './situation';

export const handOffs: Shelf = {
  folder: 'Passaggi di consegne',
  situations: [
    {
      key: 'passaordini',
      title: 'Se ne occupa chi segue gli ordini',
      kinds: ['order'],
      tags: ['ordini', 'assistenza', 'passaggio'],
      tu: 'Grazie della segnalazione, {nome}. Abbiamo passato tutto a chi segue gli ordini, che può vedere il tuo: ti scrive {entro: entro domani}. Se vuoi fare prima, il contatto diretto è {contatto:}.',
      lei: 'Grazie della segnalazione, {nome}. Abbiamo passato tutto a chi segue gli ordini, che può vedere il suo: le scrive {entro: entro domani}. Se vuole fare prima, il contatto diretto è {contatto:}.',
    },
    {
      key: 'passatecnici',
      title: 'Se ne occupano i tecnici',
      kinds: ['technical'],
      tags: ['tecnici', 'guasto', 'assistenza', 'passaggio'],
      tu: "Grazie per averlo segnalato, {nome}: lo abbiamo passato ai tecnici. Per aiutarli, scrivici in privato {dettagli: quale dispositivo usi e che cosa compare}. Appena c'è una risposta la trovi qui.",
      lei: "Grazie per averlo segnalato, {nome}: lo abbiamo passato ai tecnici. Per aiutarli, ci scriva in privato {dettagli: quale dispositivo usa e che cosa compare}. Appena c'è una risposta la trova qui.",
    },
    {
      key: 'passalegale',
      title: "Se ne occupa l'ufficio legale",
      kinds: ['crisis', 'complaint'],
      tags: ['legale', 'avvocato', 'denuncia', 'diffida', 'passaggio'],
      note: 'Nessun giudizio sui fatti in pubblico. Far leggere il testo a chi segue gli aspetti legali prima di inviarlo.',
      tu: "Abbiamo letto il tuo messaggio con attenzione, {nome}. Una questione così va seguita da chi ne ha la competenza: l'abbiamo già trasmessa. Per scrivere direttamente, il recapito è {contatto:}.",
      lei: "Abbiamo letto il suo messaggio con attenzione, {nome}. Una questione così va seguita da chi ne ha la competenza: l'abbiamo già trasmessa. Per scrivere direttamente, il recapito è {contatto:}.",
    },
    {
      key: 'passavendite',
      title: 'Se ne occupa chi segue le vendite',
      kinds: ['question', 'order'],
      tags: ['vendite', 'preventivo', 'aziende', 'grandi quantità', 'passaggio'],
      tu: "Grazie per l'interesse, {nome}! Per una proposta su misura la persona giusta è {chi: chi segue le vendite}: puoi scrivere a {contatto:}, oppure lasciarci in privato un recapito e ti chiamiamo noi.",
      lei: "Grazie per l'interesse, {nome}! Per una proposta su misura la persona giusta è {chi: chi segue le vendite}: può scrivere a {contatto:}, oppure lasciarci in privato un recapito e la chiamiamo noi.",
    },
  ],
};
