import { type Format, longestFile } from '@/lib/replies/exchange';

/** The longest file that is read at all, in bytes: no letter takes more than four. */
const mostBytes = longestFile * 4;

export interface ReadFile {
  name: string;
  format: Format;
  text: string;
}

/** A file's text, whatever program wrote it: UTF-8, UTF-16 with its mark, or the Western code page of older spreadsheets. */
export async function readFile(file: File): Promise<ReadFile | 'too-long'> {
  if (file.size > mostBytes) return 'too-long';
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  const isJson = /\.json$/i.test(file.name) || /^\s*[{[]/.test(text);
  return { name: file.name, format: isJson ? 'json' : 'csv', text };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
