import type { Knowledge } from '../rule';

/** Prefixes that form new words every day, before a word of some length. */
const COMPOUND =
  /^(?:agri|anti|arci|auto|bio|centro|cine|contro|copri|cyber|eco|elettro|euro|extra|foto|inter|iper|macro|maxi|mega|micro|mini|mono|moto|multi|neo|nano|para|pluri|poli|porta|post|pre|psico|salva|semi|sotto|sopra|socio|sub|super|tecno|tele|termo|trans|ultra|video|vice)(\p{Ll}{5,})$/iu;
/** Small, dear, big: the noun they come from is what counts. */
const SUFFIX = /^(\p{Ll}{3,})(?:in|ett|ell|ucci|icin|on|acci|ott)[oaie]$/u;
const NUMBER =
  /^(?:(?:due|tre|quattro|cinque|sei|sette|otto|nove)?(?:cento|cent)|(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|trenta|cento)?mila)?(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)?(?:[aio]?(?:un|uno|due|tre|tré|quattro|cinque|sei|sette|otto|nove)?)(?:['’]anni)?$/u;

/** Superofferta, palettina, centosessant'anni: made from known words as Italian makes them. */
export function isDerived(word: string, knowledge: Knowledge): boolean {
  const lower = word.toLowerCase();
  const rest = COMPOUND.exec(lower)?.[1];
  if (rest !== undefined && knowledge.known(rest)) return true;
  return (lower.length > 7 && NUMBER.test(lower)) || isAltered(lower, knowledge);
}

/** Only from a common noun, so that no slip passes for a diminutive. */
function isAltered(word: string, knowledge: Knowledge): boolean {
  const stem = SUFFIX.exec(word)?.[1];
  if (!stem || stem.length < 4) return false;
  return ['o', 'a', 'e', 'io', 'ia'].some((ending) => {
    const base = (ending.startsWith('i') ? stem.replace(/i$/, '') : stem) + ending;
    return knowledge.frequency(base) >= 3 && knowledge.analyse(base).some(({ pos }) => pos === 'noun');
  });
}
