import { describe, expect, it } from 'vitest';
import { pastedFindings } from '@/lib/review/pasted';

const passage = 'La nostra sede riapre lunedì con un orario nuovo e due sportelli in più per tutti.';
const marksIn = (text: string, ...pasted: string[]) =>
  pastedFindings(text, pasted, 'it').map(({ start, end }) => text.slice(start, end));

describe('pasted passages', () => {
  it('are hints as long as they stand in a text that says more', () => {
    expect(marksIn(`Buongiorno! ${passage} Vi aspettiamo.`, passage)).toEqual([passage]);
    expect(pastedFindings(`Ciao a tutti voi. ${passage}`, [passage], 'it')[0]).toMatchObject({ severity: 'hint' });
  });

  it('are silent when the whole text was pasted, rewritten or taken out again', () => {
    expect(marksIn(passage, passage)).toEqual([]);
    expect(marksIn('Tutto un altro testo, scritto qui parola per parola.', passage)).toEqual([]);
  });

  it('reach from the first to the last of their lines, whatever the line ends', () => {
    const [one, two] = [
      'Prima riga del comunicato, lunga quanto basta.',
      'Seconda riga del comunicato, altrettanto lunga.',
    ];
    const text = `Ecco le novità di oggi, buona lettura.\n${one}\n${two}`;
    expect(marksIn(text, `${one}\r\n${two}`)).toEqual([`${one}\n${two}`]);
  });

  it('are told apart, in reading order', () => {
    const other = 'Il museo civico resta aperto fino alle ventidue per tutto il mese di luglio.';
    expect(marksIn(`${other} ${passage}`, passage, other)).toEqual([other, passage]);
  });
});
