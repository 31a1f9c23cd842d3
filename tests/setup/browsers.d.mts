/** Path of an installed browser, or null. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
/** The same, and installs one if there is a way. */
export function ensureBrowser(name: 'chromium' | 'firefox'): string | null;
