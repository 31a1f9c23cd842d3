import { brandWith } from '@/lib/brand/brand';
import { missingUtm, withParameters } from '@/lib/brand/utm';
import { linksIn } from '../kit/links';
import type { TextRule } from '../rule';

const brand = brandWith({
  name: 'Bottega Rossi',
  domains: ['bottega.example.it', 'www.rossi.com'],
  utm: [
    { name: 'utm_source', value: 'social' },
    { name: 'utm_campaign', value: 'primavera 2025' },
  ],
});
const unnamed = { ...brand, utm: [...brand.utm, { name: 'utm_content', value: '' }] };

/** Links to the brand’s own pages that campaigns would not be told from. */
export const brandUtm: TextRule = {
  id: 'brand-utm',
  scope: 'text',
  title: { it: 'Link del brand senza parametri UTM', en: 'Links of the brand without UTM parameters' },
  severity: 'warning',
  source: 'The brand’s own domains and parameters; where a parameter stands in an address: RFC 3986, section 3.4.',
  find({ text }, _, { brand }) {
    if (!brand || brand.utm.length === 0) return [];
    return linksIn(text).flatMap((link) => {
      const missing = missingUtm(brand, link);
      if (missing.length === 0) return [];
      const { start, end } = link;
      // A value that the brand left open is for the writer to fill in.
      const isComplete = missing.every(({ value }) => value !== '');
      const replacements = isComplete ? [withParameters(link.text, missing)] : [];
      return { start, end, severity: 'warning', message: messageFor(missing.map(({ name }) => name)), replacements };
    });
  },
  good: [
    { text: 'Tutto su https://bottega.example.it/?utm_source=social&utm_campaign=primavera', brand },
    { text: 'Leggi https://www.example.com/ e example.it/bottega.example.it', brand },
    { text: 'Scrivi a ciao@bottega.example.it per prenotare', brand },
    { text: 'https://rossi.com/menu?a=1&utm_campaign=x&utm_source=newsletter#dolci', brand },
    { text: 'Il dominio mybottega.example.it.example.com non è il nostro, nemmeno notrossi.com/menu', brand },
    'Tutto su https://bottega.example.it/',
  ],
  bad: [
    {
      text: 'Tutto su https://bottega.example.it/menu.',
      marks: ['https://bottega.example.it/menu'],
      fixes: ['https://bottega.example.it/menu?utm_source=social&utm_campaign=primavera%202025'],
      brand,
    },
    {
      text: 'Ordina da https://rossi.com/menu?lang=it#dolci',
      marks: ['https://rossi.com/menu?lang=it#dolci'],
      fixes: ['https://rossi.com/menu?lang=it&utm_source=social&utm_campaign=primavera%202025#dolci'],
      brand,
    },
    {
      text: 'Ordina su shop.rossi.com, oggi',
      marks: ['shop.rossi.com'],
      fixes: ['shop.rossi.com?utm_source=social&utm_campaign=primavera%202025'],
      brand,
    },
    {
      text: 'www.Rossi.com/?utm_source=tv',
      marks: ['www.Rossi.com/?utm_source=tv'],
      fixes: ['www.Rossi.com/?utm_source=tv&utm_campaign=primavera%202025'],
      brand,
    },
    { text: 'Vieni su https://rossi.com', marks: ['https://rossi.com'], brand: unnamed },
    { text: '(rossi.com/a) e http://rossi.com:8080/b', marks: ['rossi.com/a', 'http://rossi.com:8080/b'], brand },
  ],
};

function messageFor(names: string[]) {
  const list = names.slice(0, 3).join(', ');
  return {
    it: `Senza «${list}» questo link non si distingue nei dati della campagna.`,
    en: `Without “${list}” this link cannot be told apart in the campaign’s figures.`,
  };
}
