const authors = ['Pagina di prova', 'Profilo di prova', 'Associazione di prova', 'Bottega di prova', 'Museo di prova'];

const texts = [
  'Domani siamo aperti fino alle 22: ultimo ingresso alle 21.',
  'Le iscrizioni al laboratorio di ceramica chiudono venerdì. Restano sei posti.',
  'Grazie a chi è passato a trovarci ieri: eravate più di duecento ☕',
  'Cambia l’orario della biblioteca: da lunedì apriamo alle 8:30.\nIl sabato resta com’è.',
  'Quale copertina preferite per il prossimo numero? Scrivetelo nei commenti.',
  'Il mercato di piazza si sposta al coperto per la pioggia. Ci vediamo lì!',
];

export interface Post {
  id: number;
  author: string;
  handle: string;
  text: string;
  hours: number;
}

/** The n-th post of an endless, always equal feed. */
export function postAt(index: number): Post {
  const author = authors[index % authors.length]!;
  return {
    id: index + 1,
    author,
    handle: author.toLowerCase().replaceAll(' ', '_'),
    text: texts[index % texts.length]!,
    hours: index + 1,
  };
}
