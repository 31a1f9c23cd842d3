import type { Offer } from '@/lib/replies/offer';
import { starterTemplates } from '@/lib/replies/starter';
import { brandExamples } from './popupExamples';

const reference = {
  ...{
    note: '',
    tags: [],
    brandId: null,
    validUntil: null,
    checkedAt: null,
    movedTo: null,
    answer: null,
    createdAt: 1,
    updatedAt: 1,
  },
  status: 'alive' as const,
};
const offer: Offer = {
  brand: { ...brandExamples[0]!, register: 'tu' },
  comment: { author: 'Lettrice di prova', text: 'Il prezzo è aumentato ancora?', kind: 'complaint' },
  templates: starterTemplates(1),
  references: [
    { ...reference, id: 'a', title: 'Come nasce il prezzo', url: 'https://bottega.example/prezzi', tags: ['prezzo'] },
    {
      ...reference,
      id: 'b',
      title: 'Listino di primavera',
      url: 'https://bottega.example/listino.pdf',
      tags: ['prezzi'],
      validUntil: 2,
    },
    {
      ...reference,
      id: 'c',
      title: 'Vecchio listino',
      url: 'https://vecchio.example/',
      tags: ['prezzi'],
      status: 'dead',
    },
  ],
};

/** What the picker is told: null while it waits, an offer as JSON, empty where there was none to be had. */
export const pickerExamples: Record<string, string | null> = {
  picker: JSON.stringify(offer),
  'picker-fields': JSON.stringify(offer),
  'picker-none': JSON.stringify(offer),
  'picker-empty': JSON.stringify({ ...offer, templates: [] }),
  'picker-failed': '',
};
