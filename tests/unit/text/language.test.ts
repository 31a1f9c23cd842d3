import { describe, expect, it } from 'vitest';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { createChecker } from '@/lib/review/check';

const checker = createChecker(diskLoaders);
const languageOf = async (text: string) => (await checker.check(text, { locale: 'it' })).language;

describe('the language of a text', () => {
  it.each([
    ['it', 'Nuovi arrivi in negozio!'],
    ['it', 'aziendda'],
    ['it', 'ogi siammo andtai a magiare la piza con gli amci'],
    ['it', 'Save the date: open day sabato 14 ottobre, workshop e networking per tutti'],
    ['it', ''],
    ['en', 'We are hiring! Join our team and help us to build the future of travel.'],
    ['en', 'Stunning sunset tonight. Happy weekend everyone!'],
    ['en', 'I recieve a lot of mesages from the custommers every day'],
    ['other', 'Bonjour à tous, nous sommes très heureux de vous annoncer notre nouvelle collection'],
    ['other', 'Hoy presentamos nuestra nueva colección de verano, ¡no te la pierdas!'],
    ['other', 'Wir freuen uns, euch heute unsere neue Kollektion vorzustellen.'],
    ['other', 'Temos novidades para você: a nova coleção já está disponível na loja.'],
    ['other', 'Dziękujemy wszystkim klientom za zaufanie, zapraszamy ponownie'],
    ['other', 'Astăzi lansăm noua colecție de vară în toate magazinele noastre'],
    ['other', 'Vandaag presenteren we onze nieuwe collectie, kom langs in de winkel'],
  ])('is %s: %s', async (language, text) => {
    expect(await languageOf(text)).toBe(language);
  });

  it('is told for each paragraph, so that a bilingual post is checked in both', async () => {
    const text =
      'La nuova collezzione è arrivata in tutti i negozi.\n\nThe new colection is now in all our stores.\n\nLa nouvelle colection est dans tous nos magasins.';
    const { findings } = await checker.check(text, { locale: 'it' });
    expect(findings.map(({ start, end, language }) => [text.slice(start, end), language])).toEqual([
      ['collezzione', 'it'],
      ['colection', 'en'],
    ]);
  });
});
