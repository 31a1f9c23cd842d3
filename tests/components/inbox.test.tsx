import { readFileSync } from 'node:fs';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InboxServices } from '@/components/popup/inbox/services';
import { Popup } from '@/components/popup/Popup';
import { Triager } from '@/lib/inbox/triage/triage';
import { busySeeds, inboxBrands, stageNow } from './stage/inboxExamples';
import { memoryInbox, type Seed } from './stage/memoryInbox';
import { usual } from './stage/popupExamples';

const triager = new Triager(readFileSync('lib/inbox/triage/triage.bin'));
const names = Object.fromEntries(inboxBrands.map(({ id, name }) => [id, name]));

const late: Seed = {
  platform: 'facebook',
  brand: 'rossi',
  author: 'Ada',
  text: 'Servizio pessimo, nessuno risponde: che vergogna',
  ago: 330,
};
const asking: Seed = { platform: 'instagram', brand: 'rossi', author: 'Bea', text: 'Siete aperti domenica?', ago: 60 };
const pleased: Seed = {
  platform: 'x',
  brand: 'ponte',
  author: 'Ciro',
  text: 'Bellissimo, complimenti a tutti!',
  ago: 20,
};
const danger: Seed = {
  platform: 'linkedin',
  brand: 'ponte',
  author: 'Dora',
  text: 'Mio figlio è finito al pronto soccorso per intossicazione dopo aver mangiato da voi',
  ago: 5,
};
const three = [pleased, late, asking];

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: stageNow }));
afterEach(() => void vi.useRealTimers());

async function openInbox(
  seeds: readonly Seed[] = three,
  over: (inbox: InboxServices) => Partial<InboxServices> = () => ({}),
) {
  const inbox = memoryInbox(triager, seeds, names);
  const library: string[] = [];
  const services = {
    ...usual,
    brands: async () => ({ all: inboxBrands, current: '' }),
    inbox: { ...inbox, ...over(inbox) },
    openLibrary: async () => void library.push('opened'),
  };
  await act(async () => render(<Popup services={services} />));
  return { inbox, library, user: userEvent.setup() };
}

const rows = () => within(screen.getByRole('list', { name: /Commenti/ })).getAllByRole('listitem');
const comments = () => [...document.querySelectorAll<HTMLElement>('.comment')];
const authors = () => comments().map((row) => row.querySelector('.author')!.textContent);
const current = () => document.querySelector<HTMLElement>('.comment[aria-current]')!;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tab = (name: string | RegExp) => screen.getByRole('tab', { name });

describe('the popup', () => {
  it('opens on the comments where there are any, and tells how many wait', async () => {
    await openInbox();
    expect(tab('Commenti 3')).toHaveAttribute('aria-selected', 'true');
    expect(rows()).toHaveLength(3);
    expect(screen.getByText('3 in attesa')).toBeVisible();
  });

  it('opens on the page at hand while no comment was ever read, and the comments teach how they come', async () => {
    const { user } = await openInbox([]);
    expect(tab('Questa pagina')).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByText('Da correggere')).toBeVisible();
    await user.click(tab('Commenti'));
    expect(screen.getByText(/Apri un tuo post su X, Facebook, Instagram o LinkedIn/)).toBeVisible();
    expect(screen.getByText(/non viene inviato nulla/)).toBeVisible();
  });

  it('says so when all is answered', async () => {
    await openInbox([{ ...late, state: 'answered' }]);
    expect(tab('Commenti')).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('heading', { name: 'Tutto risposto' })).toBeVisible();
  });

  it('has its other tabs one key away, not while something is typed', async () => {
    const { user } = await openInbox();
    await user.keyboard('3');
    expect(tab('Impostazioni')).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('heading', { name: 'Regole' })).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(tab(/^Commenti/)).toHaveFocus();
    expect(tab(/^Commenti/)).toHaveAttribute('aria-selected', 'true');
    await user.type(screen.getByRole('searchbox'), '2');
    expect(tab(/^Commenti/)).toHaveAttribute('aria-selected', 'true');
  });

  it('opens the library', async () => {
    const { library, user } = await openInbox();
    await user.click(button('Modelli e riferimenti'));
    expect(library).toEqual(['opened']);
  });

  it('says what happened, what was kept and what to do when the comments cannot be read, and tries again', async () => {
    let broken = true;
    const { user } = await openInbox(three, (inbox) => ({
      watch: (filter, limit, listener, onFailure) => {
        if (!broken) return inbox.watch(filter, limit, listener, onFailure);
        onFailure();
        return () => {};
      },
    }));
    expect(screen.getByText(/non si leggono.*restano nel browser/)).toBeVisible();
    broken = false;
    await user.click(button('Riprova'));
    expect(authors()).toEqual(['Ada', 'Bea', 'Ciro']);
  });
});

