import { remembering } from '@/lib/shared/recent';
import { normalise } from '../../tokens';
import { casedLike } from '../kit/casing';
import { CHAT } from '../kit/chat';
import type { TextRule } from '../rule';

const LETTERS = /(?:\p{Script=Latin}|[\u0300-\u036F])+/gu;

/** A run of letters in the sentence is spelt so, be it a word or not; so many sentences are still known. */
const hasChat = remembering(600, (sentence) =>
  (normalise(sentence).toLowerCase().match(LETTERS) ?? []).some((word) => CHAT[word] !== undefined),
);

/** Chat spellings in a post: said once, and never as thirty errors. */
export const chatForm: TextRule = {
  id: 'chat-form',
  scope: 'text',
  severity: 'hint',
  title: { it: 'Abbreviazioni da chat', en: 'Chat abbreviations' },
  source: 'Register of a brand’s post; forms collected from Italian chat writing',
  find({ sentences }) {
    const found = sentences
      .filter(({ language, text, start, end }) => language === 'it' && hasChat(text.slice(start, end)))
      .flatMap(({ words }) => words.filter(({ text }) => CHAT[text.toLowerCase()] !== undefined));
    const [first] = found;
    if (!first) return [];
    const meant = casedLike(first.text, CHAT[first.text.toLowerCase()]!);
    const others = found.length - 1;
    return [
      {
        start: first.start,
        end: first.end,
        severity: 'hint',
        message: {
          it: `«${first.text}» è scrittura da chat${others > 0 ? ` (con altre ${others} forme così)` : ''}: va bene solo se il tono del post la vuole.`,
          en: `“${first.text}” is chat spelling${others > 0 ? ` (with ${others} more like it)` : ''}: fine only if the post’s tone wants it.`,
        },
        replacements: [meant],
      },
    ];
  },
  good: [
    'Comunque non so perché.',
    'Un messaggio per tutti',
    'Grazie ragazzi, ci vediamo domani',
    'Sto bene, sta arrivando',
  ],
  bad: [
    { text: 'cmq ci vediamo domani sera al locale', marks: ['cmq'], fixes: ['comunque'] },
    { text: 'Ragazzi nn so xké ma oggi si vola', marks: ['nn'], fixes: ['non'] },
    { text: 'tvb amici miei, buona serata a voi', marks: ['tvb'], fixes: ['ti voglio bene'] },
    { text: 'Ma anke oggi pioggia e vento forte', marks: ['anke'], fixes: ['anche'] },
    { text: 'Xò che bella serata con voi tutti', marks: ['Xò'], fixes: ['Però'] },
    { text: 'Grz a chi è venuto ieri sera', marks: ['Grz'], fixes: ['Grazie'] },
  ],
};
