/** First names that people in Italy bear, in small letters without accents; none that is as often a word or a place. */
export const firstNames = new Set(
  `abramo ada adele adriana adriano agata agnese agostino aicha aida alan alba alberta alberto aldo alessandra alessandro alessia
  alessio alex alexandra alexandru alfio alfonso alfredo alice alina alessandrina aleksandra ambra amedeo amelia amina amir ana anas
  andrea andrei andreea angela angelica angelina angelo anita anna annalisa annamaria annarita antonella antonia antonietta
  antonino antonio arianna armando arturo asia assunta attilio augusto aurelia aurelio aurora barbara bartolomeo beatrice
  benedetta benedetto bernardo biagio bianca bogdan brando bruna bruno camilla carla carlo carlotta carmela carmelo carmen
  carmine carolina caterina catia cecilia celeste cesare chen chiara christian cinzia ciro claudia claudio clara clelia clotilde
  concetta consuelo corrado cosimo costantino cristian cristiana cristiano cristina damiano daniel daniela daniele danilo dario
  davide debora deborah delia denis denise desiree diana diego dino domenica domenico donatella donato dora doriana eda edda
  edoardo elena eleonora elettra elia eliana elisa elisabetta ellen elio eloisa elsa elvira emanuela emanuele emilia emiliano
  emilio emma enea enrica enrico enza enzo ermanno erika erica ernesto ester ettore eugenia eugenio eva evelina fabiana
  fabiano fabio fabiola fabrizia fabrizio fatima fausta fausto federica federico felice ferdinando fernanda fernando
  filippo filomena fiorella fiorenza flavia flavio franca francesca francesco franco fulvia fulvio gabriel gabriela gabriele
  gabriella gaetano gaia gennaro gerardo gemma george georgiana ghita giacomo giada gian giancarlo gianfranco gianluca
  gianluigi gianmarco gianna gianni gianpaolo gilda gina gino giorgia giorgio giovanna giovanni giovannina giuditta giulia giuliana
  giuliano giulio giuseppe giuseppina giusy grazia graziella graziano greta guglielmo guido hamid hassan helena hu ibrahim
  ida igor ilaria ileana imma immacolata ines ioana ion irene iris isabella isacco ismail italo iva ivan ivana ivano ivo
  jacopo jennifer jessica john jonathan julia karim karin katia kevin khadija lara laura lea leandro leila leonardo letizia
  lia lidia liliana lina linda lino lisa livia livio lorena lorenza lorenzo loretta loris luana luca lucia luciana luciano
  lucio lucrezia ludovica ludovico luigi luigia luigina luisa maddalena manlio manuel manuela mara marcella marcello marco
  margherita maria mariagrazia marialuisa marianna mariano maria mariarosa mariella marilena marina mario marisa marta martina
  martino massimiliano massimo matilde matteo mattia maura maurizio mauro melania melissa mia michael michela michele michelle
  milena milo mimmo mirco mirella miriam mirko moira monica mohamed mohammed moreno mustafa nadia naomi natalia natalina nicola
  nicole nicoletta nicolo nina nino noemi nora norma nunzia olga oliviero omar orazio orietta ornella orsola oscar osvaldo
  ottavia paola paolo pasquale patrizia patrizio pietro piera piero pierluigi pierpaolo pina pino pio quirino rachele raffaela
  raffaele raffaella raimondo rebecca regina remo renata renato riccardo rita roberta roberto rocco rodolfo romina romolo
  rosa rosalba rosalia rosanna rosaria rosario rossana rossella ruben ruggero sabina sabrina salvatore samanta samantha samira
  samuel samuela samuele sandra sandro santino sara sarah saverio sebastiano selena serafina serena sergio silvana silvano
  silvia silvio simona simone sofia sonia stefania stefano susanna tania tatiana teodoro teresa tiziana tiziano tommaso
  tony ugo umberto valentina valentino valeria valerio vanessa vera veronica vincenza vincenzo viola virginia vito vittoria
  vittorio viviana walter wanda xenia yassine youssef zoe zeno
  adam alexander amanda amy andrew anne anthony ashley ben benjamin brian catherine charles charlotte chris christopher daisy dan david
  donald edward elizabeth emily emma eric frank grace hannah harry helen henry jack jacob james jane jason jeff jen jim joe
  joseph josh karen kate kelly ken kim larry lucy luke mark martin mary matthew megan mike nancy nathan nick oliver olivia
  patricia patrick paul peter rachel richard robert ryan sam scott sean sophie stephen steve steven susan thomas tim tom
  tyler victoria william`
    .split(/\s+/)
    .filter(Boolean),
);