describe('a comment', () => {
  it('is worst first: crisis, negative, the rest', async () => {
    await openInbox([...three, danger]);
    expect(authors()).toEqual(['Dora', 'Ada', 'Bea', 'Ciro']);
    expect(comments()[0]).toHaveTextContent(/Crisi/);
    expect(comments()[0]).toHaveTextContent(/LinkedIn · Trattoria al Ponte/);
  });

  it('tells what it is, where, how long it waits in working time and until when', async () => {
    await openInbox();
    expect(comments()[0]).toHaveTextContent(/negativo, Reclamo · Facebook · Bottega Rossi/);
    // Written at 10:10; from 13 to 14 nobody works, so 4 hours end at 15:10.
    expect(comments()[0]).toHaveTextContent(/scaduto alle 15:10 · da 4 h/);
    // Written at 14:40: 4 hours end tomorrow.
    expect(comments()[1]).toHaveTextContent(/entro domani · da 1 h/);
    expect(comments()[2]).toHaveTextContent(/da 20 min/);
  });

  it('says honestly that it is unsure', async () => {
    await openInbox([{ ...asking, text: 'Ah però...' }]);
    expect(comments()[0]).toHaveTextContent('Forse un reclamo');
  });

  it('is text: what looks like markup stays as written, its direction is its own', async () => {
    await openInbox([{ ...asking, author: 'نور', text: '<img src=x onerror=alert(1)> aperti?' }]);
    expect(document.querySelector('.says img')).toBeNull();
    expect(current()).toHaveTextContent('<img src=x onerror=alert(1)> aperti?');
    expect(current().querySelector('.author')!.tagName).toBe('BDI');
  });

  it('opens at its place, by press and by Enter', async () => {
    const { inbox, user } = await openInbox();
    await user.keyboard('{Enter}');
    await user.click(comments()[1]!.querySelector('.stop')!);
    await user.click(button('Apri'));
    expect(inbox.opened).toEqual(['facebook:c1', 'instagram:c2']);
  });
});

describe('keys', () => {
  it('walk the comments; the focus is on the first from the start', async () => {
    const { user } = await openInbox();
    expect(current()).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('j{ArrowDown}k');
    expect(current()).toHaveTextContent('Bea');
    await user.keyboard('{End}');
    expect(current()).toHaveTextContent('Ciro');
  });

  it('act on the current one, the next takes its place, and Z takes it back', async () => {
    const { inbox, user } = await openInbox();
    await user.keyboard('a');
    expect(inbox.item('facebook:c1')).toMatchObject({ state: 'answered', answeredAt: stageNow });
    expect(authors()).toEqual(['Bea', 'Ciro']);
    expect(current()).toContainElement(document.activeElement as HTMLElement);
    expect(screen.getByText('Segnato come risposto')).toBeVisible();
    await user.keyboard('i');
    expect(inbox.item('instagram:c2').state).toBe('ignored');
    await user.keyboard('z');
    expect(inbox.item('instagram:c2').state).toBe('new');
    expect(screen.queryByRole('button', { name: 'Annulla' })).toBeNull();
    expect(authors()).toEqual(['Bea', 'Ciro']);
  });

  it('are not lost with the last comment: its way back is the next stop', async () => {
    const { inbox, user } = await openInbox([late]);
    await user.keyboard('a');
    expect(screen.getByRole('heading', { name: 'Tutto risposto' })).toHaveFocus();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(inbox.item('facebook:c0').state).toBe('new');
    expect(current()).toContainElement(document.activeElement as HTMLElement);
  });

  it('are letters while one types, and not commands with Control', async () => {
    const { inbox, user } = await openInbox();
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('ahi');
    expect(screen.getByRole('searchbox')).toHaveValue('ahi');
    await user.clear(screen.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}{Control>}a{/Control}');
    expect(current()).toContainElement(document.activeElement as HTMLElement);
    expect(inbox.item('facebook:c1').state).toBe('new');
  });

  it('close what is open under a comment, back on it', async () => {
    const { user } = await openInbox();
    await user.keyboard('s');
    expect(button(/^Tra un’ora/)).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: /^Tra un’ora/ })).toBeNull();
    expect(current()).toContainElement(document.activeElement as HTMLElement);
    expect(document.activeElement).toHaveAttribute('data-stop');
  });
});

