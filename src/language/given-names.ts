/**
 * Frequent given names by the language they are usual in (ISO 639-3), as they stand in English copy too. Folded: no accents, lower case.
 * A run of capitalised words that begins with one is a person unless another table says otherwise. Left out: names that are more often
 * a place, a month, a firm or a common word in the news (Chelsea, April, Ford, Grant, Hope).
 */
export const GIVEN_NAMES: Readonly<Record<string, string>> = {
  eng: `
aaron abbie abby abigail abraham ada adam adele adrian agatha agnes aidan aileen alan albert alec alex alexander alexandra alexis alfred
alice alison alistair allan allen allison alyssa amanda amber amelia amy andre andrea andrew andy angela angelina angie angus anita ann
anna anne annie anthony antonia antony archie arlene arnold arthur ashley audrey aubrey avery barack barbara barney barry bart beatrice becky
belinda ben benjamin bernadette bernard bernie bert bertha bess beth bethany betsy betty beverly bill billy blair blake bob bobby bonnie brad
bradley brandon brenda brendan brent brett brian bridget brittany bruce bryan bryce caitlin caleb calvin cameron camilla candace candice carl
carla carly carmen carol carole caroline carolyn carrie casey cassandra catherine cathy cecil cecilia cecily cedric celia chad charlene charles
charlie charmaine cheryl chester chloe chris christian christie christina christine christopher chuck cindy claire clara clarence claude claudia
clayton clement cliff clifford clint clive clyde cody colin colleen connie conor corey cory craig cristina curtis cynthia daisy dale damian damon
dan dana daniel danielle danny darlene darrell darren darryl dave david dawn dean deanna debbie deborah debra deirdre denis denise dennis derek
dermot desmond diana diane dianne dick dominic don donald donna doreen doris dorothy doug douglas drew duane duncan dwayne dwight dylan earl
eddie edgar edith edmund edna eduard edward edwin eileen elaine eleanor elena eli elijah elisabeth elise eliza elizabeth ella ellen ellie elliot
elliott eloise elsa elsie elvis emily emma eric erica erik erika erin ernest ernie esther ethan ethel eugene eunice eva evan eve evelyn ezra
faye felicia felicity felix fergus fiona florence floyd frances francine francis frank franklin fred freda freddie frederick gabriel gabrielle gail
gareth garrett garry gary gavin gemma gene geoff geoffrey george georgina gerald geraldine gerard gerry gil gilbert gillian gina ginny gladys
glen glenda glenn gloria gordon grace graeme graham greg gregg gregory greta gretchen guy gwen gwendolyn hannah hank harold harriet harrison
harry harvey hazel heather hector heidi helen helena henrietta henry herbert herman hilary hillary holly homer horace howard hubert hugh hugo
humphrey ian ida ingrid irene iris irving irwin isaac isabel isabella isabelle ivan ivy jack jackie jacob jacqueline jacqui jade jake james jamie
jan jana jane janet janice janine jared jasmine jason jay jean jeanette jeanne jeb jed jeff jeffery jeffrey jemima jen jenna jennifer jenny
jeremiah jeremy jermaine jerome jerry jesse jessica jessie jill jillian jim jimmy jo joan joann joanna joanne jocelyn jodie jody joe joel joey
john johnny jon jonah jonathan jordan joseph josephine josh joshua joy joyce juanita judith judy julia julian juliana julie juliet justin justine
kaitlyn karen kari karl kate katherine kathleen kathryn kathy katie katrina kay kayla keith kelly kelsey ken kendra kenneth kenny kent kerry
kevin kieran kim kimberly kirk kirsten kirsty kris kristen kristin kristina kristine kurt kyle kylie lance lara larry laura lauren laurence laurie
lawrence leah lee leigh lena leo leon leonard leroy les leslie lester lewis liam lillian lily linda lindsay lindsey lisa liz liza lloyd lois lola
lonnie loretta lori lorna lorraine lou louis louisa louise lucas lucille lucinda lucy luke lulu luther lydia lyle lyndon lynn lynne mabel mac
mackenzie maddie madeleine madeline mae maggie malcolm malia mandy marc marcia marcus margaret margery margot maria marian marianne marie
marilyn marina marion marissa marjorie mark marlene marsha marshall martha martin marty marvin mary matt matthew maud maureen maurice max maxine
megan meghan melanie melinda melissa melody melvin mercedes meredith michael micah michele michelle mick miguel mike mildred miles milton mindy
miranda miriam mitch mitchell moira molly monica morgan morris moses muriel murray myra myrtle nadia nancy naomi natalie natasha nathan nathaniel
ned neil nell nellie nelson neville nicholas nick nicola nicole nigel nina noah noel nora norma norman olive oliver olivia oscar otto owen paige
pam pamela pat patricia patrick patsy patty paul paula pauline peggy penelope penny percy perry pete peter petra phil philip philippa phillip
phoebe phyllis polly priscilla quentin rachael rachel ralph ramona randall randy ray raymond rebecca regina reginald renee rex rhonda ricardo
richard rick ricky rita rob robbie robert roberta robin robyn rochelle rod roderick rodney roger roland ron ronald ronan ronnie rory rosa rosalind
rosalie rosemary rosie ross rowan roy ruby rudolph rudy rufus rupert russ russell rusty ruth ryan sabrina sadie sally salvatore sam samantha
samuel sandra sandy sara sarah sasha saul scott sean sebastian selina serena seth shane shannon sharon shaun shauna shawn sheila shelley
shelly sheryl shirley sidney sienna silvia simon simone sonia sonya sophia sophie spencer stacey stacy stan stanley stefan stella stephanie
stephen steve steven stewart stuart sue susan susanna susannah susie suzanne sybil sylvester sylvia tabitha tamara tammy tanya tara tasha ted
teddy terence teresa teri terrance terri terry tess theodore theresa thelma thomas tiffany tim timothy tina toby todd tom tommy toni tony tonya
tracey traci tracy travis trent trevor tricia trish tristan troy trudy tyler tyrone ursula valerie vanessa vera vernon veronica vicki vicky
victor victoria vince vincent viola violet virgil vivian vivien vivienne wade wallace wally walter wanda warren wayne wendell wendy wesley whitney
wilbur wilfred will willa william willie willis wilma winifred winston woody wyatt yolanda yvette yvonne zach zachary zack zane zara zoe`,
  spa: `
abel adela adolfo adriana agustin alba alberto aldo alejandra alejandro alfonso alfredo alicia alonso alvaro amalia amparo ana anabel andres
angelica angel anibal antonio araceli armando arsenio arturo augusto aurelio aurora beatriz benito bernardo blanca braulio bruno camila camilo
carlos carolina catalina cayetano cesar clemente concepcion consuelo cristian cristobal daniela danilo dario delfina delia diego dolores domingo
edgardo eduardo efrain elias eliseo elisa eloy elvira emiliano emilio encarnacion enrique ernesto esperanza esteban estela eugenia eugenio eusebio
evaristo evelio ezequiel fabian fabiola faustino federico felipe fermin fernanda fernando fidel flor francisca francisco gabriela gaspar genaro
gerardo german gilberto gisela gonzalo graciela gregorio guadalupe guillermo gustavo hector heriberto hernan hilda hipolito horacio humberto
ignacio ines inmaculada irma isabel isidro ismael jacinto jaime javier jesus jimena joaquin jorge jose josefa josefina juan juana julieta julio
lautaro lazaro leandro leonardo leonel leonor leopoldo leticia lidia lisandro lorenzo lourdes lucia luciano luis luisa luz macarena magdalena
manuel manuela marcela marcelino marcelo marcos margarita mariana mariano maribel marina mario marisol marta matias mauricio maximiliano mayra
mercedes micaela miguel milagros minerva mireya moises monserrat montserrat natalia nestor nicanor nicolas noelia norberto norma nuria octavio
ofelia olga omar orlando osvaldo oswaldo pablo paloma pascual patricio paz pedro pilar placido rafael rafaela ramiro ramon raquel raul rebeca
reinaldo renato reynaldo ricardo rigoberto roberto rocio rodolfo rodrigo rogelio rolando romulo rosalia rosario rosaura ruben salvador
samuel santiago sara sergio silvestre silvio simon socorro sofia soledad susana tadeo teodoro teofilo tomas trinidad ulises valentin
valentina veronica vicente victoria violeta virginia viviana wilfredo xavier ximena yolanda zoraida zulema
elena maria carmen teresa rosa cristina laura antonia paula silvia julia patricia irene andrea monica angela sonia sandra eva esther
gloria claudia lorena david daniel adrian ivan oscar victor hugo gabriel julian felix martin sebastian evo paola liliana mirta martha
berta cecilia`,
  por: `joao luiz thiago tiago paulo pedro antonio fernanda helder rui nuno vasco duarte henrique guilherme caetano gilmar jair dilma
lula aecio eduarda leticia beatriz rodrigo rogerio renan sergio goncalo marcio flavio fabio davi raimundo sebastiao luis tarcisio michel
manoel mateus vitor matheus geraldo adriano vinicius ronaldo jeronimo catarina aline luciana vitoria larissa luana renata eliane cristiane
debora rosangela jaqueline terezinha raimunda andreia fabiana joana luzia`,
  fra: `adrien agathe alain alexandre alphonse amelie anais arnaud aurelie aurelien baptiste bastien benoit brigitte bruno camille celine
chantal christophe clemence clementine corentin cyril dominique edouard elodie emilie emmanuel emmanuelle etienne eugenie eric fabien fabrice
florent florian francois francoise frederic gaelle gaston genevieve gerard ghislaine gilles guillaume gustave helene henri herve hubert jacques
jean jerome joel joelle josephine julien laetitia laurent lea leonie lionel loic louis luc ludovic madeleine manon marcel marine mathieu mathilde
maxime michel monique nadine nathalie nicolas noemie odile olivier pascal pascale patrice philippe pierre quentin raphael raphaelle regis remi
remy rene roselyne sabine sandrine segolene severine solange stephane sylvain sylvie thibault thierry valery veronique xavier yannick yves yvette
georges sebastien antoine mickael romain didier serge franck lucien emile fernand jules marguerite virginie juliette lucie cecile delphine
karine corinne colette ginette paulette germaine therese rachida najat nolwenn gwenael yann erwan gael`,
  deu: `alexander andreas anke anneliese annegret armin axel bastian bernd bernhard birgit boris brigitte burkhard carsten christa christof
christoph claus dagmar detlef dieter dietmar dirk eckart edmund elke ernst eva evelyn frauke friedrich friedhelm fritz gabriele georg gerda
gerhard gerd gisela gregor gudrun guido gunter guenter gunther hannelore hans harald hartmut heike heiko heiner heinrich heinz helga helmut
herbert hermann hildegard holger horst ilse ingo ingrid jens joachim jochen johann johanna johannes jorg joerg jurgen juergen jutta karin
karl karsten kathrin katrin klaus konrad lars lothar ludwig lutz manfred manuela markus matthias michaela monika norbert olaf oskar ottmar peer
rainer ralf reiner reinhard reinhold renate roland rolf rudiger ruediger rudolf sabine siegfried sigmar sigrid silke stefan steffen susanne
svenja sven theo thilo thomas thorsten torsten udo ulf ulrich ulrike ursula ute uwe volker waltraud werner wilhelm winfried wolf wolfgang
josef franz tobias philipp lukas maximilian niklas moritz eberhard erich angelika martina anja stefanie katharina kerstin cornelia annette
bettina sonja christiane franziska annalena beate karoline margarete rosemarie sybille tanja veronika wiebke alois leopold gottfried`,
  ita: `alberto alessandra alessandro alessio andrea angelo annalisa antonella arnaldo beppe bruno carlo chiara cinzia claudio corrado cristiano
daniele dario domenico elisabetta emanuele enrico ettore fabio fabrizio federica federico filippo franco francesca francesco gaetano gennaro
giacomo giampaolo gianfranco gianluca gianluigi gianni giorgia giorgio giovanni giulia giulio giuseppe guglielmo ignazio ilaria lamberto laura
leonardo lorenzo luca lucio luigi maddalena marcello marco mariastella mario massimiliano massimo matteo maurizio mauro michele mirko nichi nicola
ottavio paola paolo piero pietro raffaele renato renzo roberto rocco romano rosario rosy salvatore sandro sergio silvio simona stefano tommaso
tullio ugo umberto valentino vincenzo virginia vito vittorio walter
davide riccardo giuseppina giovanna carmela caterina antonietta martina patrizia franca elly`,
  nld: `bram cornelis daan dirk femke frans geert gerrit hendrik ivo jaap jeroen johan joost joris karel kees klaas koen maarten marijke marleen
mart niels piet pieter rutger ruud sander sjoerd sybrand theo thijs wouter wim willem`,
  nob: `anders astrid bjorn borge carl dag eivind erna espen frode gunnar haakon hakan halvard harald hege helge henrik ingvar jens jonas jorgen
kjell knut lars lasse leif magnus marit mette mikael morten niels nils odd olav ole oystein per pernille petter ragnar rasmus rune sigrid siv
soren stefan stein svein terje thor thorbjorn tord tore torstein trond trygve ulf ulla vidar`,
  pol: `agnieszka aleksander andrzej anna bartosz beata bogdan boguslaw boleslaw bronislaw cezary czeslaw dariusz donald dorota elzbieta ewa
grzegorz henryk iwona jacek jakub janusz jaroslaw jerzy joachim jolanta jozef kamil katarzyna kazimierz krzysztof lech leszek maciej magdalena
malgorzata marcin marek mariusz mateusz michal miroslaw pawel piotr przemyslaw radoslaw rafal ryszard slawomir stanislaw stefan szymon tadeusz
tomasz wieslaw wladyslaw wlodzimierz wojciech zbigniew zdzislaw zofia zygmunt`,
  rus: `aleksandr aleksei alexei alexey anastasia anatoly andrei andrey arkady artem boris denis dmitri dmitry ekaterina elena evgeny fyodor
galina gennady georgy gleb grigory igor ilya irina kirill konstantin ksenia larisa leonid lev lyudmila maksim maria maxim mikhail nadezhda
natalia nikita nikolai oksana oleg olga pavel roman rustam ruslan sergei sergey svetlana tatiana tatyana timur vadim valentin valentina valery
vasily viktor viktoria vitaly vladimir vladislav vyacheslav yaroslav yegor yekaterina yelena yevgeny yulia yuri`,
  ukr: `andriy bohdan dmytro ihor kateryna kyrylo mykhailo mykola oleh oleksandr oleksiy olha petro pavlo ruslana serhiy taras viktor vitali
vitaliy volodymyr yulia yuriy`,
  arb: `abbas abd abdallah abdel abdelaziz abdelfattah abdul abdulaziz abdullah abdulrahman abu adel adnan ahmad ahmed aisha akram ali amal amin
amina amir amr anwar arif ashraf asma atef ayman aziz bashar bashir bilal dalia ehud faisal faiz farid farouk fatima fayez fayyad fouad ghassan
hadi haider hakim hamad hamid hamza hanan hani hasan hassan hisham hosni husain hussein ibrahim imad imran iman ismail jaber jalal jamal jamil
jawad kamal karim khaled khalid khalifa khalil laila layla leila mahdi mahmood mahmoud majid malik mansour marwan maryam masoud mehdi mohamed
mohammad mohammed mohsen mona moqtada muammar muhammad mukhtar munir mustafa mustapha nabil nabila nadia najib nasser nawaz nawaf noor nouri omar
omer osama othman qasim rached rafiq rami rashid reza riyad saad sabah saddam saeed said saif salah saleem saleh salim salma salman sami samir
samira sayed sayyid selim shahid shahram sharif suleiman sultan taha tahir talal tamim tarek tariq tawfiq usama wael waleed walid yahya yaser
yasin yasir yasser yousef youssef yousuf yusuf zahra zainab zayed zeinab ziad hassan rouhollah`,
  heb: `avi avigdor avraham benny binyamin chaim dov ehud eli eyal gideon golda haim ilan itzhak moshe naftali noam ofir reuven shimon shlomo tamar
tzipi uri yair yaakov yehuda yigal yitzhak yossi yuval ze`,
  tur: `ahmet ali bulent burak cem cemal devlet emine emre ercan erdal fatih fatma fethullah hakan halil huseyin ibrahim ilker ismet kemal mehmet
meral mesut mevlut murat mustafa necmettin nihat numan nuri omer onur osman ozgur recep selahattin selin serdar sinan suleyman tayyip tugba turgut
umit volkan yasar yigit zeynep`,
  ell: `alexandros alexis andreas antonis christos costas dimitra dimitris eleni evangelos george georgios giannis giorgos ioannis katerina konstantinos
kostas kyriakos maria michalis nikolaos nikos panagiotis pavlos petros prokopis sofia spyros stavros theodoros vangelis yannis yiannis`,
  hin: `abhishek aditya ajay akhilesh akshay amit amitabh anand anil anita anjali anurag arjun arun arvind asha ashok atal bharat chandra deepak devendra
dinesh divya gopal harish hemant indira jagdish jaya kamal karan kavita kiran krishna lakshmi lal madhav mahatma mahesh mamata manish manmohan
manoj mohan mukesh narendra naresh naveen neha nirmala nitin nitish pankaj piyush pooja prakash pramod pranab prashant pratibha priya priyanka
rahul raj rajesh rajiv rajnath rakesh ram ramesh ravi ritu rohit sachin sandeep sanjay sanjeev sanjiv satish shashi shivraj shobha smriti sonia sunil
sunita suresh sushma uday uddhav vijay vikas vikram vinod virat vivek yashwant yogi`,
  jpn: `akihiro akira fumio haruka hiroshi hiroto junichiro katsuya kazuo keiko kenji kenta koichi makoto masahiro masato mariko miyuki naoto
noriko ryo sanae satoshi shigeru shinzo shinichi shunichi takashi takeshi taro toshihiro toshiyuki yasuo yoko yoshihide yoshihiko yoshiro yoshito
yuichiro yukio yuko yumi yuriko`,
  swa: `babatunde chidi chinua chukwuma emeka goodluck ifeanyi jomo julius kofi kwame mwai ngozi nnamdi obiageli olusegun oluwaseun sani thabo
uhuru wangari yemi yoweri`,
}
