import {
  type CheckEnd,
  FullError,
  type LibraryServices,
  type LibraryState,
  type Place,
  type Places,
  type Section,
  sections,
} from '@/components/library/services';
import type { Reference } from '@/lib/replies/reference';
import { isSameLink, referenceOf } from '@/lib/replies/saveLink';
import { starterTemplates } from '@/lib/replies/starter';
import type { Template } from '@/lib/replies/template';

const day = 86_400_000;
const now = Date.now();

export const libraryBrands = [
  { id: 'rossi', name: 'Bottega Rossi' },
  { id: 'bianchi', name: 'Studio Bianchi, consulenti del lavoro' },
];

const reference = (id: string, title: string, path: string, rest: Partial<Reference> = {}): Reference => ({
  ...referenceOf({ url: `https://bottega.example/${path}`, title }, id, now - day),
  ...rest,
});

export const referenceExamples: Reference[] = [
  reference('resi', 'Resi e rimborsi', 'assistenza/resi', {
    ...{ status: 'moved', movedTo: 'https://bottega.example/aiuto/resi-e-rimborsi', answer: 200, checkedAt: now - 3e6 },
    ...{ tags: ['resi', 'rimborso'], note: 'Citarla sempre quando si parla di quattordici giorni.', brandId: 'rossi' },
  }),
  reference('garanzia', 'Garanzia di due anni', 'garanzia', { status: 'alive', answer: 200, checkedAt: now - 3e6 }),
  reference('orari', 'Orari del negozio', 'orari', { status: 'dead', answer: 404, checkedAt: now - 3e6 }),
  reference('natale', 'Consegne prima di Natale', 'consegne-natale', { validUntil: now - day }),
  reference('ricerca', 'La ricerca sulla carta riciclata', 'ricerca/carta-riciclata.pdf'),
];

const starters = starterTemplates(now - 30 * day);

export const templateExamples: Template[] = starters.map((template) =>
  template.id === 'starter-cambio-tu' ? { ...template, brandId: 'rossi', referenceId: 'resi', uses: 12 } : template,
);

export const libraryExample: LibraryState = {
  templates: templateExamples,
  references: referenceExamples,
  brands: libraryBrands,
};

/** Places kept in memory, as the page keeps them in its address. */
export function memoryPlaces(first: Partial<Place> = {}): Places {
  let place: Place = { section: 'templates', open: null, link: null, ...first };
  const listeners = new Set<() => void>();
  const go = (section: Section, open: string | null = null) => {
    place = { section, open, link: null };
    for (const listener of listeners) listener();
  };
  return {
    current: () => place,
    go,
    onChange: (listener) => {
      const onHash = () => {
        const [name, open = null] = location.hash.slice(1).split('/');
        const section = sections.find((each) => each === name);
        if (section) go(section, open);
      };
      addEventListener('hashchange', onHash);
      listeners.add(listener);
      return () => {
        removeEventListener('hashchange', onHash);
        listeners.delete(listener);
      };
    },
  };
}

/** A library in memory, which keeps what is saved and tells its watchers as the database does. */
export function memoryLibrary(first: LibraryState, place: Partial<Place> = {}) {
  let state = first;
  const listeners = new Set<(state: LibraryState) => void>();
  const set = (part: Partial<LibraryState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener(state);
  };
  const without = <T extends { id: string }>(items: readonly T[], ids: readonly string[]) =>
    items.filter(({ id }) => !ids.includes(id));
  const withThese = <T extends { id: string }>(items: readonly T[], these: readonly T[]) => {
    const byId = new Map([...items, ...these].map((item) => [item.id, item]));
    return [...byId.values()];
  };
  const services: LibraryServices & { files: { name: string; text: string }[] } = {
    files: [],
    watch: (listener) => {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    saveTemplates: async (templates) => set({ templates: withThese(state.templates, templates) }),
    removeTemplates: async (ids) => set({ templates: without(state.templates, ids) }),
    saveReferences: async (references) => set({ references: withThese(state.references, references) }),
    removeReferences: async (ids) => set({ references: without(state.references, ids) }),
    saveLink: async (link) => {
      const made = referenceOf(link, crypto.randomUUID(), Date.now());
      const there = state.references.find((each) => isSameLink(each, made));
      if (!there) set({ references: [...state.references, made] });
      return { id: there?.id ?? made.id, known: there !== undefined };
    },
    checkLinks: async (references, _, tell): Promise<CheckEnd> => {
      for (const each of references) {
        set({ references: withThese(state.references, [{ ...each, status: 'alive', checkedAt: Date.now() }]) });
        tell('alive');
      }
      return 'done';
    },
    download: (name, text) => void services.files.push({ name, text }),
    places: memoryPlaces(place),
  };
  return { services, state: () => state, set };
}

/** A check that has come to the third link and stays there. */
const halfWay: LibraryServices['checkLinks'] = (_, signal, tell) => {
  tell('moved');
  tell('alive');
  return new Promise((done) => signal.addEventListener('abort', () => done('done')));
};

const broken = { ...templateExamples[0]!, id: 'broken', title: 'Prova con una svista', folder: '', abbreviation: null };

export const libraryExamples: Record<string, LibraryServices> = {
  library: memoryLibrary(libraryExample, { open: 'starter-cambio-tu' }).services,
  'library-list': memoryLibrary(libraryExample).services,
  'library-search': memoryLibrary(libraryExample).services,
  'library-empty': memoryLibrary({ ...libraryExample, templates: [], brands: [] }).services,
  'library-broken': memoryLibrary(
    {
      ...libraryExample,
      templates: [
        ...templateExamples,
        {
          ...broken,
          body: 'Ciao {nome, grazie per {che cosa: averci scritto}. {Trovi tutto qui: {link}\n\nA presto} da {brand}',
        },
      ],
    },
    { open: 'broken' },
  ).services,
  'library-import': memoryLibrary(libraryExample, { open: 'import' }).services,
  'library-report': memoryLibrary(libraryExample, { open: 'import' }).services,
  'library-references': memoryLibrary(libraryExample, { section: 'references', open: 'resi' }).services,
  'library-no-references': memoryLibrary({ ...libraryExample, references: [] }, { section: 'references' }).services,
  'library-checking': {
    ...memoryLibrary(libraryExample, { section: 'references' }).services,
    checkLinks: halfWay,
  },
  'library-removed': memoryLibrary(libraryExample, { section: 'references', open: 'resi' }).services,
  'library-full': {
    ...memoryLibrary(libraryExample, { open: 'starter-scuse-tu' }).services,
    saveTemplates: () => Promise.reject(new FullError()),
  },
};
