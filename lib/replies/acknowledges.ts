/** A sentence or two of this length say all that is to be said; a shorter one may still lack its beginning. */
const ENOUGH = 90;
const OPENS =
  /^\P{L}*(?:ciao|salve|buon\p{L}*|gentile|car[oa]|grazie|ci (?:scus|dispiac|spiac|perdon)|scus|hai ragione|ha ragione|avete ragione|cap(?:iamo|isco)|comprend|certo|volentieri|eccoci|eccomi|sappiamo|abbiamo (?:letto|sbagliato)|mi dispiac|(?:ti|le|vi) siamo|siamo (?:spiacenti|mortificati)|touché|che |bell|fai bene|fa bene|è una|nessun problema|ottim|complimenti|hi|hello|dear|thank|sorry|we (?:are|re) sorry|we understand|of course|sure)/iu;

/** Whether a reply acknowledges the comment before it says anything. */
export function acknowledges(text: string): boolean {
  return OPENS.test(text) || text.split(/(?<=[.!?…])\s/)[0]!.length > ENOUGH;
}
