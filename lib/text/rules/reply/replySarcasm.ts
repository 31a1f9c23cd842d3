import { phrases, toneRule } from '../kit/reply';

const upset = { reply: { comment: { text: 'Gelato sciolto', kind: 'complaint', sentiment: 'negative' } } } as const;
const pleased = { reply: { comment: { text: 'Bravissimi!', kind: 'praise', sentiment: 'positive' } } } as const;

/** Mockery in an answer. */
export const replySarcasm = toneRule({
  id: 'reply-sarcasm',
  title: { it: 'Sarcasmo', en: 'Sarcasm' },
  severity: 'warning',
  source:
    'Written irony is taken for the opposite or for scorn half of the time (Kruger et al., «Egocentrism over e-mail», 2005); a displeased reader takes it for scorn.',
  always: [
    phrases(
      'sherlock',
      'poverin[oaie]|poverett[oaie]|povera stella',
      'ce ne faremo una ragione',
      String.raw`grazie (?:della|per la) (?:lezion(?:e|cina)|perla|dritta|consulenza|predica)`,
      String.raw`(?:arriva|ecco|abbiamo) (?:l['’]|un[a']? ?|il |un grande |un vero )(?:espert[oa]|intenditore|intenditrice|chef|genio|professore)(?! (?:chef|di cucina|che))`,
      String.raw`(?:grande|vero|vera) (?:chef|esperto|esperta|intenditore) (?:tra|fra) noi`,
      'se lo dic[ei] (?:tu|lei)',
      '(?:sei|è|che) (?:proprio )?un genio|che genio',
      'beat[oa] (?:te|lei)',
      '(?:ci (?:scusiamo|perdoni)|perdonaci|scusaci|scusateci|ci scusi) (?:tanto )?se non siamo',
      'ketchup',
      'ma certo[,!] ?allora|sì,? certo|certo[,]? come no|come no',
      'strano che',
      'fazzolett[oi]',
      'occhio di (?:falco|lince)|vista di falco',
      'detto da (?:uno|una|chi|te|lei)',
      'piccion[ei] viaggiator[ei]',
      'cry me a river|oh please|boo hoo',
      String.raw`aren['’]t you (?:a |so |the )?(?:clever|genius|smart|special)`,
      'thanks for the lesson',
    ),
  ],
  toUpset: [
    phrases(
      String.raw`(?<!(?:i|dei|tuoi|suoi|vostri|ai|nei) )complimenti`,
      'buona fortuna',
      'che (?:tragedia|dramma|scandalo|sciagura)',
      'addirittura',
      String.raw`(?:a?h+a+){2,}h?|(?:ah ?){2,}|(?:eh ?){2,}|lol|wow`,
      'bravo|brava|bravissimo|bravissima',
      '(?:recensione|critica|opinione) (?:molto |davvero )?(?:obiettiva|costruttiva)',
      String.raw`content[oa](?=\?)`,
      'vero(?=\\?)',
      String.raw`non (?:hai|ha) mai visto (?:casa|la)`,
      'fa bene alla salute',
      String.raw`altrimenti (?:saresti|sarebbe)`,
      'congratulations|good luck with that|genius',
    ),
    /[😂🤣😏🙄😜😝🤡🙃😹]/gu,
  ],
  why: (words) => ({
    it: `«${words}» suona come una presa in giro, e una presa in giro è quello che gli altri condividono.`,
    en: `“${words}” sounds like mockery, and mockery is what others share.`,
  }),
  better: {
    it: ['Grazie per averlo scritto'],
    en: ['Thank you for telling us'],
  },
  good: [
    { text: 'Ci fai arrossire più del sorbetto. Complimenti a te per la foto 😂', ...pleased },
    { text: 'Touché: dietro la battuta c’è un problema vero. Scusaci se non è arrivata la risposta.', ...upset },
    { text: 'Giriamo i complimenti a chi li merita e la critica allo chef.', ...upset },
    'Complimenti per la perspicacia 😂',
  ],
  bad: [
    {
      text: 'Complimenti per la perspicacia. I prezzi sono qui: https://bottega.example/prezzi',
      marks: ['Complimenti per la perspicacia'],
      fixes: ['Grazie per averlo scritto'],
      ...upset,
    },
    {
      text: 'Ci perdoni se non siamo la Ferrari. Passi a trovarci.',
      marks: ['Ci perdoni se non siamo la Ferrari'],
      ...upset,
    },
    { text: 'Bravo Sherlock! Scrivici in privato.', marks: ['Bravo Sherlock'], ...upset },
  ],
});
