import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostIndex } from '@/lib/review/similar/postIndex';
import { nearPosts } from '@/lib/review/similar/posts';
import { SHELF_POSTS } from '@/lib/review/similar/shelf';
import { compareWithSource } from '@/lib/review/similar/source';
import { wordsOf } from '@/lib/review/similar/words';
import { readPosts } from '@/tests/bench/slips';

const posts = readPosts();
const tasting =
  "Il nostro frantoio ha iniziato la raccolta! L'olio extravergine di quest'anno nasce da olive leccino, frantoio e moraiolo, raccolte a mano e molite entro 12 ore. Profumo di carciofo, note di mandorla e quel pizzicore che chi ama l'olio buono conosce bene.";
const ending =
  '\n\n📍 Bottega Lilla, via Garibaldi 24, Torino\n🕘 Aperti dal martedì al sabato, 9-13 e 15-19\n☎️ 011 123456\nScrivici in DM o passa a trovarci!\n#torino #bottega #fattoamano';

/** Near-copies of a text among others, each with the words of its spans. */
async function near(text: string, earlier: readonly string[]) {
  const index = new PostIndex();
  for (const [at, each] of earlier.entries()) index.add(String(at), wordsOf(each));
  const found = await nearPosts(text, index, async (ids) => ids.map((id) => earlier[Number(id)]));
  return found.map((match) => ({
    ...match,
    own: match.spans.map(({ start, end }) => text.slice(start, end)),
    theirs: match.earlier.map(({ start, end }) => earlier[Number(match.id)]!.slice(start, end)),
  }));
}

describe('an exact copy', () => {
  it.each([
    ['in capitals', tasting.toUpperCase()],
    [
      'without accents and with other punctuation',
      tasting.replaceAll(/[.,!]/g, ' ').normalize('NFD').replaceAll(/\p{M}/gu, ''),
    ],
    ['with emoji', `👉 ${tasting.replace('!', '! 🫒')} ✨`],
    ['with other hashtags at the end', `${tasting}\n\n#olio #raccolta2026 #km0`],
    ['with a link and a mention', `${tasting} https://example.com/olio @frantoio`],
    ['with invisible signs', tasting.replaceAll('olio', 'o\u200Bl\u00ADio')],
    ['in styled letters', tasting.replace('raccolta', '𝗿𝗮𝗰𝗰𝗼𝗹𝘁𝗮')],
  ])('is known %s', async (_, text) => {
    expect(await near(text, [...posts, tasting])).toMatchObject([
      { kind: 'exact', share: 1 },
      ...(posts.includes(tasting) ? [{}] : []),
    ]);
  });

  it('of a few words is found, a near one is not', async () => {
    expect(await near('Buongiorno a tutti!', ['buongiorno a tutti 👋'])).toMatchObject([{ kind: 'exact' }]);
    expect(await near('Buongiorno a tutte!', ['buongiorno a tutti 👋'])).toEqual([]);
  });

  it('of a text without words is none', async () => {
    expect(await near('🎉🎉', ['🎉🎉'])).toEqual([]);
    expect(await near('', [''])).toEqual([]);
  });
});

describe('a near copy', () => {
  it('with other figures and words says what is the same, in both texts', async () => {
    const [match] = await near(tasting.replace('12 ore', '8 ore').replace('buono', 'vero'), [tasting]);
    expect(match).toMatchObject({ kind: 'paraphrase' });
    expect(match!.share).toBeCloseTo(0.92, 1);
    expect(match!.own.join()).toContain('entro 8 ore');
    expect(match!.theirs.join()).toContain('entro 12 ore');
  });

  it('in another register is a paraphrase', async () => {
    const earlier =
      'Scopri la nuova collezione: prova i maglioni riciclati, scegli il colore che preferisci e porta un amico curioso.';
    const text =
      'Scoprite la nuova collezione: provate i maglioni riciclati, scegliete il colore che preferite e portate amici curiosi.';
    expect(await near(text, [earlier])).toMatchObject([{ kind: 'paraphrase' }]);
  });

  it('with its sentences in another order is reordered', async () => {
    const [first, second, third] = tasting.split(/(?<=[.!])\s/);
    expect(await near(`${third} ${first} ${second}`, [tasting])).toMatchObject([{ kind: 'reordered', share: 1 }]);
  });

  it('with half of it new is partial, and only the old half is marked', async () => {
    const half = tasting.slice(0, tasting.indexOf('Profumo'));
    const fresh =
      'Domenica il mulino apre ai bambini: si impasta, si gioca con la farina e si cena tutti insieme sotto il portico.';
    const [match] = await near(half + fresh, [tasting]);
    expect(match).toMatchObject({ kind: 'partial' });
    expect(match!.own.join()).not.toContain('bambini');
    expect(match!.share).toBeGreaterThan(0.4);
    expect(match!.share).toBeLessThan(0.8);
  });

  it('comes after an exact one, whatever their order', async () => {
    const changed = tasting.replace('mandorla', 'nocciola');
    const found = await near(tasting, [changed, tasting, changed.replace('mano', 'macchina')]);
    expect(found.map(({ id, kind }) => [id, kind])).toEqual([
      ['1', 'exact'],
      ['0', 'paraphrase'],
      ['2', 'paraphrase'],
    ]);
  });
});

