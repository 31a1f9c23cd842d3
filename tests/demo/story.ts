import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageDriver } from '../drivers';
import { marked, waitCard, waitMarked, wordPoint } from '../e2e/overlay';
import { panel } from '../e2e/panel';
import { composer, onStage, openComposer, schemes } from './stage';

const folder = fileURLToPath(new URL('../../.output/demo', import.meta.url));
const flawed =
  'Sabato la nostra aziendda apre le porte: musica, caffè e un prodoto tutto nuovo. Vi aspettiamo a Milano.';
const clean =
  'Sabato la nostra azienda apre le porte: musica, caffè e un prodotto tutto nuovo. Vi aspettiamo a Milano.';

/**
 * Writes, corrects, reviews and publishes a post as its user would, telling every step; once by day and, without a
 * word, once by night, so that both are in the pictures. Rejects when a step does not lead where it should.
 */
export async function tellStory(extensionDir: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const colorScheme of schemes) {
    let pictures = 0;
    await onStage(extensionDir, { headless: true, colorScheme }, async (driver) => {
      const page = await openComposer(driver, { still: true });
      await act(page, async (told, name) => {
        if (colorScheme === 'light') console.log(`${pictures + 1}. ${told}`);
        pictures += 1;
        await page.screenshot(join(folder, `${String(pictures).padStart(2, '0')}-${name}-${colorScheme}.png`));
      });
    });
  }
  console.log(`\nLe immagini sono in ${folder}`);
}

type Tell = (told: string, picture: string) => Promise<void>;

async function act(page: PageDriver, tell: Tell): Promise<void> {
  await tell('Apro il compositore di X: una pagina di prova, nulla va in rete.', 'composer');
  await page.type(flawed);
  await waitMarked(page, ['aziendda', 'prodoto']);
  await tell(`Scrivo «${flawed}» e vedo sottolineate: ${(await marked(page)).join(', ')}.`, 'marked');

  const word = await wordPoint(page, 'prodoto');
  await page.click(word);
  await waitCard(page, word);
  await tell('Faccio clic su «prodoto»: sotto la parola compaiono le correzioni.', 'card');
  await page.press('1');
  await waitMarked(page, ['aziendda']);
  await tell('Premo il tasto 1: «prodoto» è diventato «prodotto».', 'corrected');

  await page.click(composer.publish);
  const review = await panel(page);
  await review.says(/1 errore|1 error/);
  if ((await sentParts(page)) !== null) throw new Error('il post è uscito con un errore');
  await tell('Premo «Posta»: il post si ferma, perché c’è ancora 1 errore.', 'stopped');
  await review.press(/^azienda/);
  await waitMarked(page, []);
  await review.says(/non ci sono più|are gone|no more/i);
  await tell('Nella revisione scelgo «azienda»: gli errori non ci sono più.', 'reviewed');

  await review.press(/^Pubblica$|^Publish$/);
  const sent = await page.waitFor(() => window.__sent.at(-1)?.parts ?? null);
  await tell(`Pubblico. È uscito: «${sent?.join(' / ')}»`, 'published');
  if (sent?.join() !== clean) throw new Error(`è uscito un altro testo: «${sent?.join(' / ')}»`);
  if (page.errors.length > 0) throw new Error(`la pagina segnala: ${page.errors.join('; ')}`);
}

function sentParts(page: PageDriver): Promise<string[] | null> {
  return page.evaluate(() => window.__sent.at(-1)?.parts ?? null);
}
