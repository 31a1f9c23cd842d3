import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Meter } from '@/components/desk/Meter';

const measures = { used: 212, max: 280, hashtags: 2, mentions: 1 };

it('counts as the platform does, with the separators of the language', () => {
  render(<Meter measures={{ ...measures, used: 3012, max: 63206 }} />);
  expect(screen.getByText('3.012 di 63.206 caratteri')).toBeVisible();
  expect(screen.getByText('2 hashtag')).toBeVisible();
  expect(screen.getByText('1 menzione')).toBeVisible();
});

it('says how much is too much, in words as well as in colour', () => {
  render(<Meter measures={{ ...measures, used: 294 }} />);
  expect(screen.getByText('294 di 280 caratteri, 14 di troppo')).toHaveTextContent('Errore');
});

it.each([
  [3, '3 hashtag, al massimo 30', null],
  [6, '6 hashtag, meglio non oltre 5', 'Da rivedere'],
  [31, '31 hashtag, al massimo 30', 'Errore'],
])('judges %i hashtags by the limits of the platform', (hashtags, words, severity) => {
  render(<Meter measures={{ ...measures, hashtags, hashtagsWarn: 5, hashtagsMax: 30 }} />);
  const figure = screen.getByText(words);
  if (severity) expect(figure).toHaveTextContent(severity);
  else expect(figure).toHaveTextContent(new RegExp(`^${words}$`));
});

it('leaves out what is not there', () => {
  render(<Meter measures={{ used: 0, max: 2200, hashtags: 0 }} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});
