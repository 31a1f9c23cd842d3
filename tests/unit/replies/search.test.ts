import { describe, expect, it } from 'vitest';
import { type SearchContext, TemplateSearch } from '@/lib/replies/search';
import { starterTemplates } from '@/lib/replies/starter';
import type { Template } from '@/lib/replies/template';

const [base] = starterTemplates(0);
const none: SearchContext = { brandId: null };

function template(id: string, given: Partial<Template>): Template {
  return { ...base!, title: id, body: 'x', tags: [], kinds: [], abbreviation: null, id, ...given };
}

function found(query: string, templates: Template[], context = none): string[] {
  return new TemplateSearch(templates).search(query, context).map(({ id }) => id);
}

describe('TemplateSearch', () => {
  const places = [
    template('body', { body: 'La {cosa: spedizione} è gratuita' }),
    template('tag', { tags: ['Spedizione'] }),
    template('title', { title: 'Spedizione' }),
    template('other', { title: 'Orari' }),
  ];

  it.each(['spedizione', 'SPED', 'dizion', 'spdzn', 'spedizi\u00f2ne'])(
    'finds %s, title before tags before body',
    (query) => {
      expect(found(query, places)).toEqual(['title', 'tag', 'body']);
    },
  );

  it('does not find letters out of order, nor two letters in the middle', () => {
    expect(found('sdpz', places)).toEqual([]);
    expect(found('pe', places)).toEqual([]);
  });

  it('wants every word, in whatever order', () => {
    expect(found('gratuita sped', places)).toEqual(['body']);
    expect(found('sped orari', places)).toEqual([]);
  });

  it('prefers the whole word to its beginning, that to a part, that to letters in order', () => {
    const words = ['spetto', 'rispetto', 'spe', 'sopore'].map((word) => template(word, {}));
    expect(found('spe', words)).toEqual(['spe', 'spetto', 'rispetto', 'sopore'].slice(0, 4));
  });

  it('draws forward what fits the comment', () => {
    const two = [template('a', { title: 'Scuse' }), template('b', { title: 'Scuse', kinds: ['complaint'] })];
    expect(found('scuse', two, { brandId: null, kind: 'complaint' })).toEqual(['b', 'a']);
    expect(found('', two, { brandId: null, kind: 'complaint' })).toEqual(['b', 'a']);
    expect(found('', two)).toEqual(['a', 'b']);
    const registers = [template('a', { register: 'tu' }), template('b', { register: 'lei' })];
    expect(found('', registers, { brandId: null, register: 'lei' })).toEqual(['b', 'a']);
    expect(found('', [template('a', {}), template('b', { uses: 3 })])).toEqual(['b', 'a']);
  });

  it('lets no habit outdo a word of the title', () => {
    const loved = template('loved', { body: 'spedizione', uses: 1000, kinds: ['order'], register: 'tu' });
    expect(found('spedizione', [loved, places[2]!], { brandId: null, kind: 'order', register: 'tu' })[0]).toBe('title');
  });

  it('keeps other brands’ templates out and one’s own in front', () => {
    const brands = [template('all', {}), template('mine', { brandId: 'm' }), template('theirs', { brandId: 't' })];
    expect(found('', brands, { brandId: 'm' })).toEqual(['mine', 'all']);
    expect(found('', brands)).toEqual(['all']);
  });

  it('gives no more than it is asked for, and those the best', () => {
    const search = new TemplateSearch(places);
    expect(search.search('spedizione', none, 1).map(({ id }) => id)).toEqual(['title']);
  });

  it('finds the starter set by what people would type', () => {
    const search = new TemplateSearch(starterTemplates(0));
    const first = (query: string) => search.search(query, { brandId: null, register: 'lei' })[0]?.id;
    expect(first('scuse')).toBe('starter-scuse-lei');
    expect(first('parcheg')).toBe('starter-parcheggio-lei');
    expect(first('celiachia')).toBe('starter-allergeni-lei');
    expect(first('rmbrs')).toBe('starter-rimborso-lei');
  });
});
