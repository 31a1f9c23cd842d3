/**
 * The shapes of data that a page's script takes in. They say the same as the zod schemas that the other end checks with
 * (a test holds the two together); zod itself would be 16 KB of the 60 KB that a page may carry of ours.
 */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value): value is string => typeof value === 'string';
export const filled: Shape<string> = (value): value is string => text(value) && value !== '';
export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';
export const whole: Shape<number> = (value): value is number => Number.isSafeInteger(value);
export const count: Shape<number> = (value): value is number => whole(value) && value >= 0;

export function oneOf<const T extends string>(...choices: readonly T[]): Shape<T> {
  return (value): value is T => choices.includes(value as T);
}

export function list<T>(item: Shape<T>): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(item);
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

export function record<T extends object>(fields: { [Key in keyof T]-?: Shape<T[Key]> }): Shape<T> {
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries<Shape<unknown>>(fields).every(([key, shape]) => shape((value as Record<string, unknown>)[key]));
}
