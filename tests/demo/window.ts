import { onStage, openComposer } from './stage';

const advice = `
Si è aperta una finestra con il compositore di X: è una pagina di prova, nulla va in rete.
Scrivi un post con qualche errore, per esempio «La nostra aziendda presenta un prodoto nuovo». Le parole sbagliate si
sottolineano: fai clic su una e scegli la correzione, anche con i tasti 1-5. Il numero accanto al riquadro apre la
revisione. Premi «Posta» con un errore ancora nel testo: il post si ferma e la revisione ti dice perché.
Per finire, chiudi la finestra.
`;

/** Leaves a composer with the extension to the user, until the window is closed. */
export async function openWindow(extensionDir: string): Promise<void> {
  await onStage(extensionDir, { headless: false }, async (driver) => {
    const context = driver.raw.chromium!;
    const closed = new Promise((resolve) => context.once('close', resolve));
    const page = await openComposer(driver);
    await Promise.all(context.pages().map((other) => other !== page.raw.chromium && other.close()));
    const left = new Promise((resolve) => page.raw.chromium!.once('close', resolve));
    console.log(advice);
    await Promise.race([closed, left]);
  });
}
