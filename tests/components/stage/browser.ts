/** Filled in by the build. */
declare const MESSAGES: Record<string, { message: string }>;

/** The one browser interface the components reach, through `#i18n`; imported before anything that asks for it. */
const getMessage = (key: string, values: string[] = []) =>
  (MESSAGES[key]?.message ?? '').replace(/\$(\d)/g, (_, index) => values[Number(index) - 1] ?? '');

Object.assign(globalThis, { browser: { runtime: { id: 'stage' }, i18n: { getMessage } } });
