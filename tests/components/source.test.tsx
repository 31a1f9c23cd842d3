import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openDesk } from './desk';
import { deskState, warnings } from './stage/examples';

const article =
  'Il museo cittadino riapre sabato dopo due anni di lavori. Le sale restaurate ospitano trecento opere mai esposte, tra cui una serie di disegni ritrovati nei depositi.';
const text = `Bella notizia! ${article.slice(58, 113)}. Noi ci andiamo domenica con tutta la redazione, e voi?`;
const copied = 'Le sale restaurate ospitano trecento opere mai esposte';
const field = () => screen.getByLabelText('Incolla l’articolo o la notizia da cui parti');
const heading = () => screen.getByRole('heading', { level: 1 });
const post = (over: Parameters<typeof deskState>[0] = {}) => deskState({ text, findings: [], ...over });

async function compared() {
  const desk = openDesk(post());
  await desk.user.click(screen.getByText('Confronta con una fonte'));
  await desk.user.click(field());
  await desk.user.paste(article);
  return desk;
}

describe('a source', () => {
  it('gives the share of the post that comes from it, and each stretch as a finding that is shown in the post', async () => {
    const { user, sent, container } = await compared();
    expect(screen.getByText(/^Preso dalla fonte: \d+% del post, in un punto\.$/)).toBeVisible();
    expect(heading()).toHaveTextContent('Da rivedere');
    expect(screen.getByText(/^8 parole prese dalla fonte/)).toBeVisible();
    await user.click(container.querySelector('.finding .context')!);
    const start = text.indexOf(copied);
    expect(sent).toEqual([{ type: 'reveal', version: 7, start, end: start + copied.length }]);
    expect(screen.queryByText(/È giusto così/)).toBeNull();
  });

  it('never leaves the panel', async () => {
    const { sent } = await compared();
    expect(sent).toEqual([]);
  });

  it('is held against the post as it changes, beside what the check finds', async () => {
    const { show, container } = await compared();
    const findings = [{ ...warnings[0]!, start: text.length - 4, end: text.length - 1 }];
    show(post({ findings, version: 8 }));
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([copied, 'voi']);
    show(post({ text: 'Al museo si torna sabato, finalmente: portate i bambini a vedere le novità.', version: 9 }));
    expect(screen.getByText('Nessuna frase è presa dalla fonte.')).toBeVisible();
    expect(heading()).toHaveTextContent('Pronto');
  });

  it('is forgotten with the post, and when the user takes it away', async () => {
    const { show, user, away } = await compared();
    await user.click(screen.getByRole('button', { name: 'Togli la fonte' }));
    expect(field()).toHaveValue('');
    expect(heading()).toHaveTextContent('Pronto');
    await user.click(field());
    await user.paste(article);
    show(post({ composer: 2 }));
    expect(field()).toHaveValue('');
    await user.click(field());
    await user.paste(article);
    away();
    show(post({ composer: 2 }));
    expect(field()).toHaveValue('');
  });

  it('is written with its own arrow keys', async () => {
    const { user, sent } = await compared();
    await user.keyboard('{ArrowUp}{ArrowDown}{Enter}');
    expect(field()).toHaveFocus();
    expect(sent).toEqual([]);
  });
});
