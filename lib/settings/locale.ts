/** The interface's language for a browser language tag: Italian for Italian, English for all others. */
export function localeOf(tag: string): 'it' | 'en' {
  return tag.toLowerCase().startsWith('it') ? 'it' : 'en';
}
