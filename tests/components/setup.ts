import '@testing-library/jest-dom/vitest';
import { join } from 'node:path';
import { cleanup } from '@testing-library/react';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const file = join(import.meta.dirname, '../../lib/i18n/it.yml');
const messages: Record<string, { message: string }> = JSON.parse(
  generateChromeMessagesText(await parseMessagesFile(file)),
);

const getMessage = (key: string, values: string | string[] = []) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, index) => [values].flat()[Number(index) - 1] ?? '');
Object.assign(fakeBrowser.i18n, { getMessage });

if (typeof Event.prototype.isTrusted === 'undefined') {
  // happy-dom knows no `isTrusted`: in these tests every event is the user's own, unless the test says otherwise.
  Object.defineProperty(Event.prototype, 'isTrusted', { configurable: true, get: () => true });
}

afterEach(cleanup);
