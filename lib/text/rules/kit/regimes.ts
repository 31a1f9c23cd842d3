export type Simple = 'di' | 'a' | 'da' | 'in' | 'con' | 'su' | 'per';

/** Words, what stands before them, the prepositions that are wrong behind them and the right one. */
export interface Regime {
  words: RegExp;
  before?: RegExp;
  notBefore?: RegExp;
  wrong: readonly Simple[];
  right: Simple;
  /** What the noun phrase behind must, or must not, begin with. */
  next?: RegExp;
  notNext?: RegExp;
}

/** Verbs by their stems, in any form: what they want before an infinitive is the same in all. */
const verbs = (stems: string) => new RegExp(`^(?:${stems.trim().split(/\s+/).join('|')})$`, 'u');
const HAVE =
  /^(?:ho|hai|ha|abbiamo|avete|hanno|avevo|avevi|aveva|avevamo|avevano|avendo|aver|avere|avrò|avrà|avremo|già|appena|mai|non)$/;
const END =
  '(?:o|i|a|e|iamo|amo|ate|ete|ite|ano|ono|are|ere|ire|ato|uto|ito|ando|endo|avo|avi|ava|avamo|avano|evo|evi|eva|evamo|evano|erò|erà|erai|eremo|erete|eranno|irò|irà|iremo|irete|erei|erebbe|eremmo|asse|esse|isca|isco|isci|isce|iscono)(?:mi|ti|ci|vi|si|gli|le)?';
const any = (stems: string) => verbs(stems.replace(/~/g, END));

