import { brandWith } from '@/lib/brand/brand';
import { findNames } from '@/lib/brand/names';
import type { TextRule } from '../rule';

const brand = brandWith({ name: 'Bottega Rossi' });
const comment = { text: 'Bravi', kind: 'praise', sentiment: 'positive' } as const;
const others = { brand, reply: { comment, otherBrands: ['Forno Bianchi', 'Bottega Rossi & Figli', 'Studio Verdi'] } };
const named = { brand, reply: { ...others.reply, comment: { ...comment, text: 'Il Forno Bianchi costa meno' } } };

/** The reply names another of the brands that are written for from this browser. */
export const replySignature: TextRule = {
  id: 'reply-signature',
  scope: 'text',
  onlyReplies: true,
  title: { it: 'Nome di un altro brand', en: 'Another brand’s name' },
  severity: 'warning',
  source:
    'Who writes for several brands signs for the wrong one sooner or later; only the names of one’s own brands count.',
  find({ text }, { known }, { brand, reply }) {
    const own = brand?.name.toLowerCase() ?? '';
    // A name within the brand's own, or around it, says nothing.
    const others = (reply?.otherBrands ?? []).filter(
      (name) => !own.includes(name.toLowerCase()) && !(own && name.toLowerCase().includes(own)),
    );
    const asked = new Set(findNames(reply?.comment?.text ?? '', others, known).map(({ name }) => name));
    return findNames(text, others, known)
      .filter(({ name }) => !asked.has(name))
      .map(({ start, end, name }) => ({
        start,
        end,
        severity: 'warning' as const,
        message: {
          it: `Qui c’è «${name}», ma stai rispondendo ${brand ? `per ${brand.name}` : 'per un altro brand'}.`,
          en: `This says “${name}”, but you are answering ${brand ? `for ${brand.name}` : 'for another brand'}.`,
        },
        replacements: brand ? [brand.name] : [],
      }));
  },
  good: [
    { text: 'Grazie da tutta la Bottega Rossi!', ...others },
    { text: 'Al Forno Bianchi sono bravi. Da noi il pane è a lievitazione naturale.', ...named },
    { text: 'Il forno è bianco, lo studio è verde.', ...others },
    'Grazie da Forno Bianchi',
  ],
  bad: [
    { text: 'Grazie! Forno Bianchi', marks: ['Forno Bianchi'], fixes: ['Bottega Rossi'], ...others },
    { text: 'Lo staff di studio verdi ti aspetta.', marks: ['studio verdi'], fixes: ['Bottega Rossi'], ...others },
  ],
};
