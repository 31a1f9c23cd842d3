import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openDesk } from './desk';
import { deskState, errors, hints, manyErrors, warnings } from './stage/examples';

const heading = () => screen.getByRole('heading', { level: 1 });
const items = () => screen.getAllByRole('listitem').filter((item) => item.closest('.findings'));

describe('verdict', () => {
  it.each([
    ['Da correggere', [...errors, ...hints]],
    ['Da rivedere', [...warnings, ...hints]],
    ['Pronto', hints],
    ['Pronto', []],
  ])('says %s', (word, findings) => {
    openDesk(deskState({ findings }));
    expect(heading()).toHaveTextContent(word);
  });

  it('gives what it rests on in numbers', () => {
    openDesk(deskState());
    expect(screen.getByText('3 errori, 1 punto da rivedere, 1 consiglio')).toBeVisible();
  });

  it('stays while the text is being read again, and is not invented before the first reading', () => {
    const { show } = openDesk(deskState({ status: 'checking', findings: [] }));
    expect(heading()).toHaveTextContent('Sto rileggendo');
    show(deskState({ findings: [] }));
    show(deskState({ status: 'checking', findings: [] }));
    expect(heading()).toHaveTextContent('Pronto');
  });

  it('is not given to an empty post, nor after a check that failed', () => {
    const { show } = openDesk(deskState({ text: ' \n', findings: [] }));
    expect(heading()).toHaveTextContent('Scrivi il post');
    show(deskState({ status: 'failed', findings: [] }));
    expect(heading()).toHaveTextContent('Il controllo non è partito');
    expect(screen.getByText(/Il testo è al sicuro.*puoi pubblicare comunque/)).toBeVisible();
    expect(screen.queryByText('Pronto')).toBeNull();
  });
});

