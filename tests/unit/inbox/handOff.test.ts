import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contactsSchema,
  type HandedOff,
  type HandOffWords,
  handOffMessage,
  longestMailto,
  noContacts,
} from '@/lib/inbox/handOff';

const words: HandOffWords = {
  subject: 'Commento da seguire: ordini',
  greeting: 'Ciao, ci pensi tu?',
  author: 'Ha scritto',
  date: 'Quando',
  when: '24 novembre 2026, 10:30',
  link: 'Qui',
  closing: 'Grazie',
};
const to = { name: 'Ordini', email: 'ordini+social@bottega.example' };
const comment: HandedOff = {
  text: 'Il pacco è fermo & nessuno risponde 😡\n\nAspetto: 100% deluso?',
  author: { name: 'Anna Neri', handle: '@anna' },
  permalink: 'https://x.com/anna/status/1?s=20&t=a#x',
};

/** What a mail program reads. */
function opened(mailto: string) {
  const url = new URL(mailto);
  const params = new Map(
    url.search
      .slice(1)
      .split('&')
      .map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
  );
  return { to: decodeURIComponent(url.pathname), subject: params.get('subject'), body: params.get('body') };
}

describe('handOffMessage', () => {
  it('holds comment, author, date and link, the comment as a quotation', () => {
    const { subject, body } = handOffMessage(comment, to, words);
    expect(subject).toBe('Commento da seguire: ordini');
    expect(body).toBe(
      [
        'Ciao, ci pensi tu?',
        '',
        '> Il pacco è fermo & nessuno risponde 😡',
        '>',
        '> Aspetto: 100% deluso?',
        '',
        'Ha scritto: Anna Neri (@anna)',
        'Quando: 24 novembre 2026, 10:30',
        'Qui: https://x.com/anna/status/1?s=20&t=a#x',
        '',
        'Grazie',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    const { body } = handOffMessage({ text: 'Aiuto', author: { name: 'Anna', handle: null }, permalink: null }, to, {
      ...words,
      closing: '',
    });
    expect(body).toBe('Ciao, ci pensi tu?\n\n> Aiuto\n\nHa scritto: Anna\nQuando: 24 novembre 2026, 10:30');
  });

  it('opens as it was written, whatever signs are in it', () => {
    const { body, subject, mailto } = handOffMessage(comment, to, words);
    expect(opened(mailto)).toEqual({ to: to.email, subject, body: body.replaceAll('\n', '\r\n') });
    expect(mailto).toMatch(/^mailto:ordini%2Bsocial@bottega\.example\?subject=[\w.%~-]+&body=[\w.%~-]+$/);
  });

  it('lets nobody add a recipient or a header', () => {
    const author = { name: 'Anna\r\nBcc: eve@example.com', handle: '&cc=eve@example.com' };
    const { mailto, body } = handOffMessage({ ...comment, author }, to, words);
    expect(new URL(mailto).search.match(/[?&]/g)).toHaveLength(2);
    expect(body).toContain('Ha scritto: Anna Bcc: eve@example.com (&cc=eve@example.com)');
  });

  it('is never longer than an address may be, keeps the link, and cuts no sign in two', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 4000 });
    fc.assert(
      fc.property(text, (text) => {
        const { mailto } = handOffMessage({ ...comment, text }, to, words);
        expect(mailto.length).toBeLessThanOrEqual(longestMailto);
        expect(opened(mailto).body).toContain(comment.permalink);
      }),
      { numRuns: 200 },
    );
    const { mailto, body } = handOffMessage({ ...comment, text: '😡'.repeat(3000) }, to, words);
    expect(opened(mailto).body).toMatch(/> (?:😡)+…\r\n/u);
    expect(body).toContain('😡'.repeat(3000));
  });

  it('opens with the subject alone where the link takes all the room', () => {
    const { mailto } = handOffMessage({ ...comment, permalink: `https://x.com/${'a'.repeat(2500)}` }, to, words);
    expect(opened(mailto)).toEqual({ to: to.email, subject: words.subject, body: undefined });
  });
});

it('contacts are complete or none', () => {
  expect(contactsSchema.parse({ ...noContacts, orders: to })).toEqual({ ...noContacts, orders: to });
  expect(contactsSchema.safeParse({ ...noContacts, legal: { name: 'Avv. Neri', email: 'neri' } }).success).toBe(false);
});
