/**
 * Set phrases as they are right, divided by bars. A near variant of one is wrong unless it stands here as well.
 * `!`: its first word, too, may be taken for another small one. `[a b]`: either. `%di` at its end: this preposition,
 * alone or with any article (`%art`: an article).
 */
export const FIXED_PHRASES = `
! a regola d' arte | a regola dell' arte | ! di punto in bianco | ! per filo e per segno | a gonfie vele
 | ! di male in peggio | ! di bene in meglio | ! da cima a fondo | ! da capo a piedi | ! dalla testa ai piedi
 | ! dalla a alla z | ! dalla a alla zeta | ! di pari passo %con | ! di tanto in tanto | ! di volta in volta
 | ! di ora in ora | ! di giorno in giorno | ! di anno in anno | ! di mese in mese | ! di padre in figlio
 | ! di madre in figlia | ! di bocca in bocca | mano a mano | man mano che | ! a mano a mano | ! a poco a poco
 | poco a poco | ! a passo a passo | passo dopo passo | ! a occhio e croce | ! a occhio nudo | ! a portata di mano
 | ! a portata di click | ! a portata di clic | ! a portata di tutti | ! a portata d' orecchio | ! a prova di bomba
 | ! a prova di bambino | ! a prezzo di costo | ! a prezzo pieno | ! a costo zero | ! a chilometro zero
 | ! a chilometri zero | ! a km zero | ! a tempo pieno | ! a tempo debito | ! a tempo indeterminato
 | ! a tempo determinato | ! a tempo perso | ! in tempo reale | ! in tempi brevi | ! in tempi record
 | ! a lungo andare | ! a lungo termine | ! a breve termine | ! a medio termine | ! a prima vista | ! a doppio taglio
 | ! a mani basse | ! a mani vuote | ! a mani nude | ! a piene mani | ! a bocca aperta | ! a bocca asciutta
 | ! a cuor leggero | ! a cuore aperto | ! a braccia aperte | ! a denti stretti | ! a testa alta | ! a porte chiuse
 | ! a conti fatti | ! a cose fatte | ! a rigor di logica | ! a furor di popolo | ! a fior di pelle
 | ! a scatola chiusa | ! a squarcia gola | ! a rotta di collo | ! a vista d' occhio | ! in un batter d' occhio
 | ! a colpo d' occhio | ! a colpo sicuro | ! a suon di musica | ! a ritmo di musica | ! a due passi %da
 | ! a pochi passi %da | ! a quattro passi %da | ! a quattro mani | ! a quattro zampe | ! a quattr' occhi
 | ! a quattro occhi | ! a macchia d' olio | ! a bordo strada | ! a bordo piscina | ! a lume di candela
 | ! a filo d' acqua | ! a prova d' acqua | ! in prima persona | in prima linea | in prima fila | ! in primo luogo
 | ! in primo piano | ! in secondo luogo | ! in secondo piano | ! in ultima analisi | ! in linea di massima
 | ! in linea d' aria | ! in linea generale | ! in fin dei conti | alla fine dei conti | ! in men che non si dica
 | ! in carne e ossa | ! in carne ed ossa | ! in lungo e in largo | ! in bilico tra | ! in buona fede
 | in buona parte | in gran parte | in buone mani | in ottime mani | ! in piena regola | in piena notte
 | in pieno centro | ! in alto mare | ! in bianco e nero | ! in corso d' opera | ! in corso di validità
 | ! in qualità %di | ! in tutto e per tutto | ! in via del tutto | ! in via di sviluppo | ! in via di estinzione
 | ! in via d' estinzione | ! in via di definizione | ! in punta di piedi | ! sulla punta di piedi
 | ! sulle punte dei piedi | ! in fondo al cuore | ! nel bene e nel male | ! nel vero senso della parola
 | ! nel pieno rispetto | ! nel più breve tempo possibile | ! nel minor tempo possibile | ! nel giro %di
 | ! nel corso degli anni | ! nel fine settimana | ! nel cuor della notte | ! nel cuore della notte
 | ! nel migliore dei modi | ! nel peggiore dei modi | ! nel migliore dei casi | ! nel peggiore dei casi
 | ! per la prima volta | ! per l' ultima volta | ! per l' ennesima volta | ! per la seconda volta
 | ! per la terza volta | per tutti i gusti | per tutte le tasche | per tutte le età | per ogni evenienza
 | ! per un pelo | ! per amor di dio | ! per nessun motivo | ! per nessuna ragione | ! per forza di cose
 | ! per così dire | ! per modo di dire | ! per non parlare %di | ! per via aerea | ! per via telematica
 | ! sul più bello | ! sul filo di lana | ! sul filo del rasoio | ! sulla bocca di tutti | sulla cresta dell' onda
 | sull' onda dell' entusiasmo | sull' orlo del fallimento | sull' orlo di una crisi | sotto gli occhi di tutti
 | dal mio punto di vista | dal nostro punto di vista | dal punto di vista | sotto mentite spoglie
 | sotto i riflettori | da un punto di vista | da un momento all' altro | da un giorno all' altro
 | da una parte all' altra | da un lato all' altro | da un capo all' altro | dall' oggi al domani
 | dal lunedì al venerdì | dal lunedì al sabato | dal lunedì alla domenica | dal principio alla fine
 | da mattina a sera | dalla mattina alla sera | dal mattino alla sera | dall' alba al tramonto
 | da che mondo è mondo | da nord a sud | da est a ovest | in giro per il mondo | ! fin da subito
 | fin dal primo momento | fin dal primo giorno | fin dalle prime | ! fino in fondo | fino alla fine
 | fino a esaurimento scorte | fino ad esaurimento scorte | fino ad esaurimento posti | fino a esaurimento posti
 | ! salvo buon fine | senza ombra di dubbio | senza alcun dubbio | senza peli sulla lingua | senza fare una piega
 | senza batter ciglio | senza capo né coda | senza ombra d' inganno | senza il minimo dubbio
 | senza soluzione di continuità | senza se e senza ma | con le mani nel sacco | con le spalle al muro
 | ! con i piedi per terra | i piedi per terra | ! con l' acqua alla gola | ! con la coda dell' occhio
 | ! con il cuore in gola | ! col cuore in gola | ! con il fiato sospeso | ! col fiato sospeso
 | ! con le buone o con le cattive | ! con un filo d' olio | con un pizzico di sale | con un pizzico di fortuna
 | un filo d' olio | un filo di gas | un filo di voce | un filo d' aria | un sacco di gente | un sacco di cose
 | un sacco di persone | un bicchiere d' acqua | un bicchier d' acqua | un pezzo di pane | un punto di riferimento
 | un punto di partenza | un punto d' incontro | un punto di forza | punti di riferimento | punti di forza
 | punto di riferimento | punto di non ritorno | punto d' incontro | punto di svolta | colpo di fulmine
 | colpo di scena | colpi di scena | colpo di genio | colpo d' occhio | colpo di fortuna | colpo di grazia
 | giro di boa | giro di parole | parola d' ordine | parole d' ordine | parola d' onore | opera d' arte
 | opere d' arte | spirito di squadra | forza di volontà | senso di colpa | sensi di colpa | senso dell' umorismo
 | senso di appartenenza | stato d' animo | stati d' animo | passaggio di testimone | voce di corridoio
 | voci di corridoio | pane per i tuoi denti | pane per i vostri denti | pane per i nostri denti | pan per focaccia
 | anima e corpo | armi e bagagli | asso nella manica | assi nella manica | ago della bilancia | ago nel pagliaio
 | alti e bassi | bastone tra le ruote | bastoni tra le ruote | bastoni fra le ruote | braccio di ferro
 | in bocca al lupo | boccata d' aria | boccata d' ossigeno | ciliegina sulla torta | ciliegia sulla torta
 | cavallo di battaglia | cavalli di battaglia | campanello d' allarme | casa dolce casa | cuore di mamma
 | dente del giudizio | dare il meglio %di | diamo il meglio %di | filo da torcere | fiore all' occhiello
 | fiori all' occhiello | fuoco di paglia | gatta da pelare | gatte da pelare | giorno dopo giorno | anno dopo anno
 | goccia che fa traboccare | grilli per la testa | goccia nell' oceano | goccia nel mare | lacrime di coccodrillo
 | lupo di mare | lunga vita %a | luna di miele | luci della ribalta | mal di testa | mal di gola | mal di pancia
 | mal di denti | mal di schiena | mal di mare | mal d' auto | mano di bianco | mani in pasta | le mani in pasta
 | la mano sul cuore | una mano sul cuore | la mano sul fuoco | le mani sul fuoco | mille e una notte
 | notte in bianco | notti in bianco | occhio di riguardo | occhi della testa | occhio della testa
 | ordine del giorno | orecchie da mercante | paese dei balocchi | palla al balzo | pelle d' oca | pelo nell' uovo
 | pesce d' aprile | pesci d' aprile | pesce fuor d' acqua | pezzo da novanta | piede di guerra
 | pietra dello scandalo | pioggia di stelle | polvere di stelle | puntini sulle i | quadratura del cerchio
 | resa dei conti | ruota di scorta | ruota della fortuna | sale in zucca | salto nel buio | salto di qualità
 | salto nel vuoto | scheletri nell' armadio | scheletro nell' armadio | sete di conoscenza | sogno nel cassetto
 | sogni nel cassetto | sogni d' oro | spada di damocle | spina nel fianco | spalle al muro
 | tempesta in un bicchiere | testa a testa | tempo da perdere | tempo al tempo | tira e molla | tocco di classe
 | torre d' avorio | tutto fumo e niente arrosto | uovo di colombo | uovo di pasqua | uova di pasqua
 | uovo alla coque | vaso di pandora | viaggio di nozze | via di fuga | vie di fuga | via di mezzo
 | una volta per tutte | volta per volta | chi più ne ha più ne metta | un giorno sì e uno no | il meglio del meglio
 | il più delle volte | la ragione per cui | il motivo per cui | il modo in cui | il momento in cui
 | il giorno in cui | il periodo in cui | il gioco vale la candela | vale la pena %di | vale più di mille
 | l' imbarazzo della scelta | l' unione fa la forza | l' attesa è finita | l' appetito vien mangiando
 | la fretta è cattiva consigliera | la notte porta consiglio | la calma è la virtù | la goccia che fa
 | l' abito non fa il monaco | ride bene chi ride ultimo | chi dorme non piglia pesci | chi la dura la vince
 | chi va piano va sano | chi trova un amico | meglio tardi che mai | non tutto il male | non è mai troppo tardi
 | tra il dire e il fare | ! fra il dire e il fare | l' eccezione che conferma la regola
 | tutte le strade portano a roma | tutto è bene quel che finisce bene | rose e fiori | detto tra noi | detto fra noi
 | detto e fatto | sta di fatto che | fatto sta che | punto e a capo | punto e basta | sano e salvo | sana e salva
 | sani e salvi | bell' e pronto | un colpo al cerchio | né carne né pesce | più che mai | prima o poi
 | tanto per cambiare | tanto per cominciare | tanto per iniziare | tanto di cappello | tanto di guadagnato
 | tutto a un tratto | tutto ad un tratto | tutto d' un fiato | tutti i giorni | tutti i giovedì | tutti i lunedì
 | tutti i martedì | tutti i mercoledì | tutti i venerdì | tutti i sabati | tutte le domeniche | tutte le sere
 | tutte le mattine | tutte le settimane | tutto l' anno | rapporto qualità prezzo | soddisfatti o rimborsati
 | a prima acqua | olio di gomito | olio d' oliva | olio di oliva | olio extravergine d' oliva
 | olio extravergine di oliva | olio di semi | pasta alla norma | spaghetti alla carbonara | spaghetti alle vongole
 | risotto alla milanese | risotto ai funghi | risotto allo zafferano | cotoletta alla milanese
 | saltimbocca alla romana | carciofi alla romana | carciofi alla giudia | bistecca alla fiorentina
 | parmigiana di melanzane | melanzane alla parmigiana | pollo alla cacciatora | forno a legna | forno a microonde
 | barca a vela | barche a vela | barca a remi | ferro da stiro | camera da letto | camere da letto | sala da pranzo
 | sala da ballo | sala d' attesa | sala d' aspetto | scarpe da ginnastica | scarpe da tennis | scarpe da corsa
 | occhiali da sole | occhiali da vista | costume da bagno | costumi da bagno | crema da notte | abito da sera
 | abiti da sera | abito da sposa | abiti da sposa | vestito da sposa | spazzolino da denti | carta da parati
 | carte da gioco | sacco a pelo | sacchi a pelo | gioco da tavolo | giochi da tavolo | giochi di società
 | gioco di società | gioco di ruolo | giochi di ruolo | biglietto da visita | biglietti da visita
 | biglietto d' auguri | biglietto di auguri | lista d' attesa | lista di attesa | prova d' acquisto
 | buono d' acquisto | carta d' identità | carta di credito | carte di credito | conto alla rovescia | codice a barre
 | stile di vita | stili di vita | tenore di vita | qualità della vita | compagno di vita | compagni di scuola
 | amico del cuore | amica del cuore | amici del cuore | festa della repubblica | giornata della memoria
 | giorno della memoria | festa dei lavoratori | festa dei nonni | giornata mondiale %di | cambio di stagione
 | saldi di fine stagione | dietro le quinte | fuori dal comune | fuori dagli schemi | fuori dal mondo
 | addetti ai lavori | addetta ai lavori | chiuso per ferie | chiusi per ferie | chiuso per lutto | chiuso per turno
 | aperto al pubblico | aperti al pubblico | aperta al pubblico | servizio a domicilio | consegna a domicilio
 | consegne a domicilio | lavoro a domicilio | vendita al dettaglio | vendita all' ingrosso | spese di spedizione
 | tempi di consegna | tempi di attesa | tempo di attesa | tempo d' attesa | termini di legge
 | per quanto riguarda %art | per quanto concerne %art
 | [va vanno andato andata andati andate andare andranno andrà andava andavano stanno] a ruba
 | [va vanno andato andata andati andate andare andranno andrà] in scena
 | [va vanno andato andata andati andate andare andranno andrà] in onda
 | [va vanno andato andati andare andranno] in fumo | [va vanno andare andati] a rotoli
 | [va vado vanno andare] a genio | [fa fanno fare facciamo farà] al caso [mio tuo suo nostro vostro loro]
 | [fa fanno fare facciamo farà] al caso %di | [fa fare facendo fatto facciamo fate fai faccio fanno] finta %di
 | [fa fare fatto facciamo fate fai faccio fanno] fronte %a
 | [fa fare fatto facciamo fate fai fanno] il punto della situazione
 | [fa fare fatto facciamo fate fai fanno] del [mio suo nostro vostro] meglio
 | [fa fare fatto facciamo fate fai fanno] di testa [mia sua nostra vostra propria]
 | [mettere mettiamo mette messo messa messi metto mettono] a punto
 | [mettere mettiamo mette messo messa messi metto mettono mettete metti] in pratica
 | [mettere mettiamo mette messo messa messi metto mettono mettersi mettiamoci messi] in gioco
 | [mettere mettiamo mette messo messa messi metto mettersi messe] in contatto %con
 | [mettere mettiamo mette messo messa messi mettono] in evidenza
 | [mettere mettiamo mette messo messa messi mettono] in risalto
 | [mettere mettiamo mette messo messa messi mettono] in luce
 | [mettere mettiamo mette messo messa messi mettono] in mostra
 | [mettere mettiamo mette messo messa messi mettono] in vendita
 | [mettere mettiamo mette messo messa messi mettono] a frutto
 | [mettere mettiamo mette messo messa messi mettono] a confronto | [mettere messo mettete metti] in conto
 | [tenere teniamo tiene tenuto tenete tieni tengo tenga] conto %di
 | [tenere teniamo tiene tenuto tenete tieni tenga] conto %di
 | [tenere teniamo tiene tenuto tenete tieni tengono] d' occhio | [tenere teniamo tiene tenuto tenete tieni] a mente
 | [tenere teniamo tiene tenuto tenete tieni] a bada | [tenervi tenerti tenerci tenersi tenerla] al corrente
 | [tenere terremo teniamo] al corrente | [tenere tenga tenga] in considerazione
 | [prendere preso prendiamo prende prendete] sul serio | [prendere preso prendiamo prende prendete] in giro
 | [prendere preso prendiamo prende prendete presi prendi] in mano
 | [prendere preso prendiamo prende prendete presi] per mano
 | [prendere preso prendiamo prende prendete presi prenderà prenderanno] in considerazione
 | [prendere preso prendiamo prende prenderà prendono] il via
 | [prendere preso prendiamo prende prendete prendono] spunto %da
 | [prendere preso prendiamo prende prendete] in prestito | [prendere preso prendiamo prendete] per buono
 | [rendere reso rendersi rendiamo resi rendo] conto %di | [dare dato diamo dà danno darà] vita %a
 | [dare dato diamo dà danno darà] il via %a | [dare dato diamo dà danno darà date dai] retta %a
 | [dare dato diamo dà danno date dai] una mano | [dare dato diamo dà date dai dateci] un' occhiata
 | [dare dato diamo dà danno date] il benvenuto %a | [dare dato diamo dà danno date] il massimo
 | [essere siamo è sono sei siete] sulla buona strada | [essere siamo è sono sei siete] al settimo cielo
 | [essere siamo è sono sei siete] alle prese %con | ! alle prese %con | ! alla ricerca %di | ! alla scoperta %di
 | ! alla portata di tutti | ! alla luce del sole | ! alla luce %di | ! alla faccia %di | ! alla prova dei fatti
 | ! alla fine della fiera | alla vigilia di natale | ! al giorno d' oggi | ! ai giorni nostri
 | ! al passo con i tempi | ! al passo coi tempi | ! al primo colpo | ! al primo posto | ! al primo sguardo
 | ! al giusto prezzo | ! al miglior prezzo | ! al settimo cielo | ! al di sopra %di | ! al di fuori %di
 | ! al di là %di | ! al di sotto %di | ! a causa %di | ! a cura %di | ! a forza %di | ! a favore %di | ! a base %di
 | ! a seguito %di | ! a partire %da | ! a prescindere %da | ! a seconda %di | ! a scapito %di | ! in base %a
 | ! in merito %a | ! in occasione %di | ! in collaborazione %con | ! in concomitanza %con | ! in contrasto %con
 | ! in mancanza %di | ! in assenza %di | ! in presenza %di | ! in onore %di | ! in virtù %di | ! in vista %di
 | ! in caso %di | ! nei confronti %di | ! nei pressi %di | ! nei panni %di | ! nell' ambito %di | ! nell' arco %di
 | ! nel corso %di | ! nel rispetto %di | per via %di | per mezzo %di | per colpa %di | ! ai fini %di
 | ! ai sensi %di | ! ai piedi %di | ! con l' aiuto %di | ! con la scusa %di | ! con lo scopo %di
 | ! con l' obiettivo %di | ! allo scopo %di | ! al fine %di | ! al posto %di | ! al termine %di | ! all' insegna %di
 | ! all' altezza %di | dall' altro lato | d' altro canto | d' altra parte | ! dall' altra parte | ! in altre parole
 | ! in poche parole | ! in altri termini | ! in un certo senso | ! in certi casi | ! in ogni caso | ! in ogni modo
 | ! ad ogni modo | ! a ogni modo | ! in questo modo | ! in qualche modo | ! di gran lunga | ! di buon grado
 | ! di buon mattino | ! di buon auspicio | ! di buon umore | ! di cattivo umore | ! di prima mano
 | ! di seconda mano | ! di prima qualità | ! di prima scelta | ! di alta qualità | ! di ottima qualità
 | ! di fondamentale importanza | ! di tutto rispetto | ! di tutto punto | ! di tutto cuore | ! di vecchia data
 | ! di lunga data | ! di pubblico dominio | ! di comune accordo | ! di mala voglia | ! di bocca buona
 | mano nella mano | volta in volta | ! a prova di bambini | ! per causa %di | ! in favore %di | giochi in scatola
 | nome per nome | ! in onda su | giro a boa | punto per punto | ! a nome %di | ! in nome %di | ! a carico %di
 | ! in conto %di | ! a bordo %di | ! a rischio %di | ! nel mirino %di | ! in preda %a | ! in balia %di
 | ! a ridosso %di | ! in barba %a | ! a dispetto %di | ! a discapito %di | ! a spese %di | ! a proposito %di
 | ! in termini %di | ! in fase %di | ! in tema %di | ! in materia %di | ! in veste %di | ! a titolo %di
 | ! a titolo gratuito | ! a titolo personale | ! in lista d' attesa | ! a ora di pranzo | ! in dirittura d' arrivo
 | ! in forma smagliante | ! a pieno regime | ! a pieno ritmo | ! a pieno titolo | ! a tutto tondo | ! a tutto gas
 | ! a tutta velocità | ! a tutta birra | ! a tutti i costi | ! a tutti gli effetti | ! a ogni costo
 | ! ad ogni costo | ! a qualsiasi costo | ! a qualunque costo | ! a qualsiasi ora | ! a tutte le ore
 | ! a mio parere | ! a nostro parere | ! a mio avviso | ! a nostro avviso | ! a vostro piacimento
 | ! a vostra disposizione | ! a tua disposizione | ! a nostra disposizione | ! a vostro rischio e pericolo
 | ! a tuo rischio e pericolo | ! a loro agio | ! a proprio agio | ! a vostro agio | ! a tuo agio | ! in bella vista
 | ! in bella mostra | ! in bocca al lupo | ! in forte calo | ! in tenera età | ! in dolce attesa | ! in poche ore
 | ! in ordine alfabetico | ! in ordine sparso | ! in ordine di arrivo | ! in quattro e quattr' otto
 | ! in misura maggiore | ! in ogni angolo | ! in netto anticipo | ! in largo anticipo | con largo anticipo
 | ! con molta probabilità | ! con ogni probabilità | ! con tutta probabilità | ! con tutto il cuore
 | ! con tutte le forze | ! con grande piacere | ! con vivo piacere | ! con molto piacere | sulla base %di
 | alla base %di | all' ordine del giorno | all' ultimo minuto | all' ultimo momento | all' ultimo secondo
 | all' ultima moda | fuori di testa | fuori di sé | fuori di casa | fuori dalla portata | gratis et amore
 | per amore o per forza | di bene in meglio | il piacere è tutto nostro | non vedo l' ora %di
 | non vediamo l' ora %di | non vede l' ora %di | non vedono l' ora %di | non vedevamo l' ora %di
 | non vedevo l' ora %di | [non mi ci si vi ti] resta che | ! a rischio e pericolo | di riffa o di raffa
 | per buona pace | con buona pace %di | ! in santa pace | ! a torto o a ragione | volente o nolente
 | vita natural durante | per lungo e per largo | ! a destra e a manca | ! a destra e a sinistra | di qua e di là
 | ! a immagine e somiglianza | ! a perdita d' occhio | ! a buon diritto | ! a buon mercato | ! a buon prezzo
 | ! a buon fine | ! a buon punto | ! a miglior vita | ! a fine giornata | ! a fine serata | ! a fine mese
 | ! a fine anno | ! a inizio anno | ! a metà prezzo | ! a metà strada | ! a mente fredda | ! a mente lucida
 | ! a sangue freddo | ! a pancia piena | ! a stomaco vuoto | ! a pancia in su | ! a occhi chiusi | ! ad occhi chiusi
 | ! a occhi aperti | ! ad occhi aperti | ! a piedi nudi | ! a piedi scalzi | ! a luci spente | ! a voce alta
 | ! a bassa voce | ! ad alta voce | ! ad alto livello | ! a fuoco lento | ! a fuoco basso | ! a fuoco vivo
 | ! a fuoco dolce | ! a fiamma bassa | ! a bagno maria | ! a temperatura ambiente | ! a mano libera
 | ! a mano armata | ! a maniche corte | ! a maniche lunghe | ! a tinta unita | ! a forma di cuore
 | ! a forma di stella | ! a grande richiesta | ! a numero chiuso | ! a prezzi stracciati | ! a prezzo stracciato
 | ! a posti limitati | ! a ingresso libero | ! ad ingresso libero | ! a ingresso gratuito | ! ad ingresso gratuito
 | ! a offerta libera | ! ad offerta libera | [voltare voltato voltiamo volta voltiamo] pagina
 | [prendere prende prendono prendendo prenderà] forma
 | due piccioni con una fava | non tutto il male viene per nuocere | fare di necessità virtù
 | la goccia che fa traboccare il vaso | la goccia che ha fatto traboccare il vaso
 | chi va piano va sano e va lontano | chi va piano va sano | da che pulpito viene la predica | ora o mai più
 | chi la dura la vince | una volta per tutte | tra il dire e il fare c'è di mezzo il mare | dal dire al fare
 | l' ago della bilancia | colto la palla al balzo | cogliere la palla al balzo | prendere la palla al balzo
 | la palla al balzo | il gioco vale la candela | il gioco non vale la candela
 | a caval donato non si guarda in bocca | meglio tardi che mai | chi tardi arriva male alloggia
 | chi dorme non piglia pesci | non è tutto oro quel che luccica | non è tutto oro quello che luccica
 | l' appetito vien mangiando | il mattino ha l' oro in bocca | chi trova un amico trova un tesoro
 | il lupo perde il pelo ma non il vizio | a mali estremi estremi rimedi | l' unione fa la forza
 | ogni promessa è un debito | ogni promessa è debito | l' abito non fa il monaco | una rondine non fa primavera
 | chi fa da sé fa per tre | chi semina vento raccoglie tempesta | chi ben comincia è a metà dell' opera
 | rosso di sera bel tempo si spera | tanto va la gatta al lardo | can che abbaia non morde
 | l' erba del vicino è sempre più verde | mettere il carro davanti ai buoi | mettere nero su bianco
 | mettere i puntini sulle i | mettere le mani avanti | mettere la mano sul fuoco | mettersi nei panni %di
 | prendere il toro per le corna | prendere due piccioni con una fava | prendere la vita con filosofia
 | fare il passo più lungo della gamba | fare il giro del mondo | fare il punto della situazione
 | fare i salti di gioia | fare il pieno di energia | fare a meno %di | fare finta di niente
 | dare del filo da torcere | dare filo da torcere | dare il colpo di grazia | dare il meglio di sé
 | dà il meglio di sé | danno il meglio di sé | avere la testa tra le nuvole | con la testa tra le nuvole
 | la testa tra le nuvole | i piedi per terra e la testa tra le nuvole | con i piedi per terra | avere le mani bucate
 | avere la pelle d' oca | venire la pelle d' oca | la pelle d' oca | le farfalle nello stomaco | il cuore in gola
 | il cuore in mano | con il cuore in mano | col cuore in mano | con le mani in mano | con le mani in pasta
 | le mani in pasta | le mani nel sacco | con il naso all' insù | con gli occhi chiusi | con gli occhi lucidi
 | con il sorriso sulle labbra | il sorriso sulle labbra | una ciliegina sulla torta | la ciliegina sulla torta
 | un fulmine a ciel sereno | un pugno nello stomaco | un ago in un pagliaio | un pesce fuor d' acqua
 | un lupo di mare | un giro di parole | un giro di vite | un nodo alla gola | un salto nel passato
 | un tuffo nel passato | un salto di qualità | un colpo di testa | un passo alla volta | un passo dopo l' altro
 | un piede dopo l' altro | un giorno sì e uno no | una mano sul cuore | una boccata d' aria
 | una boccata d' aria fresca | una ventata d' aria fresca | una tempesta in un bicchiere d' acqua
 | un pozzo senza fondo | il rovescio della medaglia | l' altra faccia della medaglia | il fiore all' occhiello
 | il bicchiere mezzo pieno | il bicchiere mezzo vuoto | il tempo è denaro | il tempo è galantuomo
 | la coda tra le gambe | la luce in fondo al tunnel | luce in fondo al tunnel | la prova del nove
 | la parte del leone | la punta dell' iceberg | la quiete dopo la tempesta | la legge del più forte
 | l' asso nella manica | l' imbarazzo della scelta | solo l' imbarazzo della scelta | l' occasione fa l' uomo ladro
 | l' ultimo dei mohicani | la notte porta consiglio | la speranza è l' ultima a morire
 | le bugie hanno le gambe corte | ! a passo d' uomo | ! a naso in su | ! a regola d' arte | ! a più non posso
 | ! a torto o ragione | ! in un batter di ciglia | ! in quattro e quattr' otto | ! in via di guarigione
 | ! in alto i calici | ! in mezzo alla natura | ! in riva al mare | ! in riva al lago | ! in riva al fiume
 | ! in cima alla classifica | sulla cresta dell' onda | sulle ali dell' entusiasmo | sulla stessa lunghezza d' onda
 | sulla punta delle dita | sotto la lente d' ingrandimento | sotto i migliori auspici | sotto il segno %di
 | tra l' incudine e il martello | tra alti e bassi | tra una chiacchiera e l' altra | tra una cosa e l' altra
 | tra un impegno e l' altro | tra una risata e l' altra | al di là del bene e del male | al calar del sole
 | al tramonto del sole | al chiaro di luna | al centro dell' attenzione | alle prime luci dell' alba
 | alla luce dei fatti | alla resa dei conti | a tempo di record | a tempo di musica | da togliere il fiato
 | da mozzare il fiato | da leccarsi i baffi | da leccarsi le dita | da parte a parte | da solo a solo
 | da quando il mondo è mondo | dal vivo e in diretta | di punto in bianco | di tutti i colori
 | di generazione in generazione | non avere peli sulla lingua | non sta più nella pelle | non stiamo più nella pelle
 | non stanno più nella pelle | non sto più nella pelle | non stavamo più nella pelle | non vedere l' ora
 | non c'è due senza tre | non c'è niente da fare | non c'è tempo da perdere | non c'è rosa senza spine
 | non è mai troppo presto | non è il caso | non è detta l' ultima parola | non ha nulla da invidiare
 | niente di più semplice | nella buona e nella cattiva sorte | nella misura in cui | nella maggior parte dei casi
 | nella stragrande maggioranza dei casi | nel mezzo del cammin | nel bel mezzo %di | nel giro di poche ore
 | nel giro di pochi giorni | nel cuore della città | nel cuore del centro storico | tenere le dita incrociate
 | teniamo le dita incrociate | tirare l' acqua al proprio mulino | togliersi un sasso dalla scarpa
 | tornare sui propri passi | rompere le uova nel paniere | saltare di palo in frasca | senza arte né parte
 | senza ombra di dubbio | senza esclusione di colpi | perdere il filo del discorso
 | perdersi in un bicchiere d' acqua | piangere sul latte versato | restare a bocca aperta | rimanere a bocca aperta
 | sano come un pesce | spaccare il capello in quattro | chi più ne ha più ne metta
 | chi lascia la strada vecchia per la nuova | chi non risica non rosica | chi non ha testa abbia gambe
 | come due gocce d' acqua | come un pesce fuor d' acqua | come il cacio sui maccheroni | sin dal primo giorno
 | un sacco di case | un filo di luce | al fine di evitare`;
