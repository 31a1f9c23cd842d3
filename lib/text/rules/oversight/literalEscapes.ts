import type { TextRule } from '../rule';

const SIGNS: Record<string, string> = { n: '\n', t: ' ', r: '', '"': '"', "'": "'", '’': '’' };
const ESCAPE = /(?:\\r)?\\(?:(n)|([tr"'’])|u([\dA-Fa-f]{4}))/gu;
/** C:\nuovi, \\server\testi: the backslash of a path. */
const PATH = /(?<!\p{L})(?:[A-Za-z]:\\|\\\\)[^\s"'’]*$/u;

/** \n, \t, \u00e8: line breaks and letters as programs write them. */
export const literalEscapes: TextRule = {
  id: 'literal-escapes',
  scope: 'text',
  title: { it: 'Sequenze di programma (\\n, \\t)', en: 'Escape sequences (\\n, \\t)' },
  severity: 'error',
  source: 'JSON (RFC 8259): sequenze che un programma doveva trasformare in a capo e lettere.',
  find: ({ text }) =>
    text.includes('\\')
      ? [...text.matchAll(ESCAPE)]
          .filter((match) => isEscape(text, match))
          .map(({ index, 0: found, 1: line, 2: sign, 3: code }) => ({
            start: index,
            end: index + found.length,
            severity: 'error' as const,
            message: {
              it: `«${found}» è rimasto scritto com’era in un programma: qui non diventa un a capo o una lettera.`,
              en: `“${found}” stayed as a program wrote it: here it does not become a line break or a letter.`,
            },
            replacements: [line ? '\n' : sign ? SIGNS[sign]! : String.fromCharCode(Number.parseInt(code!, 16))],
          }))
      : [],
  good: [
    'Il file è in C:\\nuovi\\testi',
    '¯\\_(ツ)_/¯ oggi va così',
    'Sala A \\ Sala B',
    'Andata\\ritorno a 10 euro',
    '\\o/ abbiamo vinto',
    'Una barra / e una rovesciata \\',
  ],
  bad: [
    { text: 'Apriamo sabato!\\nVenite a trovarci', marks: ['\\n'], fixes: ['\n'] },
    { text: 'Apriamo sabato!\\n\\nVenite', marks: ['\\n', '\\n'], fixes: ['\n', '\n'] },
    { text: 'La citt\\u00e0 di notte', marks: ['\\u00e0'], fixes: ['à'] },
    { text: 'Il \\"mercato\\" torna', marks: ['\\"', '\\"'], fixes: ['"', '"'] },
    { text: 'Prezzi:\\t10 euro', marks: ['\\t'], fixes: [' '] },
    { text: 'Prima riga\\r\\nseconda riga', marks: ['\\r\\n'], fixes: ['\n'] },
    { text: 'L\\’estate arriva', marks: ['\\’'], fixes: ['’'] },
  ],
};

/** A letter sequence between two small letters is a slip for a slash: Andata\ritorno. */
function isEscape(text: string, { index, 0: found, 1: line, 2: sign }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  if (PATH.test(before) || /(?<!\p{L})[A-Z]:$/u.test(before)) return false;
  if (sign === "'" || sign === '’') return /\p{L}$/u.test(before) && /^\p{L}/u.test(text.slice(index + found.length));
  if (sign === '"') return text.split('\\"').length > 2;
  if (!line && !sign) return true;
  return (
    found.length > 2 || !(/\p{Ll}$/u.test(text.slice(0, index)) && /^\p{Ll}/u.test(text.slice(index + found.length)))
  );
}
