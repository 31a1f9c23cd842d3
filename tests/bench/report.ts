/** One figure. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  peer?: string;
  peerValue?: number;
  /** Above 1 = ahead of the peer. */
  ratio?: number;
}
export type Report = (row: Row) => void;

/** The value below which this share of the values lies (nearest rank); 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** One JSON object a line, numbers as measured. */
export function json(row: Row): string {
  return JSON.stringify(row);
}

/** One line of the table: name, value, unit, and the peer beside it. */
export function line({ name, value, unit, peer, peerValue, ratio }: Row): string {
  const beside =
    peerValue === undefined ? '' : `   ${peer} ${short(peerValue)}${ratio === undefined ? '' : `, ${short(ratio)}x`}`;
  return `${name.padEnd(30)}${short(value).padStart(12)} ${unit.padEnd(18)}${beside}`.trimEnd();
}

function short(value: number): string {
  const digits = Number.isInteger(value) || value >= 1000 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 4;
  return value.toLocaleString('en', { minimumFractionDigits: 0, maximumFractionDigits: digits });
}
