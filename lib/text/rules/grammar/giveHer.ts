import type { Gender } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** People and animals that are one and female; -essa and -trice come on top. */
const WOMEN =
  /^(?:signora|signorina|donna|ragazza|bambina|mamma|madre|nonna|zia|figlia|sorella|moglie|suocera|nuora|cugina|amica|sposa|maestra|prof|nipotina|vicina|compagna|fidanzata|regina|suora|gatta|gattina|cagnolina|cavalla|sarta|cuoca|barista|bidella|ministra|sindaca|assessora|avvocata|architetta|infermiera|commessa|parrucchiera|ostetrica|clienta|socia|allieva|alunna|neomamma|nonnina|lei|regista|pasticciera|fornaia|fioraia|titolare|proprietaria|figliola|micia|mamma|bimba|atleta|allenatrice|scrittrice|pensionata|dottoressa|campionessa|attrice|autrice|\p{L}{3,}(?:essa|trice))$/u;
const MEN =
  /^(?:signore|signor|uomo|ragazzo|bambino|papà|padre|nonno|zio|figlio|fratello|marito|suocero|genero|cugino|amico|sposo|maestro|vicino|compagno|fidanzato|re|gatto|cane|cagnolino|cavallo|sarto|cuoco|bidello|ministro|sindaco|assessore|avvocato|architetto|infermiere|commesso|parrucchiere|socio|allievo|alunno|lui|presidente|direttore|mister|allenatore|portiere|capitano|idraulico|fornaio|pasticciere|medico|dottore|dottor|professore|attore|cantante|poeta|proprietario|bimbo|turista|pensionato|tappezziere|falegname|meccanico|nonnino|babbo|prete|don|cliente|collega)$/;
const MANY =
  /^(?:signore|signori|donne|ragazze|ragazzi|bambini|bambine|amici|amiche|clienti|soci|volontari|volontarie|genitori|figli|figlie|nonni|nonne|utenti|studenti|colleghi|colleghe|persone|ospiti|tutti|tutte|loro|nostri|vostri|famiglie|turisti|cittadini)$/;
/** Of both genders: the article tells. */
const EITHER = /^(?:cliente|collega|presidente|turista|cantante)$/;
/** Names of men that end like names of women. */
const MENS_NAMES =
  /^(?:luca|andrea|nicola|mattia|elia|enea|tobia|gianluca|battista|zaccaria|isaia|geremia|osea|barnaba|cosma|noa|sasha)$/;
/** Verbs and objects that say somebody is given, told or done something. */
const ENCLITIC = /^(.{2,}?)(gli)$/;

/** A Maria gli ho detto: one woman is «le». */
export const giveHer: SentenceRule = {
  id: 'give-her',
  scope: 'sentence',
  severity: 'warning',
  title: { it: '«Gli» e «le» riferiti a una persona', en: '“Gli” and “le” for one person' },
  source: 'Serianni, Grammatica italiana, VII.38-40',
  find: (sentence, knowledge) => sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    'A Luca gli amici hanno fatto una sorpresa; le ho detto grazie, signora.',
    'La sposa ha scelto gli abiti e gli accessori.',
    'La signora e il marito aspettano: gli portiamo il conto.',
    'Il nonno ama le rose e le ha piantate.',
    'La maestra parla ai bambini e gli racconta una storia.',
    'Se vedi Maria, dille di venire; se vedi Marco, digli lo stesso.',
  ],
  bad: [
    { text: 'A Maria gli ho detto di venire domani', marks: ['gli'], fixes: ['le'] },
    { text: 'La signora Elvira compie cent’anni e oggi gli hanno portato i fiori', marks: ['gli'], fixes: ['le'] },
    { text: 'La sposa arriva e noi gli abbiamo cucito un velo', marks: ['gli'], fixes: ['le'] },
    { text: 'Scrivete alla maestra e raccontategli la giornata', marks: ['raccontategli'], fixes: ['raccontatele'] },
    { text: 'La gatta cerca casa: dategli un divano', marks: ['dategli'], fixes: ['datele'] },
    { text: 'La dottoressa è gentile, se gli scrivi risponde', marks: ['gli'], fixes: ['le'] },
  ],
};

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  if (token.kind !== 'word' || /^\p{Lu}/u.test(token.text)) return null;
  if (token.lower === 'gli' && isPronoun(at, sentence, knowledge)) {
    return spokenOf(at, sentence) === 'f' ? remark(token, 'le') : null;
  }
  if (token.lower === 'le' && isPronoun(at, sentence, knowledge) && isGiven(at, sentence, knowledge)) {
    return spokenOf(at, sentence) === 'm' ? remark(token, 'gli') : null;
  }
  const stem = ENCLITIC.exec(token.lower)?.[1];
  if (!stem || !knowledge.analyse(token.lower).some(({ clitic }) => clitic) || !knowledge.isItalian(`${stem}le`))
    return null;
  return spokenOf(at, sentence) === 'f' ? remark(token, `${stem}le`) : null;
}