describe('findings', () => {
  it('stand in reading order with their words emphasised in the context, and the reason', () => {
    const { container } = openDesk(deskState());
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'aziendda',
      'responsabilitàvariano',
      'Perche',
      '··',
      '!!!',
    ]);
    const first = within(items()[0]!);
    expect(first.getByTitle('Vai alla parola nel post')).toHaveTextContent('…ad un nuovo progetto con l’aziendda di');
    expect(first.getByText('Questa parola non è nel dizionario.')).toBeVisible();
  });

  it('offer at most five corrections, and names for the ones that cannot be seen', () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f'];
    openDesk(
      deskState({
        findings: [
          { ...errors[0]!, replacements: words },
          { ...warnings[0]!, replacements: [' ', ''] },
        ],
      }),
    );
    const offered = [...document.querySelectorAll('.fix')].map((button) => button.textContent);
    expect(offered).toEqual(['a', 'b', 'c', 'd', 'e', 'Un solo spazio', 'Togli']);
  });

  it('send what the user chose, with the version that was seen', async () => {
    const { sent, user } = openDesk(deskState({ version: 12 }));
    const target = { version: 12, id: errors[0]!.id };
    const first = within(items()[0]!);
    await user.click(first.getByRole('button', { name: 'azienda' }));
    await user.click(first.getByTitle('Vai alla parola nel post'));
    await user.click(first.getByRole('button', { name: 'È giusto così, in questo post' }));
    await user.click(first.getByRole('button', { name: 'È giusto così, sempre' }));
    await user.click(first.getByRole('button', { name: 'Aggiungi al dizionario' }));
    expect(sent).toEqual([
      { type: 'fix', ...target, replacement: 'azienda' },
      { type: 'reveal', version: 12, start: errors[0]!.start, end: errors[0]!.end },
      { type: 'ignoreHere', ...target },
      { type: 'ignoreAlways', ...target },
      { type: 'addWord', ...target },
    ]);
  });

  it('only spelling has words to learn', () => {
    openDesk(deskState({ findings: warnings }));
    expect(screen.getByRole('button', { name: 'È giusto così, sempre' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Aggiungi al dizionario' })).toBeNull();
  });

  it('a limit of the platform is no opinion to be ignored for good', () => {
    openDesk(deskState({ findings: [{ ...errors[0]!, rule: 'limit-length', replacements: [] }] }));
    expect(screen.getByRole('button', { name: 'È giusto così, in questo post' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'È giusto così, sempre' })).toBeNull();
  });

  it('are drawn a hundred at a time', async () => {
    const { user } = openDesk(manyErrors(230));
    expect(items()).toHaveLength(100);
    expect(screen.getByText('100 di 230')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Mostra altri 100' }));
    await user.click(screen.getByRole('button', { name: 'Mostra altri 30' }));
    expect(items()).toHaveLength(230);
    expect(screen.queryByText('230 di 230')).toBeNull();
  });
});

describe('the brand written for', () => {
  const brands = ['Bottega Rossi', 'Studio Bianchi'];

  it('is shown and can be another, or none', async () => {
    const { sent, user } = openDesk(deskState({ brand: 'Bottega Rossi', brands }));
    const choice = screen.getByRole('combobox', { name: 'Per:' });
    expect(choice).toHaveDisplayValue('Bottega Rossi');
    await user.selectOptions(choice, 'Studio Bianchi');
    await user.selectOptions(choice, 'nessun brand');
    expect(sent).toEqual([
      { type: 'setBrand', brand: 'Studio Bianchi' },
      { type: 'setBrand', brand: '' },
    ]);
  });

  it('is not asked for where there is none', () => {
    openDesk(deskState());
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('can have its own idea of what is right', async () => {
    const { sent, user } = openDesk(deskState({ brand: 'Bottega Rossi', brands }));
    await user.click(within(items()[0]!).getByRole('button', { name: 'È giusto così, per Bottega Rossi' }));
    expect(sent).toEqual([{ type: 'ignoreBrand', version: 7, id: errors[0]!.id, brand: 'Bottega Rossi' }]);
  });

  it('has no idea of a limit, which is the platform’s', () => {
    const limit = { ...errors[0]!, rule: 'limit-length', replacements: [] };
    openDesk(deskState({ brand: 'Bottega Rossi', brands, findings: [limit] }));
    expect(screen.queryByRole('button', { name: /per Bottega Rossi/ })).toBeNull();
  });
});

describe('correcting all at once', () => {
  it('is offered for the certain corrections only, and says how many', async () => {
    const { sent, show, user } = openDesk(deskState());
    await user.click(screen.getByRole('button', { name: 'Correggi i 2 punti certi' }));
    expect(sent).toEqual([{ type: 'fixAll', version: 7, ids: [errors[0]!.id, errors[2]!.id] }]);
    show(deskState({ findings: [errors[0]!, errors[2]!] }));
    expect(screen.getByRole('button', { name: 'Correggi tutto (2)' })).toBeVisible();
    show(deskState({ findings: [errors[0]!, errors[1]!] }));
    expect(screen.queryByRole('button', { name: /^Correggi/ })).toBeNull();
  });
});

describe('after an act', () => {
  it('says what was done and takes it back on request', async () => {
    const { sent, user } = openDesk(deskState({ undo: { action: 'addWord', count: 1, word: 'aziendda' } }));
    expect(screen.getByText('«aziendda» aggiunto al dizionario')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(sent).toEqual([{ type: 'undo' }]);
  });

  it('tells a screen reader the act and the verdict', () => {
    const { show } = openDesk(deskState());
    show(deskState({ findings: [], undo: { action: 'fixAll', count: 3, word: '' } }));
    expect(screen.getByRole('status')).toHaveTextContent('Fatte 3 correzioni. Pronto');
  });

  it.each([
    ['stale', /cambiato nel frattempo.*non è stato toccato nulla/],
    ['refused', /non ha accettato la modifica/],
  ] as const)('explains an act that could not be carried out: %s', (problem, words) => {
    openDesk(deskState({ problem }));
    expect(screen.getAllByText(words)[0]).toBeVisible();
  });
});

describe('trust', () => {
  it('an event that a script made does nothing', async () => {
    const { sent, user } = openDesk(deskState({ stopped: true }));
    vi.spyOn(Event.prototype, 'isTrusted', 'get').mockReturnValue(false);
    for (const button of screen.getAllByRole('button')) await user.click(button);
    await user.keyboard('{Escape}');
    vi.restoreAllMocks();
    expect(sent).toEqual([]);
  });
});

describe('nothing to review', () => {
  it('teaches where the review appears', () => {
    openDesk(null);
    expect(heading()).toHaveTextContent('Qui non stai scrivendo');
    expect(screen.getByText(/X, Facebook, Instagram o LinkedIn/)).toBeVisible();
  });

  it('comes back when the page goes away or the composer is closed', () => {
    const { show, away } = openDesk(deskState());
    show(deskState({ status: 'off' }));
    expect(heading()).toHaveTextContent('Qui non stai scrivendo');
    show(deskState());
    expect(heading()).toHaveTextContent('Da correggere');
    away();
    expect(heading()).toHaveTextContent('Qui non stai scrivendo');
  });
});