describe('what is no copy', () => {
  it('is another post with the same block of address, hours, calls and hashtags', async () => {
    expect(await near(posts[1]! + ending, [posts[5]! + ending, posts[6]! + ending])).toEqual([]);
  });

  it('is a list of opening hours with other hours', async () => {
    const hours = 'Orari: lunedì 9-13, martedì chiuso, mercoledì 9-19, venerdì 9-20. Vi aspettiamo in via Verdi 3!';
    expect(await near(hours.replaceAll('9-', '10-').replace('venerdì', 'sabato'), [hours])).toEqual([]);
  });

  it('is a pattern that many posts fill with other facts, while a whole copy of one of them still is', async () => {
    const dishes = [
      'lasagne arrosto crostata',
      'gnocchi orata budino',
      'zuppa frittata gelato',
      'risotto polpette torta',
    ];
    const turned = dishes.flatMap((each) =>
      [0, 1, 2].map((by) => each.split(' ').map((_, at, all) => all[(at + by) % 3])),
    );
    const menus = turned.map(([first, second, third], at) => {
      return `Menù del giorno numero ${at}: ${first} come primo, ${second} come secondo, ${third} per chiudere in dolcezza. Caffè e servizio compresi nel prezzo fisso.`;
    });
    const fresh = menus[0]!
      .replace('lasagne', 'tortelli')
      .replace('arrosto', 'brasato')
      .replace('crostata', 'semifreddo');
    expect(await near(fresh, menus)).toEqual([]);
    expect((await near(menus[3]!, menus))[0]).toMatchObject({ id: '3', kind: 'exact' });
  });

  it('is any of the hand-written posts to any other', async () => {
    for (const [at, post] of posts.entries())
      expect(
        await near(
          post,
          posts.filter((_, other) => other !== at),
        ),
      ).toEqual([]);
  });
});

describe('the index', () => {
  it('finds a post on any shelf, also after it was stored and read again, and no more once it is removed', async () => {
    const index = new PostIndex();
    const texts = new Map<string, string>();
    const add = (id: string, text: string) => {
      texts.set(id, text);
      return index.add(id, wordsOf(text));
    };
    expect(add('first', tasting)).toBe(0);
    for (let at = 0; at < SHELF_POSTS; at++)
      add(`${at}`, `Annuncio ${at}: ${posts[(at % 40) + 20]} Codice${at} parola${at % 97} prova${at % 89}`);
    expect(add('last', posts[1]!.replace('lino', 'canapa'))).toBe(1);
    const read = new PostIndex(structuredClone([index.shelf(0), index.shelf(1)]));
    const textsOf = async (ids: string[]) => ids.map((id) => texts.get(id));
    for (const each of [index, read]) {
      expect((await nearPosts(tasting, each, textsOf)).map(({ id }) => id)).toContain('first');
      expect((await nearPosts(posts[1]!, each, textsOf)).map(({ id }) => id)).toContain('last');
    }
    expect(read.remove('first')).toBe(0);
    expect(read.remove('first')).toBe(-1);
    expect((await nearPosts(tasting, read, textsOf)).map(({ id }) => id)).not.toContain('first');
    read.add('again', wordsOf(tasting));
    texts.set('again', tasting);
    expect((await nearPosts(tasting, read, textsOf)).map(({ id }) => id)).toContain('again');
  });

  it('passes over a post whose text is gone', async () => {
    const index = new PostIndex();
    index.add('gone', wordsOf(tasting));
    expect(await nearPosts(tasting, index, async () => [undefined])).toEqual([]);
  });

  it('answers for a text as long as a book without taking seconds', async () => {
    const book = Array.from({ length: 60_000 }, (_, at) => `parola${at % 997} cosa`).join(' ');
    expect(await near(book, [book, tasting])).toMatchObject([{ kind: 'exact' }]);
  });
});

describe('a source', () => {
  const article =
    'Il museo cittadino riapre sabato dopo due anni di lavori. Le sale restaurate ospitano trecento opere mai esposte, tra cui una serie di disegni ritrovati nei depositi durante il trasloco. Il biglietto costerà otto euro.';

  it('gives the stretches taken from it, where they stand there, and their share', () => {
    const text = `Bella notizia! ${article.slice(58, 178)}. Noi ci andiamo domenica con tutta la redazione, chi viene?`;
    const { share, stretches } = compareWithSource(text, article);
    expect(stretches).toHaveLength(1);
    expect(text.slice(stretches[0]!.start, stretches[0]!.end)).toMatch(/^Le sale restaurate .* ritrovati nei depositi/);
    expect(article.slice(stretches[0]!.source.start, stretches[0]!.source.end)).toMatch(
      /^Le sale restaurate .* ritrovati nei depositi/,
    );
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.9);
  });

  it('is not copied by a text that says the same in its own words', () => {
    const own =
      'Finalmente si torna al museo: da questo fine settimana ci sono sale nuove e disegni che nessuno aveva mai visto.';
    expect(compareWithSource(own, article)).toEqual({ share: 0, stretches: [] });
    expect(compareWithSource('', article)).toEqual({ share: 0, stretches: [] });
  });
});

describe('any texts at all', () => {
  const bits = fc.constantFrom(
    'olio',
    'frantoio ',
    '. ',
    '\n',
    'raccolta ',
    'mano ',
    'è ',
    '12',
    '🫒',
    '#olio',
    '@a',
    'L’',
    ' carciofo',
  );
  const texts = fc.oneof(
    fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...posts),
  );

  it('share stretches that lie in them, in order and apart, and a share between 0 and 1', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, async (text, earlier) => {
        for (const { spans, earlier: theirs, share } of await near(text, [earlier])) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(theirs).toHaveLength(spans.length);
          let last = 0;
          for (const [at, { start, end }] of spans.entries()) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(theirs[at]!.end).toBeLessThanOrEqual(earlier.length);
            last = end;
          }
        }
      }),
    );
  });

  it('with a word in them are exact copies of themselves', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const found = await near(text, [text]);
        expect(found.length === 1 && found[0]!.kind === 'exact').toBe(wordsOf(text).count > 0);
      }),
    );
  });
});
