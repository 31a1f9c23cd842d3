import { COST, insertion, omission, substitution } from './costs';

/**
 * The cost of the cheapest slips that lead from `meant` to `typed` (small letters): for the few words that are in no
 * lexicon. As the lexicon search counts it, but for its extra on the first letter.
 */
export function slipsBetween(meant: string, typed: string): number {
  const rows: number[][] = [[0]];
  for (let j = 1; j <= typed.length; j++) rows[0]!.push(rows[0]![j - 1]! + extra(typed, j));
  for (let i = 1; i <= meant.length; i++) {
    const [letter, before] = [meant[i - 1]!, meant[i - 2] ?? ''];
    const row = [rows[i - 1]![0]! + omission(letter, before)];
    for (let j = 1; j <= typed.length; j++) {
      const choices = [
        rows[i - 1]![j]! + omission(letter, before),
        row[j - 1]! + extra(typed, j),
        rows[i - 1]![j - 1]! + substitution(letter, typed[j - 1]!),
      ];
      if (j > 1 && before === typed[j - 1] && letter === typed[j - 2]) choices.push(rows[i - 2]![j - 2]! + COST.swap);
      row.push(Math.min(...choices));
    }
    rows.push(row);
  }
  return rows[meant.length]![typed.length]!;
}

function extra(typed: string, j: number): number {
  return insertion(typed[j - 1]!, typed[j - 2] ?? '', typed[j] ?? '');
}
