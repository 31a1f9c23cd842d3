/**
 * What customers write about, one topic a line: its name, what it weighs, and the words and phrases that mean it, in
 * Italian and English, evened out like a comment's words (no accents); `*` stands for any ending. What only says how
 * something is asked (when, where, how) weighs little: two questions are one when they ask the same of the same thing.
 */
export const topics = `
price 1: gratis; gratuit*; free; quanto cost*; quanto vien*; quanto veng*; quanto si paga; quanto pago; quant* eur*; a quanto; che prezz*; prezz*; costo; costi; costa; costan*; coster*; costat*; spes* di; tariff*; listin*; how much; price*; pricing
time 0.4: a che ora; che ora; a che or*; ora; orari*; fino a che ora; what time; hours
when 0.3: quando; data; che giorno; in che giorn*; quale giorno; when
where 0.3: dove; da dove; where
how 0.3: come; come si fa; come faccio; come funziona; in che modo; how
open 1: apert*; apre; aprite; aprono; apri; apriranno; riapr*; chius*; chiud*; open*; close*; closed
address 1: dove vi trovo; dove siete; dove vi trovate; dove si trova; dove trovarvi; indirizz*; in che via; che via; in che zona; in quale via; come si arriva; come arriv*; mappa; where are you; address; location
shipping 1: sped*; consegn*; corrier*; spes* di spedizione; ship*; deliver*; send it; postal*
home 0.7: domicil*; a casa
order 0.5: ordin*; order*; acquist* onlin*
lateness 1: ritard*; in ritardo; non arriv*; mai arriv*; non e arriv*; non e ancora arriv*; late; delay*; where is my; where s my
parcel 0.5: imballagg*; pacc*; colli; parcel*; package*
return 1: reso; resi; restitu*; render*; rendo; renderl*; recess*; cambi* taglia; cambio merce; return*
exchange 0.8: cambiar*; cambio; sostitu*; exchange*
refund 1: rimbors*; soldi indietro; restituzione dei soldi; refund*; money back
booking 1: prenot*; riserv*; appuntament*; book*; reservation*
cancel 1: disd*; annull*; cancell*; rinvi*; spostar*; cancel*
seats 0.8: posto; posti; tavol*; completo; al completo; seat*; table*
parking 1: parchegg*; posteggi*; dove si lascia l auto; parking
access 1: carrozzin*; disabil*; barrier*; ascensor*; sedia a rotelle; rampa; wheelchair; accessib*
pets 1: cane; cani; cagnolin*; animal*; gatt*; pet; pets; dog; dogs
children 0.8: bambin*; bimb*; neonat*; figli*; kid; kids; child*
age 1.6: che eta; eta minima; da che eta; quanti anni; quale eta; di # anni; # anni; # mesi; how old
size 1: taglia; taglie; numer* di scarp*; size*
measures 1: misur*; dimension*; quanto e alto; quanto e larg*; quanto misura; dimensions
weight 1: peso; pesa; pesano; weight
color 1: color*; tint*; colour*
material 0.8: material*; tessut*; composizion*
availability 0.6: disponib*; rimast*; esaurit*; finit*; sold out; in stock; available; magazzin*; riassort*; torn*; rimett*
voucher 1: buon* regal*; gift card; carta regalo; card regalo; regal*; gift*; buono; buoni
expiry 0.7: scad*; valid*; fino a quando
discount 1: scont*; promo; promozion*; riduzion*; offert*; coupon; codice sconto; discount*; convenzion*
students 1: student*; universitar*; student
payment 0.6: paga; pago; pagar*; pagano; pagat*; pagament*; payment*; pay
instalments 1.2: rate; rateal*; rateizz*; a rate; installment*; instalment*
card 0.8: carta di credito; bancomat; pos; carte; addebit*; credit card; doppio addebito
invoice 1: fattur*; ricevut*; partita iva; scontrin*; invoice*
warranty 1: garanzi*; warranty
repair 1: ripar*; assistenza; tecnic*; repair*
broken 1: rott*; guast*; difett*; non funzion*; non va; non parte; non si accende; si e rott*; si romp*; danneggiat*; broken; faulty; doesn t work; not working; scucit*; bucat*; crep*
missing 1: manca; mancan*; mancav*; incomplet*; missing
wrong 0.8: sbagliat*; divers* da; scambiat*; altro articolo; un altro articolo; wrong
site 1: sito; pagina; non si apre; app; applicazion*; website; link; crash*; server; errore #
account 1: account; password; login; accedere; accesso; loggar*; credenzial*; profilo utente; entrare nel
instructions 0.8: istruzion*; manual*; guida; come si usa; come si monta; tutorial
allergens 1: allerg*; intoller*; celiac*; glutin*; lattosi*; senza glutine; gluten; lactose
lactose 1: lattosi*; lactose; intollerant* al lattosio
vegan 1: vegan*; vegetarian*
ingredients 1: ingredient*; cosa c e dentro; cosa contien*; che contien*; cosa c e in; conservant*
organic 1: bio; biologic*; organic
recipe 1: ricett*; recipe
origin 1: da dove vien*; da dove veng*; origin*; provenienz*; italian*; di dove; made in; filier*
environment 0.8: ambient*; sostenibil*; plastic*; inquin*; greenwashing
course 1: corso; corsi; lezion*; course*; class; workshop; laborator*
certificate 1: attestat*; certificato; diploma; certificate
online 0.8: online; a distanza; da casa; streaming; remoto; zoom
begin 0.4: inizi*; cominci*; parte; partono; partenz*; start*
release 0.6: esce; usci*; arriva; arrivera; arrivano; release
subscribe 1: iscri*; iscriv*; newsletter; registrar*; sign up; subscribe
newsletter 0.7: newsletter
job 1.4: lavorare; lavoro; assum*; assunzion*; cercat* personale; candid*; curricul*; cv; posizion* aperte; offert* di lavoro; jobs; hiring
collaboration 1: collabor*; sponsor*; partnership; fornitor*
phone 1: telefon*; recapit*; a che numero; il vostro numero; numero di telefono; vi chiamo; vi contatt*; contattarvi; whatsapp; phone
quote 1: preventiv*; quote; su misura
contest 1: concors*; vincita; vincitor*; vincitric*; come si vince; premio; estrazion*; giveaway; contest*
tickets 1: bigliett*; ticket*; ingress*
concert 1: concert*; suon*; live; esibi*
rain 1: piov*; pioggi*; maltempo; rain*
battery 1: batteri*; autonomia; battery
duration 0.5: dura; durat*; durano; quanto tempo; tempi; quanto ci vuole; how long
waterproof 1.4: impermeabil*; resist* all acqua; si puo bagnar*; waterproof; all acqua
washing 1: lavo; lavare; lavarl*; lavagg*; lavatrice; a quanti gradi; wash*
pregnancy 1: gravidanz*; incinta; allattament*; pregnan*
dosage 1.4: dosagg*; posologia; quante gocc*; quante ne; quanto se ne; quante volte al giorno; dose; dosi; gocc* al giorno
model 1: modello; che modello
name 0.5: si chiama; nome; titolo
song 1: canzon*; music*; brano; song; soundtrack
assembly 1: montagg*; montat*; montar*; assembl*
included 0.5: compres*; inclus*; included
pickup 1: ritir*; a mano; in negozio; prendere in negozio; pick up; pickup
shop 0.6: negozi*; punto vendita; store; shop
iphone 1: iphone; ios
compatibility 0.4: compatib*; funziona su; va su; va anche
bus 1: autobus; bus; pullman; navett*
strike 1.4: scioper*; strike
tax 1: tari; tassa rifiuti; tass*; tribut*; imu
bulky 1.4: ingombrant*
membership 1: tesser*; abbonament*; membership
needed 0.4: serve; bisogna; obbligator*; ci vuole; necessari*; occorre
holidays 1: ferragost*; natal*; pasqu*; capodann*; fest*; ferie; ponte; agosto; befana; epifania
sunday 1: domenic*; sunday
saturday 0.8: sabat*; saturday
evening 0.4: sera; stasera; evening; tonight
nightly 0.6: notte; night
rude 1: maleducat*; scortes*; arrogant*; trattat* mal*; trattat* male; sgarbat*; rude; cafon*; villan*; malissimo
staff 0.7: personale; commess*; camerier*; barist*; operator*; impiegat*; staff; accoglienza; receptionist; cassier*
kindness 0.8: gentil*; cortes*; disponibilissim*; accoglient*; professional*; kind
queue 1: coda; fila; attes*; aspett*; ore di; waited; waiting; queue; lent*
dirt 1: sporc*; pulizi*; puzz*; polver*; scarafagg*; dirty; lurid*; sudic*
cold 0.8: fredd*; gelid*; cold
food 0.6: piatt*; pizz*; cib*; mangiat*; cucin*; carne; pasta; dolc*; gelat*; tort*; pane; food; cena; pranzo
silence 1: non risponde*; nessuna rispost*; nessuno rispond*; senza rispost*; mai rispost*; non mi avete rispost*; non rispond*; ignorat*; no answer; no reply; telefono a vuoto; nessuno mi ha rispost*; solo segreteria
increase 1: aument*; rincar*; troppo car*; carissim*; cari; caro; care; cara; costa troppo; prezzi assurd*; prezzi foll*; esos*; expensive; overpriced
quality 0.8: qualit*; scadent*; peggiorat*; quality
disappointed 0.6: delus*; delud*; aspettativ*; scontent*; pessim*; peggior*; disappoint*; schif*; terribl*; awful; terrible
thanks 0.6: compliment*; bravissim*; bravi; grazie di; apprezz*; belle parole; soddisfatt*; bellissim*; stupend*; meraviglios*; buonissim*; ottim*; fantastic*; adoro; love it; great; amazing
loyal 1: da anni; da sempre; cliente affezionat*; fedel*; affezionat*; vi seguo da
photo 1: foto*; video; scatt*; photo*
wishes 1: augur*; buon compleanno; buon anno; buone feste; anniversari*; buon natale; compleann*
mourning 1.2: lutto; condoglian*; mort*; cordogli*; e mancat*; scompars*; rip
friends 0.7: amic*; passaparola
suggestion 1: sugger*; propost*; idea; idee; dovreste; potreste; sarebbe bello
mistake 0.8: error*; sbagli*; refus*; avete scritto; rettific*; mistake; typo
falsehood 1: fals*; bufal*; bugi*; non e vero; fake; menzogn*; prese in giro; fonte; fonti
opinion 0.6: opinion*; disaccord*; non condivid*; d accordo
removed 1: censur*; cancellat* il comment*; cancellat* il mio comment*; tolto il comment*; tolto il mio comment*; comment* cancellat*; comment* rimoss*; comment* tolt*; nascosto; nascosti; mi avete bloccat*; deleted my
insults 0.8: insult*; offes*; offend*; rispetto
advertising 0.8: pubblicit*; annunc*; spot
fakeprofile 1: profilo fals*; truff*; imitazion*; concorso falso; scam*; phishing
outage 1: interruzion*; sospes*; disserviz*; senza corrente; senza acqua; senza linea; fermo da; fuori servizio; lavori in corso; outage
personal 0.8: dati personali; privacy; riservat*
illness 1.2: male dopo; intossicazion*; malor*; vomit*; ospedal*; pronto soccorso; allergica; allergico; shock; sick; poisoning; ferit*
legal 1: avvocat*; denunc*; querel*; diffid*; legal*; lawyer; sue
city 0.5: citta
`;

