import type { Mood } from './mood';

/** Compliments. */
export const thanks: Mood = {
  replies: [
    {
      key: 'thanks-pass-on',
      tu: 'Grazie {nome}, ci fa davvero piacere! Lo diciamo subito a chi ci lavora ogni giorno.',
      lei: 'Grazie {nome}, ci fa davvero piacere! Lo diciamo subito a chi ci lavora ogni giorno.',
      voi: 'Grazie {nome}, ci fa davvero piacere! Lo diciamo subito a chi ci lavora ogni giorno.',
      en: 'Thank you {nome}, that is lovely to read! We will tell the team right away.',
    },
    {
      key: 'thanks-see-you',
      tu: 'Che bello leggerti, {nome}! Sono parole che ripagano del lavoro. Alla prossima!',
      lei: 'Che bello leggerla, {nome}! Sono parole che ripagano del lavoro. Alla prossima!',
      voi: 'Che bello leggervi, {nome}! Sono parole che ripagano del lavoro. Alla prossima!',
      en: 'It makes our day to read this, {nome}! See you soon.',
    },
    {
      key: 'thanks-tell',
      tu: 'Di cuore, grazie! Se ti va, raccontaci che cosa ti è piaciuto di più: ci aiuta a continuare così.',
      lei: 'Di cuore, grazie! Se le va, ci racconti che cosa le è piaciuto di più: ci aiuta a continuare così.',
      voi: 'Di cuore, grazie! Se vi va, raccontateci che cosa vi è piaciuto di più: ci aiuta a continuare così.',
      en: 'Thanks a million! Tell us what you liked best, if you like: it helps us keep it up.',
    },
  ],
  opening: {
    key: 'thanks-opening',
    tu: 'Grazie {nome}!',
    lei: 'Grazie {nome}!',
    voi: 'Grazie {nome}!',
    en: 'Thank you {nome}!',
  },
  closing: null,
};

/** Good wishes and good spirits that praise nobody. */
export const warm: Mood = {
  replies: [
    {
      key: 'warm-greeting',
      tu: 'Grazie {nome}, un saluto da tutti noi di {brand}!',
      lei: 'Grazie {nome}, un saluto da tutti noi di {brand}!',
      voi: 'Grazie {nome}, un saluto da tutti noi di {brand}!',
      en: 'Thank you {nome}, best wishes from all of us at {brand}!',
    },
    {
      key: 'warm-here',
      tu: 'Che bello, {nome}: ci fa piacere averti qui!',
      lei: 'Che bello, {nome}: ci fa piacere averla qui!',
      voi: 'Che bello, {nome}: ci fa piacere avervi qui!',
      en: 'How nice, {nome}: it is good to have you here!',
    },
  ],
  opening: thanks.opening,
  closing: null,
};
