import type { Measures } from '@/lib/platforms/measures';
import type { DeskFinding, DeskState } from '@/lib/review/desk';

const draft = `Stiamo lavorando ad un nuovo progetto con l’aziendda di famiglia, quella che le responsabilitàvariano in base alle stagioni.

Perche non venite a trovarci in negozio?  Vi aspettiamo sabato mattina dalle 9 alle 13, con un piccolo omaggio per tutti!!!
#ceramica #artigianato @bottega_rossi`;

function at(words: string, finding: Omit<DeskFinding, 'id' | 'start' | 'end'>): DeskFinding {
  const start = draft.indexOf(words);
  return { id: `f${start}`, start, end: start + words.length, ...finding };
}

const spelling = { rule: 'spelling', severity: 'error', message: 'Questa parola non è nel dizionario.' } as const;

export const errors: DeskFinding[] = [
  at('aziendda', { ...spelling, replacements: ['azienda'] }),
  at('responsabilitàvariano', {
    ...spelling,
    message: 'Due parole sono rimaste attaccate.',
    replacements: ['responsabilità variano', 'responsabilità', 'responsabilizzavano', 'responsabili', 'variano'],
  }),
  at('Perche', {
    ...spelling,
    message: 'Manca l’accento: «perché» lo vuole acuto.',
    replacements: ['Perché'],
  }),
];

export const warnings: DeskFinding[] = [
  at('  ', {
    rule: 'spaces',
    severity: 'warning',
    message: 'Qui ci sono due spazi di fila.',
    replacements: [' '],
  }),
];

export const hints: DeskFinding[] = [
  at('!!!', {
    rule: 'punctuation',
    severity: 'hint',
    message: 'Un solo punto esclamativo basta.',
    replacements: ['!'],
  }),
];

const measures: Measures = { used: 212, max: 280, hashtags: 2, mentions: 1 };

export function deskState(over: Partial<DeskState> = {}): DeskState {
  return {
    platform: 'facebook',
    composer: 1,
    brand: '',
    brands: [],
    version: 7,
    text: draft,
    status: 'ready',
    findings: [...errors, ...warnings, ...hints],
    measures,
    stopped: false,
    undo: null,
    problem: null,
    ...over,
  };
}

const overlong: DeskFinding = {
  id: 'limit',
  rule: 'limit-length',
  severity: 'error',
  start: draft.length - 14,
  end: draft.length,
  message: 'Troppo lungo per X: 294 caratteri su 280.',
  replacements: [],
};

/** A long, hopeless text: as many misspelt words as asked, one a sentence. */
export function manyErrors(count: number): DeskState {
  const sentence = 'Il mercatto riapre domani in piazza. ';
  const findings = Array.from({ length: count }, (_, index): DeskFinding => {
    const start = index * sentence.length + 3;
    return { ...spelling, id: `m${index}`, start, end: start + 8, replacements: ['mercato'] };
  });
  return deskState({ text: sentence.repeat(count), findings });
}

const reopening = `Il museo riapre sabato! Le sale restaurate ospitano trecento opere mai esposte, tra cui una serie di disegni ritrovati nei depositi durante il trasloco.

Noi ci andiamo domenica con tutta la redazione. Chi viene?`;

/** A post that is near to an earlier one, and of which a part comes from an article. */
const near = deskState({
  platform: 'instagram',
  text: reopening,
  measures: { ...measures, used: reopening.length, max: 2200, hashtags: 0, mentions: 0 },
  findings: [
    {
      id: 'near',
      rule: 'near-copy',
      severity: 'warning',
      start: 0,
      end: reopening.length,
      message: 'Uguale all’86% al post del 3 maggio su Instagram.',
      replacements: [],
    },
  ],
});

export const article =
  'Riapre sabato il museo cittadino. Le sale restaurate ospitano trecento opere mai esposte, tra cui una serie di disegni ritrovati nei depositi durante il trasloco. Il biglietto costerà otto euro.';

export const deskExamples = {
  fix: deskState({ measures: { used: 3_012, max: 63_206, hashtags: 2, mentions: 1 } }),
  branded: deskState({
    platform: 'linkedin',
    brand: 'Bottega Rossi',
    brands: ['Bottega Rossi', 'Studio Bianchi, consulenti del lavoro'],
  }),
  review: deskState({ platform: 'linkedin', findings: [...warnings, ...hints] }),
  ready: deskState({
    platform: 'instagram',
    findings: [],
    measures: { ...measures, max: 2200, hashtagsWarn: 5, hashtagsMax: 30 },
  }),
  hints: deskState({ findings: hints, undo: { action: 'fix', count: 1, word: 'aziendda' } }),
  stopped: deskState({
    platform: 'x',
    stopped: true,
    measures: { ...measures, used: 294 },
    findings: [...errors, ...warnings, overlong],
  }),
  resumed: deskState({ platform: 'x', stopped: true, findings: hints, undo: { action: 'fixAll', count: 3, word: '' } }),
  near,
  source: near,
  checking: deskState({ status: 'checking', findings: [] }),
  failed: deskState({ status: 'failed', findings: [], measures: null }),
  blank: deskState({ text: '', findings: [], measures: { ...measures, used: 0, hashtags: 0, mentions: 0 } }),
  stale: deskState({ problem: 'stale' }),
  refused: deskState({ problem: 'refused', findings: [...errors, ...warnings] }),
  many: manyErrors(500),
  off: null,
} satisfies Record<string, DeskState | null>;
