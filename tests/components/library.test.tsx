import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '@/components/library/Library';
import { FullError, type LibraryServices, type LibraryState, type Place } from '@/components/library/services';
import { libraryExample, memoryLibrary } from './stage/libraryExamples';

beforeEach(() => {
  location.hash = '';
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

async function open(
  place: Partial<Place> = {},
  state: Partial<LibraryState> = {},
  over: Partial<LibraryServices> = {},
) {
  const library = memoryLibrary({ ...libraryExample, ...state }, place);
  const services = Object.assign(library.services, over);
  await act(async () => render(<Library services={services} />));
  const template = (title: string) => library.state().templates.find((each) => each.title === title);
  return { ...library, services, template, user: userEvent.setup() };
}

const box = (name: string | RegExp) => screen.getByRole('textbox', { name });
const saved = () => screen.findByText('Salvato');
const item = (name: RegExp) => screen.findByRole('button', { name });

describe('the list of templates', () => {
  it('stands on shelves by folder, with how many each holds', async () => {
    await open();
    expect(screen.getByRole('heading', { name: /^Avvisi e occasioni/ })).toHaveTextContent('12');
  });

  it('is searched with typing errors of hurry and narrowed by what a template is for', async () => {
    const { user } = await open();
    await user.type(screen.getByRole('searchbox'), 'fattura');
    expect(await screen.findByText(/^\d+ su 136$/)).toBeVisible();
    expect(await item(/^Fattura tu/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Registro' }), 'Lei');
    expect(await item(/^Fattura Lei/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Fattura tu/ })).toBeNull();
    await user.type(screen.getByRole('searchbox'), ' zzz');
    await user.click(await screen.findByRole('button', { name: 'Togli ricerca e filtri' }));
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(screen.getByRole('combobox', { name: 'Registro' })).toHaveDisplayValue('tu, Lei e voi');
  });

  it('teaches what to do while it is empty, and brings the starter set back', async () => {
    const { user, state } = await open({}, { templates: [] });
    expect(screen.getByText(/non c’è ancora nessun modello/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Rimetti i 136 modelli/ }));
    expect(state().templates).toHaveLength(136);
    await user.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(state().templates).toEqual([]);
  });

  it('leaves the abbreviation of a starter to whoever has taken it meanwhile', async () => {
    const own = { ...libraryExample.templates.find(({ id }) => id === 'starter-scuse-tu')!, id: 'own' };
    const { user, state } = await open({}, { templates: [own] });
    await user.click(screen.getByRole('button', { name: /^Rimetti/ }));
    expect(
      state()
        .templates.filter(({ abbreviation }) => abbreviation === 'scuse')
        .map(({ id }) => id),
    ).toEqual(['own']);
  });
});

describe('a template', () => {
  const scuse = { open: 'starter-scuse-tu' };
  /** Enough for what looks at one template: every question to a long list takes its time. */
  const few = { templates: libraryExample.templates.filter(({ id }) => /^starter-(scuse|grazie|cambio)-tu$/.test(id)) };

  it('is new with its title selected, and kept from the first moment', async () => {
    const { user, state, template } = await open();
    await user.click(screen.getByRole('button', { name: 'Nuovo modello' }));
    expect(box('Titolo')).toHaveFocus();
    expect(state().templates).toHaveLength(137);
    await user.keyboard('Sconto studenti');
    await saved();
    expect(template('Sconto studenti')).toBeDefined();
  });

  it('is kept as it is typed, blanks at the end and all on show', async () => {
    const { user, state } = await open(scuse, few);
    await user.clear(box('Nota'));
    await user.type(box('Nota'), 'prima di tutto, ascolta ');
    await saved();
    expect(state().templates.find(({ id }) => id === scuse.open)!.note).toMatch(/^prima di tutto, ascolta ?$/);
    expect(box('Nota')).toHaveValue('prima di tutto, ascolta ');
  });

  it('is kept when another is opened before the moment is over', async () => {
    const { user, state } = await open(scuse);
    await user.type(box('Nota'), '!');
    await user.click(screen.getByRole('button', { name: /^Condoglianze tu/ }));
    expect(state().templates.find(({ id }) => id === scuse.open)!.note).toMatch(/!$/);
  });

  it('keeps its last title and text while there is none', async () => {
    const { user, state } = await open(scuse, few);
    const before = state().templates.find(({ id }) => id === scuse.open);
    await user.clear(box('Titolo'));
    await user.clear(box('Testo'));
    expect(screen.getByText('Serve un titolo. Finché manca vale l’ultimo.')).toBeVisible();
    await saved();
    expect(state().templates.find(({ id }) => id === scuse.open)).toEqual(before);
    expect(box('Titolo')).toHaveValue('');
  });

  it('goes back to how it was when it was opened', async () => {
    const { user, state } = await open(scuse, few);
    const before = state().templates.find(({ id }) => id === scuse.open)!;
    await user.type(box('Titolo'), ' davvero');
    await user.click(screen.getByRole('checkbox', { name: 'Crisi' }));
    await saved();
    await user.click(screen.getByRole('button', { name: 'Torna a com’era' }));
    await saved();
    expect(state().templates.find(({ id }) => id === scuse.open)).toEqual(before);
    expect(screen.queryByRole('button', { name: 'Torna a com’era' })).toBeNull();
  });

  it('reads as whoever commented would read it', async () => {
    const { user } = await open(scuse, few);
    await user.clear(box('Testo'));
    await user.type(box('Testo'), 'Ciao {{nome}, da {{brand}: {{scelta: oggi|domani} {{quando:}.');
    const preview = screen.getByRole('complementary', { name: 'Come si legge' });
    expect(preview).toHaveTextContent('Ciao Giulia, da Bottega Rossi: oggi quando.');
    expect(within(preview).getByText('quando')).toHaveClass('missing');
  });

  it('shows wrong braces where they are, and leads there', async () => {
    const { user } = await open(scuse, few);
    await user.clear(box('Testo'));
    await user.type(box('Testo'), 'Ciao {{nome, eccoci.');
    await user.click(screen.getByRole('button', { name: 'Manca la graffa che chiude, in «{nome, eccoci.»' }));
    const text = box('Testo') as HTMLTextAreaElement;
    expect([text.selectionStart, text.selectionEnd]).toEqual([5, 6]);
    expect(document.querySelector('.mirror .wrong')).toHaveTextContent('{');
  });

  it('takes no abbreviation that another one has, in whatever case', async () => {
    const { user, state } = await open(scuse, few);
    await user.clear(box('Abbreviazione'));
    await user.type(box('Abbreviazione'), 'GRAZIE');
    expect(screen.getByText('La usa già «Grazie per le belle parole». Scegline un’altra.')).toBeVisible();
    await saved();
    expect(state().templates.find(({ id }) => id === scuse.open)!.abbreviation).not.toBe('GRAZIE');
  });

  it('is duplicated without what is its own, removed and brought back', async () => {
    const { user, state, template } = await open({ open: 'starter-cambio-tu' });
    await user.click(screen.getByRole('button', { name: 'Duplica' }));
    expect(template('Cambio e reso (copia)')).toMatchObject({ abbreviation: null, uses: 0, referenceId: 'resi' });
    await user.click(screen.getByRole('button', { name: 'Togli' }));
    expect(template('Cambio e reso (copia)')).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(state().templates).toHaveLength(137);
  });

  it('follows another tab, but not over what is being typed here', async () => {
    const { user, state, set } = await open(scuse, few);
    const change = (part: object) =>
      act(async () =>
        set({ templates: state().templates.map((each) => (each.id === scuse.open ? { ...each, ...part } : each)) }),
      );
    await change({ folder: 'Altrove' });
    expect(screen.getByRole('combobox', { name: 'Cartella' })).toHaveValue('Altrove');
    await user.type(box('Titolo'), ' qui');
    await change({ note: 'di là' });
    expect(box('Titolo')).toHaveValue('Abbiamo sbagliato: scuse qui');
    await saved();
    expect(state().templates.find(({ id }) => id === scuse.open)).toMatchObject({
      title: 'Abbiamo sbagliato: scuse qui',
      note: 'di là',
    });
    await change({ title: 'Deciso di là' });
    expect(box('Titolo')).toHaveValue('Deciso di là');
  });

  it('that could not be kept stays on show, is told, and is kept at the next try', async () => {
    let isFull = true;
    const { user, services, state } = await open(scuse, few);
    const save = services.saveTemplates;
    services.saveTemplates = (all) => (isFull ? Promise.reject(new FullError()) : save(all));
    await user.type(box('Titolo'), '!');
    expect(await screen.findByText('Non salvato')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(/spazio .* è pieno/);
    expect(box('Titolo')).toHaveValue('Abbiamo sbagliato: scuse!');
    isFull = false;
    await user.click(screen.getByRole('button', { name: 'Riprova' }));
    await saved();
    expect(state().templates.find(({ id }) => id === scuse.open)!.title).toBe('Abbiamo sbagliato: scuse!');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('tells that its reference was removed', async () => {
    await open({ open: 'starter-cambio-tu' }, { references: [] });
    expect(screen.getByText(/Il riferimento è stato tolto/)).toBeVisible();
  });
});

describe('references', () => {
  const references: Partial<Place> = { section: 'references' };

  it('teach what they are for while there is none', async () => {
    await open(references, { references: [] });
    expect(screen.getByText(/Incolla sopra la pagina che citi più spesso/)).toBeVisible();
  });

  it('are added by pasting a link, once each', async () => {
    const { user, state } = await open(references);
    await user.type(box('Incolla un link'), 'bottega.example/tempi-di-consegna.html{Enter}');
    expect(await item(/^Tempi di consegna/)).toBeVisible();
    await user.type(box('Incolla un link'), 'https://bottega.example/tempi-di-consegna.html{Enter}');
    expect(state().references).toHaveLength(6);
    await user.type(box('Incolla un link'), 'due parole{Enter}');
    expect(screen.getByText('Questo non è l’indirizzo di una pagina.')).toBeVisible();
  });

  it('that could not be saved elsewhere wait in the field', async () => {
    await open({ ...references, link: 'https://bottega.example/nuova' });
    expect(box('Incolla un link')).toHaveValue('https://bottega.example/nuova');
    expect(screen.getByText(/non è stato salvato/)).toBeVisible();
  });

  it('adopt the address they moved to with one press; what the check said goes with the old one', async () => {
    const { user, state } = await open({ ...references, open: 'resi' });
    await user.click(screen.getByRole('button', { name: 'Usa il nuovo indirizzo' }));
    await saved();
    expect(state().references.find(({ id }) => id === 'resi')).toMatchObject({
      ...{ url: 'https://bottega.example/aiuto/resi-e-rimborsi', status: 'unchecked', movedTo: null, checkedAt: null },
    });
  });

  it('say who uses them, and how many lose them', async () => {
    const { user, state } = await open({ ...references, open: 'resi' });
    expect(screen.getByRole('button', { name: 'Cambio e reso' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Togli' }));
    expect(screen.getByText(/«Resi e rimborsi» tolto\. 1 modello lo usava/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(state().references).toHaveLength(5);
  });

  it('are valid through the whole of their last day', async () => {
    const { user, state } = await open({ ...references, open: 'garanzia' });
    const field = screen.getByLabelText('Valido fino al');
    await user.type(field, '2030-05-31');
    await saved();
    expect(state().references.find(({ id }) => id === 'garanzia')!.validUntil).toBe(new Date(2030, 5, 1).getTime());
    expect(field).toHaveValue('2030-05-31');
  });

  it('are checked on request, and told in numbers', async () => {
    const { user } = await open(references);
    await user.click(screen.getByRole('button', { name: 'Controlla i link' }));
    expect(await screen.findByText('5 link controllati: 5 rispondono.')).toBeVisible();
  });

  it('stay unchecked without the right to read their sites', async () => {
    const { user } = await open(references, {}, { checkLinks: async () => 'refused' });
    await user.click(screen.getByRole('button', { name: 'Controlla i link' }));
    expect(await screen.findByText(/Senza il permesso/)).toBeVisible();
  });
});

describe('files', () => {
  const file = (name: string, text: string | Uint8Array<ArrayBuffer>) => new File([text], name);
  const give = (user: ReturnType<typeof userEvent.setup>, given: File) =>
    user.upload(screen.getByLabelText('Scegli un file'), given);

  it('are reported row by row before anything is written', async () => {
    const { user, state } = await open({ open: 'import' });
    await give(user, file('a.json', JSON.stringify({ templates: [{ title: 'Uno', body: 'Ciao.' }, { title: '' }] })));
    expect(await screen.findByRole('heading', { name: 'Entra 1 modello' })).toHaveFocus();
    expect(screen.getByRole('row', { name: /^2 .*Titolo \(title\): manca/ })).toBeVisible();
    expect(state().templates).toHaveLength(136);
    await user.click(screen.getByRole('button', { name: 'Importa 1 modello' }));
    expect(state().templates).toHaveLength(137);
    await user.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(state().templates).toHaveLength(136);
  });

  it('of old spreadsheets keep their accents', async () => {
    const { user, template } = await open({ open: 'import' });
    const bytes = Uint8Array.from('title;body\nPerché;È così', (letter) => letter.charCodeAt(0));
    await give(user, file('a.csv', bytes));
    await user.click(await screen.findByRole('button', { name: 'Importa 1 modello' }));
    expect(template('Perché')!.body).toBe('È così');
  });

  it('are handed out with every template', async () => {
    const { user, services } = await open();
    await user.click(screen.getByText('Esporta'));
    await user.click(screen.getByRole('button', { name: /^CSV/ }));
    const [given] = memoryFiles(services);
    expect(given!.name).toMatch(/^modelli-\d{4}-\d\d-\d\d\.csv$/);
    expect(given!.text.split('\r\n')).toHaveLength(137);
  });
});

const memoryFiles = (services: LibraryServices) => (services as ReturnType<typeof memoryLibrary>['services']).files;

it('a library that cannot be read says so', async () => {
  await open(
    {},
    {},
    {
      watch: (_, onFailure) => {
        onFailure();
        return () => {};
      },
    },
  );
  expect(screen.getByRole('alert')).toHaveTextContent('La libreria non si legge');
});
