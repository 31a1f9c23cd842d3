/** How long ago, as Meta's platforms write it in Italian: "1 min", "2 h", "3 g", "5 sett.". In: epoch ms. */
export function ago(at: number): string {
  const minutes = Math.max(1, Math.floor((Date.now() - at) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h`;
  const days = Math.floor(minutes / (24 * 60));
  return days < 7 ? `${days} g` : `${Math.floor(days / 7)} sett.`;
}
