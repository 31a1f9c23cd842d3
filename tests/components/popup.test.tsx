import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import type { PopupServices, SiteState } from '@/components/popup/services';
import type { Brand } from '@/lib/brand/brand';
import { brandExamples, noComments, ruleExamples } from './stage/popupExamples';

const facebook: SiteState = {
  platform: 'facebook',
  enabled: true,
  panel: 'page',
  composing: true,
  findings: { error: 2, warning: 1, hint: 0 },
};

/** Services over a small memory: what a choice changes is what the next look finds. */
async function openPopup(first: Partial<SiteState> = {}, over: Partial<PopupServices> = {}, known: Brand[] = []) {
  let site = { ...facebook, ...first };
  let words = ['Bottega Rossi', 'carosello'];
  let brands = known;
  let current = known[0]?.name ?? '';
  let rules = ruleExamples;
  const opened: string[] = [];
  const services: PopupServices = {
    site: async () => site,
    setEnabled: async (platform, enabled) => {
      if (platform === site.platform) site = { ...site, enabled };
    },
    setPanel: async (platform, panel) => {
      if (platform === site.platform) site = { ...site, panel };
    },
    openReview: async () => void opened.push('review'),
    shortcuts: async () => [
      { command: 'correctWord', keys: 'Alt+Shift+K' },
      { command: 'review', keys: null },
    ],
    changeShortcuts: async () => void opened.push('shortcuts'),
    words: async () => words,
    addWord: async (word) => {
      words = [...words, word];
    },
    removeWord: async (word) => {
      words = words.filter((kept) => kept !== word);
    },
    brands: async () => ({ all: brands, current: brands.some(({ name }) => name === current) ? current : '' }),
    saveBrand: async (brand) => {
      const isNew = !brands.some(({ id }) => id === brand.id);
      brands = isNew ? [...brands, brand] : brands.map((kept) => (kept.id === brand.id ? brand : kept));
    },
    removeBrand: async (removed) => {
      brands = brands.filter(({ id }) => id !== removed);
    },
    chooseBrand: async (_, name) => {
      current = name;
    },
    rules: async () => rules,
    setRule: async (changed, off) => {
      rules = rules.map((rule) => (rule.id === changed ? { ...rule, off } : rule));
    },
    reference: {
      page: async () => ({ url: 'https://bottega.example/resi', title: 'Resi' }),
      save: async () => ({ id: 'resi', known: false }),
      remove: async (id) => void opened.push(`removed ${id}`),
      open: async (id) => void opened.push(`library ${id}`),
    },
    inbox: noComments,
    openLibrary: async () => void opened.push('library'),
    ...over,
  };
  await act(async () => render(<Popup services={services} />));
  return { opened, user: userEvent.setup(), known: () => words, brands: () => brands, current: () => current };
}

/** The popup with what is chosen once and for all on show. */
async function openSettings(...given: Parameters<typeof openPopup>) {
  const popup = await openPopup(...given);
  await popup.user.click(screen.getByRole('tab', { name: 'Impostazioni' }));
  return popup;
}

const toPage = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('tab', { name: 'Questa pagina' }));

