import { brandWith } from '@/lib/brand/brand';
import { withBlanks } from '../kit/deletion';
import { EMOJI } from '../kit/emoji';
import type { Remark, TextRule } from '../rule';

const brand = brandWith({ name: 'Bottega Rossi', forbiddenEmoji: ['🔥❤️', '👩‍🍳', '🇺🇸', '👍'] });

const EMOJIS = new RegExp(EMOJI, 'gu');

/** Emoji that the brand never uses, whatever their skin. */
export const brandEmoji: TextRule = {
  id: 'brand-emoji',
  scope: 'text',
  title: { it: 'Emoji vietate dal brand', en: 'Emoji the brand forbids' },
  severity: 'error',
  source: 'The brand’s own list; what one emoji is: Unicode Technical Standard #51.',
  find({ text }, _, { brand }) {
    if (!brand || brand.forbiddenEmoji.length === 0) return [];
    const forbidden = new Set(brand.forbiddenEmoji.flatMap((line) => line.match(EMOJIS) ?? []).map(bare));
    const found = [...text.matchAll(EMOJIS)].filter(({ 0: emoji }) => forbidden.has(bare(emoji)));
    const remarks = found.map(
      ({ index, 0: emoji }): Remark => ({
        start: index,
        end: index + emoji.length,
        severity: 'error',
        message: { it: `Il brand non usa l’emoji ${emoji}.`, en: `The brand does not use the emoji ${emoji}.` },
        replacements: [''],
      }),
    );
    return withBlanks(text, remarks);
  },
  good: [
    { text: 'Oggi si cucina 🍕 insieme 👨‍🍳 fino a sera ✨', brand },
    { text: 'Vi aspettiamo 💛🧡💚', brand },
    { text: 'Bandiere di casa 🇮🇹🇫🇷 e di mare 🏴‍☠️', brand },
    { text: 'Il fuoco è acceso, il cuore anche. Costa 5 € a testa.', brand },
    { text: '1️⃣ Scegli 2️⃣ Prenota 3️⃣ Vieni', brand },
    'Novità 🔥 ❤️ 👍',
  ],
  bad: [
    { text: 'Novità 🔥 in arrivo', marks: [' 🔥'], fixes: [''], brand },
    { text: '🔥 Novità in arrivo', marks: ['🔥 '], fixes: [''], brand },
    { text: 'Grazie di cuore ❤ a chi c’era', marks: [' ❤'], brand },
    { text: 'Bravissimi 👍🏽 davvero', marks: [' 👍🏽'], brand },
    { text: 'La chef 👩🏻‍🍳 è pronta.\n🇺🇸 Torta di mele', marks: [' 👩🏻‍🍳', '🇺🇸 '], brand },
    { text: 'Che serata!🔥🔥', marks: ['🔥', '🔥'], fixes: ['', ''], brand },
  ],
};

/** An emoji without what changes only its look. */
function bare(emoji: string): string {
  return emoji.replace(/[\uFE0E\uFE0F]|\p{EMod}/gu, '');
}
