import { createRoot } from 'react-dom/client';
import { App } from './app';
import 'quill/dist/quill.core.css';
import '../kit/base.css';
import './linkedin.css';

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: { createHTML(html: string): string }): unknown };
  }
}

// The site's own default policy: it lets text through and refuses markup, whoever writes it.
window.trustedTypes?.createPolicy('default', {
  createHTML: (html) => {
    if (html.includes('<')) throw new TypeError('No markup through this policy');
    return html;
  },
});

createRoot(document.getElementById('root')!).render(<App shadow={outlet()} />);

/** Where the React pages keep the share box: an open shadow root with styles of its own. */
function outlet(): HTMLElement {
  const host = document.createElement('div');
  host.id = 'interop-outlet';
  host.dataset.testid = 'interop-shadowdom';
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = '/practice/linkedin.css';
  const mount = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(styles, mount);
  document.body.append(host);
  return mount;
}
