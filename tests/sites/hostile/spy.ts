import { describe, everything, isOwn, strangers } from './own';
import { note, noteAddress, report } from './report';

/** Looks for traces: strangers that show anything, addresses in attributes, style sheets and resource timing. */
export function look(): void {
  for (const element of strangers()) {
    const bare = element.attributes.length === 0 && element.textContent === '' && element.shadowRoot === null;
    if (!bare) note(report.seen, describe(element));
  }
  for (const element of everything()) {
    for (const { name, value } of element.attributes) noteAddress(`${element.localName}[${name}]`, value);
  }
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) noteAddress('style', sheet.href ?? '');
  for (const { name } of performance.getEntriesByType('resource')) noteAddress('resource', name);
}

/** Throws out whatever is not the page's own, as soon as it stands under the document, the body or a dialog. */
export function purge(): void {
  const places = 'html, body, [role="dialog"]';
  new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (!(node instanceof Element) || isOwn(node) || !node.parentElement?.matches(places)) continue;
      report.removed.push(describe(node));
      node.remove();
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}