/** Before an infinitive: the word and the one preposition it takes, with the wrong ones that are heard. */
export const INFINITIVE_REGIMES: readonly (Regime & { bare?: boolean })[] = [
  {
    words: any(
      `decid~ deciso cerch~ cerc~ smett~ smess[oaie] evit~ accett~ promett~ promess[oaie] rischi~ sceglie\\p{L}* scelgo scegli scegliamo dimentic~ dimentich~
       propon\\p{L}+ propost[oaie] sugger~ suggerisc\\p{L}+ consigli~ permett~ permess[oaie] chied~ chiest[oaie] ordin~ viet~ imped~ impedisc\\p{L}+ merit~ tent~ tem~ temut[oaie] sogn~ ricord~ scord~
       vergogn~ accorg~ pent~ fing~ finto giur~ minacci~ rifiut~ raccomand~ ritien\\p{L}+ ritengo ritenuto sosten\\p{L}+ afferm~ dichiar~ dubit~ garant~ garantisc\\p{L}+
       immagin~ assicur~ stabil~ stabilisc\\p{L}+ concord~ progett~ programm~ prevede\\p{L}* previsto augur~ vant~ termin~ sper~ stuf~`,
    ),
    notBefore: /^(?:è|sono|sei|siamo|siete|era|erano|più|il|lo|la|l'|i|gli|le|un|uno|una|di|al|alla|dal|dalla)$/,
    wrong: ['a', 'con'],
    right: 'di',
    bare: true,
  },
  {
    words: any(
      `ammett~ ammesso auspic~ auspich~ cess~ incaric~ pretend~ preteso presum~ omett~ omesso implor~ supplic~ escogit~ pianific~ decret~
       lament~ sforz~ illud~ preg~ concess[oaie] proib~ proibisc\\p{L}+ dispens~ avvert~ assicur~ confess~ neg~ rimprover~ incolp~ degn~`,
    ),
    notBefore: /^(?:il|lo|la|l'|i|gli|le|un|uno|una|di|al|alla|dal|dalla|con|senza|in|per)$/,
    wrong: ['a', 'con'],
    right: 'di',
  },
  {
    words: any(
      `esit~ tend~ acconsent~ riprend~ ripreso avvi~ accing~ bad~ aspir~ fatic~ serv~ concorr~ concorso tornat[oaie] torn~ allen~ provved~ condann~ assist~
       addestr~ esort~ indur~ indu[cs]~ indotto sollecit~ sping~  adatt~ disabitu~ dedic~`,
    ),
    notBefore: /^(?:il|lo|la|l'|i|gli|le|un|uno|una|di|al|alla|dal|dalla|con|senza|in|per|più)$/,
    wrong: ['di'],
    right: 'a',
  },
  { words: /^(?:accort[oaie]|pentit[oaie]|vergognat[oaie])$/, wrong: ['a', 'con'], right: 'di', bare: true },
  { words: /^(?:finito|pensato)$/, before: HAVE, wrong: ['a'], right: 'di', bare: true },
  { words: /^(?:occup\p{L}+)$/u, before: /^(?:si|ci|mi|ti|vi)$/, wrong: ['a'], right: 'di', bare: true },
  {
    words: /^(?:sento|sente|senti|sentiamo|sentite|sentono|sentirei)$/,
    before: /^la$/,
    wrong: ['a', 'per'],
    right: 'di',
  },
  {
    words: any(
      `ries\\p{L}+ rius\\p{L}+ prov~ cominc\\p{L}+ inizia iniziamo iniziate iniziano iniziato iniziare inizierà inizieremo iniziando continu~ impar~ insegn~ aiut~ invit~ contribu~ contribuisc\\p{L}+ costr\\p{L}+ obblig~ abitu~
       convinc~ divert~ impegn~ limit~ rinunc\\p{L}+ spin[gst]\\p{L}* incoragg\\p{L}+ autorizz~ abilit~ stimol~ mir~ persist~ affrett~ sbrig~ ostin~ azzard~ rassegn~ prepar~`,
    ),
    notBefore: /^(?:il|lo|la|l'|i|gli|le|un|uno|una|nostr[oaie]|vostr[oaie]|di|al|alla|dal|dalla|più|alle|dei)$/,
    wrong: ['di'],
    right: 'a',
    bare: true,
  },
  { words: any('contribu~ contribuisc\\p{L}+ rius\\p{L}+ riesc\\p{L}+ abituat[oaie]'), wrong: ['per'], right: 'a' },
  {
    words: /^(?:tengo|teniamo|tiene|tengono|teneva|tenevamo)$/,
    before: /^ci$/,
    wrong: ['di', 'per'],
    right: 'a',
    bare: true,
  },
  {
    words:
      /^(?:felic[ei]|content[oaie]|liet[oaie]|orgoglios[oaie]|fier[oaie]|stanc[oa]|stanchi|stanche|stuf[oaie]|capac[ei]|incapac[ei]|degn[oaie]|desideros[oaie]|ansios[oaie]|curios[oaie]|entusiast[aie]|onorat[oaie]|consapevol[ei]|impazient[ei]|emozionat[oaie]|meritevol[ei]|sicur[oaie]|cert[oaie]|impaurit[oaie])$/,
    wrong: ['a', 'con'],
    right: 'di',
    bare: true,
  },
  {
    words: /^(?:capac[ei]|incapac[ei]|degn[oaie]|stanc[oa]|stanchi|stanche|stuf[oaie]|consapevol[ei])$/,
    wrong: ['per', 'da'],
    right: 'di',
  },
  {
    words:
      /^(?:pront[oaie]|dispost[oaie]|abituat[oaie]|brav[oaie]|abil[ei]|propens[oaie]|intenzionat[oaie]|interessat[oaie]|costrett[oaie]|obbligat[oaie]|attent[oaie]|idone[oaie]|autorizzat[oaie]|tenut[oaie]|incline|inclini)$/,
    wrong: ['di'],
    right: 'a',
    bare: true,
  },
  { words: /^(?:interessat[oaie]|intenzionat[oaie]|propens[oaie]|brav[oaie])$/, wrong: ['per', 'in'], right: 'a' },
  {
    words:
      /^(?:voglia|intenzione|possibilità|opportunità|capacità|desiderio|paura|bisogno|permesso|obbligo|necessità|speranza|tentativo|modo|rischio|facoltà)$/,
    wrong: ['a'],
    right: 'di',
  },
  {
    words: /^(?:voglia|bisogno|intenzione|possibilità|opportunità|capacità|necessità|facoltà)$/,
    notBefore: /^(?:che|è|quale)$/,
    wrong: [],
    right: 'di',
    bare: true,
  },
  { words: /^(?:grado|procinto)$/, before: /^in$/, wrong: ['a', 'per'], right: 'di', bare: true },
  {
    words: /^(?:scopo|obiettivo|intento|fine|intenzione)$/,
    before: /^(?:lo|l'|all'|allo|nell'|al|con|dell')$/,
    wrong: ['a', 'per'],
    right: 'di',
  },
  { words: /^(?:invece|meno)$/, before: /^(?!fare$|farne$|per$|il$|la$|i$)/, wrong: ['a'], right: 'di' },
  { words: /^oltre$/, wrong: ['di', 'che'] as Simple[], right: 'a', bare: true },
  { words: /^prima$/, before: /^(?:$|[,.;:!?(«"]+|e|ma|subito|poco|anche|o)$/, wrong: ['da'], right: 'di', bare: true },
  { words: /^ora$/, before: /^l'$/, wrong: ['a', 'per'], right: 'di', bare: true },
  { words: /^(?:ora|tempo)$/, before: /^(?:è|era|sarà)$/, wrong: ['a'], right: 'di', bare: true },
  {
    words: /^(?:venite|vieni|venire|andate|andiamo|passate|passa|passare|tornate|torna|tornare|correte|corri)$/,
    notBefore: /^(?:che|la|le)$/,
    wrong: [],
    right: 'a',
    bare: true,
  },
  { words: /^(?:ferm[ai]\p{L}*)$/u, before: /^(?:siamo|ci|si|vi|mi|siete|sono)$/, wrong: [], right: 'a', bare: true },
  { words: /^attenzione$/, before: /^(?:fate|fai|fare|facciamo|presta|prestate)$/, wrong: ['con', 'di'], right: 'a' },
];

const IN = /^in$/;
const IS =
  /^(?:è|sono|era|erano|siamo|siete|sei|sarà|saranno|essere|molto|così|tanto|completamente|del|totalmente|ben|troppo)$/;
const NOUN_BEFORE =
  /^(?:il|lo|la|l'|i|gli|le|un|uno|una|un'|mio|mia|nostr[oaie]|vostr[oaie]|tuo|suo|miei|suoi|dei|degli|delle|del|al|ai|agli|ogni|ness\p{L}+)$/u;
const OTHER = /^(?:quell[oaie]|quest[oaie]|tutt[oaie]|altr[oaie]|chi|cui)$/;
const PEOPLE = /^(?:chi|quell[oaie]|tutti|tutte|coloro|ogni|ognuno|noi|voi|loro|lui|lei|me|te)$/;

/** When, how much: what may follow any word. */
const TIMES =
  /^(?:\d.*|più|meno|molto|poco|tanto|lungo|volte|nuovo|solito|sempre|oggi|ora|qui|qua|allora|ieri|domani|subito|soli?|sol[ae]|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|natale|pasqua|ferragosto|mattin[oa]|sera|notte|giorno|pranzo|cena|casa|noi|voi|anni|mesi|settimane|giorni|ore|inizio|fine|prim[oaie]|ultim[oaie]|prossim[oaie]|momento|due|tre|metà|vita|tavola|mano|piedi|parte|distanza|livello|tempo|caso|memoria|due|quando|quell[oae]?|questo|vicino|lontano|un|una|uno|un')$/;
const NOT_ARTICLE = /^(?!(?:il|lo|la|l'|i|gli|le|un|uno|una|un'|del|della|dei|delle|ai|al|alla)$)/;

/** Before anything but an infinitive. */
export const NOUN_REGIMES: readonly Regime[] = [
  // Verbs of one preposition; the times, places and people that may follow any verb are left out.
  {
    words: any('approfitt~ usufru~ usufruisc\\p{L}+ dispon~ dispong\\p{L}+ disposto necessit~ abbisogn~'),
    wrong: ['da', 'su'],
    right: 'di',
    notNext: TIMES,
  },
  {
    words: any('innamor~ vergogn~ lament~ nutr~ impadron~ sbarazz~ circond~ accontent~ dubit~ diffid~'),
    wrong: ['a', 'su'],
    right: 'di',
    notNext: TIMES,
  },
  {
    words: any('abbin~ accost~ accompagn~ associ~ adatt~'),
    before: /^(?:si|può|possono)$/,
    wrong: ['da', 'di', 'su'],
    right: 'a',
    notNext: TIMES,
  },
  {
    words: any(
      'ader~ aderisc\\p{L}+ rinunc\\p{L}+ assomigl\\p{L}+ somigl\\p{L}+ appart(?:ien|en)\\p{L}+ obbed\\p{L}+ ubbid\\p{L}+ attin\\p{L}+ equival\\p{L}+ corrispond~ ispir~ iscriv~',
    ),
    wrong: ['con', 'su'],
    right: 'a',
    notNext: PEOPLE,
  },
  {
    words: any('contribu~ contribuisc\\p{L}+ giov~ ovvi~ accenn~ rimedi~ provved~'),
    wrong: ['in', 'su'],
    right: 'a',
    notNext: TIMES,
  },
  {
    words: any('convers~ congratul~ complimenta~ confront~ scus~'),
    before: /^(?:mi|ti|ci|vi|si)$/,
    wrong: ['a'],
    right: 'con',
    notNext: TIMES,
  },
  { words: any('cred~ sper~ confid~ eccell~ primeggi~'), wrong: ['su'], right: 'in' },
  {
    words: any('riflett~ medit~ indag~ scommett~ investig~ vert~ influ~ influisc\\p{L}+ incid~ insist~'),
    wrong: ['a', 'di'],
    right: 'su',
    notNext: TIMES,
  },
  {
    words: any(
      'allontan~ guar~ guarisc\\p{L}+ scatur~ astener~ asten\\p{L}+ differ~ differisc\\p{L}+ protegg~ divers[ae]mente',
    ),
    wrong: ['di'],
    right: 'da',
    notNext: /^(?:più|meno|molto|poco|tanto|nuovo|solito|notte|giorno|corsa|fretta|colpo|\d.*)$/,
  },
  {
    words:
      /^(?:soddisfatt[oaie]|soddisfattissim[oaie]|entusiast[aie]|orgoglios[oaie]|fier[oaie]|consapevol[ei]|responsabil[ei]|desideros[oaie]|bisognos[oaie]|memor[ei]|ignar[oaie]|capac[ei]|incapac[ei])$/,
    before: NOT_ARTICLE,
    wrong: ['a', 'su'],
    right: 'di',
    notNext: TIMES,
  },
  {
    words: /^(?:comprensiv[oaie]|dotat[oaie]|sprovvist[oaie]|carent[ei]|altern[oaie])$/,
    wrong: ['con', 'a', 'da'],
    right: 'di',
  },
  {
    words: /^(?:compatibil[ei]|incompatibil[ei]|cumulabil[ei]|coerent[ei]|imparentat[oaie]|concord[ei]|alleat[oaie])$/,
    wrong: ['a', 'di', 'da'],
    right: 'con',
  },
  {
    words:
      /^(?:inerent[ei]|attinent[ei]|relativ[oaie]|conseguent[ei]|antecedent[ei]|equivalent[ei]|parallel[oaie]|pari|avvers[oaie]|soggett[oaie]|propensi?|sensibil[ei]|indifferent[ei]|resistent[ei]|preferibil[ei]|accessibil[ei]|visibil[ei]|prossim[oaie]|inferiori?|superiori?|uguali?)$/,
    before: /^(?:è|sono|era|erano|sarà|saranno|molto|più|siamo|poco)$/,
    wrong: ['di', 'su'],
    right: 'a',
    notNext: /^(?:più|meno|un|una|molto|poco|quant|quell|chi|notte|giorno|tutt|loro|\d)/,
  },
  {
    words: /^(?:espert[oaie]|compet[ei]nt[ei]|carent[ei]|ferrat[oaie]|laureand[oaie]|specialist[aie]|abil[ei])$/,
    before: /^(?:è|sono|siamo|molto|davvero)$/,
    wrong: ['su'],
    right: 'in',
  },
  {
    words:
      /^(?:indipendent[ei]|assent[ei]|esent[ei]|immun[ei]|esul[ei]|reduc[ei]|provenient[ei]|derivant[ei]|distant[ei])$/,
    wrong: ['di', 'a'],
    right: 'da',
    notNext: /^(?:più|meno|molto|poco|nuovo|\d)/,
  },
  {
    words: any('affacci~'),
    before: /^(?:si|che)$/,
    wrong: ['a'],
    right: 'su',
    next: /^(?:mare|lago|porto|piazza|giardino|fiume|golfo|cortile|valle|centro|vigneti|colline|canale|baia|spiaggia|parco|vecchio|strada)$/,
  },
  {
    words: /^passi$/,
    before: /^(?:due|pochi|quattro)$/,
    wrong: ['di'],
    right: 'da',
    notNext: /^(?:danza|tango|ballo|valzer|corsa)/,
  },
  { words: /^attenzione$/, before: /^(?:fate|fai|fare|facciamo|presta|prestate|prestare)$/, wrong: ['di'], right: 'a' },

  {
    words: /^(?:priv[oaie]|ricc[oa]|ricchi|ricche|colm[oaie]|zepp[oaie]|sprovvist[oaie])$/,
    wrong: ['da', 'con'],
    right: 'di',
  },
  { words: /^pien[oaie]$/, notBefore: /^(?:il|un|del|al|col)$/, wrong: ['con', 'da'], right: 'di' },
  {
    words:
      /^(?:degn[oaie]|stanc[oa]|stanchi|stanche|stuf[oaie]|consapevol[ei]|desideros[oaie]|amant[ei]|golos[oaie]|gelos[oaie]|innamorat[oaie])$/,
    wrong: ['a', 'con'],
    right: 'di',
  },
  { words: /^appassionat[oaie]$/, wrong: ['a', 'per'], right: 'di' },
  {
    words: /^(?:compost[oaie]|formata|formato|formati|costituit[oaie])$/,
    before: /^(?:è|sono|era|erano|squadra|gruppo|team|giuria|menù|menu)$/,
    wrong: ['con', 'per'],
    right: 'da',
  },
  { words: /^(?:divers[oaie]|different[ei])$/, before: IS, wrong: ['di'], right: 'da', notNext: /^(?:di)$/ },
  { words: /^(?:divers[oaie]|different[ei])$/, before: IS, wrong: ['di', 'a'], right: 'da', next: OTHER },
  { words: /^(?:ugual[ei]|identic[oaie]|identiche)$/, wrong: ['di', 'con'], right: 'a' },
  { words: /^(?:simil[ei]|analog[oaie]|analoghi|affin[ei])$/, wrong: ['di', 'con', 'da'], right: 'a' },
  { words: /^(?:superior[ei]|inferior[ei])$/, wrong: ['di', 'da'], right: 'a', next: OTHER },
  { words: /^(?:interessat[oaie])$/, wrong: ['per', 'su', 'in'], right: 'a', notNext: /^(?:motiv|ragion|caus)/ },
  { words: /^(?:rivolt[oaie]|indirizzat[oaie])$/, wrong: ['per', 'con'], right: 'a' },
  { words: /^dedicat[oaie]$/, wrong: ['per'], right: 'a', notNext: /^(?:anni|mesi|giorni|ore|tutt|l'|molt|tant)/ },
  { words: /^destinat[oaie]$/, wrong: ['per', 'in', 'su', 'con'], right: 'a' },
  {
    words:
      /^(?:allergic[oa]|allergici|allergiche|intollerant[ei]|abituat[oaie]|affezionat[oaie]|fedel[ei]|contrari[oae]?|favorevol[ei]|estrane[oaie]|conform[ei]|idone[oaie]|adiacent[ei]|limitrof[oaie]|attent[oaie])$/,
    notBefore: NOUN_BEFORE,
    wrong: ['di', 'per', 'da'],
    right: 'a',
  },
  {
    words: /^(?:not[oaie]|famos[oaie]|celebr[ei])$/,
    before: /^(?:è|sono|era|erano|molto)$/,
    wrong: ['di', 'a'],
    right: 'per',
    notNext: PEOPLE,
  },
  { words: /^(?:laureat[oaie]|specializzat[oaie]|diplomat[oaie])$/, wrong: ['di'], right: 'in' },
  {
    words:
      /^(?:proveni\p{L}+|provien[ei]|provengono|provengo|deriv(?:a|ano|ante|anti|ato|ata)|dipend(?:e|o|ono|erà|eva|ente)|disting\p{L}+|dist(?:a|ano|ante)|dimess[oaie]|discend(?:e|ono))$/u,
    wrong: ['di', 'su'],
    right: 'da',
  },
  { words: /^(?:dipende|dipendono)$/, wrong: ['a'], right: 'da' },
  {
    words: /^(?:bas(?:a|ano)|basat[oaie]|fondat[oaie]|incentrat[oaie])$/,
    before: /^(?:si|è|sono|era|tutt[oaie]|ricett\p{L}+|\p{L}+)$/u,
    wrong: ['a'],
    right: 'su',
  },
  { words: /^(?:concentr(?:a|ano|o|iamo|ato|ata|ati)|concentrarsi|focalizzat[oaie])$/, wrong: ['a'], right: 'su' },
  { words: /^affacci(?:a|ano|ava)$/, before: /^si$/, wrong: ['in'], right: 'su' },
  { words: /^consist\p{L}+$/u, wrong: ['di', 'da'], right: 'in', notNext: /^più$/ },
  { words: /^coincid(?!enz)\p{L}+$/u, wrong: ['a'], right: 'con' },
  {
    words: /^accordo$/,
    before: /^d'$/,
    wrong: ['di', 'a'],
    right: 'con',
    next: /^(?:chi|quell[oaie]|voi|te|lui|lei|loro|noi|me|tutti)$/,
  },
  {
    words: /^(?:fid(?:o|i|a|iamo|ate|ano|arsi|arti|arvi|ato|ati)|fidat[ei]vi|fidati)$/,
    wrong: ['a', 'con', 'su'],
    right: 'di',
  },
  {
    words: /^(?:accorg\p{L}+|accort[oaie])$/u,
    wrong: ['a', 'su'],
    right: 'di',
    // Where and when: accorti al capolinea.
    notNext: /^(?:capolinea|momento|ritorno|arrivo|mattino|volo|fine|casello|rientro|telefono|tavolo)$/,
  },
  { words: /^(?:occup\p{L}+|preoccup\p{L}+)$/u, before: /^(?:si|ci|mi|ti|vi)$/, wrong: ['a', 'su'], right: 'di' },
  { words: /^cura$/, before: /^(?:prend\p{L}+|prenda)$/u, wrong: ['a', 'per'], right: 'di' },
  { words: /^parte$/, before: /^(?:f[ao]\p{L}*|facc\p{L}+)$/u, wrong: ['a', 'in', 'con', 'per'], right: 'di' },
  {
    words: /^parte$/,
    before: /^pr(?:end|es)\p{L}+$/u,
    wrong: ['di', 'in', 'per'],
    right: 'a',
    notNext: /^(?:\d|mod|mas|prim)/,
  },
  { words: /^fronte$/, before: /^f[ao]\p{L}*$/u, wrong: ['di', 'con', 'per'], right: 'a' },
  {
    words: /^(?:inizio|vita|spazio|voce)$/,
    before: /^(?:dà|do|dai|dare|dato|diamo|date|danno|dando|daremo|darà|diede)$/,
    wrong: ['di', 'per'],
    right: 'a',
    notNext: /^(?:giornat|settiman|anno)/,
  },
  {
    words: /^conto$/,
    before:
      /^(?:reso|resa|resi|rese|rendersi|rendiamo|rende|rendono|rendete|tener|tenere|tenuto|tenendo|tiene|teniamo|terrà|terremo|terranno|tenga)$/,
    wrong: ['a', 'su', 'per'],
    right: 'di',
  },
  {
    words: /^conti$/,
    before: /^(?:i)$/,
    wrong: ['a'],
    right: 'con',
    notNext: /^(?:fine|casa|cass|mente|mano|tavolino)/,
  },
  {
    words: /^(?:fare|vedere)$/,
    before: /^che$/,
    wrong: ['di', 'da', 'a'],
    right: 'con',
    notNext: /^(?:me|te|lui|lei|sé|noi|voi|loro|quest[oaie]|quel|quell[oaie]|quei)$/,
  },
  // In grado, in mezzo, in linea: set phrases.
  { words: /^contatto$/, before: /^(?:stretto|a|in|diretto)$/, wrong: ['per', 'a'], right: 'con' },
  {
    words: /^(?:linea|accordo|armonia|contrasto|collaborazione|concomitanza|sintonia|contemporanea)$/,
    before: IN,
    wrong: ['a', 'di'],
    right: 'con',
    // «In linea di massima», «in linea d'aria».
    notNext: /^(?:massima|principio|aria)$/,
  },
  {
    words:
      /^(?:compagnia|presenza|assenza|attesa|mancanza|virtù|prossimità|qualità|favore|cambio|onore|procinto|occasione|termini|vista|balìa)$/,
    before: IN,
    wrong: ['a', 'per', 'con'],
    right: 'di',
    notNext: /^(?:casa|domicilio|distanza)/,
  },
  { words: /^(?:cima|mezzo|riva|fondo|testa)$/, before: IN, wrong: ['con', 'da'], right: 'a' },
  {
    words: /^(?:base|merito|seguito|aggiunta|risposta|riferimento|relazione)$/,
    before: IN,
    wrong: ['di', 'su', 'da'],
    right: 'a',
  },
  {
    words: /^(?:causa|favore|forza|bordo|dispetto|scapito|carico|spese|nome|proposito|beneficio|discapito)$/,
    before: /^a$/,
    wrong: ['a', 'per', 'da', 'su'],
    right: 'di',
  },
  { words: /^cura$/, before: /^a$/, wrong: ['da', 'a'], right: 'di' },
  { words: /^differenza$/, before: /^a$/, wrong: ['da', 'con', 'a'], right: 'di' },
  { words: /^(?:ricerca|scoperta|presenza|base)$/, before: /^alla$/, wrong: ['a', 'per'], right: 'di' },
  {
    words: /^(?:corso|rispetto|interesse|ambito|mezzo)$/,
    before: /^(?:nel|nell'|per)$/,
    wrong: ['a', 'con', 'in'],
    right: 'di',
  },
  { words: /^(?:via|mezzo|conto|opera|colpa|mano)$/, before: /^per$/, wrong: ['a', 'con', 'da'], right: 'di' },
  { words: /^prescindere$/, before: /^a$/, wrong: ['di', 'a'], right: 'da' },
  { words: /^partire$/, before: /^a$/, wrong: ['di'], right: 'da' },
  { words: /^spunto$/, wrong: ['su'], right: 'da' },
  {
    words: /^rispetto$/,
    notBefore: /^(?:nel|con|il|per|del|di|al|massimo|profondo|senza|poco|tanto)$/,
    wrong: ['di', 'con'],
    right: 'a',
  },
  { words: /^grazie$/, wrong: ['da'], right: 'a' },
  { words: /^fin[oe]$/, before: /^al(?:la)?$/, wrong: ['a'], right: 'di' },
  {
    words: /^(?:davanti|accanto|intorno|attorno|dinanzi|incontro)$/,
    notBefore: /^(?:il|l'|un|sul|dal|al|nel|uno|ogni)$/,
    wrong: ['di'],
    right: 'a',
  },
  { words: /^fronte$/, before: /^di$/, wrong: ['di'], right: 'a' },
  {
    words: /^insieme$/,
    notBefore: /^(?:l'|un|nell'|dell'|sull'|all'|bell'|quest'|quell'|tutti|tutte)$/,
    wrong: ['di'],
    right: 'a',
    notNext: /^(?:di)$/,
  },
  { words: /^lontan[oaie]$/, wrong: ['a'], right: 'da' },
  { words: /^(?:fatt[oaie])$/, before: /^(?:si)$/, wrong: ['a'], right: 'di' },
  {
    words: /^(?:va|vanno)$/,
    before: /^(?:grazie|applauso|abbraccio|ringraziamento|pensiero|merito|saluto|premio|complimenti|applausi)$/,
    wrong: ['per'],
    right: 'a',
    next: PEOPLE,
  },
  {
    words: /^partecip\p{L}+$/u,
    wrong: ['in'],
    right: 'a',
    next: /^(?:gara|gare|concorso|evento|incontro|incontri|corso|corsi|laboratorio|laboratori|festa|progetto|iniziativa|mostra|torneo|raccolta|sondaggio|contest|estrazione|lezione|lezioni|manifestazione|camminata|corsa)$/,
  },
  {
    words: /^vicin[oa]$/,
    notBefore: NOUN_BEFORE,
    wrong: ['di'],
    right: 'a',
    next: /^(?:stazione|mare|centro|piazza|scuola|chiesa|fiume|lago|parco|municipio|stadio|teatro|nostr[oa]|aeroporto|uscita|ingresso|cassa|casello|duomo|porto|spiaggia|fermata)$/,
  },
  { words: /^responsabil[ei]$/, before: /^(?:è|sono|siamo|siete|era)$/, wrong: ['per'], right: 'di' },
  {
    words: /^attenzione$/,
    before: /^(?:fate|fai|fare|facciamo|presta|prestate|massima|con)$/,
    wrong: ['con', 'su'],
    right: 'a',
  },
  { words: /^compleanno$/, before: /^buon$/, wrong: ['per', 'di'], right: 'a', notNext: /^(?:i|gli|\d)/ },
  { words: /^grazie$/, wrong: ['per'], right: 'a', next: /^(?:voi|te|lui|loro)$/ },
];

/** Articled forms by their simple preposition, in one order. */
export const FORMS: Record<Simple, readonly string[]> = {
  di: ['di', 'del', 'dello', 'della', "dell'", 'dei', 'degli', 'delle', "d'"],
  a: ['a', 'al', 'allo', 'alla', "all'", 'ai', 'agli', 'alle', 'ad'],
  da: ['da', 'dal', 'dallo', 'dalla', "dall'", 'dai', 'dagli', 'dalle', 'da'],
  in: ['in', 'nel', 'nello', 'nella', "nell'", 'nei', 'negli', 'nelle', 'in'],
  su: ['su', 'sul', 'sullo', 'sulla', "sull'", 'sui', 'sugli', 'sulle', 'su'],
  con: ['con', 'con il', 'con lo', 'con la', "con l'", 'con i', 'con gli', 'con le', 'con'],
  per: ['per', 'per il', 'per lo', 'per la', "per l'", 'per i', 'per gli', 'per le', 'per'],
};

/** What takes «a» before any thing, or before these. */
const TAKES_TO: readonly { words: RegExp; before?: RegExp; things?: RegExp }[] = [
  { words: /^(?:merito|base|riferimento|relazione)$/, before: /^in$/ },
  { words: /^(?:accanto|intorno|attorno|rispetto)$/ },
  { words: /^fronte$/, before: /^di$/ },
  {
    words:
      /^(?:partecip(?:are|iamo|ate|a|i|o|ato|erò|erà|eremo|erete|ando)|aderi(?:re|amo|te|sci|sco|to|remo)|acced(?:ere|iamo|ete|i|o|uto))$/,
  },
  {
    words:
      /^(?:iscri(?:viti|vetevi|versi|verti|vervi|viamoci)|rivolg(?:iti|etevi|ersi|erti|ervi)|abbon(?:ati|atevi|arsi))$/,
  },
  {
    words: /^(?:assist(?:ere|ete|iamo|ito|erà|eremo|e|i|ono))$/,
    things:
      /^(?:spettacol[oi]|event[oi]|concert[oi]|gar[ae]|partit[ae]|lezion[ei]|presentazion[ei]|cerimoni[ae]|mess[ae]|prov[ae]|proiezion[ei]|incontr[oi]|dibattit[oi]|scen[ae]|convegn[oi])$/,
  },
  {
    words: /^(?:rispond(?:ere|ete|i|iamo|ono))$/,
    things:
      /^(?:domand[ae]|sondaggi[o]?|quiz|questionari[o]?|quesit[oi]|test|telefono|chiamat[ae]|messaggi[o]?|annunci[o]?)$/,
  },
];

/** The word, with what stands before it, takes «a» before this noun. */
export function takesTo(word: string, before: string, thing: string): boolean {
  return TAKES_TO.some(
    ({ words, before: wanted, things }) =>
      words.test(word) && (!wanted || wanted.test(before)) && (!things || things.test(thing)),
  );
}