/** Words that say a little of what is asked, and less than the things they go with: verbs above all, evened out. */
export const light = new Set(
  `accettate accetta accettano acquista acquistare acquistano acquistate adatto adatta arrivare bene cerco cercate chiedere chiede
  comprare compro compra comprano conferma confermato confermata dare dato deve devo devono dobbiamo entra entrano entrare
  fatto funziona giorno giorni manda mandare mandate mando mette mettere mi nuova nuove nuovi nuovo passa passano passare
  porta portare portate porto prendo prendere prodotti prodotto recupero recuperare dimenticato dimenticata riesco
  sara saranno sarebbe segue seguire seguo succede trovare usa usare uso utilizzare venire venite verra vengo versione
  vedere vedo visitare vogliamo vendete vende venduto
  buy come find go order see take use want work works`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that say nothing of what a comment is about, evened out. */
export const empty = new Set(
  `a ad al allo alla ai agli alle all anche ancora anni avere ha hai ho hanno abbiamo avete avevo aveva avuto avrei c ce ci che chi con
  cosa cos cui d da dal dalla dai dalle dagli de degli dei del della delle dell dello di dopo e ed era ero essere eh fa
  fai fanno fare faccio fate fatto faccia gia gli ha i il in io is l la le lei li lo loro lui ma me mi mia mie mio miei
  molto n ne nei nel nella nelle nell no noi non nostro nostra o oh ok okay ogni oppure per perche pero piu poi poco prima
  proprio pure qua qual quale quali qualche qualcuno qualcosa qualcosa quanto quanti quanta quante quel quella quelle quelli
  quello quest questa queste questi questo qui sa sai sapere sapete sapreste se sei senza si sia siamo siete solo sono sta
  state sto stato stata su sua sue sui sul sulla sulle suo suoi te ti tra fra tu tua tuo tuoi tue tutta tutte tutti tutto
  un una uno un va vi voi vostro vostra vostri vostre volevo vorrei vorremmo voglio vuole vuoi puo posso possiamo possono potete
  potrei potreste potrebbe possibile dire dite dirmi mettete messo messi viene vengono avrete fosse
  buongiorno buonasera buonanotte salve ciao ragazzi grazie mille scusate scusa favore prego cortesia gentilmente info informazioni
  informazione please pls thanks thank hello hi hey raga
  domanda chiedere chiedo volevo curiosita help aiuto allora quindi comunque adesso ora oggi sempre mai forse magari
  bello bella belli trovo trova trovano trovate trovare prendo prende prendono prendere direttamente qualcosa altri altro altra
  the a an and are as at be but by can could d did do does for from get got had has have he her his how i if in is it its
  just like m me my need no not of on or our out s she so some t than that them there they this to too up us was we were
  what which will with would you your
  sapresti sapete facciamo daro dare date dato mondo cose volta volte periodo anzi tipo roba`
    .split(/\s+/)
    .filter(Boolean),
);
