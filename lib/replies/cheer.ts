import { phrases } from '@/lib/text/rules/kit/reply';

/** Good spirits, out of place where somebody is displeased. */
const CHEER = phrases(
  `(?:che|quanta|quante|quanti) (?:bello|bella|bellezza|meraviglia|gioia|emozione)`,
  String.raw`(?:felic|content|entusiast|orgoglios)\p{L}*`,
  String.raw`(?:evviva|urr[aà]|fantastic|stupend|meraviglios|magnific|favolos|splendid|super|wow|yeah|ahah)\p{L}*`,
  '(?:ottima|bella|bellissima|buona) (?:idea|domanda|notizia|giornata|serata|settimana)|buone notizie|buon weekend',
  'grazie di cuore|grazie mille|mille grazie|grazie infinite|grazie ancora',
  String.raw`(?:che|ci) (?:fa|fanno|ha fatto) (?:\p{L}+ )?piacere|con piacere|con affetto|volentieri|buonumore|di cuore`,
  String.raw`grazie (?:\p{L}+ )?per (?:le|i|il|l['’]|lo) ?(?:belle parole|complimenti|complimento|apprezzamento|interesse|entusiasmo|passaparola|affetto|supporto)`,
  'complimenti|auguri|bravissim[oaie]|godertelo|goderselo|a ruba|certo che',
  'great|awesome|amazing|lovely|wonderful|happy|glad|delighted|thrilled|cheers|thanks a million|love',
);
const SMILES =
  /[\u{1F600}-\u{1F60F}\u{1F617}-\u{1F61D}\u{1F638}-\u{1F63D}\u{1F642}\u{1F643}\u{1F917}\u{1F929}\u{1F970}\u{1F973}\u{1F389}-\u{1F38A}\u{1F44D}\u{1F44F}\u{1F64C}\u{1F495}-\u{1F49F}\u{1F525}\u{1F4AA}❤☺✨]|[:;=]-?[)D]|<3/u;

/** Something in a text is too merry for a reader who is displeased. An exclamation mark alone is not heard here. */
export function isCheerful(text: string): boolean {
  return text.search(CHEER) >= 0 || SMILES.test(text);
}

/** The same said quietly. */
export function quiet(text: string): string {
  return text.replace(/!+/g, '.');
}
