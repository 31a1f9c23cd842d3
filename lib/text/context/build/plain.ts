const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'", rsquo: '’' };
/** A line of so many words, most of them letters, is a sentence and not a menu or a table. */
const WORDS = 5;

/** The readable paragraphs of a file, one string each. */
export function plainOf(source: string, kind: 'text' | 'markup' | 'roff'): string[] {
  const text = kind === 'markup' ? withoutTags(source) : kind === 'roff' ? withoutRoff(source) : source;
  return text
    .replace(/<[^<>]{1,80}>/g, ' ')
    .split(/\n\s*\n|\n%\n|\n(?=[-*•] )/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(isProse);
}

function withoutTags(source: string): string {
  return source
    .replace(/<(script|style|pre|code|cmd|screen)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<\/?(p|li|td|th|h\d|div|title|dd|dt|br|ul|ol|table|tr|item|section|note)\b[^>]*>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function withoutRoff(source: string): string {
  return source
    .replace(/^\.(?:PP|P|SH|SS|TP|IP|LP).*$/gm, '\n')
    .replace(/^\.\w+\s*/gm, '')
    .replace(/\\f[BIRP]|\\[&|]/g, '')
    .replace(/\\-/g, '-')
    .replace(/\\\(aq/g, "'");
}

function isProse(line: string): boolean {
  const words = line.match(/\p{L}+/gu) ?? [];
  const letters = words.join('').length;
  return (
    words.length >= WORDS && letters > line.length * 0.7 && /\b(?:il|la|di|che|un|una|per|non|è|e|con)\b/i.test(line)
  );
}

/** The translations in a compiled GNU message catalogue, plural forms apart. */
export function stringsOfMo(bytes: Buffer): string[] {
  const little = bytes.readUInt32LE(0) === 0x950412de;
  const read = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const [count, table] = [read(8), read(16)];
  const strings: string[] = [];
  // The first is the header.
  for (let i = 1; i < count; i++) {
    const [length, at] = [read(table + i * 8), read(table + i * 8 + 4)];
    strings.push(...bytes.toString('utf8', at, at + length).split('\0'));
  }
  return strings;
}
