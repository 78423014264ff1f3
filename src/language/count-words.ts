/** Words that stand around a number and say what it is worth. */
export interface CountWords {
  /** Before a number these leave it open. */
  readonly hedges: string
  /** Between two numbers these make a range of them: `20 or 30`. Anywhere else they say nothing of the number. */
  readonly ranges: string
  /** What they count is said behind them: `12 pct stake`, `12 years in prison`. */
  readonly units: string
  /** Things that grow as time goes by. */
  readonly tolls: string
  readonly calendar: string
}

/** By ISO 639-3. */
export const COUNT_WORDS: Readonly<Record<string, CountWords>> = {
  eng: {
    hedges:
      'least most than over about around some nearly almost roughly approximately up under below above between estimated every another first next last past top per other',
    ranges: 'and or to',
    units:
      'percent per cent pct percentage point points dollar dollars dlrs euro euros pounds pence cts cents stg yen francs marks rupees years year months month weeks week days day hours hour minutes minute seconds miles mile km kilometres kilometers metres meters feet inches tonnes tons barrels bushels acres square degrees times more of the',
    tolls:
      'dead killed died deaths death dies injured wounded injuries hurt missing arrested detained arrests cases case infected infections confirmed victims displaced evacuated rescued bodies casualties homeless toll tested positive recovered hospitalised hospitalized votes signatures signed raised donated followers views points runs goals seats lead leads',
    calendar:
      'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  },
  deu: {
    hedges:
      'mindestens höchstens wenigstens über unter rund etwa ungefähr circa zirka ca fast beinahe knapp gut bis mehr weniger als zwischen geschätzt geschätzte schätzungsweise jede jeder jedes weitere weiteren weiterer ersten nächsten letzten vergangenen pro je anderen um',
    ranges: 'und oder bis',
    units:
      'prozent prozentpunkte prozentpunkten euro dollar cent pfund franken jahre jahren jahr monate monaten monat wochen woche tage tagen tag stunden stunde minuten minute sekunden meter metern kilometer kilometern km quadratmeter quadratmetern hektar tonnen liter kilo kilogramm grad mal',
    tolls:
      'tote toten tot getötet starben gestorben opfer todesopfer verletzte verletzten verletzt vermisste vermissten vermisst festgenommen festnahmen verhaftet fälle infizierte infizierten infiziert evakuiert gerettet leichen obdachlos stimmen unterschriften gespendet punkte punkten tore treffer sitze mandate',
    calendar:
      'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend januar jänner februar märz april mai juni juli august september oktober november dezember',
  },
  spa: {
    hedges:
      'menos más casi unos unas cerca aproximadamente alrededor hasta sobre entre cada otros otras primeros primeras próximos próximas últimos últimas',
    ranges: 'y o a',
    units:
      'por ciento puntos punto dólares dólar euros euro pesos libras céntimos centavos años año meses mes semanas semana días día horas hora minutos minuto segundos metros metro kilómetros kilómetro km hectáreas toneladas litros kilos kilogramos grados veces millones de',
    tolls:
      'muertos muertas muerto murieron fallecidos fallecidas fallecieron heridos heridas herido desaparecidos desaparecidas detenidos detenidas detenciones arrestados casos contagiados contagios infectados víctimas desplazados evacuados evacuadas rescatados rescatadas cuerpos cadáveres votos firmas goles escaños seguidores',
    calendar:
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  },
  fra: {
    hedges:
      'moins plus près environ quelque quelques presque jusqu entre chaque autres premiers premières prochains prochaines derniers dernières vers',
    ranges: 'et ou à',
    units:
      'pour cent points point dollars dollar euros euro francs livres centimes ans an années année mois semaines semaine jours jour heures heure minutes minute secondes mètres mètre kilomètres kilomètre km hectares tonnes litres kilos degrés fois millions milliards de d',
    tolls:
      'morts mortes mort tués tuées tué décès décédés décédées blessés blessées blessé disparus disparues disparu arrêtés arrêtées arrestations interpellés interpellations cas contaminés infections infectés victimes déplacés évacués évacuées secourus corps voix signatures buts sièges abonnés',
    calendar:
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  },
  por: {
    hedges:
      'menos mais quase uns umas cerca aproximadamente até sobre entre cada outros outras primeiros primeiras próximos próximas últimos últimas',
    ranges: 'e ou a',
    units:
      'por cento pontos ponto dólares dólar euros euro reais real libras cêntimos centavos anos ano meses mês semanas semana dias dia horas hora minutos minuto segundos metros metro quilómetros quilômetros quilómetro km hectares toneladas litros quilos graus vezes milhões de',
    tolls:
      'mortos mortas morto morreram óbitos feridos feridas ferido desaparecidos desaparecidas detidos detidas presos presas detenções casos infetados infectados vítimas deslocados retirados resgatados resgatadas corpos votos assinaturas golos gols assentos seguidores',
    calendar:
      'segunda terça quarta quinta sexta feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  },
  ita: {
    hedges:
      'meno più almeno quasi circa oltre fino tra fra ogni altri altre primi prime prossimi prossime ultimi ultime',
    ranges: 'e o a',
    units:
      'per cento punti punto dollari dollaro euro lire sterline centesimi anni anno mesi mese settimane settimana giorni giorno ore ora minuti minuto secondi metri metro chilometri chilometro km ettari tonnellate litri chili gradi volte milioni miliardi di degli delle dei dello della dell',
    tolls:
      'morti morte morto uccisi uccise deceduti decessi feriti ferite ferito dispersi disperse disperso arrestati arrestate arresti fermati casi contagiati contagi infetti vittime sfollati sfollate evacuati evacuate salvati corpi voti firme gol reti seggi',
    calendar:
      'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  },
}

/** Words of newsrooms for one thing, by language: who writes `jobs` and who writes `posts` count the same. */
export const THINGS_ALIKE: Readonly<Record<string, readonly string[]>> = {
  eng: [
    'people persons',
    'workers employees staff',
    'jobs posts positions',
    'soldiers troops',
    'houses homes',
    'children kids',
    'ballots votes',
    'pupils students',
    'lawmakers deputies legislators',
  ],
  deu: [
    'menschen personen leute leuten',
    'beschäftigte beschäftigten mitarbeiter mitarbeitern mitarbeiterinnen angestellte angestellten arbeitnehmer arbeitnehmern',
    'stellen arbeitsplätze arbeitsplätzen jobs',
    'abgeordnete abgeordneten parlamentarier',
    'schüler schülern schülerinnen',
  ],
  spa: [
    'personas',
    'trabajadores empleados',
    'empleos puestos',
    'alumnos estudiantes',
    'viviendas casas',
    'soldados militares',
    'menores niños',
  ],
  fra: [
    'personnes gens',
    'salariés employés travailleurs',
    'emplois postes',
    'élèves écoliers',
    'logements maisons',
    'soldats militaires',
  ],
  por: [
    'pessoas',
    'trabalhadores funcionários empregados',
    'empregos postos',
    'alunos estudantes',
    'casas habitações',
    'soldados militares',
  ],
  ita: [
    'persone',
    'lavoratori dipendenti operai',
    'posti impieghi',
    'alunni studenti',
    'case abitazioni',
    'soldati militari',
  ],
}
