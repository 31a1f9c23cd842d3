import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageDriver } from '../drivers';
import { extension } from './harness';
import { type LinkServer, linkServer } from './linkServer';
import { waitUntil } from './panel';
import { surfaces } from './surfaces';
import { attach, isWorker } from './target';

const text = (page: PageDriver) => page.evaluate(() => document.body.innerText);
const says = (page: PageDriver, wanted: RegExp) =>
  waitUntil(page, async () => wanted.test(await text(page)), `the library to say ${wanted}`);

describe('the library', () => {
  const built = extension('chromium');

  const open = async (place = ''): Promise<{ driver: PageDriver; page: Page }> => {
    const driver = await built.driver.newPage();
    await driver.goto(built.driver.extensionUrl(`library.html${place}`));
    await says(driver, /Modelli\s*\d/);
    return { driver, page: driver.raw.chromium! };
  };
  const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
  const write = async (page: Page, title: string, body: string) => {
    await page.getByRole('button', { name: 'Nuovo modello' }).click();
    await waitForValue(page, 'Titolo', 'Modello senza titolo');
    await page.keyboard.type(title);
    await field(page, 'Testo').fill(body);
    await page.getByText('Salvato', { exact: true }).waitFor();
  };
  const waitForValue = (page: Page, name: string, value: string) =>
    page.waitForFunction(
      ([label, wanted]) =>
        [...document.querySelectorAll('input, textarea')].some(
          (element) =>
            ((element as HTMLInputElement).labels?.[0]?.textContent ?? element.getAttribute('aria-label')) === label &&
            (element as HTMLInputElement).value === wanted,
        ),
      [name, value],
    );

  test('begins with the starter set; a template is written, previewed, kept over a reload', async () => {
    const { driver, page } = await open();
    await says(driver, /Modelli\s*136/);
    await write(page, 'Sconto studenti', 'Ciao {nome}, lo sconto vale {quanto: tutto l’anno}.');
    await says(driver, /Ciao Giulia, lo sconto vale tutto l’anno\./);
    await driver.reload();
    await waitForValue(page, 'Titolo', 'Sconto studenti');
    expect(await field(page, 'Testo').inputValue()).toBe('Ciao {nome}, lo sconto vale {quanto: tutto l’anno}.');
    expect(driver.errors).toEqual([]);
  });

  test('what was typed last is kept though the page is left at once', async () => {
    const { page } = await open();
    await write(page, 'Lasciato subito', 'Ciao.');
    await field(page, 'Testo').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Torno subito.');
    await page.reload();
    await waitForValue(page, 'Testo', 'Ciao. Torno subito.');
  });

  test('variables are written at the caret and taken back by the browser’s undo; wrong braces are shown', async () => {
    const { driver, page } = await open();
    await write(page, 'Graffe', 'Ecco: ');
    await field(page, 'Testo').focus();
    await page.keyboard.press('Control+End');
    await page.getByRole('button', { name: '{link}', exact: true }).click();
    await waitForValue(page, 'Testo', 'Ecco: {link}');
    await page.keyboard.press('Control+z');
    await waitForValue(page, 'Testo', 'Ecco: ');
    await page.keyboard.type('a } b');
    await says(driver, /la graffa chiude, ma nessuna apre/);
    await page.getByRole('button', { name: /nessuna apre/ }).click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('}');
  });

  test('a taken abbreviation is told and not kept', async () => {
    const { driver, page } = await open();
    await write(page, 'Altre scuse', 'Ci dispiace.');
    await field(page, 'Abbreviazione').fill('SCUSE');
    await says(driver, /La usa già «Abbiamo sbagliato: scuse»/);
    await page.getByText('Salvato', { exact: true }).waitFor();
    await driver.reload();
    await waitForValue(page, 'Titolo', 'Altre scuse');
    expect(await field(page, 'Abbreviazione').inputValue()).toBe('');
  });

  test('two tabs stay in step, also while one of them writes', async () => {
    const first = await open();
    await write(first.page, 'In due schede', 'Uno.');
    const second = await open(new URL(first.page.url()).hash);
    await waitForValue(second.page, 'Testo', 'Uno.');
    await field(first.page, 'Testo').fill('Due.');
    await waitForValue(second.page, 'Testo', 'Due.');
    await field(second.page, 'Nota').fill('dalla seconda');
    await waitForValue(first.page, 'Nota', 'dalla seconda');
    expect(await field(first.page, 'Testo').inputValue()).toBe('Due.');
    await second.page.getByRole('button', { name: 'Togli', exact: true }).click();
    await says(first.driver, /Scegli un modello/);
    await second.page.getByRole('button', { name: 'Annulla' }).click();
    await waitForValue(first.page, 'Nota', 'dalla seconda');
  });

  test('removed starter templates come back', async () => {
    const { driver, page } = await open('#templates/starter-scuse-tu');
    const before = Number(/Modelli\s*(\d+)/.exec(await text(driver))![1]);
    await page.getByRole('button', { name: 'Togli', exact: true }).click();
    await says(driver, new RegExp(`Modelli\\s*${before - 1}`));
    const end = page.getByRole('button', { name: 'Rimetti il modello di partenza che hai tolto' });
    // The list is drawn in steps: its end is reached by going there.
    for (let step = 0; step < 3; step++) {
      await page.locator('.list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    }
    await end.click();
    await says(driver, new RegExp(`Modelli\\s*${before}`));
  });

  test('an import tells what it leaves out, writes all or nothing, and can be undone', async () => {
    const { driver, page } = await open('#templates/import');
    const before = Number(/Modelli\s*(\d+)/.exec(await text(driver))![1]);
    const csv =
      'title;body;brand;abbreviation\nPrimo;Ciao {nome}.;;primo\nSecondo;Ciao {nome.;;\nTerzo;Ciao.;Nessuno;\nQuarto;Ciao.;;scuse\nQuinto;Sì, è così.;;';
    // As a spreadsheet on Windows writes it, in its old code page.
    await choose(page, 'modelli.csv', Buffer.from(csv, 'latin1'));
    await says(driver, /Entrano 2 modelli/);
    await says(driver, /3 righe restano fuori/);
    expect(await page.locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringMatching(/^3\s+Nel testo le graffe/),
      expect.stringMatching(/^4\s+Il brand non c’è/),
      expect.stringMatching(/^5\s+L’abbreviazione è già/),
    ]);
    expect(await text(driver)).toMatch(new RegExp(`Modelli\\s*${before}`));
    await page.getByRole('button', { name: 'Importa 2 modelli' }).click();
    await says(driver, new RegExp(`Modelli\\s*${before + 2}`));
    await page.getByRole('searchbox').fill('così quinto');
    await page.getByRole('button', { name: /^Quinto/ }).click();
    expect(await field(page, 'Testo').inputValue()).toBe('Sì, è così.');
    await page.getByRole('button', { name: 'Annulla' }).click();
    await says(driver, new RegExp(`Modelli\\s*${before}`));
  });

  test.each(['CSV', 'JSON'])('what was exported as %s comes back the same', async (format) => {
    const { driver, page } = await open('#references');
    const url = `https://bottega.example/${format}`;
    await page.getByRole('textbox', { name: 'Incolla un link' }).fill(url);
    await page.keyboard.press('Enter');
    await waitForValue(page, 'Indirizzo', url);
    await field(page, 'Nota').fill('=SOMMA(A1); «note», con "virgolette"\ne due righe');
    await page.getByText('Salvato', { exact: true }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .locator('summary', { hasText: 'Esporta' })
        .click()
        .then(() => page.locator('.menu').getByRole('button', { name: format }).click()),
    ]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^riferimenti-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`),
    );
    const file = readFileSync(await download.path());
    const before = await stored(page, 'references', url);
    await page.evaluate(
      () =>
        new Promise((done) => {
          const request = indexedDB.open('sul-pezzo');
          request.onsuccess = () => {
            const clear = request.result.transaction('references', 'readwrite').objectStore('references').clear();
            clear.onsuccess = () => done(request.result.close());
          };
        }),
    );
    await driver.goto('about:blank');
    await driver.goto(built.driver.extensionUrl('library.html#references/import'));
    await says(driver, /Riferimenti\s*0/);
    await choose(page, download.suggestedFilename(), file);
    await page.getByRole('button', { name: /^Importa \d+ riferiment/ }).click();
    await says(driver, /Importat. \d+ riferiment/);
    expect(await stored(page, 'references', url)).toEqual({ ...before, updatedAt: expect.any(Number) });
  });

  test('a file that is none of ours is refused in plain words', async () => {
    const { driver, page } = await open('#templates/import');
    await choose(page, 'foto.json', Buffer.from('{"not": "ours"}'));
    await says(driver, /Questo file non si può importare/);
    await says(driver, /non è un CSV né un JSON di questo tipo/);
  });

  test('a page and a link are saved from the menu, once each', async () => {
    const site = await built.open(surfaces[1]!.url);
    const worker = await attach(site, isWorker);
    const click = (info: object) =>
      worker.evaluate(
        new Function(`return chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) =>
          chrome.contextMenus.onClicked.dispatch({ editable: false, ...${JSON.stringify(info)} }, tab))`) as () => Promise<void>,
      );
    const badge = () =>
      worker.evaluate(() =>
        chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab!.id })),
      );
    const pageUrl = surfaces[1]!.url;
    await click({ menuItemId: 'save-page', pageUrl });
    await waitUntil(site, async () => (await badge()) === '✓', 'the tick');
    await click({ menuItemId: 'save-page', pageUrl });
    await click({ menuItemId: 'save-link', pageUrl, linkUrl: 'https://bottega.example/aiuto/tempi-di-consegna.html' });
    const { driver, page } = await open('#references');
    await says(driver, /Tempi di consegna/);
    expect(await page.getByRole('button', { name: /^Home \/ X/ }).count()).toBe(1);
    await waitUntil(site, async () => (await badge()) === '', 'the tick to go');
    await site.close();
  });
});

describe('the library on a full disk', () => {
  const built = extension('chromium');

  test('says what was not kept, writes nothing by halves, and goes on once there is room', async () => {
    const driver = await built.driver.newPage();
    const page = driver.raw.chromium!;
    const session = await built.driver.raw.chromium!.newCDPSession(page);
    const origin = built.driver.extensionUrl('').slice(0, -1);
    // Before anything is written: afterwards Chromium goes by the room it saw then, for some seconds.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await driver.goto(built.driver.extensionUrl('library.html#templates/import'));
    await says(driver, /Modelli\s*0/);
    await choose(page, 'due.csv', Buffer.from('title,body\nUno,Ciao\nDue,Ciao'));
    await page.getByRole('button', { name: 'Importa 2 modelli' }).click();
    await says(driver, /Lo spazio del browser per Sul Pezzo è pieno/);
    await says(driver, /Modelli\s*0/);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('button', { name: 'Importa 2 modelli' }).click();
    await says(driver, /Modelli\s*2/);
    expect(await text(driver)).not.toContain('è pieno');
    expect(driver.errors).toEqual([]);
  });
});

describe('the link check', () => {
  let server: LinkServer;
  beforeAll(async () => {
    server = await linkServer();
  });
  afterAll(() => server.close());
  const folder = granted();
  afterAll(() => rmSync(folder, { recursive: true }));
  const built = extension('chromium', {
    extensionDir: folder,
    port: () => Number(new URL(server.origin).port),
  });

  const add = async (page: Page, path: string) => {
    await page.getByRole('textbox', { name: 'Incolla un link' }).fill(`${server.origin}${path}`);
    await page.keyboard.press('Enter');
    await page.waitForFunction((end) => location.hash.length > 20 && document.body.innerText.includes(end), path);
  };
  const open = async () => {
    const driver = await built.driver.newPage();
    await driver.goto(built.driver.extensionUrl('library.html#references'));
    await says(driver, /Riferimenti\s*\d/);
    return { driver, page: driver.raw.chromium! };
  };

  test('tells what answers, has moved, is gone or cannot be known, without cookies', async () => {
    const { driver, page } = await open();
    for (const path of ['/here', '/moved', '/gone', '/missing', '/broken', '/no-head', '/elsewhere'])
      await add(page, path);
    await page.getByRole('button', { name: 'Controlla i link' }).click();
    await says(driver, /7 link controllati: 2 rispondono, 2 si sono spostati, 2 non ci sono più, 1 non ha risposto\./);
    const row = (name: string) => page.getByRole('button', { name, exact: false }).first().innerText();
    expect(await row('No head')).toMatch(/risponde/);
    expect(await row('Gone')).toMatch(/non c’è più/);
    expect(await row('Broken')).toMatch(/non risponde/);
    expect(server.asked.filter(({ path }) => path === '/no-head').map(({ method }) => method)).toEqual(['HEAD', 'GET']);
    expect(server.asked.filter(({ cookies }) => cookies)).toEqual([]);
    expect(server.most()).toBeLessThanOrEqual(4);

    await page.getByRole('button', { name: /^Elsewhere/ }).click();
    await says(driver, /Porta a un altro sito/);
    await page.getByRole('button', { name: /^Moved/ }).click();
    await says(driver, /Ora risponde da 127\.0\.0\.1:\d+\/here/);
    await page.getByRole('button', { name: 'Usa il nuovo indirizzo' }).click();
    // The other reference has that address: it is not doubled.
    await says(driver, /C’è già «Here» con questo indirizzo/);
  });

  test('is stopped by the user; what was checked by then is kept', async () => {
    const { driver, page } = await open();
    for (let n = 0; n < 6; n++) await add(page, `/slow-${n}`);
    await page.getByRole('searchbox').fill('slow');
    await says(driver, /6 su \d+/);
    await page.getByRole('button', { name: 'Controlla questi' }).click();
    await says(driver, /Controllo i link, 0 di 6/);
    await page.getByRole('button', { name: 'Ferma' }).click();
    await says(driver, /Controllo fermato\. Nessun link controllato/);
    server.release();
    expect(await page.locator('.item').allInnerTexts()).toSatisfy((rows: string[]) =>
      rows.every((row) => row.includes('da controllare')),
    );
  });
});

describe('in Firefox', () => {
  let server: LinkServer;
  beforeAll(async () => {
    server = await linkServer();
  });
  afterAll(() => server.close());
  const built = extension('firefox', { port: () => Number(new URL(server.origin).port) });

  test('a template is written, and a link checked with a right that is given back', async () => {
    const page = await built.driver.newPage();
    await page.goto(built.driver.extensionUrl('library.html'));
    // The interface is in English where Firefox has no Italian.
    await says(page, /(Modelli|Templates)\s*136/);
    await page.click('.list .button.primary');
    await says(page, /Modello senza titolo|Untitled template/);
    await page.type('Da Firefox');
    await waitUntil(
      page,
      async () => /\s137\s/.test(await text(page)) && /Salvato|Saved/.test(await text(page)),
      'it to be kept',
    );
    await page.evaluate(() => {
      document.body.dataset.before = '';
      location.reload();
    });
    const isNew = () => page.evaluate(() => document.body.dataset.before === undefined);
    await waitUntil(page, async () => (await isNew()) && /Da Firefox/.test(await text(page)), 'what was kept');

    await page.evaluate(() => {
      location.hash = 'references';
    });
    await says(page, /Incolla un link|Paste a link/);
    await page.click('.add-link input');
    await page.type(`${server.origin}/moved`);
    await page.press('Enter');
    await says(page, /Chi lo usa|Who uses it/);
    await page.click('.link-state button');
    await says(page, /1 link (controllato: 1 si è spostato|checked: 1 has moved)/);
    const origins = await page.evaluate(() => browser.permissions.getAll().then(({ origins }) => origins));
    expect(origins.filter((origin) => origin.includes('127.0.0.1'))).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});

declare const browser: { permissions: { getAll(): Promise<{ origins: string[] }> } };
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
};

/** The Chromium build with the right to read the test's own server: no test can press the browser's own question. */
function granted(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sul-pezzo-granted-'));
  cpSync(fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions.push('*://127.0.0.1/*');
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Scegli un file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** A row as the database has it. */
function stored(page: Page, table: string, url: string): Promise<object> {
  return page.evaluate(
    ([name, address]) =>
      new Promise<object>((done) => {
        const request = indexedDB.open('sul-pezzo');
        request.onsuccess = () => {
          const all = request.result.transaction(name!).objectStore(name!).getAll();
          all.onsuccess = () => {
            request.result.close();
            done(all.result.find((row: { url: string }) => row.url === address));
          };
        };
      }),
    [table, url],
  );
}
