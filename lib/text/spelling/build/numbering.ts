import { LETTER_MASK } from '../format';

/** Numbers things from 1 in the order they come. */
export class Numbering<T> {
  readonly items: T[] = [];
  private readonly numbers = new Map<T, number>();

  of(item: T): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    const number = this.items.push(item);
    this.numbers.set(item, number);
    return number;
  }
}

/** Gives each letter an id from 1. */
export class Letters {
  all = '';
  private readonly ids = new Map<number, number>();

  encode(text: string): Uint8Array {
    const ids = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) ids[i] = this.id(text.charCodeAt(i));
    return ids;
  }

  private id(code: number): number {
    const known = this.ids.get(code);
    if (known !== undefined) return known;
    this.all += String.fromCharCode(code);
    if (this.all.length > LETTER_MASK) throw new Error('lexicon: too many letters for an edge');
    this.ids.set(code, this.all.length);
    return this.all.length;
  }
}
