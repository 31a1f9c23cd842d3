import { readFileSync } from 'node:fs';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { nothingAsked, withQuestion } from '@/lib/inbox/recurring';
import { Triager } from '@/lib/inbox/triage/triage';
import { askedRecord, askedTexts, busySeeds, inboxBrands, stageNow } from './stage/inboxExamples';
import { memoryAsked } from './stage/memoryAsked';
import { memoryInbox } from './stage/memoryInbox';
import { usual } from './stage/popupExamples';

const triager = new Triager(readFileSync('lib/inbox/triage/triage.bin'));
const names = Object.fromEntries(inboxBrands.map(({ id, name }) => [id, name]));
const oneQuestion = askedTexts
  .slice(0, 3)
  .reduce((record, text, at) => withQuestion(record, { id: `c${at}`, text, at: stageNow - at }), nothingAsked);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: stageNow }));
afterEach(() => void vi.useRealTimers());

async function openAsked({ record = askedRecord, answer }: { record?: typeof askedRecord; answer?: string } = {}) {
  const asked = memoryAsked(record, { id: 'rossi', name: 'Bottega Rossi' }, answer);
  const services = {
    ...usual,
    brands: async () => ({ all: inboxBrands, current: '' }),
    inbox: { ...memoryInbox(triager, busySeeds, names), asked },
  };
  await act(async () => render(<Popup services={services} />));
  return { asked, user: userEvent.setup() };
}

const section = () => within(screen.getByRole('region', { name: 'Domande che tornano' }));
const summary = () => document.querySelector<HTMLElement>('.asked summary')!;
const stops = () => [...document.querySelectorAll<HTMLElement>('.asked-stop')];
const button = (name: string) => section().getByRole('button', { name });

it('stand folded under the comments', async () => {
  await openAsked();
  expect(summary()).toHaveTextContent('3 domande che tornano');
  expect(document.querySelector('.asked details')).not.toHaveAttribute('open');
  expect(document.querySelector('.inbox-list')!.compareDocumentPosition(summary())).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

it('are not there while nothing is asked three times, nor where other comments than the waiting are listed', async () => {
  const { user } = await openAsked({ record: nothingAsked });
  expect(document.querySelector('.asked')).toBeNull();
  document.body.innerHTML = '';
  await openAsked();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Quali commenti' }), 'Risposti');
  expect(document.querySelector('.asked')).toBeNull();
});

it('follow the brand that the comments are narrowed to', async () => {
  const { user } = await openAsked();
  const brands = screen.getByRole('combobox', { name: 'Brand' });
  await user.selectOptions(brands, 'Trattoria al Ponte');
  expect(document.querySelector('.asked')).toBeNull();
  await user.selectOptions(brands, 'Bottega Rossi');
  expect(summary()).toHaveTextContent('3 domande che tornano');
});

it('say how they were asked, how often and when last; axe finds nothing', async () => {
  const { user } = await openAsked();
  await user.click(summary());
  expect(stops()[0]).toHaveTextContent(/Quanto costa la spedizione.*4 volte · l’ultima alle 13:10 · Bottega Rossi/);
  vi.useRealTimers();
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.html}`))).toEqual([]);
});

it('one becomes a template, or opens the one it has', async () => {
  const { asked, user } = await openAsked();
  await user.click(summary());
  await user.click(stops()[1]!);
  await user.click(button('Crea un modello'));
  expect(asked.opened).toEqual([askedRecord.groups[1]!.id]);
});

it('one is copied for the next post or to be pinned, with the answer once its template says it', async () => {
  const first = await openAsked({ record: oneQuestion });
  await first.user.click(summary());
  await first.user.click(button('Nel prossimo post'));
  expect(await navigator.clipboard.readText()).toMatch(/^Ce lo chiedete spesso: «Quanto costa la spedizione\?»\n\n$/);
  expect(section().getByRole('status')).toHaveTextContent('aggiungi la risposta');
  document.body.innerHTML = '';
  const second = await openAsked({ record: oneQuestion, answer: 'Si spedisce a 6 euro.' });
  await second.user.click(summary());
  expect(button('Apri il modello')).toBeVisible();
  await second.user.click(button('Fissala'));
  expect(await navigator.clipboard.readText()).toMatch(
    /^La domanda più frequente: «Quanto costa la spedizione\?»\n\nSi spedisce a 6 euro\.$/,
  );
  expect(section().getByRole('status')).toHaveTextContent('pubblicale e fissale');
});

it('what cannot be copied is said', async () => {
  const { user } = await openAsked();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  await user.click(summary());
  await user.click(button('Fissala'));
  expect(section().getByRole('alert')).toHaveTextContent('non ha copiato');
});

it('one is proposed no more, and again when that is taken back; the focus is never lost', async () => {
  const { user } = await openAsked({ record: oneQuestion });
  await user.click(summary());
  button('Non proporla più').focus();
  await user.keyboard('{Enter}');
  expect(document.querySelector('.asked details')).toBeNull();
  expect(button('Annulla')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(summary()).toHaveTextContent('1 domanda che torna');
});

it('the next question gets the focus of one that is proposed no more', async () => {
  const { user } = await openAsked();
  await user.click(summary());
  button('Non proporla più').focus();
  await user.keyboard('{Enter}');
  expect(stops()).toHaveLength(2);
  expect(stops()[0]).toHaveFocus();
});

it('up and down walk them, Esc folds them', async () => {
  const { user } = await openAsked();
  await user.click(summary());
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(stops()[1]).toHaveFocus();
  await user.keyboard('{Enter}{ArrowUp}');
  expect(stops()[1]).toHaveAttribute('aria-expanded', 'true');
  expect(stops()[0]).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(document.querySelector('.asked details')).not.toHaveAttribute('open');
  expect(summary()).toHaveFocus();
});

it('a full disk is said, and nothing is gone', async () => {
  const { asked, user } = await openAsked();
  asked.fill();
  await user.click(summary());
  await user.click(button('Non proporla più'));
  expect(section().getByRole('alert')).toHaveTextContent('pieno');
  expect(stops()).toHaveLength(3);
});
