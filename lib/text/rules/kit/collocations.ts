/**
 * Words and the company that tells them: `_` is the word itself, `#` a number. A word that exists and is one slip away
 * from it, in this company, is a slip. No company is listed in which another word stands in the training texts
 * (../../context/build), so what is left is what Italian says with this word alone.
 */
export const COLLOCATIONS = `
abbiamo: _ scelto, anche quest' anno _, _ pensato, oggi _, _ preparato, ieri _, _ raccolto, _ creato, _ realizzato,
 finalmente _, _ aperto
abiti: _ da sposa, _ da sera, _ da lavoro, _ su misura, _ usati, _ e accessori, _ da cerimonia, _ vintage, scarpe e _
abito: _ da sera, _ da sposa, _ lungo, _ elegante, _ su misura, _ da cerimonia, _ rosso
anni: # _ fa, ragazzi di # _, # _ di attività, bambini dai # _, _ '#, compie # _
anno: quest' _, _ nuovo, buon _, scorso _, _ scolastico, l' _ scorso, l' _ prossimo, felice _, _ accademico, _
 sportivo, durante l' _, _ difficile, _ intenso
aria: _ aperta, _ condizionata, _ fresca, qualità dell' _, _ pulita, cambiare _, prendere _, _ di montagna, una
 boccata d' _, inquinamento dell' _, _ di mare, una ventata d' _, _ compressa, filtro _, camera d' _
auto: posto _, noleggio _, _ elettrica, _ elettriche, _ usata, _ usate, parcheggio _, posti _, assicurazione _, _ d'
 epoca, _ nuova, _ aziendale, lavaggio _, scocca dell' _, _ a noleggio, _ storiche
avete: _ dubbi, _ domande, quanti _, quanti ne _, _ tempo, _ voglia, se _ bisogno, ci _ chiesto, quante volte _
bagno: _ privato, _ turco, costume da _, # camere e _, _ finestrato, un _ al mare, stanza da _, _ in camera, _ con
 doccia, _ di folla, accappatoio da _, il primo _ della stagione
ballo: corso di _, sala da _, scuola di _, _ di gruppo, maestro di _, corpo di _, _ in maschera, pista da _, corsi di
 _, _ liscio, lezioni di _, gara di _, serata di _, passi di _, _ di fine anno, passo di _, saggio di _
bambini: i _ possono, spazio _, corso per _, menù _, laboratorio per _, giochi per _, grandi e _, gioia dei _, adulti
 e _, libri per _
banca: _ dati, conto in _, _ d' italia, lavorato in _, filiale della _, _ del tempo, _ di credito, lavoro in _
banchi: _ di scuola, _ di prova
banco: _ alimentare, _ salumi, dietro al _, dietro il _, al _ frigo, _ di prova
bando: _ di concorso, _ pubblico, partecipare al _, _ regionale, domande per il _, _ e modulistica, _ di gara,
 scadenza del _, pubblicato il _, messa al _
barca: _ a vela, gita in _, uscita in _, giro in _, tour in _, scarpe da _, escursione in _, noleggio _
basta: _ poco, _ un clic, _ scrivere, _ mandare, _ inviare, _ così, _ chiedere, _ compilare, _ essere, _ davvero, _
 iscriversi, _ presentarsi, _ prenotare, _ andare, _ chiamare, adesso _, _ aggiungere, _ cliccare
bella: una _ giornata, una _ notizia, la _ stagione, una _ passeggiata, una _ serata, così _
belle: le _ giornate, foto più _, _ e buone, cose più _
bello: che _ vedervi, è _ vedervi, è _ sapere, che _ essere, è _ essere, è _ ritrovarsi, che _ rivedervi, che _
 ritrovarsi, è stato _, così _, il _ deve
ben: _ oltre, _ presto, _ riuscita, _ riuscito, _ quattro, _ venuti, _ visto, _ noto, _ volentieri, _ cinque, _
 dieci, _ lungi
bene: va _, _ comune, sta _, stare _, abbastanza _, star _, leggete _, di _ in meglio, andrà tutto _, nel _ e nel
 male, vivere _, mangiare _, dormire _, lavora _, mescolate _, conoscere _, mescolare _, ti voglio _, va tutto _,
 andare _, volersi _, riuscire _, inizia _
bianco: _ e nero, vino _, pesce _, riso in _, _ e rosso, rosso o _, foglio _, _ latte, abito _, nero su _, vestito _,
 tartufo _, camice _, pane _
bimbi: _ e genitori, grandi e _, spazio _, abbigliamento _, per i vostri _
birra: _ artigianale, una _ fresca, boccale di _, _ alla spina, pizza e _, _ media, _ fredda
bomba: a prova di _, _ d' acqua, _ ecologica
borsa: _ in pelle, _ di studio, _ a tracolla, _ della spesa, _ di tela, _ da lavoro, scarpe e _, _ e scarpe, _ dell'
 acqua, _ fatta a mano
borse: _ di studio, _ in pelle, _ a mano, scarpe e _, _ e accessori, _ artigianali, _ di tela
bosco: frutti di _, passeggiata nel _, funghi di _, capricci di _
bozze: correggere le _, correzione di _
braccia: a _ aperte
brodo: _ di carne, _ vegetale, tortellini in _, _ caldo, cappelletti in _
burro: _ fuso, _ e alici, pane e _, noce di _, _ chiaro, grammi di _, _ di karité, _ e salvia, _ e marmellata
busta: _ paga, _ chiusa
camera: _ da letto, _ doppia, _ matrimoniale, _ singola, _ di commercio, musica da _, servizio in _, colazione in _,
 _ dei deputati
camere: # _ da letto, _ doppie, _ matrimoniali, _ vista mare
camino: davanti al _, _ acceso, stufa e _, legna per il _, il fuoco nel _, fuoco del _, legna da _, cappa del _,
 accanto al _
cammino: lungo il _, _ di santiago, ore di _, ci siamo messi in _, ora di _, giorni di _, in _ verso, compagni di _,
 mettersi in _, minuti di _, _ spirituale, bastoni da _
campo: in _ domenica, _ da calcio, _ da tennis, scende in _, scendono in _, scendere in _, in _ contro, _ base,
 medico da _, _ di calcio, _ di grano, _ santo, in _ aperto
cane: al _ guinzaglio, amico del _, _ e gatto, passeggiata con il _, educazione del _, porta il _, _ al guinzaglio,
 vita da _, cibo per _
cani: _ e gatti, area _, gatti e _, _ di piccola, educatore di _, addestramento _, _ ammessi, canile e _, cuccioli di
 _, _ al guinzaglio, cibo per _, pensione per _
canne: _ fumarie, _ al vento, _ da pesca, _ di bambù
canto: corso di _, lezioni di _, scuola di _, maestra di _, insegnante di _, lezione di _, gara di _, saggio di _
capelli: _ lunghi, _ corti, _ ricci, taglio di _, taglio _, colore dei _, tinta per _, maschera per _, _ lisci, _
 grassi, _ al vento, caduta dei _, lavare i _, maschera _, _ secchi, _ sfibrati, prodotti per _, _ danneggiati, _
 biondi, _ bianchi
capi: _ di abbigliamento, _ d' abbigliamento, _ firmati, _ vintage, _ sartoriali, _ della collezione, _ in saldo, _
 estivi
capo: punto e a _, _ di stato, un _ unico, da _ a piedi, _ d' abbigliamento, _ cantiere, _ spalla, ricominciare da _,
 _ progetto, _ area
cappelli: _ di paglia, sciarpe e _, guanti e _, _ di lana
cappello: _ di paglia, portate un _, _ di lana, tanto di _, giù il _, mettetevi un _, crema e _, sempre un _
carne: _ macinata, _ alla brace, _ alla griglia, _ bianca, _ rossa, taglio di _, _ di manzo, _ e pesce, grigliata di
 _, _ cruda
carri: _ allegorici, sfilata dei _, _ di carnevale, _ armati
carro: _ allegorico, _ attrezzi, _ di carnevale, mettere il _, _ armato
carta: _ di credito, _ d' identità, _ dei vini, _ regalo, _ igienica, _ fedeltà, _ riciclata, _ da parati, menù alla
 _, _ prepagata, _ stampata, fogli di _, _ e plastica, plastica e _, _ e penna, gioco di _, sacchetto di _, sacchetti
 di _, _ vetrata, _ forno, _ da forno, _ bianca
carte: _ di credito, a _ scoperte, giocare a _, mazzo di _, gioco di _, _ da gioco, _ in regola, _ in tavola
casa: fatto in _, fatta in _, fatti in _, fatte in _, torni a _, tornare a _, tornate a _, _ editrice, _ in affitto,
 _ in vendita, _ al mare, _ in campagna, _ di riposo, _ di cura, agenzia _, padroni di _, padrone di _, _ vacanze,
 lavorare da _, lavora da _, vicino a _, mandare a _, rimanere a _, restare a _, resta a _, ospiti a _, _ di
 produzione
case: _ in vendita, _ di riposo, vendita di _, _ vacanze, _ editrici, _ d' epoca
cassa: direttamente alla _, pagare alla _, sconto alla _, fila alla _, _ integrazione, registratore di _, pagano alla
 _, pagate alla _, passare alla _
cena: _ di natale, _ di gala, _ degustazione, pranzo e _, ospiti a _, _ aziendale, _ in terrazza, invito a _, _
 solidale, _ di capodanno, stasera a _, _ a base di, _ con delitto, uscire a _, siamo a _, fuori a _, una _ tra amici
cento: cento per _, oltre _, mai dire _, novantanove su _
centri: _ estivi, _ commerciali, _ sportivi, _ storici, _ diurni, _ estetici, _ benessere
centro: _ storico, _ sportivo, _ commerciale, _ estivo, _ benessere, pieno _, _ città, _ estetico, _ diurno, _
 anziani, _ culturale, _ medico, tiro a _, _ prelievi, _ assistenza, _ del paese, _ antiviolenza, _ giovani, via del
 _, _ abitato, _ vaccinale, _ prenotazioni
certo: un _ punto, in un _ senso, un _ livello
classe: seconda _, terza _, compagni di _, _ energetica, quinta _, gita di _, lezione in _, quarta _, fuori _, capo _
classi: _ prime, _ terze, _ quinte, _ seconde, _ quarte, _ energetiche
colla: _ a caldo, _ vinilica, forbici e _, _ e forbici, carta e _, cartoncini e _, _ stick
colpo: _ di scena, _ di fulmine, _ d' occhio, al primo _, _ di fortuna, _ di stato, _ di coda, a _ sicuro, _ di
 grazia, _ di testa, _ di sole
concerto: _ di natale, biglietti per il _, _ dal vivo, _ all' alba, _ gratuito, _ in piazza, _ rock, sala da _
conti: _ correnti, in fin dei _, fare i _, alla fine dei _, corte dei _, a _ fatti, tornano i _, i _ tornano
conto: _ corrente, _ in banca, tener _, tenere _ di, reso _ che, rendersi _, chiedere il _, _ alla rovescia, fare i
 _, resa _ che, rendo _, rendi _, pagare il _, portare il _, perso il _, perdere il _, resi _, il _ delle volte,
 dividere il _, fatto il _, a _ fatti
copia: _ omaggio, _ del libro, _ del documento, _ autografata, allegare _, allegando _, _ conforme, _ cartacea
coppia: cena di _, vita di _, terapia di _, massaggio di _, _ di sposi, foto di _, _ di amici, gara a _, crisi di _,
 viaggio di _
coppie: _ di sposi, giovani _, _ e famiglie, _ di fatto
coro: _ di voci, _ polifonico, _ degli alpini, canta in un _, _ della scuola, _ di bambini
corpo: _ e mente, mente e _, _ umano, _ e anima, cura del _, crema _, crema per il _, latte _, benessere del _, peso
 del _, _ di ballo, linguaggio del _, _ docente
corsa: scarpe da _, una _ al parco, allenamento di _, _ campestre, _ podistica, _ non competitiva, pista di _
corsi: _ di formazione, _ di inglese, _ di nuoto, _ di cucina, _ di lingua, _ online, _ serali, _ di yoga, _ per
 bambini, _ per adulti, iscrizioni ai _, calendario dei _, _ gratuiti, _ di ballo, _ di laurea
corso: _ di formazione, _ di inglese, _ di cucina, _ di yoga, _ di laurea, _ online, _ base, _ di ballo, _ di nuoto,
 _ di ceramica, _ gratuito, _ avanzato, _ di tango, iscritto al _, iscriviti al _, _ di primo soccorso, _ intensivo,
 _ per principianti, _ di recitazione, _ di fotografia, _ di pilates, _ di chitarra, _ di lingua, _ di disegno, _ di
 pittura, _ di aggiornamento, secondo _ di, in _ d' opera, il _ inizia, frequentare il _, posti per il _
cosa: _ aspetti, _ ne pensi, _ ne pensate, _ aspettate, qualche _ da, la _ più bella, la _ più importante, una _
 sola, _ succede, una _ è certa
cose: tante _ da, le piccole _, poche _ da, le _ importanti, cinque _ da, dieci _ da, le _ da fare, un
 sacco di _, alcune _ che, le _ semplici
costa: _ ligure, _ adriatica, lungo la _, non _ niente, _ amalfitana, _ # euro, _ jonica, la _ smeralda
cucina: _ tipica, corso di _, _ casalinga, _ attrezzata, angolo _, _ abitabile, _ tradizionale, _ a vista, _
 stellata, chiude la _, lezioni di _, scuola di _, libro di _, aiuto _, aiuto in _, segreti di _, uso _, corsi di _,
 ricette di _, la _ chiude, brigata di _, _ regionale, _ in muratura
cuore: a _ aperto, grazie di _, batte il _, _ pulsante, stare a _, sta a _, stanno a _, _ grande, fa bene al _, amico
 del _, scalda il _, scaldano il _
cura: prendersi _, casa di _, prenditi _, presa in _, ci prendiamo _, prende _, _ dei dettagli, amore e _, _ della
 persona, la stessa _, case di _, prendo _, prendetevi _, prendersene _, la _ con cui, _ del verde, con _ maniacale,
 massima _
dato: _ il via, _ vita, è stato _, _ per scontato, avete _
denti: _ bianchi, pulizia dei _, lavarsi i _, spazzolino da _, i _ del giudizio, mal di _, _ sani, _ da latte, igiene
 dei _, smalto dei _
detto: ve l' abbiamo _, ve lo avevamo _, te l' avevo _
dolce: _ e salato, _ fatto in casa, un _ risveglio, la _ vita, _ attesa
dolci: _ fatti in casa, _ tipici, _ e salati, _ di carnevale, _ di natale
dolore: _ cronico, terapia del _, senza _, _ alla schiena, _ lombare, sollievo dal _
donna: moda _, abbigliamento _, uomo e _, festa della _, giornata della _, collezione _, profumo da _, linea _
donne: _ e uomini, uomini e _, violenza sulle _, giornata della _, _ vittime, contro le _, diritti delle _, lavoro
 delle _
entro: _ e non oltre, _ le ore, _ la fine, _ # giorni, _ # ore, _ fine mese, _ fine anno
eventi: _ aziendali, _ privati, calendario degli _, _ culturali, _ e concerti, organizzazione di _, location per _,
 prossimi _, organizzazione _, sala _, _ speciali, _ sportivi, _ estivi, _ dal vivo, programma degli _, cerimonie ed
 _
evento: un _ unico, un _ speciale, _ gratuito, _ aziendale, durante l' _, _ benefico, un grande _, _ di lancio, _
 online, prossimo _, _ esclusivo
fame: avete _, lotta alla _
fanno: _ la differenza, non _ male, _ la fila, mi _ male, _ al caso
farina: _ integrale, grammi di _, _ di mandorle, _ di ceci, _ di grano, acqua e _, _ macinata a pietra, chili di _, _
 di farro, setacciate la _
fatto: _ in casa, _ a mano, avete _, ben _, ce l' abbiamo _, _ salire, detto _
febbre: _ alta, linea di _
fede: atto di _
ferie: in _ fino, chiuso per _, chiusi per _, giorni di _, rientro dalle _, ritorno dalle _, piano _, richiesta di _,
 per _ fino
festa: _ di compleanno, _ di laurea, _ della mamma, _ del papà, _ di natale, _ patronale, _ della repubblica, _ di
 carnevale, _ in maschera, giorno di _, _ dei nonni, _ di quartiere, _ in piazza, _ di fine, _ a tema, fine _, _ di
 capodanno, torta per la _, _ della donna, _ in giardino, _ della musica, _ a sorpresa
feste: _ di compleanno, _ di natale, buone _, _ e cerimonie, giorni di _, durante le _, _ private, felici _, _
 natalizie, _ in arrivo, _ a tema, periodo delle _
festival: _ del cinema
fiera: _ del libro, _ campionaria, quartiere della _, stand in _, presenti in _, _ internazionale, presenti alla _,
 ci vediamo in _
figli: _ e nipoti, genitori e _, i vostri _, i tuoi _, crescere i _, famiglie con _, avere _, _ piccoli, genitori con
 _, ai vostri _
figlia: madre e _, mamma e _, _ maggiore, _ unica
figlio: padre e _, mamma e _, da padre in _, _ maggiore, in attesa di un _
fila: # ore di _, senza _, saltare la _, fare la _, salta la _, in ultima _, per la seconda volta di _, mettersi in
 _, _ indiana, posti in prima _
filo: _ conduttore, _ rosso, _ d' olio, senza _, ago e _, _ interdentale, perdere il _, _ spinato, _ logico, _
 diretto, _ di perle, dare _ da
fine: _ settimana, fino alla _, _ anno, a _ mese, _ stagione, _ serata, senza _, a _ giornata, a _ luglio, a _
 agosto, a _ settembre, a _ maggio, a _ corsa, a _ concerto, alla fin _, lieto _
fino: _ in fondo, sale _, _ a esaurimento
fiore: _ all' occhiello, _ di loto, ciliegi in _
fiori: mazzo di _, _ freschi, _ e piante, _ di zucca, _ recisi, _ secchi, piante e _, _ di campo, rose e _, mercato
 dei _, _ d' arancio, negozio di _, vaso di _, corona di _, _ di zucchero, balcone di _, vasi di _, semi di _, _
 eduli, tisana di _, giardino di _, bouquet di _
fiume: lungo il _, in riva al _, argine del _, livello del _, sponde del _, letto del _, rive del _, sponda del _,
 parco del _, pesca nel _, il _ in piena
foglio: _ di carta, un _ bianco, _ excel, _ illustrativo, _ di via
folla: una _ così, bagno di _, in mezzo alla _, _ di persone, _ festante
fondi: raccolta _, _ europei, _ pubblici, raccogliere _, raccolti _, raccolta di _, _ di investimento, _ di caffè, _
 del pnrr, mancanza di _
fondo: a _ perduto, sci di _, _ di investimento, andare a _, _ cassa, _ regionale, fino in _
forno: cotto al _, patate al _, preriscaldate il _, _ a legna, _ caldo, cuocere in _, cuocete in _, infornate in _,
 pasta al _, lasagne al _, appena uscito dal _, _ statico, _ ventilato, accendete il _
forse: _ non sapevi, _ non sai
forza: punto di _, punti di _, _ ragazzi, _ di volontà, _ lavoro, prova di _, _ e coraggio, _ maggiore, prove di _, _
 azzurri
fragole: _ con panna, cestino di _, _ fresche
fresca: pasta _, frutta _, birra _, aria _, verdura _, menta _, acqua _, panna _, insalata _
fresche: verdure _, _ di stagione, uova _, forze _, erbe _, fragole _, alici _, serate _
fresco: pesce _, pane _, formaggio _, _ e genuino, latte _, _ e asciutto, basilico _, _ di stagione, luogo _,
 prezzemolo _, prodotto _
gara: _ di corsa, _ podistica, la _ di domenica, _ ciclistica, _ d' appalto, vincere la _, _ di solidarietà,
 pettorale di _, fuori _, a fine _, _ interna
gatti: cani e _, caffè dei _, cani o _, colonia di _
gatto: cane e _, _ nero, cane o _, adotta un _, _ di casa, adottare un _
gelato: _ artigianale, cono _, _ al pistacchio, _ alla crema, coppa di _
genere: parità di _, violenza di _, unico nel suo _, di vario _, unica nel suo _, di qualsiasi _, identità di _,
 opera di _
gente: tanta _, molta _, un sacco di _, piena di _, pieno di _, poca _, bella _
giochi: _ da tavolo, parco _, area _, _ di società, _ per bambini, sala _, _ d' acqua, _ olimpici, _ gonfiabili, _ di
 una volta, _ in legno, _ di luce, _ di prestigio, libri e _
gioco: _ di squadra, _ da tavolo, _ di parole, area _, fuori _, _ di ruolo, _ di società, _ educativo, campo da _,
 campo di _, vero _, _ d' azzardo, mettersi in _, un _ da ragazzi, _ per bambini, rimettersi in _, stare al _,
 prendersi _, il bello del _, _ di luci, sala da _
giorni: ultimi _, pochi _, # _ fa, primi _, prossimi _, # _ lavorativi, _ feriali, quei _
giro: _ del mondo, prendere in _, andare in _, _ d' italia, _ turistico, _ di boa, presa in _, _ in bici, _ d'
 affari, andiamo in _, _ in barca, _ di ricognizione, facciamo un _, _ d' olio, farsi un _, fatevi un _, fai un _,
 fare un _, _ in moto
gita: _ scolastica, _ in barca, _ fuori porta, _ di classe, _ fuori città, _ di un giorno
giusta: la scelta _, la _ misura, la strada _, la _ dose, nella _ direzione, la taglia _, la _ distanza, la persona
 _, sulla strada _, la _ quantità, la _ occasione, temperatura _, la parola _, la _ luce, la soluzione _
giusto: il _ equilibrio, al _ prezzo, il _ prezzo, al momento _, nel momento _, nel posto _, il momento _, il _
 compromesso, _ in tempo, il _ valore, al punto _, è _ così, il _ mix, nel _ modo, il _ peso, il _ tempo, il _
 riposo, il _ ritmo
gomme: cambio _, _ invernali, _ da neve, cambiare le _, pressione delle _, _ estive, cambio delle _
gonna: _ lunga, _ a pieghe, _ plissé, _ e camicia, camicia e _, _ a ruota, _ longuette
grande: un _ grazie, una _ festa, una _ famiglia, un _ applauso, un _ successo, un _ abbraccio, una _ novità, il _
 giorno, una _ squadra, in _ stile, con _ piacere, la _ famiglia, con _ entusiasmo, una _ storia
grandi: _ e piccini, _ e piccoli
grano: _ duro, _ saraceno, _ tenero, farina di _, campi di _, chicchi di _
gratis: ingresso _, prova _, consulenza _, in regalo e _, spedizione _, consegna _, parcheggio _
grosso: un _ grazie, un _ abbraccio, un _ errore, _ modo, sale _, un _ applauso, un _ problema, pezzo _, un _ pezzo
gusti: nuovi _, _ di gelato, _ preferiti, gelato a # _, mille _
gusto: gelato al _, _ e tradizione, arte e _, salute e _, tour del _, _ pieno
lago: _ di garda, _ di como, _ maggiore, vista _, in riva al _, giro del _, rive del _, gita al _, sponde del _, _ d'
 iseo, _ artificiale, passeggiata lungo il _, fronte _
lana: _ merino, maglione di _, pura _, filo di _, _ vergine, gomitolo di _, maglia di _, sciarpa di _, filati di _, _
 cotta, coperta di _, cotone e _
latte: _ fresco, _ di montagna, _ intero, _ di mandorla, _ di soia, _ d' avena, bicchiere di _, litro di _, caffè e
 _, _ in polvere, _ materno
lavori: _ in corso, chiuso per _, _ di casa, _ pubblici, inizio dei _, _ di ristrutturazione, fine _, chiusi per _, _
 di manutenzione, avvio dei _, direzione _, cantiere e _, terminati i _
legge: proposta di _, _ regionale, disegno di _, _ di bilancio, progetto di _, obbligo di _, _ quadro, a norma di _,
 _ elettorale, fuori _, termini di _
leggere: _ un libro, _ ad alta voce, piace _, _ le etichette, voglia di _, ama _, amano _, _ e scrivere, continua a
 _, libri da _, imparare a _
legno: in _ massello, mobili in _, casa in _, _ di recupero, _ d' ulivo, _ di ulivo, tavolo in _, pavimento in _,
 arredi in _, _ di noce, _ di rovere, fatto in _, giocattoli in _, _ e metallo, _ di quercia, _ riciclato, dipinto su
 _
letto: _ matrimoniale, camera da _, camere da _, divano _, _ singolo, andare a _, a _ presto, posti _, posto _,
 lenzuola per il _, colazione a _, _ a castello, biancheria da _, testata del _
libri: _ usati, _ per bambini, scambio di _, presentazione di _, _ di testo, _ scolastici, scaffale di _, leggere _,
 _ antichi, fiera dei _, mercatino di _, amanti dei _, _ illustrati, _ nuovi, _ e quaderni, mondo dei _, prestito dei
 _, letto # _
libro: _ usato, presentazione del _, ultimo _, gruppo di _, nuovo _, prima edizione del _, leggere un _, _ di testo,
 _ illustrato, autore del _, _ letto, pagine di un _, pagine del _, _ per bambini, _ di ricette, fiera del _, salone
 del _, compra un _, scrivere un _, scritto un _
limone: succo di _, scorza di _, buccia di _, fettina di _, acqua e _, spicchio di _, torta al _, crema al _
linea: _ verde, nuova _, _ donna, _ uomo, _ ferroviaria, _ diretta, _ mare, _ di partenza, _ di confine, fuori _, in
 _ d' aria, _ corpo, in _ di massima, bus della _, bagno di _
lino: camicia di _, puro _, lenzuola di _, _ lavato, tessuti in _, abito di _, _ e cotone, pantaloni in _, cotone e
 _, canapa e _
luce: _ naturale, bolletta della _, _ e gas, festa della _, dare alla _, _ soffusa, _ solare, raggio di _, punto _,
 punti _, poca _, tanta _, piena di _, raggi di _, _ artificiale, fascio di _, gioco di _, interruttore della _
luci: _ di natale, _ a led, giochi di _, spente le _, _ soffuse, _ della città, spegnere le _, mille _, festa delle _
luna: luce della _, al chiaro di _, _ park, eclissi di _, _ di miele, sotto la _
luoghi: _ di lavoro, i _ più belli, _ della cultura, _ comuni, _ simbolo, _ insoliti, _ pubblici, _ e orari
luogo: in primo _, avrà _, il _ ideale, il _ giusto, il _ perfetto, fuori _, un _ speciale, un _ unico, un _ magico,
 _ di nascita, un _ insolito, _ di incontro, stesso _, dare _ a, nel _ in cui, _ di culto, ebbe _
mamma: festa della _, cuore di _, auguri _, _ e papà
mamme: auguri a tutte le _, _ e papà, future _, corso per _
mani: le _ in pasta, crema _, lavarsi le _, in buone _, con le proprie _, fatto con le _, di _ esperte, nelle tue _,
 nelle mie _, _ in alto, a _ nude, quattro _
mano: fatto a _, fatta a _, fatti a _, fatte a _, dare una _, dateci una _, cuciti a _, cucita a _, cucito a _,
 seconda _, a _ libera, a portata di _, mano a _, lavorazione a _, fuori _, bagaglio a _, tenersi per _, dipinta a _,
 dipinto a _, dipinti a _, dipinte a _, _ d' opera, scritto a _, dammi una _, disegnato a _, decorati a _, stretta di
 _, tenendosi per _, freno a _, cassa a _, toccare con _, toccherete con _
marca: _ da bollo, scarpe di _, nota _, abiti di _, prodotti di _
marchio: _ registrato, _ di fabbrica, un _ italiano, _ di qualità
mare: _ e montagna, vista _, fronte _, casa al _, riva al _, passi dal _, minuti dal _, _ aperto, _ cristallino,
 acqua di _, pesce di _, giornata al _, frutti di _, profumo di _, il _ d' inverno, una gita al _, _ calmo, tuffo in
 _, _ mosso, _ adriatico, _ pulito, vacanza al _, vacanze al _, in alto _, via _
mattina: domani _, sabato _, domenica _, venerdì _, lunedì _, giovedì _, martedì _, mercoledì _
mele: torta di _, strudel di _, succo di _, cassetta di _, crostata di _, _ cotte
meno: sempre _, _ male, tanto _, _ costoso, niente di _, né più né _, ancora _, un po' _
menta: foglie di _, foglioline di _, _ fresca, rametto di _, _ e limone, _ piperita
mente: corpo e _, tenere a _, a _ fredda, la _ e il corpo, _ e corpo, il corpo e la _, tenete a _, rilassare la _,
 salute della _, viene in _, aprire la _
mese: prossimo _, scorso _, fine _, ultimo _, una volta al _, prodotto del _, primo _, # euro al _, inizio _, volte
 al _, intero _
mesi: # _ fa, sei _ di, prossimi _, qualche _ fa
messa: _ in sicurezza, _ a punto, _ in scena, _ in piega, _ di natale, santa _, _ in onda, _ a dimora, _ in opera, _
 a terra, _ a norma, _ solenne, _ in moto, _ in vendita, _ di mezzanotte
messi: ci siamo _, _ a disposizione, _ alla prova, vi siete _, _ in sicurezza, _ a dura
messo: _ a punto, _ in scena, _ a disposizione, _ alla prova, _ insieme, _ da parte, _ in vendita
meta: _ turistica, una _ ideale, raggiungere la _
metà: _ prezzo, _ strada, a _ settimana, meno della _, tagliate a _
miele: cucchiaio di _, _ biologico, _ di acacia, _ di castagno, latte e _, vasetto di _
moda: sfilata di _, _ donna, _ uomo, settimana della _, _ sostenibile, mondo della _, passare di _, tendenze _,
 accessori _, brand di _, va di _, torna di _, tornano di _, _ etica, marchio di _
modo: un _ semplice, il _ migliore, in _ semplice, in qualche _, allo stesso _, il _ giusto, il _ in cui, nello
 stesso _, in particolar _, in _ particolare, in nessun _, in _ sicuro, un _ diverso, in tal _, in _ corretto, in _
 naturale, in _ sostenibile, in _ consapevole, in _ gratuito
molta: _ attenzione, _ gente, _ strada, _ acqua, _ cura, _ passione, con _ calma, _ pazienza, _ voglia
molti: _ anni, _ mesi, in _ casi, _ giorni, _ modi
molto: non _ tempo, grazie _, da _ tempo, per _ tempo, ringraziamo _, sono _ felice, siamo _ felici, conta _
mondo: in giro per il _, giro del _, parte del _, campione del _, un _ migliore, parti del _, angolo del _, campioni
 del _, primati del _, mappa del _, capo al _, _ del lavoro, il _ intero
montagna: mare e _, rifugio di _, vacanza in _, di alta _, mare o _, sentieri di _, aria di _, bici da _, mal di _,
 latte di _, formaggi di _, scarpe da _, pane di _
monte: _ e valle, in cima al _, _ premi, _ cervino
monti: mari e _, mare e _, catena di _
mostra: in _ fino, _ fotografica, _ d' arte, visita alla _, inaugurazione della _, _ mercato, _ personale, _
 temporanea, biglietto per la _, curatore della _, opere in _, catalogo della _, _ collettiva, biglietti per la _,
 messi in _
moto: scuola di _, raduno di _, giro in _, _ d' acqua, casco da _, _ ondoso, _ d' epoca, un po' di _, auto e _
multa: prendere una _, preso una _
museo: visita al _, _ civico, _ archeologico, _ della scienza, notte al _, _ di storia, biglietto del _, sale del _
musica: _ dal vivo, scuola di _, a ritmo di _, _ classica, _ jazz, _ popolare, festa della _, _ elettronica, corso di
 _, _ live, lezioni di _, strumenti di _, a suon di _, _ da camera
nastro: taglio del _, tagliato il _, _ adesivo, taglierà il _, tagliare il _, _ di partenza, _ azzurro
nero: bianco e _, _ su bianco, pepe _, abito _, tartufo _, _ e bianco, lavoro _, cavolo _, venerdì _
neve: palla di _, pupazzo di _, bianco come la _, montate a _, montati a _, _ artificiale, _ fresca, la _ in
 montagna, montare a _
nipoti: nonni e _, figli e _
noci: pane alle _, gherigli di _, _ e miele, miele e _
nonna: ricetta della _, ricette della _, torta della _, casa della _, la cucina della _
nonni: festa dei _, casa dei _, genitori e _, _ e nipoti
notte: buona _, _ bianca, _ di natale, _ di san lorenzo, _ fonda, in piena _, _ magica, aperta anche di _, aperto
 anche di _, giorno e _, crema _, lungo la _, a _ inoltrata, camicia da _
nozze: viaggio di _, _ d' oro, _ d' argento, giorno delle _, lista _, lista di _, torta di _, abito da _,
 partecipazioni di _, anniversario di _, regalo di _
nuova: la _ collezione, la _ linea, _ vita, una _ avventura, una _ stagione, la _ sede, _ apertura, _ gestione, cerca
 una _, _ ricetta, una _ sfida, _ edizione, _ puntata, una _ commessa, una _ storia, _ luce, _ energia
nuovi: _ arrivi, _ orari, _ corsi, _ clienti, _ progetti, _ iscritti, tanti _, _ soci, _ spazi, i _ modelli, _
 talenti
nuovo: _ anno, _ arrivo, il _ menù, un _ inizio, il _ corso, qualcosa di _, _ di zecca, _ progetto, _ look, niente di
 _
occhi: _ azzurri, _ chiusi, sotto gli _, _ lucidi, colore degli _, contorno _, luce negli _, in un batter d' _,
 salute degli _, lacrime agli _, _ stanchi, lucidi gli _, aprire gli _
olio: _ extravergine, _ d' oliva, _ di oliva, _ evo, filo d' _, _ nuovo, pane e _, _ di semi, _ essenziale, un giro
 d' _
ora: mezz' _, vedo l' _, vediamo l' _, _ solare, fino a _, a quest' _, qual è l' _, prenota _, iscriviti _, acquista
 _, scopri _, scarica _, _ o mai più, e _ tocca
orari: _ di apertura, nuovi _, _ e prezzi, _ flessibili, _ estivi, _ e informazioni, date e _, luoghi e _
orario: _ continuato, in _ d' apertura, _ di apertura, _ estivo, _ invernale, _ di lavoro, _ di ingresso, fuori _,
 nuovo _, _ di chiusura, cambio _, stesso _, _ flessibile
ore: entro le _, entro # _, poche _, ultime # _, restano _ per, tante _, rallentare le _
orto: _ urbano, _ in casa, _ botanico, _ sinergico, verdure dell' _, verdura dell' _, _ sul balcone, _ e giardino
pacchi: _ regalo, _ alimentari, _ spediti, distribuiti # _, distribuzione di _
pacco: _ regalo, ritirare il _, _ alimentare, spedire un _, _ postale, spedizione del _, la consegna del _
padella: _ antiaderente, saltare in _, saltate in _
paese: festa di _, banda del _, piccolo _, _ natale, gente del _, bel _, cuore del _, centro del _, la piazza del _,
 futuro del _, _ vecchio, scuola del _, _ dei balocchi
palco: salire sul _, sale sul _, saliranno sul _, salirà sul _, animale da _, salgono sul _, salito sul _
palla: _ al balzo, _ al centro, la _ in rete, fermato la _, _ da tennis, gioco della _, _ a volo, _ ovale, giocare a
 _, passare la _, calciare la _
pane: _ fresco, _ appena sfornato, _ integrale, _ e olio, _ casereccio, _ fatto in casa, _ raffermo, _ grattugiato, _
 e pomodoro, fetta di _, pezzo di _, _ di segale, _ di altamura, lievito per il _, _ tostato
panna: _ montata, _ cotta, fragole con _, fragole e _, crema e _
panni: i _ sporchi, stendere i _, lavare i _, mettersi nei _, _ stesi
panno: _ in microfibra, _ umido, un _ pulito
parco: _ giochi, _ divertimenti, _ comunale, _ pubblico, _ avventura, _ acquatico, _ urbano, _ cittadino, _ macchine,
 una passeggiata al _, corsa nel _, corsa al _, _ archeologico
parola: _ d' ordine, _ chiave, passa _, _ d' onore, gioco di _, l' ultima _, cerca la _, mantenere la _
parole: senza _, gioco di _, poche _, quattro _, _ d' amore, giochi di _, _ chiave, _ semplici, in _ povere, trovare
 le _, le tue _, le vostre _
parte: prendere _, prendi _, _ integrante, maggior _, la _ migliore, prendete _, la _ bella, mettere da _, dalla
 stessa _
partita: _ iva, la _ di domenica, _ di calcio, inizio della _, a fine _, biglietti per la _, _ di ritorno, _
 casalinga, _ di pallavolo, prossima _
passi: pochi _ dal, pochi _ dalla, a pochi _, _ di danza, # mila _, _ da gigante, _ avanti, fare due _, ritornare sui
 propri _
passo: _ avanti, di pari _, a _ lento, _ carrabile, a _ d' uomo, ritornare sui propri _
pasta: _ fresca, _ al forno, _ fatta in casa, _ ripiena, _ sfoglia, _ frolla, _ e fagioli, _ e ceci, _ in bianco, _
 al pomodoro, _ al dente, _ madre, _ party, la _ si cuoce, _ alla norma, _ integrale, _ artigianale, buttare la _,
 scolate la _, scolare la _
pelle: borsa in _, cura della _, scarpe in _, crema per la _, _ secca, _ sensibile, _ luminosa, _ liscia, _ grassa, _
 del viso, idrata la _, _ d' oca, sulla propria _, vera _, divano in _, tumore della _, non sta più nella _, non
 stiamo più nella _, proteggi la _
pelli: _ sensibili, _ secche, _ grasse, _ miste, _ mature
penna: _ e carta, carta e _, _ e quaderno, _ stilografica, _ a sfera, _ rossa
pentola: _ a pressione, _ antiaderente
pepe: sale e _, _ nero, _ macinato, _ rosa e
pere: _ e cioccolato, cioccolato e _, formaggio e _, formaggio con le _
perso: _ la testa, ho _ il conto, te lo sei _, ti fossi _
pesce: _ fresco, _ azzurro, _ spada, carne o _, mercato del _, zuppa di _, menù di _, menu di _, frittura di _, _ del
 giorno, carne e _, _ alla griglia, filetto di _
peso: perdere _, perdita di _, a _ d' oro, _ forma, il _ ideale, _ corporeo, _ netto, mettere su _, _ specifico,
 prendere _, controllo del _, _ morto, aumento di _, _ massimo, chili di _, dare _ a
pezzi: _ di ricambio, _ da collezione, a piccoli _, tagliate a _
pezzo: _ d' arte, _ di torta, _ di storia, un bel _, _ di pane, _ di ricambio, _ da museo, un _ di cuore
piani: torta a # _, _ tariffari, torta a _
piano: primo _, secondo _, terzo _, ultimo _, _ terra, _ regolatore, _ cottura, _ industriale, _ di lavoro, _ b, al _
 di sopra, quarto _, _ nobile, _ d' azione, _ di studio, _ strategico, pian _, concerto per _, _ editoriale
piatti: _ tipici, _ della tradizione, primi _, secondi _, lavare i _, _ vegetariani, _ pronti, _ unici, _ e bicchieri
piatto: un _ unico, _ del giorno, primo _, secondo _, _ tipico, _ di pasta, _ vegetariano, _ della tradizione, _
 fumante, _ della domenica
piazza: in _ garibaldi, in _ dante, in _ mazzini, in _ cavour, in _ roma, in _ san, in _ duomo, in _ matteotti, in _
 vittorio, in _ castello, _ del popolo, _ principale, _ del mercato, mercato in _, festa in _, la _ del paese, _ del
 duomo, scendere in _, concerto in _
piccoli: grandi e _, _ e grandi
piedi: a _ nudi, posti in _, a _ o in bici, passo a _, in punta di _, restare in _, stare in _
pizza: _ al taglio, _ margherita, _ napoletana, _ a domicilio, una _ e una birra, _ fritta, _ in teglia, _ al
 trancio, forno per la _, impasto della _
pizzico: un _ di sale, un _ di pepe, un _ di zucchero
poche: _ ore, _ settimane, _ cose, _ parole, restano _, sono rimaste _, con _ mosse, in _ mosse, _ semplici, _
 regole, rimangono _, _ taglie, _ volte
pochi: _ giorni, _ posti, _ minuti, _ passi, _ mesi, mancano _, rimasti _, _ ma buoni, _ euro, ancora _, a _ metri, _
 passaggi, a _ chilometri, _ ingredienti, _ gesti, _ pezzi
poco: _ tempo, _ per volta, con _ sforzo, ancora per _, a _ prezzo, manca _, basta _, a dir _, ci vuole _, basta
 davvero _, con così _, _ meno
pollo: _ arrosto, _ alla griglia, petto di _, petti di _, _ con patate, _ allo spiedo, cosce di _, coscia di _, _
 fritto, _ e verdure, brodo di _, _ alla cacciatora
ponte: _ del primo maggio, _ del # maggio, _ del # giugno, _ di primavera, _ dell' immacolata, il _ sul fiume, il _
 sul torrente, sotto il _, il _ vecchio, _ pedonale, _ levatoio, _ di barche, sul _ della nave
porta: _ con te, _ i bambini, la _ accanto, bussa alla _, bussare alla _, a _ blindata, chiudere la _, calcio di _,
 aprire la _, _ scorrevole, dietro la _, davanti alla _, fuori dalla _, bussano alla _, consegna alla _, _ d'
 ingresso
porte: _ aperte, _ chiuse, _ e finestre, apre le _, aprono le _, apriamo le _, infissi e _, _ blindate
posa: messa in _, foto in _, _ in opera, mettersi in _
posso: _ ritirare, _ avere, _ venire, _ dire, _ chiedere, _ prenotare, _ fare, _ essere, _ aiutarti, _ sapere, _
 portare
posta: _ elettronica, ufficio della _, cassetta della _, _ certificata, casella di _, buca della _
posti: _ limitati, _ disponibili, _ auto, _ letto, _ a sedere, i _ sono limitati, _ di lavoro, esaurimento _, _ in
 piedi
posto: _ letto, _ di lavoro, _ bici, _ a sedere, prenotare un _, al _ giusto, un _ speciale, un _ unico, _ in prima
 fila, riservare il _, prenota il tuo _, _ in tribuna, prenotare il tuo _, assicurati un _
presa: _ in giro, _ in carico, _ di sale, _ elettrica, _ di coscienza, _ d' atto, in _ diretta, _ visione, _ di
 posizione, _ usb, _ di corrente
preso: ho _ parte, ha _ parte, hanno _ parte, abbiamo _ parte, ha _ forma, ha _ vita, avete _ parte, ha _ il via
presso: _ la sede, _ la biblioteca, _ il centro, _ il comune, _ la sala, _ l' aula, _ lo stand, _ l' ufficio, _ il
 teatro, _ la segreteria, _ le scuole, _ gli uffici, _ il museo, _ i punti vendita, _ la palestra, _ il palazzo, _ la
 parrocchia, _ lo studio, _ il municipio
presto: _ disponibile, il più _ possibile, _ in arrivo, _ o tardi, ci vediamo _, guarisci _, torna _, torniamo _,
 tornate _, la mattina _, vi aspettiamo _, fate _, alzarsi _, svegliarsi _, scopri _, guarire _, arrivare _, _
 sveleremo
prezzi: _ bassi, a _ scontati, aumento dei _, _ vantaggiosi, listino _, _ accessibili, _ a partire, _ competitivi, _
 ribassati
prezzo: a metà _, il _ di listino, _ pieno, _ scontato, _ basso, qualità _, _ di vendita, fascia di _, aumento di _,
 _ fisso, _ di lancio, allo stesso _
punti: _ vendita, raccolta _, _ di forza, _ di riferimento, _ in classifica, _ di vista, _ fedeltà, _ luce
punto: _ di vista, _ vendita, _ d' incontro, _ di partenza, _ di riferimento, _ di forza, nel _ in cui, _ di arrivo,
 _ panoramico, _ luce, _ di ristoro, _ croce, _ informazioni, a buon _, di _ in bianco, _ fermo, _ nascita
ragione: fatto una _, fatti una _, farsene una _, a maggior _, avere _
rara: una malattia _, specie _, un' occasione _, una bellezza _, di _ bellezza, edizione _
rata: _ del mutuo, _ mensile
rate: comode _, a _ senza, _ del mutuo, pagare a _, pagamento a _
regali: _ di natale, idee _, _ fatti a mano, ultimi _, lista dei _, _ solidali, _ sotto l', pacchi _, corsa ai _
regalo: idee _, carta _, buono _, il _ perfetto, pacchetto _, confezione _, idea _, il _ giusto, _ di natale, scatola
 _, il _ ideale, un _ originale, _ di compleanno, pacco _, buoni _, confezioni _, un _ speciale
regola: a _ d' arte, in piena _, _ d' oro, eccezione alla _, unica _, nessuna _
regole: senza _, poche _, _ del gioco, _ d' oro, rispetto delle _, semplici _, seguire le _
resto: al _ pensiamo, al _ pensa
rete: fare _, la _ di vendita, _ elettrica, _ fognaria, _ idrica, _ wi-fi, connessi alla _, sicurezza in _, _ di
 contatti, _ ospedaliera, navigare in _
retta: _ mensile, linea _, pagare la _, la _ dell' asilo
riso: _ integrale, insalata di _, _ basmati, _ venere, chicchi di _, farina di _, _ e latte
rose: _ e fiori, mazzo di _, petali di _, _ recise, bouquet di _, giardino di _, rosa _
rossa: _ e bianca, ferrari _, allerta _
rosso: tappeto _, semaforo _, _ e bianco, filo _, peperoncino _, bianco o _, bianco e _, codice _, _ natalizio,
 globuli _
sala: _ da pranzo, _ d' attesa, _ riunioni, _ conferenze, _ da ballo, _ consiliare, _ operatoria, _ prove, _ parto, _
 stampa, _ giochi, _ da tè, _ cinematografica, _ polivalente, personale di _, responsabile di _
saldi: _ estivi, _ invernali, i _ di fine stagione, periodo dei _, fine dei _, inizio dei _, stagione dei _
sale: pizzico di _, _ grosso, _ e pepe, _ marino, _ rosa dell', presa di _, _ q.b, un po' di _, acqua e _, _ dell'
 himalaya, _ cinematografiche, nelle _ del museo
salute: stato di _, _ mentale, buona _, prevenzione e _, _ pubblica, tutela della _, _ del cuore, ministero della _,
 casa della _, _ e benessere, diritto alla _, di ottima _, giornata della _, centro di _, _ della pelle
sanno: _ benissimo
sapete: _ perché
scarpe: _ da ginnastica, _ da corsa, _ da trekking, paio di _, _ comode, _ col tacco, borse e _, _ con i tacchi, _ in
 pelle, _ sportive, _ da running, negozio di _, abiti e _, numero di _, _ eleganti, _ da sposa, _ nuove, _ e borse, _
 e accessori
sciarpa: _ di lana, guanti e _, _ al collo
sconti: _ fino al, _ speciali, _ e promozioni, super _, _ esclusivi
sconto: codice _, # % di _, _ speciale, _ fedeltà, _ soci, ultimo giorno di _, _ fino al, buono _
scuola: _ primaria, _ media, _ materna, _ superiore, _ dell' infanzia, anno di _, primo giorno di _, _ guida, _
 elementare, _ di cucina, _ di danza, compagni di _, libri di _, zaino di _, ultimo giorno di _, ritorno a _, tornare
 a _, torna a _, rientro a _, _ di musica, _ calcio, i bambini a _, _ pubblica, la _ riaprirà, banchi di _, mensa
 della _, cortile della _, aule della _, gita di _, _ di ballo, _ secondaria, inizio della _, _ di teatro, _
 alberghiera, fuori da _, uscita da _, palestra della _, dirigenti della _
sede: nuova _, _ legale, _ operativa, presso la _, cambio _, _ centrale, fuori _, presso la nostra _
sedi: _ operative
sei: tu _, _ pronto, non _ solo, _ alla ricerca, ti _ mai, _ pronta, ci _ stato, _ sicuro, che tipo _
sera: ieri _, domani _, sabato _, venerdì _, domenica _, giovedì _, lunedì _, mercoledì _, martedì _, buona _, abito
 da _, abiti da _, entro _, aperti la _, dalla mattina alla _
serata: buona _, una _ speciale, fine _, _ a tema, una bella _, durante la _, _ di gala, _ conclusiva, _ danzante, _
 musicale, una _ indimenticabile, _ finale, _ degustazione
serra: effetto _, gas _, piante in _, coltivate in _
servizio: _ clienti, _ civile, _ di consegna, _ navetta, _ a domicilio, _ gratuito, stazione di _, _ fotografico,
 buon _, nuovo _, _ pubblico, fuori _, _ catering, _ in camera
seta: foulard di _, pura _, camicia di _, cravatta di _, via della _, _ e lana, pelle di _, filo di _, bachi da _
sette: _ giorni, _ anni, _ meraviglie, verso le _
settimana: fine _, prossima _, scorsa _, _ bianca, _ santa, volte a _
siamo: _ lieti, _ pronti, _ aperti, _ tornati, _ orgogliosi, _ chiusi, _ alla ricerca, ci _ quasi, _ un team, _ una
 squadra, oggi _, _ entusiasti, _ un gruppo, _ grati
soldi: _ per il viaggio, _ buttati, risparmiare _, senza _, un sacco di _, da parte i _, guadagnare _, spendere _,
 buttare _, parlare di _, buttate i _, perdere _, raccolto i _, prestare _
sole: sotto il _, _ e mare, mare e _, _ splendente, tramonto del _, occhiali da _, crema da _, raggi di _, pannelli
 al _, giornata di _, un po' di _, alla luce del _, esposizione al _, raggio di _, eclissi di _
sonno: disturbi del _, ore di _, qualità del _, mancanza di _, prendere _, ritmo del _, igiene del _
sono: _ aperte le, ci _ tanti, _ aperti, _ disponibili, quali _, _ orgogliosa, ce ne _, quanti _, _ tornati, _
 tornate, _ stata
sosta: area di _, divieto di _, _ vietata, aree di _, _ gratuita, _ a pagamento, _ camper
spesa: la _ al mercato, lista della _, fare la _, _ a domicilio, carrello della _, _ minima, _ di spedizione, _
 pubblica, centro di _
squadra: la _ di casa, lavoro di _, gioco di _, spirito di _, foto di _, una grande _, _ avversaria
stanza: _ da letto, _ singola, _ dei giochi, _ da bagno, prenotare una _, _ doppia, _ matrimoniale, compagno di _,
 compagni di _
stata: è _ inaugurata, è _ presentata, è _ bella, è _ scelta, sono _ io
stati: siamo _ in, siete _ in, siamo _ a, siete _ fantastici, sono _ premiati, _ uniti, siete _ tantissimi, siamo _
 ospiti
stato: è _ bello, è _ un piacere, è _ presentato, è _ un anno, in buono _, capo di _, colpo di _, in ottimo _, è _
 inaugurato, _ d' animo, esame di _, impiegato dello _, è _ un successo, lo _ di salute, _ civile
stella: _ di natale, _ cadente, _ michelin, _ polare, a forma di _, _ alpina
stelle: _ cadenti, sotto le _, cielo di _, hotel # _, notte di _, albergo a # _, _ di natale, # _ michelin, hotel a #
 _
stessa: la _ cura, la _ passione, te _, sé _, me _, la _ sera, alla _ ora, sempre la _, la _ giornata, la _ ricetta,
 la _ qualità
stesso: allo _ tempo, nello _ tempo, te _, sé _, allo _ modo, nello _ giorno, lo _ giorno, me _, il giorno _, oggi _,
 lo _ posto, nello _ momento, nello _ modo, allo _ prezzo
stile: _ di vita, in _ liberty, _ italiano, _ libero, nuovo _, _ unico, in grande _, _ inconfondibile, in _ vintage,
 cambio di _, _ industriale, _ e comfort
strada: _ statale, _ provinciale, cibo di _, artisti di _, codice della _, musica di _, in mezzo alla _, teatro di _,
 sicurezza in _, _ facendo, a bordo _, _ bianca, _ sterrata, _ chiusa, cane da _, la _ giusta, lungo la _, giochi di
 _
sugo: _ di pomodoro, _ pronto, _ fatto in casa, il _ della nonna
tassa: _ di soggiorno, _ di iscrizione, _ automobilistica, _ sui rifiuti, pagare la _
tavola: _ apparecchiata, buona _, _ rotonda, _ calda, mettersi a _, _ periodica, _ imbandita, _ di natale, olive da
 _, apparecchiare la _, apparecchiate la _, portare a _, piaceri della _, portate in _, vini da _, porta in _,
 servizio in _
tavolo: prenota un _, prenotare un _, prenota il tuo _, gioco da _, giochi da _, servizio al _, _ in legno, _ e
 sedie, _ riservato, prenotate un _, prenota _, tennis da _, intorno al _, seduti al _, lampada da _, prenotate il
 vostro _, _ di lavoro, _ tecnico, riservare un _, _ delle trattative
tazza: _ di tè, _ di caffè, una _ di latte, _ di cioccolata, _ fumante
tazze: _ e tazzine, _ e piatti, piatti e _
teatro: spettacolo a _, stagione di _, laboratorio di _, compagnia di _, _ comunale, corso di _, biglietti a _, _ di
 strada, sipario del _, amici del _, scuola di _, pezzo di _
tempo: _ libero, in _ reale, allo stesso _, nello stesso _, perdere _, in _ utile, un po' di _, da tanto _, _ pieno,
 c'è ancora _, poco _ fa, bel _, il _ passa, _ permettendo, risparmiare _, _ indeterminato, _ determinato, da troppo
 _, avete _ fino, hai _ fino, c'è _ fino, prendersi il _, col passare del _
terra: _ e mare, piedi per _, piano _, giornata della _, pianeta _, madre _, mare e _, frutti della _, amore per la
 _, _ cotta, cura della _, di _ battuta, cielo e _, scendere a _
terza: _ età, _ edizione, _ media, _ volta, _ categoria, _ settimana
terzo: _ posto, _ piano, _ anno, _ settore, _ figlio, _ tempo, _ mondo, _ grado, _ classificato
testa: mal di _, _ alta, fuori di _, perso la _, tra _ e cuore, cuore e _, perdere la _, _ o croce, colpo di _, mi
 gira la _, girare la _
testo: libro di _, libri di _, _ integrale, messaggi di _, casella di _, _ e musica, _ scritto
tetto: _ in legno, pannelli sul _, sotto lo stesso _, rifacimento del _
tonno: _ fresco, insalata di _, _ all' olio, scatoletta di _, tartare di _
torna: _ l' orario, _ l' appuntamento, _ a trovarci, a grande richiesta _, anche quest' anno _
torta: _ di mele, _ al cioccolato, una _ a # piani, _ nuziale, fetta di _, _ di compleanno, _ della nonna, _ al
 limone, taglio della _, _ salata, la _ è sparita, _ di carote, candeline sulla _
treno: preso un _, preso il _, viaggio in _, stazione del _, _ regionale, perso il _, viaggiare in _, _ diretto,
 biglietto del _, _ storico, _ notturno, fermata del _, prendete il _
trovate: qui _, nelle storie _, in negozio _, _ il link
tuta: _ da ginnastica, _ da lavoro, _ da sci, una _ comoda, _ mimetica
tutta: _ la famiglia, _ la squadra, _ la vita, _ la notte, _ la giornata, in _ italia, _ la comunità, _ l' italia, in
 _ europa, _ la città, _ colpa, _ la settimana, di _ italia, _ la passione, da _ italia, _ la regione, _ la linea, _
 l' estate, _ la forza, di _ europa
tutti: _ i giorni, grazie a _, vi aspettiamo _, _ insieme, siete _ invitati, ciao a _, buongiorno a _, _ quanti,
 aperto a _, _ i gusti, ringraziamo _, auguri a _, _ i bambini, dedicato a _, non _ sanno, alla portata di _, _
 coloro
tutto: _ il mondo, _ il giorno, _ l' anno, _ quello, _ pronto, _ il resto, _ ciò, di _ cuore, _ esaurito, _ bene, _
 incluso, _ compreso, a _ tondo, _ qui, grazie di _
uomini: _ e donne, donne e _
uomo: abbigliamento _, moda _, _ e donna, taglio _, donna e _, collezione _, linea _, _ d' affari, profumo da _
uova: _ sode, _ strapazzate, _ fresche, albumi e _, farina e _, _ di cioccolato
uovo: _ di pasqua, _ sodo, _ di cioccolato, tuorlo d' _
vacanze: buone _, casa _, case _, _ estive, _ di natale, ferie e _, periodo di _, _ al mare, _ scolastiche, durante
 le _, _ in montagna, vostre _, tue _
valigia: fare la _, preparare la _, _ piena, prepara la _, _ pronta, pronti con la _, disfare la _
vanno: le domande _, le cose _, _ d' accordo, _ di moda
vento: _ in poppa, a causa del _, raffiche di _, energia dal _, contro _, _ di cambiamento, mulini a _, giacca a _,
 allerta per _
verde: _ pubblico, numero _, area _, spazio _, tè _, energia _, cura del _, _ urbano, zona _, manutenzione del _,
 linea _, economia _, immersi nel _, immerso nel _, immersa nel _, pollice _
via: in _ roma, dare il _, _ crucis, in _ di estinzione, _ aerea
viaggi: agenzia di _, _ di gruppo, _ organizzati, _ di lavoro, _ e vacanze, _ all' estero, _ su misura, tanti _
viaggio: buon _, compagni di _, _ di nozze, agenzia di _, compagna di _, _ di lavoro, _ organizzato, assicurazione _,
 prossimo _, diario di _, _ nel tempo, zaino da _, compagno di _, pezzo di _, inizio di un _, appunti di _, un _
 indimenticabile
vini: carta dei _, _ naturali, degustazione di _, _ del territorio, _ biologici, _ rossi, _ bianchi, selezione di _,
 cantina dei _
vino: bicchiere di _, calice di _, _ rosso, _ bianco, bottiglia di _, _ della casa, _ biologico, _ naturale, cibo e
 _, carta dei _, _ sfuso, degustazione di _, _ novello, _ dolce, acqua e _
visita: _ guidata, _ medica, _ di controllo, prenota la tua _, durante la _, _ specialistica, _ gratuita, prenotare
 una _, prenotate una _, _ oculistica, biglietto da _, prenota una _, _ fiscale, _ dermatologica, prenotate la _, _
 ginecologica, _ cardiologica, _ al museo, ora di _, orario di _
visite: _ guidate, _ mediche, _ specialistiche, orari di _, _ di controllo, _ gratuite, _ domiciliari
viso: crema _, maschera _, pulizia del _, _ e corpo, crema per il _, siero _, trattamento _, _ e collo, fare buon _
vista: _ mare, punto di _, controllo della _, in bella _, _ mozzafiato, camera con _, occhiali da _, _ lago, punti di
 _, perdere di _, esame della _, _ montagna, test della _, difetti della _, persi di _
vita: stile di _, qualità della _, _ quotidiana, salva una _, salvare una _, _ nuova, dare _ a, la dolce _, una _
 intera, _ sociale, stili di _, _ sana, _ attiva, lezioni di _, compagno di _, costo della _, scelta di _, cambiare
 la _, cambia la _, _ di coppia, scelte di _, _ lavorativa, assicurazione _, ragione di _, pieno di _, piena di _,
 speranza di _, aspettativa di _
voce: _ fuori campo, a _ alta, ad alta _, a bassa _, passate la _, spargere la _, senza _, dare _ a, fare la _, _
 narrante, spargete la _, spargi la _, passa la _, a gran _, corso di _, tono di _, timbro di _
voci: _ di corridoio, coro di _, _ bianche
volo: prendere il _, battesimo del _, _ in mongolfiera, _ e hotel, biglietto del _, prenotare il _, _ di linea,
 assistente di _, _ low cost, # ore di _
volta: c'era una _, qualche _, ancora una _, una buona _, la _ buona, una sola _, una _ sola, ennesima _
volte: tante _, quante _, molte _, poche _, alcune _, certe _, prime _, ultime _, mille _, spesse _, a _ basta
zucchero: _ a velo, _ di canna, grammi di _, senza _, cucchiaio di _, cucchiai di _, cucchiaino di _
zuppa: _ di legumi, _ di farro, _ inglese, _ di cipolle
`;

/** Right as they stand though one slip away from a company above: contro corrente, polpo con patate. */
export const SOUND = `
conti speciali | un modo migliore | conto speciale | codice conto | lavoro vero | parto naturale | polpo alla griglia
 | orchi stanchi | ieri era | sabato era | martedì era | senza colore | stessa marca | festa della nonna | campi estivi
 | ceste natalizie | contro corrente | foto d' epoca | preso forma | pesa pubblica | polpo con patate | gatto in casa
 | un gatto in casa | panno nuovo | stanno benissimo | buona cera | buona vita | puro vino | vita in barca | un sacco di case | un sacco di cose
 | costi correnti | costo corrente | costi limitati | costi auto | pasti disponibili | porti disponibili | ponti disponibili
 | piazza napoletana | pieno di lavoro | stessa banca | nuova fede
`;