describe('putting off', () => {
  it('offers times on the brand’s clock and takes the chosen one', async () => {
    const { inbox, user } = await openInbox();
    await user.keyboard('s{ArrowDown}{Enter}');
    expect(inbox.item('facebook:c1')).toMatchObject({
      state: 'snoozed',
      snoozedUntil: Date.parse('2026-11-24T19:00:00+01:00'),
    });
    expect(screen.getByText('Torna alle 19:00')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Quali commenti' }), 'Posticipati');
    expect(comments()[0]).toHaveTextContent('torna alle 19:00');
    await user.click(button('Da rispondere'));
    expect(inbox.item('facebook:c1').state).toBe('toAnswer');
    expect(screen.getByText(/Nessun commento posticipato/)).toBeVisible();
  });
});

describe('handing off', () => {
  it('shows the message, copies it and keeps the trace', async () => {
    const { inbox, user } = await openInbox();
    await user.keyboard('h');
    expect(button('Vendite')).toHaveAttribute('aria-pressed', 'true');
    await user.click(button('Ordini'));
    const message = await screen.findByRole('textbox', { name: 'Il messaggio pronto' });
    expect(message).toHaveTextContent(late.text);
    expect(screen.getByRole('link', { name: 'Scrivi e-mail' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:orders@/),
    );
    await user.click(button('Copia'));
    expect(await navigator.clipboard.readText()).toBe((message as HTMLTextAreaElement).value);
    expect(inbox.item('facebook:c1')).toMatchObject({ state: 'handedOff', handedOffTo: 'orders' });
    expect(screen.getByText('Passato a Ordini')).toBeVisible();
  });

  it('says that there is no address where the brand has none', async () => {
    const { user } = await openInbox();
    await user.keyboard('h');
    await user.click(button('Legale'));
    expect(await screen.findByText(/non ha un indirizzo/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Scrivi e-mail' })).toBeNull();
  });

  it('keeps the comment waiting when the browser did not copy', async () => {
    const { inbox, user } = await openInbox();
    await user.keyboard('h');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(await screen.findByRole('button', { name: 'Copia' }));
    expect(screen.getByText(/non ha copiato.*rimasto in attesa/)).toBeVisible();
    expect(inbox.item('facebook:c1').state).toBe('new');
  });
});

describe('why', () => {
  it('brings out the words that decided', async () => {
    const { user } = await openInbox();
    await user.keyboard('p');
    const marked = [...current().querySelectorAll('.says mark')].map(({ textContent }) => textContent);
    expect(marked.join(' ')).toContain('vergogna');
    expect(current().querySelector('.says')).toHaveTextContent(late.text);
  });

  it('corrects in one press, for the brand, and takes that back', async () => {
    const { inbox, user } = await openInbox();
    await user.keyboard('p');
    await user.click(button('Ordine'));
    expect(inbox.item('facebook:c1').triage).toMatchObject({ kind: 'order', sentiment: 'negative' });
    expect(inbox.corrections('rossi')).toEqual([{ text: late.text, kind: 'order', sentiment: 'negative' }]);
    expect(inbox.corrections('ponte')).toEqual([]);
    expect(button('Ordine')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(/Corretto: Ordine, negativo/)).toBeVisible();
    await user.click(button('Annulla'));
    expect(inbox.item('facebook:c1').triage).toMatchObject({ kind: 'complaint' });
    expect(inbox.corrections('rossi')).toEqual([]);
  });
});

describe('filters', () => {
  const choose = (name: string) => screen.getByRole('combobox', { name });

  it('narrow by brand, platform, kind and words, and are taken off at once', async () => {
    const { user } = await openInbox([...three, danger]);
    await user.selectOptions(choose('Brand'), 'Trattoria al Ponte');
    expect(authors()).toEqual(['Dora', 'Ciro']);
    await user.selectOptions(choose('Piattaforma'), 'X');
    expect(authors()).toEqual(['Ciro']);
    expect(screen.getByText('1 commento')).toBeVisible();
    await user.selectOptions(choose('Tipo'), 'Spam');
    expect(screen.getByText('Nessun commento con questi filtri.')).toBeVisible();
    await user.click(button('Togli i filtri'));
    expect(authors()).toEqual(['Dora', 'Ada', 'Bea', 'Ciro']);
    await user.type(screen.getByRole('searchbox'), 'DOMENICA siete');
    expect(authors()).toEqual(['Bea']);
    await user.type(screen.getByRole('searchbox'), ' mai');
    expect(screen.getByText('Nessun commento con «DOMENICA siete mai».')).toBeVisible();
  });

  it('do not ask for the brand where there is one', async () => {
    const inbox = memoryInbox(triager, three, names);
    const brands = async () => ({ all: inboxBrands.slice(0, 1), current: '' });
    await act(async () => render(<Popup services={{ ...usual, brands, inbox }} />));
    expect(screen.queryByRole('combobox', { name: 'Brand' })).toBeNull();
    expect(comments()[0]).not.toHaveTextContent('Bottega Rossi');
  });

  it('show what was answered with its response time', async () => {
    const { user } = await openInbox([late, { ...asking, state: 'answered' }]);
    await user.selectOptions(choose('Quali commenti'), 'Risposti');
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toHaveTextContent('risposto in 55 min');
  });
});

describe('a long list', () => {
  const many = Array.from({ length: 60 }, (_, at): Seed => ({ ...asking, author: `a${at}`, ago: at }));

  it('is shown in steps', async () => {
    const { user } = await openInbox(many);
    expect(comments()).toHaveLength(50);
    expect(screen.getByText('50 di 60')).toBeVisible();
    await user.click(screen.getByText('Mostra altri 10'));
    expect(comments()).toHaveLength(60);
    expect(screen.queryByText(/^Mostra/)).toBeNull();
  });
});

describe('a change that is refused', () => {
  it('leaves the comment where it is and says why', async () => {
    const { inbox, user } = await openInbox();
    inbox.fill();
    await user.keyboard('a');
    expect(screen.getByText(/è pieno.*rimasto com’era.*Libera spazio/)).toBeVisible();
    expect(authors()).toEqual(['Ada', 'Bea', 'Ciro']);
    expect(screen.queryByText('Segnato come risposto')).toBeNull();
  });

  it('says what to do when the page does not open', async () => {
    const { user } = await openInbox(three, () => ({ open: () => Promise.reject(new Error('gone')) }));
    await user.keyboard('{Enter}');
    expect(screen.getByText(/non si è aperta.*riprova/)).toBeVisible();
  });
});

describe('axe-core finds nothing', () => {
  /** Colours and layout need a real browser: the pictures are looked at there. */
  const complaints = async () => {
    vi.useRealTimers();
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  };

  it.each(['', 's', 'h', 'p', 'a'])('in a full list after “%s”', async (key) => {
    const { user } = await openInbox([danger, ...busySeeds]);
    if (key) await user.keyboard(key);
    expect(await complaints()).toEqual([]);
  });

  it('while nothing is there', async () => {
    const { user } = await openInbox([]);
    await user.click(tab('Commenti'));
    expect(await complaints()).toEqual([]);
  });
});
