// Written by `npm run rules` from the files in these folders.
import { brandAvoid } from './brand/brandAvoid';
import { brandEmoji } from './brand/brandEmoji';
import { brandHashtags } from './brand/brandHashtags';
import { brandInclusive } from './brand/brandInclusive';
import { brandNames } from './brand/brandNames';
import { brandRegister } from './brand/brandRegister';
import { brandUtm } from './brand/brandUtm';
import { realWord } from './context/realWord';
import { splitOrJoined } from './context/splitOrJoined';
import { announcedCount } from './facts/announcedCount';
import { announcedDays } from './facts/announcedDays';
import { announcedHours } from './facts/announcedHours';
import { changePercent } from './facts/changePercent';
import { codeDigits } from './facts/codeDigits';
import { contactTwice } from './facts/contactTwice';
import { discountSum } from './facts/discountSum';
import { fractionPercent } from './facts/fractionPercent';
import { greetingDay } from './facts/greetingDay';
import { greetingYear } from './facts/greetingYear';
import { holidayDate } from './facts/holidayDate';
import { impossibleDate } from './facts/impossibleDate';
import { impossibleTime } from './facts/impossibleTime';
import { openAlways } from './facts/openAlways';
import { pastDate } from './facts/pastDate';
import { phoneDigits } from './facts/phoneDigits';
import { priceTotal } from './facts/priceTotal';
import { priceTwice } from './facts/priceTwice';
import { relativeDay } from './facts/relativeDay';
import { reversedRange } from './facts/reversedRange';
import { timeOrder } from './facts/timeOrder';
import { weekdayDate } from './facts/weekdayDate';
import { weekdayList } from './facts/weekdayList';
import { weekdaySequence } from './facts/weekdaySequence';
import { yearsSum } from './facts/yearsSum';
import { agreement } from './grammar/agreement';
import { articleForm } from './grammar/articleForm';
import { comparison } from './grammar/comparison';
import { extraWord } from './grammar/extraWord';
import { fixedPhrase } from './grammar/fixedPhrase';
import { giveHer } from './grammar/giveHer';
import { littleWords } from './grammar/littleWords';
import { missingArticle } from './grammar/missingArticle';
import { missingVerb } from './grammar/missingVerb';
import { missingWord } from './grammar/missingWord';
import { participle } from './grammar/participle';
import { participleForm } from './grammar/participleForm';
import { preposition } from './grammar/preposition';
import { subjectVerb } from './grammar/subjectVerb';
import { thereIs } from './grammar/thereIs';
import { verbForm } from './grammar/verbForm';
import { verbMood } from './grammar/verbMood';
import { verbOrAnd } from './grammar/verbOrAnd';
import { wrongForm } from './grammar/wrongForm';
import { brokenEmail } from './links/brokenEmail';
import { brokenLink } from './links/brokenLink';
import { emojiBullets } from './links/emojiBullets';
import { emojiInWord } from './links/emojiInWord';
import { emojiRun } from './links/emojiRun';
import { hashtagBroken } from './links/hashtagBroken';
import { hashtagCase } from './links/hashtagCase';
import { hashtagMany } from './links/hashtagMany';
import { hashtagSplit } from './links/hashtagSplit';
import { hashtagTwice } from './links/hashtagTwice';
import { insecureLink } from './links/insecureLink';
import { linkGlued } from './links/linkGlued';
import { linkInBio } from './links/linkInBio';
import { linkMissing } from './links/linkMissing';
import { linksMany } from './links/linksMany';
import { markdownLink } from './links/markdownLink';
import { mentionBroken } from './links/mentionBroken';
import { privateLink } from './links/privateLink';
import { redirectLink } from './links/redirectLink';
import { shortLink } from './links/shortLink';
import { swipeUp } from './links/swipeUp';
import { trackingLeftover } from './links/trackingLeftover';
import { unclickableLink } from './links/unclickableLink';
import { utmBroken } from './links/utmBroken';
import { utmChannel } from './links/utmChannel';
import { accentApostrophe } from './orthography/accentApostrophe';
import { capitalAfterStop } from './orthography/capitalAfterStop';
import { compound } from './orthography/compound';
import { doubledWord } from './orthography/doubledWord';
import { elision } from './orthography/elision';
import { finalAccent } from './orthography/finalAccent';
import { joinedOrSplit } from './orthography/joinedOrSplit';
import { missingApostrophe } from './orthography/missingApostrophe';
import { smallMonth } from './orthography/smallMonth';
import { wrongAccent } from './orthography/wrongAccent';
import { apostropheStyle } from './oversight/apostropheStyle';
import { assistantPhrase } from './oversight/assistantPhrase';
import { brokenEncoding } from './oversight/brokenEncoding';
import { citationMark } from './oversight/citationMark';
import { draftLabel } from './oversight/draftLabel';
import { fieldLabel } from './oversight/fieldLabel';
import { fileLeftover } from './oversight/fileLeftover';
import { formVariants } from './oversight/formVariants';
import { htmlLeft } from './oversight/htmlLeft';
import { internalNote } from './oversight/internalNote';
import { invisibleCharacters } from './oversight/invisibleCharacters';
import { lineEndings } from './oversight/lineEndings';
import { listMarks } from './oversight/listMarks';
import { literalEscapes } from './oversight/literalEscapes';
import { lookAlikeLetters } from './oversight/lookAlikeLetters';
import { loremIpsum } from './oversight/loremIpsum';
import { markdownLeft } from './oversight/markdownLeft';
import { mixedLanguages } from './oversight/mixedLanguages';
import { nameVariants } from './oversight/nameVariants';
import { oddSpaces } from './oversight/oddSpaces';
import { pastedTwice } from './oversight/pastedTwice';
import { placeholderField } from './oversight/placeholderField';
import { placeholderFiller } from './oversight/placeholderFiller';
import { quoteStyle } from './oversight/quoteStyle';
import { registerMixed } from './oversight/registerMixed';
import { reviewComment } from './oversight/reviewComment';
import { styledLetters } from './oversight/styledLetters';
import { timeVariants } from './oversight/timeVariants';
import { truncatedEnding } from './oversight/truncatedEnding';
import { voiceMixed } from './oversight/voiceMixed';
import { webLeftover } from './oversight/webLeftover';
import { workNote } from './oversight/workNote';
import { wrappedLines } from './oversight/wrappedLines';
import { replyApology } from './reply/replyApology';
import { replyBlame } from './reply/replyBlame';
import { replyDefensive } from './reply/replyDefensive';
import { replyPersonalData } from './reply/replyPersonalData';
import { replyRegister } from './reply/replyRegister';
import { replyRemedy } from './reply/replyRemedy';
import { replyRepeating } from './reply/replyRepeating';
import { replySarcasm } from './reply/replySarcasm';
import { replyShouting } from './reply/replyShouting';
import { replySignature } from './reply/replySignature';
import { replyStep } from './reply/replyStep';
import { replyUltimatum } from './reply/replyUltimatum';
import type { Rule } from './rule';
import { spelling } from './spelling/spelling';
import { chatForm } from './style/chatForm';
import { euphonicD } from './style/euphonicD';
import { apostropheSign } from './typography/apostropheSign';
import { apostropheSpace } from './typography/apostropheSpace';
import { brackets } from './typography/brackets';
import { currency } from './typography/currency';
import { dashes } from './typography/dashes';
import { decimalPoint } from './typography/decimalPoint';
import { doubledMark } from './typography/doubledMark';
import { doubleSpace } from './typography/doubleSpace';
import { ellipsis } from './typography/ellipsis';
import { missingSpace } from './typography/missingSpace';
import { ordinals } from './typography/ordinals';
import { percent } from './typography/percent';
import { quotes } from './typography/quotes';
import { repeatedMarks } from './typography/repeatedMarks';
import { shouting } from './typography/shouting';
import { spaceBeforeMark } from './typography/spaceBeforeMark';
import { spaceInside } from './typography/spaceInside';
import { thousands } from './typography/thousands';
import { timeStyle } from './typography/timeStyle';
import { units } from './typography/units';

