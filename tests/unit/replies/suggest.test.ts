import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brandWith, type Register, registers } from '@/lib/brand/brand';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { labelOf } from '@/lib/inbox/triage/build/comments';
import type { HandOff } from '@/lib/inbox/triage/kinds';
import { Triager } from '@/lib/inbox/triage/triage';
import { type Learned, learn, nothingLearned } from '@/lib/replies/learning';
import type { Reference } from '@/lib/replies/reference';
import { starterTemplates } from '@/lib/replies/starter';
import { type Asked, Suggester, type Suggestion } from '@/lib/replies/suggest';
import type { Template } from '@/lib/replies/template';
import { createChecker } from '@/lib/review/check';

const now = Date.parse('2026-11-02T10:00:00');
const starter = starterTemplates(0);
const returns: Reference = {
  id: 'returns',
  title: 'Resi e rimborsi',
  url: 'https://bottega.example/resi',
  note: '',
  tags: ['reso', 'rimborso'],
  brandId: null,
  validUntil: null,
  checkedAt: null,
  status: 'alive',
  movedTo: null,
  answer: 200,
  createdAt: 0,
  updatedAt: 0,
};
const suggester = new Suggester(starter, [returns]);

const triager = new Triager(readFileSync(new URL('../../../lib/inbox/triage/triage.bin', import.meta.url)));
/** Comments of many trades, with what they are. */
const comments = readFileSync(new URL('comments.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [code = '', author = '', text = ''] = line.split('\t');
    return { ...labelOf(code), author, text };
  });

function brandFor(register: Register | null) {
  return brandWith({
    id: 'bottega',
    name: 'Bottega Rossi',
    register,
    domains: ['bottega.example'],
    utm: [{ name: 'utm_source', value: 'social' }],
  });
}

interface Given {
  kind?: Asked['comment']['kind'];
  sentiment?: Asked['comment']['sentiment'];
  unsure?: boolean;
  handOff?: HandOff;
  author?: string;
  register?: Register | null;
  learned?: Learned;
  from?: Suggester;
}

function suggestions(text: string, given: Given = {}): Suggestion[] {
  const { kind = 'question', sentiment = 'neutral', unsure = false, author = 'Anna Neri', handOff } = given;
  return (given.from ?? suggester).suggest({
    comment: { text, author, kind, sentiment, unsure, ...(handOff && { handOff }) },
    brand: brandFor(given.register === undefined ? 'tu' : given.register),
    learned: given.learned ?? nothingLearned,
    now,
  });
}

/** Every comment as it is and as the triage judges it, in every register. */
const everything = registers.flatMap((register) =>
  comments.flatMap(({ text, author, kind, sentiment }) => {
    const judged = triager.triage(text);
    const told = { kind, sentiment, ...(kind === 'crisis' && { handOff: 'legal' as const }) };
    return [
      { text, register, ...told, replies: suggestions(text, { ...told, author, register }) },
      {
        text,
        register,
        kind: judged.kind,
        sentiment: judged.sentiment,
        replies: suggestions(text, { ...judged, author, register }),
      },
    ];
  }),
);

function template(id: string, given: Partial<Template>): Template {
  return {
    ...starter[0]!,
    title: id,
    body: 'x',
    tags: [],
    kinds: [],
    register: null,
    abbreviation: null,
    id,
    ...given,
  };
}

