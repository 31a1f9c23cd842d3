import { EMOJI } from '../kit/emoji';
import type { TextRule } from '../rule';

const BULLET = new RegExp(String.raw`^\s*(${EMOJI})(?=\s*\p{L})`, 'u');
/** So many lines of a post, and more than two in three. */
const LINES = 5;
const SHARE = 2 / 3;

/** An emoji before nearly every line. */
export const emojiBullets: TextRule = {
  id: 'emoji-bullets',
  scope: 'text',
  title: { it: 'Emoji al posto dei punti elenco', en: 'Emoji for bullets' },
  severity: 'hint',
  source:
    'Linee guida sull’accessibilità dei social (gov.uk, RNIB): i lettori di schermo dicono il nome di ogni emoji prima della riga.',
  find: ({ text }) => {
    const lines = text.split('\n').filter((line) => /\p{L}/u.test(line) && !/^\s*#/.test(line));
    const bullets = lines.filter((line) => BULLET.test(line));
    if (bullets.length < LINES || bullets.length <= lines.length * SHARE) return [];
    const start = text.indexOf(bullets[0]!);
    const [whole, emoji] = BULLET.exec(bullets[0]!)!;
    const at = start + whole.length - emoji!.length;
    return [
      {
        start: at,
        end: at + emoji!.length,
        severity: 'hint',
        message: {
          it: `${bullets.length} righe cominciano con un’emoji: chi ascolta sente ogni volta il suo nome.`,
          en: `${bullets.length} lines begin with an emoji: who listens hears its name every time.`,
        },
        replacements: [],
      },
    ];
  },
  good: [
    '✅ Pane\n✅ Vino\n✅ Olio\n✅ Sale',
    'Il programma:\n🎉 Festa\n🎵 Musica\nA domani\nCiao',
    '• Uno\n• Due\n• Tre\n• Quattro\n• Cinque',
    '🎉 Una riga sola',
    'Ciao 🎉\nCome va 🎵\nBene ❤️\nSì 👍\nNo 👎',
    '1️⃣\n2️⃣\n3️⃣\n4️⃣\n5️⃣',
  ],
  bad: [
    { text: '✅ Pane\n✅ Vino\n✅ Olio\n✅ Sale\n✅ Pepe', marks: ['✅'] },
    { text: 'In breve:\n👉 Uno\n👉 Due\n👉 Tre\n👉 Quattro\n👉 Cinque', marks: ['👉'] },
    { text: '🎉 Festa\n🎵 Musica\n🍷 Vino\n🍕 Pizza\n🎂 Torta\n#sagra', marks: ['🎉'] },
    { text: '📍 Dove: in piazza\n📅 Quando: domani\n🕘 Ora: le nove\n🎟️ Ingresso libero\n☎️ Chiamaci', marks: ['📍'] },
    { text: '💡Idea\n💡Progetto\n💡Prova\n💡Misura\n💡Ripeti', marks: ['💡'] },
    { text: '🔹 Uno\n\n🔹 Due\n\n🔹 Tre\n\n🔹 Quattro\n\n🔹 Cinque', marks: ['🔹'] },
  ],
};