/** All rules, in the order they are heard in. */
export const rules: readonly Rule[] = [
  brandAvoid,
  brandEmoji,
  brandHashtags,
  brandInclusive,
  brandNames,
  brandRegister,
  brandUtm,
  replyApology,
  replyBlame,
  replyDefensive,
  replyPersonalData,
  replyRegister,
  replyRemedy,
  replyRepeating,
  replySarcasm,
  replyShouting,
  replySignature,
  replyStep,
  replyUltimatum,
  apostropheStyle,
  assistantPhrase,
  brokenEncoding,
  citationMark,
  draftLabel,
  fieldLabel,
  fileLeftover,
  formVariants,
  htmlLeft,
  internalNote,
  invisibleCharacters,
  lineEndings,
  listMarks,
  literalEscapes,
  lookAlikeLetters,
  loremIpsum,
  markdownLeft,
  mixedLanguages,
  nameVariants,
  oddSpaces,
  pastedTwice,
  placeholderField,
  placeholderFiller,
  quoteStyle,
  registerMixed,
  reviewComment,
  styledLetters,
  timeVariants,
  truncatedEnding,
  voiceMixed,
  webLeftover,
  workNote,
  wrappedLines,
  announcedCount,
  announcedDays,
  announcedHours,
  changePercent,
  codeDigits,
  contactTwice,
  discountSum,
  fractionPercent,
  greetingDay,
  greetingYear,
  holidayDate,
  impossibleDate,
  impossibleTime,
  openAlways,
  pastDate,
  phoneDigits,
  priceTotal,
  priceTwice,
  relativeDay,
  reversedRange,
  timeOrder,
  weekdayDate,
  weekdayList,
  weekdaySequence,
  yearsSum,
  accentApostrophe,
  capitalAfterStop,
  compound,
  doubledWord,
  elision,
  finalAccent,
  joinedOrSplit,
  missingApostrophe,
  smallMonth,
  wrongAccent,
  agreement,
  articleForm,
  comparison,
  extraWord,
  fixedPhrase,
  giveHer,
  littleWords,
  missingArticle,
  missingVerb,
  missingWord,
  participle,
  participleForm,
  preposition,
  subjectVerb,
  thereIs,
  verbForm,
  verbMood,
  verbOrAnd,
  wrongForm,
  realWord,
  splitOrJoined,
  brokenEmail,
  brokenLink,
  emojiBullets,
  emojiInWord,
  emojiRun,
  hashtagBroken,
  hashtagCase,
  hashtagMany,
  hashtagSplit,
  hashtagTwice,
  insecureLink,
  linkGlued,
  linkInBio,
  linkMissing,
  linksMany,
  markdownLink,
  mentionBroken,
  privateLink,
  redirectLink,
  shortLink,
  swipeUp,
  trackingLeftover,
  unclickableLink,
  utmBroken,
  utmChannel,
  apostropheSign,
  apostropheSpace,
  brackets,
  currency,
  dashes,
  decimalPoint,
  doubleSpace,
  doubledMark,
  ellipsis,
  missingSpace,
  ordinals,
  percent,
  quotes,
  repeatedMarks,
  shouting,
  spaceBeforeMark,
  spaceInside,
  thousands,
  timeStyle,
  units,
  chatForm,
  euphonicD,
  spelling,
];
