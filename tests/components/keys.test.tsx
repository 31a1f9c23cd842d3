import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openDesk } from './desk';
import { deskState, errors, hints, warnings } from './stage/examples';

const heading = () => screen.getByRole('heading', { level: 1 });
const button = (name: string) => screen.getByRole('button', { name });

describe('keyboard', () => {
  it('arrows walk the findings, Enter takes the first correction, the ends hold', async () => {
    const { sent, user } = openDesk(deskState());
    await user.keyboard('{ArrowDown}');
    expect(button('azienda')).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowDown}');
    expect(button('responsabilità variano')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(sent).toEqual([{ type: 'fix', version: 7, id: errors[1]!.id, replacement: 'responsabilità variano' }]);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(button('!')).toHaveFocus();
  });

  it('a finding without corrections is walked by its place in the post', async () => {
    const { sent, user } = openDesk(deskState({ findings: [{ ...errors[0]!, replacements: [] }] }));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(sent).toEqual([{ type: 'reveal', version: 7, start: errors[0]!.start, end: errors[0]!.end }]);
  });

  it('Tab passes through the current finding only, and reaches all its actions', async () => {
    const { user } = openDesk(deskState({ findings: [...errors] }));
    const reached: string[] = [];
    await user.click(heading());
    for (let step = 0; step < 6; step++) {
      await user.tab();
      reached.push(document.activeElement?.textContent ?? '');
    }
    expect(reached.slice(1)).toEqual([
      expect.stringContaining('aziendda'),
      'azienda',
      'in questo post',
      'sempre',
      'Aggiungi al dizionario',
    ]);
  });

  it('Esc closes the framed panel, and does nothing in the browser’s own', async () => {
    const framed = openDesk(deskState());
    await framed.user.keyboard('{Escape}');
    expect(framed.sent).toEqual([{ type: 'close' }]);
    const side = openDesk(null, false);
    await side.user.keyboard('{Escape}');
    expect(side.sent).toEqual([]);
  });
});

describe('focus', () => {
  it('goes to the finding that takes the place of a corrected one, then to the verdict', async () => {
    const { show, user } = openDesk(deskState({ findings: errors.slice(0, 2) }));
    await user.keyboard('{ArrowDown}');
    show(deskState({ findings: errors.slice(1, 2) }));
    expect(button('responsabilità variano')).toHaveFocus();
    show(deskState({ findings: [] }));
    expect(heading()).toHaveFocus();
  });

  it('goes to the verdict when the button for all has done its work', async () => {
    const { show, user } = openDesk(deskState());
    await user.click(button('Correggi i 2 punti certi'));
    show(deskState({ findings: hints }));
    expect(heading()).toHaveFocus();
  });

  it('is not taken from the user by a state that removes nothing', async () => {
    const { show, user } = openDesk(deskState());
    await user.keyboard('{ArrowDown}');
    show(deskState({ version: 8 }));
    expect(button('azienda')).toHaveFocus();
  });
});

describe('stopped before publishing', () => {
  it('lands on the verdict, never on the way out', () => {
    const { show } = openDesk(deskState());
    show(deskState({ stopped: true }));
    expect(heading()).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Ci sono 3 errori' })).toBeVisible();
  });

  it('publishes as it is only by a press on the words that say so', async () => {
    const { sent, user } = openDesk(deskState({ stopped: true, version: 9 }));
    await user.keyboard('{Enter}');
    expect(sent).toEqual([]);
    await user.click(button('Pubblica comunque'));
    expect(sent).toEqual([{ type: 'publishAnyway', version: 9 }]);
  });

  it('leads to the first error when no correction is certain', async () => {
    const { sent, user } = openDesk(deskState({ stopped: true, findings: [errors[1]!, ...warnings] }));
    expect(screen.getByRole('heading', { name: 'C’è 1 errore' })).toBeVisible();
    await user.click(button('Correggi'));
    expect(button('responsabilità variano')).toHaveFocus();
    expect(sent).toEqual([]);
  });

  it('lets the post go out when the errors are gone, not while the new text is still unread', async () => {
    const { sent, show, user } = openDesk(deskState({ stopped: true }));
    show(deskState({ stopped: true, status: 'checking', findings: [], version: 8 }));
    expect(screen.queryByRole('button', { name: /Pubblica/ })).toBeNull();
    show(deskState({ stopped: true, findings: hints, version: 8 }));
    expect(screen.queryByText('Pubblica comunque')).toBeNull();
    await user.click(button('Pubblica'));
    expect(sent).toEqual([{ type: 'publishAnyway', version: 8 }]);
  });

  it('does not hold back a post that could not be read again', async () => {
    const { sent, user } = openDesk(deskState({ stopped: true, status: 'failed', findings: [], version: 9 }));
    await user.click(button('Pubblica comunque'));
    expect(sent).toEqual([{ type: 'publishAnyway', version: 9 }]);
  });
});
