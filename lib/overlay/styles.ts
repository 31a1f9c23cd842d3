/** The page's own object behind a content script's view of it (Firefox only). */
type Waived<T> = T & { wrappedJSObject?: T };
type StyleWindow = Window & { CSSStyleSheet: typeof CSSStyleSheet };

/**
 * Gives a shadow root a style sheet that no page policy can block: a constructed one, never a `<style>` element
 * (Mastodon's CSP refuses those on Firefox). Firefox shows content scripts no `adoptedStyleSheets`; there the sheet is
 * made and adopted through the page's own objects.
 */
export function adoptStyles(root: ShadowRoot, css: string): void {
  const page = (window as Waived<Window>).wrappedJSObject as StyleWindow | undefined;
  const owner = page ? ((root as Waived<ShadowRoot>).wrappedJSObject ?? root) : root;
  const sheet = new (page ?? (window as unknown as StyleWindow)).CSSStyleSheet();
  sheet.replaceSync(css);
  owner.adoptedStyleSheets.push(sheet);
}
