/**
 * Family names by the language they are usual in (ISO 639-3), folded: no accents, lower case. `spa` are the most frequent names of
 * Spain and Latin America, enough to see that the second of three names is a surname; `por` are spellings that only Portuguese has;
 * the others stand before the given name.
 */
export const FAMILY_NAMES: Readonly<Record<string, string>> = {
  spa: `
abreu acevedo acosta acuna aguilar aguilera aguirre alarcon alfonso alonso alvarado alvarez amador anaya andrade aragon aranda arce arellano arevalo
arias armas arroyo avila ayala baez balaguer ballesteros barajas barbosa barrera barreto barrientos barrios batista bautista becerra beltran benavides benitez
bermejo bermudez betancourt betancur blanco bolanos borges bravo briceno bueno bustamante bustos caballero cabello cabrera caceres calderon calvo
camacho campos canas cano cantu cardenas cardona carmona carranza carrasco carrera carrillo carrion casas castaneda castano castellanos castillo castro
cedeno cepeda cerda cervantes chacon chavez cisneros colon contreras cordero cordoba cordova corona coronado corral correa cortes cortez crespo cruz cuellar
cuesta cuevas davila delgado diaz diez dominguez duarte duque duran echeverria elizondo encinas enriquez escobar escobedo espejo espino espinosa espinoza
esquivel estrada exposito fajardo farias fernandez ferrer figueroa flores fonseca franco frias fuentes gaitan galan galindo gallardo gallego gallegos galvan
gamboa gamez garay garcia garrido garza gaviria gil gimenez godoy gomez gongora gonzales gonzalez granados guardado guerra guerrero guevara guillen gutierrez
guzman henriquez heredia hermoso hernandez herrera herrero hidalgo hinojosa holguin huerta hurtado ibanez ibarra iglesias izquierdo jaramillo jimenez juarez
jurado landa lara leal leiva leon lerma leyva linares llamas llorente lopez lorenzo lozano lucero lugo luna machado macias madrid maduro maldonado manzano marin
marquez marrero marti martinez mata mateos mayorga maza medina mejia melendez melgar mena mendez mendoza menendez mercado merino mesa meza miranda
mojica molina molinero monroy montalvo montano montenegro montero montes montilla montoya mora morales moreno moreta morillo moya mujica munguia muniz munoz
murillo naranjo narvaez nava navarrete navarro negron nieto nieves noriega nunez obando obregon ocampo ocana ochoa ojeda olivares olivera olmos ordonez orellana orozco
ortega ortiz osorio otero oviedo pacheco padilla palacio palacios palma pantoja paredes parra pascual pastor pastrana paz pedraza pedroza pena penaloza peralta perdomo
perez pineda pinto pizarro plaza polanco ponce portillo posada pozo prieto puentes puig quesada quevedo quinones quintana quintero quiroga ramirez ramos
rangel rendon renteria renteria rey reyes rincon rios riquelme rivas rivera rivero robledo robles rocha rodas rodriguez rojas roldan roman romero rosado rosales rosario
rosas rubio rueda ruiz ruz saavedra saenz salas salazar salcedo saldana saldivar salgado salinas sanchez sandoval sanabria santana santiago santillan santos sanz
sarmiento segovia segura sepulveda serna serrano sierra silva solano solis solorzano soler soria soriano sosa sotelo soto suarez tapia tejada tejeda tellez tello toledo
toro torres tovar trejo trevino trujillo uribe urbina urrutia valdes valdez valencia valenzuela valera valle vallejo valles varela vargas vasquez vazquez vega
velasco velasquez velazquez velez vera vergara vicente vidal vidales villa villalba villalobos villanueva villareal villarreal villegas viera yanez ybarra
abad abarca alba alcala alcantara aldana aliaga altamirano alva amaro anguiano angulo aparicio aranguren arenas arguello arredondo arriaga arroyave
arteaga arzate asencio astudillo aviles ayllon banuelos barboza barragan barron basurto bejarano bernal berrios bonilla bracamonte brito burgos
bustillos caamano cabanas cadena calzada camarena campoy canales caraballo carbajal cardozo carpio carranco casillas castellon castrejon cavazos
ceballos centeno cervera cespedes chaparro chavarria chaves cifuentes collazo concepcion cornejo corrales cota covarrubias cuadrado cubillos delacruz
desantiago donoso echeverry elias escalante escalona escamilla escudero esparza espinal estevez farfan feliciano felix fierro figuera frausto galarza
galeano galeas gallo galvez garces garnica gastelum giraldo godinez goicoechea granda grijalva guajardo guerrera guillermo gurrola haro hernandes
herrada hinojos ibarrola irizarry islas jaimes jasso jimeno ledesma lemus lira lizarraga loaiza longoria lucas luevano luque macedo madera madrigal
magana manriquez maravilla mariscal marroquin marte matamoros matos melendrez menchaca meraz millan mireles moncada mondragon monge monreal monroe
monsalve montalban montanez montelongo montesinos montiel morfin mota moyano munera murcia najera navas neira nevarez niebla nogales novoa nunes
ocasio olguin oliva olivas olivo oquendo oropeza pabon pagan palacin palomino pardo partida patino pavon pedrero pelayo penate perea pereda pereyra
pichardo pina placencia poblete portales portugal preciado puente pulido quezada quijano quiles quinteros quiros rascon rebolledo recio regalado
resendiz restrepo retana riojas robaina rodarte rolon romano roque rubalcaba sahagun salamanca salcido saldarriaga samaniego samano sandin sanmartin
santacruz santillana sarabia saucedo serrato sevilla sisneros soliz somarriba sorto sotomayor taboada tamayo tena terrazas tinoco tirado toscano
trillo troncoso ubeda ugarte ulloa urena urias urquiza urrea urzua valadez valdivia valdovinos vallejos valverde varona vela venegas verdugo viana
villafane villagomez villagran villalpando villasenor villatoro villavicencio yepes yepez zabala zaldivar zaragoza zavaleta zelaya zubieta zuleta
zamora zamorano zambrano zapata zarate zavala zepeda zuniga`,
  por: `almeida alves amorim araujo assis azevedo barros bolsonaro braga brito caldeira cardoso carvalho cavalcanti cavaco coelho correia costa coutinho cunha
dias domingues esteves faria fernandes ferreira figueiredo fontes freire freitas gomes goncalves goulart guimaraes guterres henriques leite lemos lima lopes
macedo machado magalhaes maia marques martins matos melo mello mendes menezes monteiro moreira moraes morais moura nascimento neves nobre nogueira nunes oliveira passos
pereira pinheiro pires portela queiroz ramalho rebelo resende ribeiro rocha rodrigues rousseff salgueiro sampaio santana saramago seixas silveira simoes soares socrates
sousa souza tavares teixeira temer torquato vasconcelos vaz viana vieira`,
  cmn: `an bai bao bi bian bo cai cao cen chang chen cheng chi chu cui dai deng ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gu guan guo han hao
he hong hou hu hua huang huo ji jia jian jiang jiao jin jing kang ke kong lai lan lei li lian liang liao lin ling liu long lou lu luo lyu ma mao mei meng miao
mo mu ni nie niu ou ouyang pan pang pei peng qi qian qiang qiao qin qiu qu quan ren ruan shan shang shao shen sheng shi shu si song su sun tan tang tao tian
tong tu wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue zang zeng zha zhai zhan zhang zhao
zheng zhong zhou zhu zhuang zou zuo`,
  kor: `ahn an bae baek bak ban byun cha chang cheon cho choe choi chon choo chu chun chung eom gu ha ham han hong hur hwang jang jeon jeong ji jin jo joo ju jun
jung kang kim ko koo kwak kwon lee lim ma min moon mun na nam noh oh paik pak park pyo ri rhee roh ryoo ryu seo shim shin sim sin so sohn son song suh sung
uhm um woo yang yi yim yoo yoon you yu yun`,
  vie: `bui cao chau che chu dam dang dao diep dinh do doan dong duong ha ho hoang huynh la lam le lieu luong luu ly ma mac mai nghiem ngo nguyen nong phan
pham phi phung quach ta thach thai to ton tong tran trieu trinh truong tu van vi vo vu vuong xuan`,
  hun: `bajnai balogh farkas ferenc gyurcsany horn horvath juhasz karacsony kiss kovacs lakatos lazar magyar medgyessy meszaros molnar nagy nemeth novak
orban papp racz simon sulyok suto szabo szijjarto szucs takacs toth varga vona`,
}