/** Before a verb it is a pronoun, before a noun an article. */
function isPronoun(at: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  const analyses = knowledge.analyse(tokens[at + 1]?.lower ?? '');
  return analyses.length > 0 && analyses.every(({ pos, mood }) => pos === 'verb' && mood !== 'part');
}

/** Le abbiamo trovato un orologio: the participle does not go with «le», so something is given to her. */
function isGiven(at: number, { tokens }: Sentence, knowledge: Knowledge): boolean {
  const [have, part, object] = tokens.slice(at + 1, at + 4);
  // Le piace, le serve: these are given what they say.
  if (
    /^(?:piace|piacciono|piaceva|piacerebbe|piacerà|manca|basta|interessa|dispiace|conviene)$/.test(have?.lower ?? '')
  )
    return true;
  if (!/^(?:ho|hai|ha|abbiamo|avete|hanno|avevamo|aveva|avevo)$/.test(have?.lower ?? '') || !part || !object)
    return false;
  const past = knowledge.analyse(part.lower).filter(({ mood }) => mood === 'part');
  return past.length > 0 && past.every(({ gender, count }) => gender === 'm' && count === 's');
}

/** The one person last spoken of; null when there are several, or none. */
function spokenOf(at: number, { tokens }: Sentence): Gender | null {
  const found: Gender[] = [];
  // «La suocera, che gli parla», «e lei gli ha dato»: who gives is somebody else than who is given.
  if (/^(?:che|lui|lei)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  for (let index = 0; index < at; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    if (MANY.test(token.lower)) return null;
    const isGiver =
      /^l[ue]i$/.test(token.lower) && !/^(?:a|di|da|con|per|su|in|ad)$/.test(tokens[index - 1]?.lower ?? '');
    if (isGiver) continue;
    const isSubject = index > 0 && /^(?:il|lo|l'|un|uno)$/.test(tokens[index - 1]!.lower);
    const isWoman =
      EITHER.test(token.lower) &&
      /^(?:la|una|della|alla|dalla|questa|quella|nostra|mia)$/.test(tokens[index - 1]?.lower ?? '');
    const gender = isWoman ? 'f' : genderOf(token);
    // Who gives is not who is given: «e il sindaco le ha portato».
    if (gender && !(isSubject && gender === 'm' && at - index <= 2 && found.length > 0)) found.push(gender);
  }
  return found.length > 0 && new Set(found).size === 1 ? found[0]! : null;
}

function genderOf({ text, lower }: Token): Gender | null {
  if (WOMEN.test(lower)) return 'f';
  if (MEN.test(lower)) return 'm';
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text)) return null;
  if (MENS_NAMES.test(lower)) return 'm';
  return FEMALE_NAME.test(lower) ? 'f' : MALE_NAME.test(lower) ? 'm' : null;
}

const FEMALE_NAME =
  /^(?:maria|anna|giulia|chiara|sara|laura|francesca|martina|elena|paola|valentina|alessia|silvia|federica|elisa|giorgia|ilaria|simona|roberta|claudia|alessandra|monica|stefania|daniela|barbara|cristina|antonella|patrizia|lucia|rosa|teresa|angela|giovanna|rita|carla|luisa|marta|serena|sofia|aurora|ginevra|emma|alice|beatrice|gaia|greta|noemi|irene|caterina|camilla|bianca|viola|nina|ludovica|rebecca|miriam|nadia|sonia|tiziana|lorena|raffaella|emanuela|michela|veronica|eleonora|arianna|debora|vanessa|jessica|elvira|rosanna|donatella|marisa|piera|perla)$/;
const MALE_NAME =
  /^(?:marco|matteo|francesco|alessandro|lorenzo|davide|simone|giuseppe|antonio|giovanni|paolo|roberto|stefano|fabio|daniele|riccardo|federico|alberto|giorgio|carlo|mario|luigi|pietro|giacomo|filippo|tommaso|edoardo|gabriele|leonardo|diego|samuele|emanuele|michele|vincenzo|salvatore|domenico|enrico|massimo|maurizio|claudio|sergio|bruno|franco|piero|dario|ivan|valerio|walter|cristian|nino|peppe|gino)$/;

function remark({ start, end, text }: Token, right: string): Remark {
  const meant = casedLike(text, right);
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Se parli di ${right.endsWith('le') ? 'lei' : 'lui'}, qui ci vuole «${meant}».`,
      en: `If you mean ${right.endsWith('le') ? 'her' : 'him'}, this should be “${meant}”.`,
    },
    replacements: [meant],
  };
}
