import { expect, it } from 'vitest';
import { firstNameOf } from '@/lib/replies/firstName';

it.each([
  ['Anna', 'Anna'],
  ['Marco Bianchi', 'Marco'],
  ['GIULIA ROSSI', 'Giulia'],
  ['giulia 🌸', 'Giulia'],
  ['Paola Di Stefano', 'Paola'],
  ['Lucia De Luca', 'Lucia'],
  ['Niccolò', null],
  ['Nicolò Verdi', 'Nicolò'],
  ['Anna Maria Neri', 'Anna Maria'],
  ['Tom Baker', 'Tom'],
  ['Pizzeria Da Gino srl', null],
  ['Anna e Marco', null],
  ['Marta Parrucchiera', null],
  ['Fan di Laura', null],
  ['Laura Pausini Fan Club', null],
  ['Dott. Marco Bianchi', null],
  ['anna_90', null],
  ['Bar Centrale', null],
  ['Santa Lucia', null],
  ['Rossi Maria', null],
  ['Il Giardino di Elena', null],
  ['', null],
  ['🌸', null],
  ['https://anna.example', null],
] as const)('%s is greeted as %s', (author, name) => {
  expect(firstNameOf(author)).toBe(name);
});
