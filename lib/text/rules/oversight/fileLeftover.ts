import type { Span } from '@/lib/shared/finding';
import { leftoversIn } from '../kit/leftovers';
import { phrases } from '../kit/phrases';
import { lineAround } from '../kit/stretches';
import type { TextRule } from '../rule';

const LEFTOVERS = [
  // What shops put around a product, and sites around a file: (PDF, 120 KB), SKU: CRM-075, 4,5 su 5 stelle (128 recensioni).
  {
    pattern: phrases(
      String.raw`(?:sku|ean|asin|isbn-13|cod(?:ice)?\.? (?:articolo|prodotto|art\.?)|cod\. ?art\.?|mpn|p\/n) ?: ?#?[a-z0-9][a-z0-9._/-]{2,20}`,
      String.raw`(?:disponibilità|availability) ?: ?(?:in stock|disponibile|immediata|esaurito|out of stock|\d+ (?:pezzi|in stock))`,
      String.raw`\d[.,]\d (?:su|out of|/) 5(?: stelle| stars)?(?: \(\d[\d.]{0,6} (?:recensioni|voti|valutazioni|reviews|ratings)\))?|\(\d[\d.]{0,6} (?:recensioni|voti|valutazioni|recensioni dei clienti|reviews)(?: clienti| verificate)?(?=\))`,
      'out of stock|in stock|sold by|venduto e spedito da [a-zà-ÿ][a-zà-ÿ]+',
    ),
    severity: 'warning',
    unless: isBoast,
  },
  {
    pattern:
      /\((?:formato )?(?:PDF|DOCX?|XLSX?|ZIP|JPE?G|PNG|PPTX?|ODT|CSV)[ ,;:–-]{1,3}\d{1,4}(?:[.,]\d{1,2})? ?(?:KB|MB|GB|Kb|Mb|kB)\)|\(\d{1,4}(?:[.,]\d{1,2})? ?[Kk][Bb]\)|\[(?:PDF|DOCX?|XLSX?|ZIP)(?: ?[,–-]? ?\d{1,4}(?:[.,]\d{1,2})? ?(?:KB|MB|Kb|Mb|kB))?\]/g,
    severity: 'warning',
  },
  // IMG_2034.jpg, WhatsApp Image 2026-05-04 at 10.20.31.jpeg, Schermata 2026-05-04 alle 10.png
  {
    pattern:
      /(?<![\p{L}\p{N}./@_=-])(?:(?:IMG|DSC|DSCN|DSCF|PXL|MVI|VID|GOPR|SCREENSHOT|Screenshot|WhatsApp Image|WhatsApp Video|Schermata|Senza titolo|Immagine|image|photo|foto|unnamed|download)[ _-]?[\w ().-]{0,40}|[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)+)\.(?:jpe?g|png|gif|webp|heic|mp4|mov|svg|tiff?)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}./@_=-])(?:IMG|DSC|DSCN|PXL)_\d{4,8}(?:_\d{4,9})?(?![\p{L}\p{N}.])/gu,
    severity: 'error',
  },
] as const;

/** SKU: CRM-075, (PDF, 120 KB), IMG_2034.jpg: what catalogues and folders write about a thing, not about the thing. */
export const fileLeftover: TextRule = {
  id: 'file-leftover',
  scope: 'text',
  title: { it: 'Resti di cataloghi e nomi di file', en: 'Leftovers of catalogues and file names' },
  severity: 'error',
  source: 'Voci delle schede di prodotto nei negozi in rete; nomi che apparecchi e programmi danno ai file.',
  find: ({ text }) =>
    leftoversIn(text, LEFTOVERS, (words) => ({
      it: `«${words}» viene da un catalogo o da una cartella: chi legge non lo deve sapere.`,
      en: `“${words}” comes from a catalogue or a folder: readers need not know it.`,
    })),
  good: [
    'Siamo a 4,9 su 5 stelle su Google: grazie!',
    'Il libro (ISBN 978-88-06-12345-6) è in libreria',
    'Guarda https://caffelanterna.it/IMG_2034.jpg',
    'La foto pesa 3 MB? Comprimila',
    'Ti mando un file al volo (142 MB)',
    'Che cosa vuol dire «in stock»?',
    'Il formato .jpg e il formato .png: quale scegliere',
  ],
  bad: [
    { text: 'Crema mani, 75 ml. SKU: CRM-075', marks: [' SKU: CRM-075'] },
    { text: 'Il bando è qui (PDF, 120 KB) e scade presto', marks: [' (PDF, 120 KB)'] },
    { text: 'IMG_2034.jpg Il campo è pronto', marks: ['IMG_2034.jpg '], fixes: [''] },
    { text: 'Crema mani, 75 ml. 4,5 su 5 stelle (128 recensioni)', marks: [' 4,5 su 5 stelle (128 recensioni)'] },
    {
      text: 'WhatsApp Image 2026-05-04 at 10.20.31.jpeg\nIl campo è pronto',
      marks: ['WhatsApp Image 2026-05-04 at 10.20.31.jpeg\n'],
    },
    { text: 'Il campo è pronto. Disponibilità: In stock', marks: [' Disponibilità: In stock'] },
  ],
};

/** A shop is proud of its stars: "4,9 su 5 su 128 recensioni, grazie!" */
function isBoast(text: string, { start, end }: Span): boolean {
  const line = lineAround(text, start);
  return (
    /(?<!\p{L})(?:grazie|abbiamo|siamo|voto|media|punteggio|valutat[oaie]|ottenuto|raggiunto|recensit[oaie]|google|tripadvisor|booking|trustpilot)(?!\p{L})/iu.test(
      text.slice(line.start, line.end),
    ) && /\d[.,]\d|recensioni/.test(text.slice(start, end))
  );
}