describe('the post being written', () => {
  it('has its verdict, its numbers and the way to the review', async () => {
    const { opened, user } = await openPopup();
    expect(screen.getByText('Da correggere')).toBeVisible();
    expect(screen.getByText('2 errori, 1 punto da rivedere')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Apri la revisione' }));
    expect(opened).toEqual(['review']);
  });

  it('is ready only when a finished check found nothing', async () => {
    await openPopup({ findings: { error: 0, warning: 0, hint: 0 } });
    expect(screen.getByText('Pronto')).toBeVisible();
  });

  it('has no verdict before the first check', async () => {
    await openPopup({ findings: null });
    expect(screen.getByText(/non è ancora stato riletto/)).toBeVisible();
    expect(screen.queryByText('Pronto')).toBeNull();
  });

  it('is awaited where nothing is being written', async () => {
    await openPopup({ composing: false, findings: null });
    expect(screen.getByText(/Inizia a scrivere/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Apri la revisione' })).toBeNull();
  });
});

describe('the page at hand', () => {
  it('is switched off and on again', async () => {
    const { user } = await openPopup();
    const control = () => screen.getByRole('switch', { name: 'Controlla quello che scrivi su Facebook' });
    expect(control()).toBeChecked();
    await user.click(control());
    expect(control()).not.toBeChecked();
    expect(screen.getByText('Su Facebook il controllo è spento.')).toBeVisible();
    expect(screen.queryByText('Da correggere')).toBeNull();
    await user.click(control());
    expect(screen.getByText('Da correggere')).toBeVisible();
  });

  it('opens the review where the user wants it', async () => {
    const { user } = await openPopup();
    await user.click(screen.getByRole('radio', { name: 'a lato, nel browser' }));
    expect(screen.getByRole('radio', { name: 'a lato, nel browser' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'nella pagina' })).not.toBeChecked();
  });

  it('may be none of ours, and then teaches which are', async () => {
    await openPopup({ platform: null });
    expect(screen.getByText('Qui non c’è nulla da controllare')).toBeVisible();
    expect(screen.queryByRole('switch', { name: /^Controlla/ })).toBeNull();
  });

  it('says so when it does not answer; the rest goes on working', async () => {
    const { user } = await openPopup({}, { site: () => Promise.reject(new Error('gone')) });
    expect(screen.getByText(/non si legge.*resta al suo posto/)).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Impostazioni' }));
    expect(screen.getByText('Scorciatoie')).toBeVisible();
  });

  it('says that a change was not kept, and shows what still holds', async () => {
    const { user } = await openPopup({}, { setEnabled: () => Promise.reject(new Error('full')) });
    const control = () => screen.getByRole('switch', { name: /^Controlla/ });
    await user.click(control());
    expect(screen.getByRole('alert')).toHaveTextContent('La modifica non è stata salvata');
    expect(control()).toBeChecked();
  });
});

describe('shortcuts', () => {
  it('are shown as the browser assigned them', async () => {
    const { opened, user } = await openSettings();
    expect(screen.getByText('Alt+Shift+K')).toBeVisible();
    expect(screen.getByText('non assegnata')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cambia le scorciatoie' }));
    expect(opened).toEqual(['shortcuts']);
  });

  it('are explained where the browser lets no extension open their page', async () => {
    await openSettings({}, { changeShortcuts: null });
    expect(screen.getByText(/Gestione scorciatoie estensioni/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Cambia le scorciatoie' })).toBeNull();
  });
});

describe('the personal dictionary', () => {
  it('loses a word and gives it back', async () => {
    const { user, known } = await openSettings();
    await user.click(screen.getByText('Il tuo dizionario'));
    await user.click(screen.getByRole('button', { name: 'Togli «carosello» dal dizionario' }));
    expect(known()).toEqual(['Bottega Rossi']);
    expect(screen.getByText('1 parola')).toBeVisible();
    expect(screen.getByText('«carosello» tolto dal dizionario')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(known()).toEqual(['Bottega Rossi', 'carosello']);
    expect(screen.queryByRole('button', { name: 'Annulla' })).toBeNull();
  });

  it('gains a word without the blanks around it, and nothing when there is no word', async () => {
    const { user, known } = await openSettings();
    await user.click(screen.getByText('Il tuo dizionario'));
    const field = screen.getByRole('textbox', { name: 'Nuova parola' });
    await user.type(field, '  {Enter}');
    expect(known()).toHaveLength(2);
    await user.clear(field);
    await user.type(field, ' ceramista {Enter}');
    expect(known()).toEqual(['Bottega Rossi', 'carosello', 'ceramista']);
    expect(field).toHaveValue('');
  });

  it('teaches what it is for while it is empty', async () => {
    const { user } = await openSettings({}, { words: async () => [] });
    await user.click(screen.getByText('Il tuo dizionario'));
    expect(screen.getByText(/nomi dei clienti/)).toBeVisible();
  });
});

describe('brands', () => {
  const choice = () => screen.getByRole('combobox', { name: 'Qui scrivi per' });

  it('are taught while there is none, and ask nothing of the page', async () => {
    const { user } = await openPopup();
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Impostazioni' }));
    await user.click(screen.getByRole('heading', { level: 2, name: 'Brand' }));
    expect(screen.getByText(/Per ogni brand che segui/)).toBeVisible();
  });

  it('are added by name and opened at once, with the focus on the name', async () => {
    const { user, brands } = await openSettings();
    await user.click(screen.getByRole('heading', { level: 2, name: 'Brand' }));
    await user.type(screen.getByRole('textbox', { name: 'Nome del brand' }), ' Lumora {Enter}');
    expect(screen.getByRole('heading', { level: 1, name: 'Lumora' })).toHaveFocus();
    expect(brands()).toMatchObject([{ name: 'Lumora', names: [], register: null }]);
  });

  it('have no two of one name', async () => {
    const { user, brands } = await openSettings({}, {}, brandExamples);
    await user.click(screen.getByRole('heading', { level: 2, name: 'Brand' }));
    const field = screen.getByRole('textbox', { name: 'Nome del brand' });
    await user.type(field, 'bottega rossi{Enter}');
    expect(field).toBeInvalid();
    expect(screen.getByText('C’è già un brand con questo nome.')).toBeVisible();
    expect(brands()).toHaveLength(2);
  });

  it('are chosen for the page at hand, or none of them', async () => {
    const { user, current } = await openPopup({}, {}, brandExamples);
    expect(choice()).toHaveDisplayValue('Bottega Rossi');
    await user.selectOptions(choice(), 'Studio Bianchi, consulenti del lavoro');
    expect(current()).toBe('Studio Bianchi, consulenti del lavoro');
    await user.selectOptions(choice(), 'nessun brand');
    expect(current()).toBe('');
    expect(choice()).toHaveDisplayValue('nessun brand');
  });

  it('are removed and given back', async () => {
    const { user, brands } = await openSettings({}, {}, brandExamples);
    await user.click(screen.getByRole('heading', { level: 2, name: 'Brand' }));
    await user.click(screen.getByRole('button', { name: 'Togli «Bottega Rossi»' }));
    expect(brands().map(({ name }) => name)).toEqual(['Studio Bianchi, consulenti del lavoro']);
    await user.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(brands()).toContainEqual(brandExamples[0]);
    expect(screen.getByRole('button', { name: 'Bottega Rossi' })).toBeVisible();
  });
});

describe('what a brand wants', () => {
  async function edit() {
    const popup = await openSettings({}, {}, brandExamples);
    await popup.user.click(screen.getByRole('heading', { level: 2, name: 'Brand' }));
    await popup.user.click(screen.getByRole('button', { name: 'Bottega Rossi' }));
    return { ...popup, brand: () => popup.brands()[0]! };
  }

  it('is shown as it was kept', async () => {
    await edit();
    expect(screen.getByRole('textbox', { name: 'Nomi e prodotti' })).toHaveValue('Bottega Rossi\nLumora\nZenit Più');
    expect(screen.getByRole('textbox', { name: 'Meglio 1' })).toHaveValue('conveniente');
    expect(screen.getByRole('radio', { name: 'voi' })).toBeChecked();
    expect(screen.getByRole('radio', { name: /tutte e tutti/ })).toBeChecked();
    expect(screen.getByRole('textbox', { name: 'Hashtag vietati' })).toHaveValue('#cibo #follow4follow');
  });

  it('is kept at every change, without blanks and empty lines', async () => {
    const { user, brand } = await edit();
    const names = screen.getByRole('textbox', { name: 'Nomi e prodotti' });
    await user.clear(names);
    await user.type(names, ' Lumora {Enter}{Enter}Zenit Più{Enter}Lumora');
    expect(brand().names).toEqual(['Lumora', 'Zenit Più']);
    await user.click(screen.getByRole('radio', { name: 'tu' }));
    expect(brand().register).toBe('tu');
    await user.click(screen.getByRole('radio', { name: /un segno/ }));
    expect(brand().inclusive).toBe('neutral');
    await user.type(screen.getByRole('textbox', { name: 'Hashtag vietati' }), ' estate');
    expect(brand().forbiddenHashtags).toEqual(['cibo', 'follow4follow', 'estate']);
    expect(screen.getByText('Salvato')).toBeVisible();
  });

  it('has words with their better ones, and a row that waits for the next', async () => {
    const { user, brand } = await edit();
    await user.type(screen.getByRole('textbox', { name: 'Evita 3' }), 'low cost');
    await user.tab();
    await user.keyboard('accessibile');
    expect(brand().avoid.at(-1)).toEqual({ word: 'low cost', better: 'accessibile' });
    expect(screen.getByRole('textbox', { name: 'Evita 4' })).toHaveValue('');
    await user.clear(screen.getByRole('textbox', { name: 'Evita 1' }));
    expect(brand().avoid.map(({ word }) => word)).toEqual(['problema', 'low cost']);
  });

  it('keeps its last name while the new one is empty or another’s', async () => {
    const { user, brand } = await edit();
    const name = screen.getByRole('textbox', { name: 'Nome' });
    await user.clear(name);
    expect(name).toBeInvalid();
    expect(brand().name).toBe('Bottega Rossi');
    await user.type(name, 'Bottega Rossi e figli');
    expect(brand().name).toBe('Bottega Rossi e figli');
    await user.click(screen.getByRole('button', { name: '← Indietro' }));
    await toPage(user);
    expect(screen.getByRole('combobox')).toHaveTextContent('Bottega Rossi e figli');
  });

  it('switches rules off for itself alone', async () => {
    const { user, brand } = await edit();
    await user.click(screen.getByRole('heading', { name: 'Regole per questo brand' }));
    expect(screen.getByRole('switch', { name: 'Trattini e lineette' })).not.toBeChecked();
    await user.click(screen.getByRole('switch', { name: 'Parole che non sono nel dizionario' }));
    expect(brand().rulesOff).toEqual(['dashes', 'spelling']);
  });

  it('that could not be kept is said', async () => {
    const popup = await openSettings({}, { saveBrand: () => Promise.reject(new Error('full')) }, brandExamples);
    await popup.user.click(screen.getByRole('heading', { level: 2, name: 'Brand' }));
    await popup.user.click(screen.getByRole('button', { name: 'Bottega Rossi' }));
    await popup.user.click(screen.getByRole('radio', { name: 'tu' }));
    expect(screen.getByRole('alert')).toHaveTextContent('La modifica non è stata salvata');
    expect(screen.queryByText('Salvato')).toBeNull();
  });
});

describe('rules', () => {
  const summary = () => screen.getByRole('heading', { name: 'Regole' }).closest('summary')!;

  it('are switched off and on by mouse and by key, and counted', async () => {
    const { user } = await openSettings();
    await user.click(summary());
    expect(summary()).toHaveTextContent('1 spenta');
    await user.click(screen.getByRole('switch', { name: 'Parole che non sono nel dizionario' }));
    expect(summary()).toHaveTextContent('2 spente');
    screen.getByRole('switch', { name: 'Trattini e lineette' }).focus();
    await user.keyboard(' ');
    expect(screen.getByRole('switch', { name: 'Trattini e lineette' })).toBeChecked();
    await user.click(screen.getByRole('switch', { name: 'Parole che non sono nel dizionario' }));
    expect(summary()).toHaveTextContent('tutte accese');
  });

  it('are found by their name or their group, whatever the accents', async () => {
    const { user } = await openSettings();
    await user.click(summary());
    const titles = () => screen.getAllByRole('switch').map((element) => element.textContent);
    const field = screen.getByRole('searchbox', { name: 'Cerca una regola' });
    await user.type(field, 'trattini');
    expect(titles()).toEqual(['Trattini e lineette']);
    await user.clear(field);
    await user.type(field, 'ORTOGRAF');
    expect(titles()).toEqual(['Apostrofo al posto dell’accento']);
    await user.clear(field);
    await user.type(field, 'xyz');
    expect(screen.getByText('Nessuna regola con «xyz» nel nome.')).toBeVisible();
  });
});

describe('the page as a reference', () => {
  const save = () => screen.getByRole('button', { name: 'Salva questa pagina come riferimento' });
  const onPage = async (over: Partial<PopupServices> = {}) => {
    const popup = await openPopup({}, over);
    await popup.user.click(screen.getByRole('tab', { name: 'Questa pagina' }));
    return popup;
  };

  it('is saved, opened in the library, or taken back', async () => {
    const { opened, user } = await onPage();
    await user.click(save());
    expect(screen.getByText('Salvata fra i riferimenti')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Apri' }));
    await user.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(opened).toEqual(['library resi', 'removed resi']);
    expect(save()).toBeVisible();
  });

  it('is not offered where there is no page of the web', async () => {
    await onPage({ reference: { page: async () => null, save: vi.fn(), remove: vi.fn(), open: vi.fn() } });
    expect(screen.queryByRole('button', { name: /^Salva questa pagina/ })).toBeNull();
  });

  it('that was not saved is told', async () => {
    const page = async () => ({ url: 'https://a.example/', title: '' });
    const full = () => Promise.reject(new Error('full'));
    const { user } = await onPage({ reference: { page, save: full, remove: vi.fn(), open: vi.fn() } });
    await user.click(save());
    expect(screen.getByText(/^Non è stata salvata/)).toBeVisible();
    expect(save()).toBeVisible();
  });
});

it('says that nothing leaves the browser', async () => {
  await openPopup();
  expect(screen.getByText(/non lascia il browser/)).toBeVisible();
});
