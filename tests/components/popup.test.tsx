import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import type { PopupServices, SiteState } from '@/components/popup/services';

const facebook: SiteState = {
  platform: 'facebook',
  enabled: true,
  panel: 'page',
  composing: true,
  findings: { error: 2, warning: 1, hint: 0 },
};

/** Services over a small memory: what a choice changes is what the next look finds. */
async function openPopup(first: Partial<SiteState> = {}, over: Partial<PopupServices> = {}) {
  let site = { ...facebook, ...first };
  let words = ['Bottega Rossi', 'carosello'];
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
    ...over,
  };
  await act(async () => render(<Popup services={services} />));
  return { opened, user: userEvent.setup(), known: () => words };
}

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
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('says so when it does not answer; the rest goes on working', async () => {
    await openPopup({}, { site: () => Promise.reject(new Error('gone')) });
    expect(screen.getByText(/non si legge.*resta al suo posto/)).toBeVisible();
    expect(screen.getByText('Scorciatoie')).toBeVisible();
  });

  it('says that a change was not kept, and shows what still holds', async () => {
    const { user } = await openPopup({}, { setEnabled: () => Promise.reject(new Error('full')) });
    await user.click(screen.getByRole('switch'));
    expect(screen.getByRole('alert')).toHaveTextContent('La modifica non è stata salvata');
    expect(screen.getByRole('switch')).toBeChecked();
  });
});

describe('shortcuts', () => {
  it('are shown as the browser assigned them', async () => {
    const { opened, user } = await openPopup();
    expect(screen.getByText('Alt+Shift+K')).toBeVisible();
    expect(screen.getByText('non assegnata')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cambia le scorciatoie' }));
    expect(opened).toEqual(['shortcuts']);
  });

  it('are explained where the browser lets no extension open their page', async () => {
    await openPopup({}, { changeShortcuts: null });
    expect(screen.getByText(/Gestione scorciatoie estensioni/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Cambia le scorciatoie' })).toBeNull();
  });
});

describe('the personal dictionary', () => {
  it('loses a word and gives it back', async () => {
    const { user, known } = await openPopup();
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
    const { user, known } = await openPopup();
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
    const { user } = await openPopup({}, { words: async () => [] });
    await user.click(screen.getByText('Il tuo dizionario'));
    expect(screen.getByText(/nomi dei clienti/)).toBeVisible();
  });
});

it('says that nothing leaves the browser', async () => {
  await openPopup();
  expect(screen.getByText(/non lascia il browser/)).toBeVisible();
});