describe('suggest, on 150 comments of many trades', () => {
  it('offers up to three that differ, and something to everybody but spam', () => {
    for (const { text, kind, replies } of everything) {
      expect(replies.length, text).toBeLessThanOrEqual(3);
      expect(replies.length > 0, text).toBe(kind !== 'spam');
      expect(new Set(replies.map((reply) => reply.text)).size, text).toBe(replies.length);
      const openings = replies.map((reply) => reply.text.split(' ').slice(0, 5).join(' '));
      expect(new Set(openings).size, openings.join('\n')).toBe(replies.length);
    }
  });

  it('says nothing merry to whoever is displeased', () => {
    const merry =
      /!|😊|🎉|❤|:\)|che bello|piacere|felic|content[io]|volentieri|grazie (?:di cuore|mille|per l'interesse|per l'entusiasmo)|ottima|bella (?:idea|domanda)|complimenti|buone notizie|lovely|happy|great/i;
    for (const { text, kind, sentiment, replies } of everything) {
      if (sentiment !== 'negative' && kind !== 'crisis' && kind !== 'abuse') continue;
      // "Un aumento non fa piacere nemmeno a noi" is no cheer.
      for (const reply of replies) expect(reply.text.replace('non fa piacere', ''), text).not.toMatch(merry);
    }
  });

  it('apologises for nothing to whoever did not complain', () => {
    for (const { text, kind, sentiment, replies } of everything) {
      if (sentiment === 'negative' || kind === 'complaint' || kind === 'crisis' || kind === 'abuse') continue;
      for (const reply of replies)
        expect(reply.text, text).not.toMatch(/dispiace|scus(?:a|i)|abbiamo sbagliato|sorry|apolog/i);
    }
  });

  it('keeps to one holding reply in a crisis, and no template', () => {
    for (const { text, kind, replies } of everything) {
      if (kind !== 'crisis') continue;
      expect(replies, text).toHaveLength(1);
      expect(replies[0]).toMatchObject({ templateId: null, missing: [], referenceIds: [] });
    }
  });

  it('never mixes registers, nor languages', () => {
    const says: Record<Register, RegExp> = {
      tu: /\b(?:ti|te|tuo|tua|tuoi|hai|puoi|scrivici|mandaci|lasciaci)\b/i,
      lei: /\b(?:le (?:risp|scriv|dic|mand|sped)\p{L}+|la (?:aggiorn|chiam|contatt)\p{L}+|ci scriva|(?<!al )suo|sua|per lei)\b/iu,
      voi: /\b(?:vi|ve|vostr[oaie]|avete|potete|scriveteci|mandateci|lasciateci)\b/i,
    };
    for (const { text, register, replies } of everything) {
      for (const reply of replies) {
        for (const other of registers)
          if (other !== register) expect(reply.text, `${register}: ${text}`).not.toMatch(says[other]);
      }
    }
  });

  it('leaves nothing unfilled that cannot be seen, and says what is', () => {
    for (const { text, replies } of everything) {
      for (const reply of replies) {
        expect(reply.text.replace(/\{\{[^{}]+\}\}/g, ''), text).not.toMatch(/[{}]/);
        expect(reply.missing).toEqual([
          ...new Set([...reply.text.matchAll(/\{\{(.+?)\}\}/g)].map(([, label]) => label)),
        ]);
      }
    }
  });

  it('passes the review of replies', { timeout: 120_000 }, async () => {
    const checker = createChecker(diskLoaders);
    const found: string[] = [];
    const seen = new Set<string>();
    for (const { text, register, kind, sentiment, replies } of everything) {
      for (const reply of replies) {
        const key = `${reply.text} ${kind} ${sentiment}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const { findings, failed } = await checker.check(reply.text, {
          locale: 'it',
          now,
          brand: brandFor(register),
          reply: { comment: { text, kind, sentiment } },
        });
        expect(failed).toEqual([]);
        const told = findings.filter(({ rule, severity }) => severity !== 'hint' && rule !== 'placeholder-field');
        found.push(...told.map(({ rule, start, end }) => `${rule}: ${reply.text.slice(start, end)} (${reply.text})`));
      }
    }
    expect(found).toEqual([]);
  });
});

describe('suggest', () => {
  it('answers what is asked, with name and link, in the register of the brand', () => {
    const [first] = suggestions('come faccio il reso?', { kind: 'order' });
    expect(first).toMatchObject({ templateId: 'starter-cambio-tu', missing: [], referenceIds: ['returns'] });
    expect(first!.text).toBe(
      "Certo, Anna: il cambio si può fare entro trenta giorni. Bastano il prodotto com'era e la prova d'acquisto: qui c'è tutta la procedura: https://bottega.example/resi?utm_source=social",
    );
    expect(suggestions('come faccio il reso?', { kind: 'order', register: 'lei' })[0]!.templateId).toBe(
      'starter-cambio-lei',
    );
  });

  it('calls a firm by no name', () => {
    for (const { text } of suggestions('quanto costa?', { author: 'Pizzeria Da Gino srl' }))
      expect(text).not.toContain('Gino');
  });

  it('uses no reference that is dead or past its time', () => {
    for (const stale of [
      { ...returns, status: 'dead' as const },
      { ...returns, validUntil: now },
    ]) {
      const replies = suggestions('come faccio il reso?', { kind: 'order', from: new Suggester(starter, [stale]) });
      for (const { text, referenceIds } of replies) expect([text.includes('https'), referenceIds]).toEqual([false, []]);
    }
  });

  it('gives a short template what it lacks, and calls nobody by name twice', () => {
    const templates = [
      template('late', { title: 'Ritardo', kinds: ['order'], body: 'Il corriere è in ritardo per la neve.' }),
    ];
    const [first] = suggestions('il pacco è in ritardo', {
      kind: 'order',
      sentiment: 'negative',
      from: new Suggester(templates, []),
    });
    expect(first!.text).toBe(
      "Ci dispiace per il ritardo, Anna. Il corriere è in ritardo per la neve. Mandaci in privato il numero dell'ordine: ce ne occupiamo noi.",
    );
    const named = [
      template('late', { title: 'Ritardo', kinds: ['order'], body: 'Il corriere è fermo per la neve, {nome}.' }),
    ];
    expect(
      suggestions('il pacco è in ritardo', { kind: 'order', sentiment: 'negative', from: new Suggester(named, []) })[0]!
        .text,
    ).toMatch(/^Ci dispiace per il ritardo\. Il corriere è fermo per la neve, Anna\./);
  });

  it('keeps other brands’ templates out and puts its own first', () => {
    const price = { title: 'Prezzo', kinds: ['question' as const] };
    const templates = [
      template('all', { ...price, body: 'Ciao {nome}, costa 5 euro: scrivici pure se hai dubbi.' }),
      template('theirs', { ...price, brandId: 'other', body: 'Buongiorno, il prezzo è di 7 euro, tutto qui.' }),
      template('mine', { ...price, brandId: 'bottega', body: 'Eccoci {nome}, da noi si paga 6 euro con il pane.' }),
    ];
    const ids = suggestions('quanto costa?', { from: new Suggester(templates, []) }).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['mine', 'all']);
    expect(ids).not.toContain('theirs');
  });

  it('is cautious where the triage is unsure', () => {
    for (const { text } of suggestions('mah', { kind: 'praise', sentiment: 'positive', unsure: true }))
      expect(text).not.toMatch(/grazie|scus|dispiace|!/i);
  });

  it('puts forward what is taken and back what is waved away', () => {
    const text = 'Servizio impeccabile e personale gentilissimo';
    const given = { kind: 'praise', sentiment: 'positive' } as const;
    const before = suggestions(text, given).map(({ id }) => id);
    let learned = nothingLearned;
    for (let at = 0; at < 6; at++) {
      learned = learn(learned, { type: 'taken', id: before[1]!, kind: 'praise', at });
      learned = learn(learned, { type: 'dismissed', ids: [before[0]!], at });
    }
    expect(suggestions(text, { ...given, learned })[0]!.id).toBe(before[1]);
  });

  it('offers a template that was taken for such comments even where no word fits', () => {
    const own = [
      template('own', {
        kinds: ['complaint'],
        title: 'Solito',
        body: 'Capiamo, {nome}: ne parliamo con il direttore e ti scriviamo noi.',
      }),
    ];
    const given = { kind: 'complaint', sentiment: 'negative', from: new Suggester(own, []) } as const;
    const ids = (learned: Learned) => suggestions('che roba', { ...given, learned }).map(({ id }) => id);
    expect(ids(nothingLearned)).not.toContain('own');
    let learned = nothingLearned;
    for (let at = 0; at < 3; at++) learned = learn(learned, { type: 'taken', id: 'own', kind: 'complaint', at });
    expect(ids(learned)).toContain('own');
  });

  it('comes edited once it was edited twice in the same way', () => {
    const ask = (learned: Learned, author: string) => suggestions('a che ora chiudete?', { author, learned })[0]!;
    let learned = nothingLearned;
    for (const author of ['Anna', 'Marco']) {
      const { id, plain, text } = ask(learned, author);
      expect(text).toBe(plain);
      learned = learn(learned, {
        type: 'sent',
        id,
        offered: plain,
        sent: plain.replace('{{orari}}', 'dalle 9 alle 19'),
        at: 1,
      });
    }
    const { text, missing } = ask(learned, 'Elena');
    expect(text).toContain('Ciao Elena, siamo aperti dalle 9 alle 19.');
    expect(missing).not.toContain('orari');
  });
});
