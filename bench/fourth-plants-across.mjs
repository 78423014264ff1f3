// The fourth set, faults across two articles: notation and slots as in bench/third-plants.mjs. Kept back whole.

export const ACROSS = {
  'number-mismatch': {
    eng: [
      'Police in {place} arrested {n} people on Sunday after a march against the new tax law turned violent, the interior ministry said.===The interior ministry said <{m}|{n}> people were arrested in {place} on Sunday when a march against the new tax law turned violent.',
      'Carmaker Halvorsen will cut {n} jobs at its plant in {place} by the end of next year, chief executive {a} told employees on Tuesday.===Halvorsen chief executive {a} told employees on Tuesday that <{m}|{n}> jobs would go at the {place} plant by the end of next year.',
      'Parliament approved the pension bill on Thursday by {n} votes to 43, with six members abstaining.===The pension bill passed on Thursday with <{m}|{n}> votes in favour and 43 against; six members abstained.',
      'The ferry Northern Pearl was carrying {n} passengers and 12 crew when it struck a reef off {place} on Friday night.===The Northern Pearl struck a reef off {place} on Friday night with <{m}|{n}> passengers and 12 crew on board.',
    ],
    deu: [
      'Die Polizei hat am Sonntag in {place} {n} Menschen festgenommen, nachdem eine Demonstration gegen das neue Steuergesetz in Gewalt umgeschlagen war, teilte das Innenministerium mit.===Nach Angaben des Innenministeriums wurden am Sonntag in {place} <{m}|{n}> Menschen festgenommen, als eine Demonstration gegen das neue Steuergesetz in Gewalt umschlug.',
      'Der Autobauer Halvorsen streicht bis Ende nächsten Jahres {n} Stellen im Werk {place}, sagte Vorstandschef {a} am Dienstag.===Im Werk {place} des Autobauers Halvorsen fallen bis Ende nächsten Jahres <{m}|{n}> Stellen weg, wie Vorstandschef {a} am Dienstag sagte.',
      'Das Parlament hat die Rentenreform am Donnerstag mit {n} gegen 43 Stimmen beschlossen, sechs Abgeordnete enthielten sich.===Für die Rentenreform stimmten am Donnerstag <{m}|{n}> Abgeordnete, 43 waren dagegen, sechs enthielten sich.',
    ],
    spa: [
      'La policía detuvo el domingo en {place} a {n} personas después de que una marcha contra la nueva ley fiscal acabara en disturbios, informó el Ministerio del Interior.===Según el Ministerio del Interior, <{m}|{n}> personas fueron detenidas el domingo en {place} cuando una marcha contra la nueva ley fiscal acabó en disturbios.',
      'El fabricante Halvorsen suprimirá {n} empleos en su planta de {place} antes de que acabe el próximo año, anunció el martes su consejero delegado, {a}.===El consejero delegado de Halvorsen, {a}, anunció el martes que la planta de {place} perderá <{m}|{n}> empleos antes de que acabe el próximo año.',
      'El Parlamento aprobó el jueves la reforma de las pensiones por {n} votos a favor, 43 en contra y seis abstenciones.===La reforma de las pensiones salió adelante el jueves con <{m}|{n}> votos a favor, 43 en contra y seis abstenciones.',
    ],
    fra: [
      'La police a interpellé {n} personnes dimanche à {place} après des heurts en marge d’une manifestation contre la nouvelle loi fiscale, selon le ministère de l’Intérieur.===Selon le ministère de l’Intérieur, <{m}|{n}> personnes ont été interpellées dimanche à {place} lors d’une manifestation contre la nouvelle loi fiscale émaillée de heurts.',
      'Le constructeur Halvorsen va supprimer {n} emplois dans son usine de {place} d’ici la fin de l’année prochaine, a annoncé mardi son directeur général, {a}.===L’usine Halvorsen de {place} perdra <{m}|{n}> emplois d’ici la fin de l’année prochaine, a annoncé mardi le directeur général, {a}.',
      'Le Parlement a adopté jeudi la réforme des retraites par {n} voix contre 43 et six abstentions.===La réforme des retraites a été adoptée jeudi avec <{m}|{n}> voix pour, 43 contre et six abstentions.',
    ],
    por: [
      'A polícia deteve no domingo {n} pessoas em {place}, depois de uma marcha contra a nova lei fiscal ter acabado em confrontos, informou o Ministério da Administração Interna.===Segundo o Ministério da Administração Interna, <{m}|{n}> pessoas foram detidas no domingo em {place} quando uma marcha contra a nova lei fiscal acabou em confrontos.',
      'A construtora Halvorsen vai eliminar {n} postos de trabalho na fábrica de {place} até ao fim do próximo ano, anunciou na terça-feira o presidente executivo, {a}.===O presidente executivo da Halvorsen, {a}, anunciou na terça-feira que a fábrica de {place} vai perder <{m}|{n}> postos de trabalho até ao fim do próximo ano.',
    ],
    ita: [
      'La polizia ha fermato domenica a {place} {n} persone dopo gli scontri seguiti a un corteo contro la nuova legge fiscale, ha reso noto il ministero dell’Interno.===Secondo il ministero dell’Interno, <{m}|{n}> persone sono state fermate domenica a {place} negli scontri seguiti a un corteo contro la nuova legge fiscale.',
      'La casa automobilistica Halvorsen taglierà {n} posti di lavoro nello stabilimento di {place} entro la fine del prossimo anno, ha annunciato martedì l’amministratore delegato, {a}.===L’amministratore delegato di Halvorsen, {a}, ha annunciato martedì che lo stabilimento di {place} perderà <{m}|{n}> posti di lavoro entro la fine del prossimo anno.',
    ],
  },
  'promoted-paraphrase': {
    eng: [
      '{a} warned that the hospital would run out of beds within a week unless the army sent nurses.===<“The hospital will run out of beds within a week unless the army sends nurses,” {a} warned.|{a} warned the hospital would run out of beds within a week unless the army sent nurses.>',
      'The merger would create the largest bank in the region and cost no jobs at all, {a} told shareholders.===<“The merger will create the largest bank in the region and cost no jobs at all,” {a} told shareholders.|{a} told shareholders the merger would create the largest bank in the region and cost no jobs at all.>',
    ],
    deu: [
      '{a} warnte, dem Krankenhaus gingen binnen einer Woche die Betten aus, falls die Armee keine Pfleger schicke.===<„Dem Krankenhaus gehen binnen einer Woche die Betten aus, falls die Armee keine Pfleger schickt“, warnte {a}.|{a} warnte, dem Krankenhaus gingen binnen einer Woche die Betten aus, falls die Armee keine Pfleger schicke.>',
      'Die Fusion schaffe die größte Bank der Region und koste keinen einzigen Arbeitsplatz, sagte {a} den Aktionären.===<„Die Fusion schafft die größte Bank der Region und kostet keinen einzigen Arbeitsplatz“, sagte {a}.|{a} sagte, die Fusion schaffe die größte Bank der Region und koste keinen einzigen Arbeitsplatz.>',
    ],
    spa: [
      '{a} advirtió de que el hospital se quedará sin camas en una semana si el ejército no envía enfermeros.===<«El hospital se quedará sin camas en una semana si el ejército no envía enfermeros», advirtió {a}.|{a} advirtió de que el hospital se quedará sin camas en una semana si el ejército no envía enfermeros.>',
      'La fusión creará el mayor banco de la región y no costará un solo empleo, aseguró {a} a los accionistas.===<«La fusión creará el mayor banco de la región y no costará un solo empleo», aseguró {a}.|La fusión creará el mayor banco de la región y no costará un solo empleo, aseguró {a}.>',
    ],
    fra: [
      '{a} a averti que l’hôpital manquera de lits d’ici une semaine si l’armée n’envoie pas d’infirmiers.===<« L’hôpital manquera de lits d’ici une semaine si l’armée n’envoie pas d’infirmiers », a averti {a}.|{a} a averti que l’hôpital manquera de lits d’ici une semaine si l’armée n’envoie pas d’infirmiers.>',
      'La fusion créera la première banque de la région et ne coûtera aucun emploi, a assuré {a} aux actionnaires.===<« La fusion créera la première banque de la région et ne coûtera aucun emploi », a assuré {a}.|La fusion créera la première banque de la région et ne coûtera aucun emploi, a assuré {a}.>',
    ],
    por: [
      '{a} avisou que o hospital vai ficar sem camas dentro de uma semana se o exército não enviar enfermeiros.===<“O hospital vai ficar sem camas dentro de uma semana se o exército não enviar enfermeiros”, avisou {a}.|{a} avisou que o hospital vai ficar sem camas dentro de uma semana se o exército não enviar enfermeiros.>',
    ],
    ita: [
      '{a} ha avvertito che l’ospedale resterà senza letti entro una settimana se l’esercito non manda infermieri.===<«L’ospedale resterà senza letti entro una settimana se l’esercito non manda infermieri», ha avvertito {a}.|{a} ha avvertito che l’ospedale resterà senza letti entro una settimana se l’esercito non manda infermieri.>',
    ],
  },
  'migrated-quote': {
    eng: [
      '“We will rebuild every single house, however long it takes and whatever it costs,” {a} told residents.===“We will rebuild every single house, however long it takes and whatever it costs,” <{b}|{a}> promised on television.',
      '“The referee saw it, the linesman saw it, and sixty thousand people saw it,” {a} said after the match.===“The referee saw it, the linesman saw it, and sixty thousand people saw it,” <{b}|{a}> complained.',
    ],
    deu: [
      '„Wir bauen jedes einzelne Haus wieder auf, egal wie lange es dauert und was es kostet“, versprach {a} den Bewohnern.===„Wir bauen jedes einzelne Haus wieder auf, egal wie lange es dauert und was es kostet“, sagte <{b}|{a}> im Fernsehen.',
      '„Der Schiedsrichter hat es gesehen, der Linienrichter hat es gesehen, und sechzigtausend Leute auch“, schimpfte {a}.===„Der Schiedsrichter hat es gesehen, der Linienrichter hat es gesehen, und sechzigtausend Leute auch“, sagte <{b}|{a}> nach dem Spiel.',
    ],
    spa: [
      '«Vamos a reconstruir todas y cada una de las casas, tarde lo que tarde y cueste lo que cueste», prometió {a}.===«Vamos a reconstruir todas y cada una de las casas, tarde lo que tarde y cueste lo que cueste», aseguró <{b}|{a}>.',
    ],
    fra: [
      '« Nous reconstruirons chaque maison, quel que soit le temps nécessaire et quel qu’en soit le prix », a promis {a}.===« Nous reconstruirons chaque maison, quel que soit le temps nécessaire et quel qu’en soit le prix », a lancé <{b}|{a}>.',
    ],
    por: [
      '“Vamos reconstruir todas as casas, demore o tempo que demorar e custe o que custar”, prometeu {a}.===“Vamos reconstruir todas as casas, demore o tempo que demorar e custe o que custar”, garantiu <{b}|{a}>.',
    ],
    ita: [
      '«Ricostruiremo ogni singola casa, per quanto tempo ci voglia e qualunque sia il prezzo», ha promesso {a}.===«Ricostruiremo ogni singola casa, per quanto tempo ci voglia e qualunque sia il prezzo», ha assicurato <{b}|{a}>.',
    ],
  },
  'altered-quote': {
    eng: [
      '“I have never met this man, and I have never taken a penny from his company,” {a} told the inquiry.===“I have <often|never> met this man, and I have never taken a penny from his company,” {a} told the inquiry.',
      '{a} said: “We expect the economy to grow by three percent this year and unemployment to fall by the summer.”===“We expect the economy to <shrink|grow> by three percent this year and unemployment to fall by the summer,” said {a}.',
    ],
    deu: [
      '„Ich habe diesen Mann nie getroffen und von seiner Firma keinen Cent genommen“, sagte {a} vor dem Ausschuss.===„Ich habe diesen Mann <oft|nie> getroffen und von seiner Firma keinen Cent genommen“, sagte {a} vor dem Ausschuss.',
      '{a} sagte: „Wir rechnen damit, dass die Wirtschaft in diesem Jahr um drei Prozent wächst und die Arbeitslosigkeit sinkt.“===„Wir rechnen damit, dass die Wirtschaft in diesem Jahr um drei Prozent <schrumpft|wächst> und die Arbeitslosigkeit sinkt“, so {a}.',
    ],
    spa: [
      '«Nunca he visto a ese hombre ni he recibido un céntimo de su empresa», declaró {a} ante la comisión.===«<Ya|Nunca> he visto a ese hombre ni he recibido un céntimo de su empresa», declaró {a} ante la comisión.',
      '{a} dijo: «Esperamos que la economía crezca este año un tres por ciento y que el paro baje antes del verano».===«Esperamos que la economía <caiga|crezca> este año un tres por ciento y que el paro baje antes del verano», señaló {a}.',
    ],
    fra: [
      '« Je n’ai jamais rencontré cet homme et je n’ai pas touché un centime de son entreprise », a juré {a}.===« <J’ai souvent|Je n’ai jamais> rencontré cet homme et je n’ai pas touché un centime de son entreprise », a dit {a}.',
      '{a} a dit : « Nous attendons une croissance de trois pour cent cette année et une baisse du chômage avant l’été. »===« Nous attendons une croissance de <cinq|trois> pour cent cette année et une baisse du chômage avant l’été », a indiqué {a}.',
    ],
    por: [
      '“Nunca estive com esse homem nem recebi um cêntimo da empresa dele”, declarou {a} na comissão.===“<Já|Nunca> estive com esse homem nem recebi um cêntimo da empresa dele”, declarou {a} na comissão.',
    ],
    ita: [
      '«Non ho mai incontrato quell’uomo e non ho preso un centesimo dalla sua azienda», ha detto {a} alla commissione.===«<Ho spesso|Non ho mai> incontrato quell’uomo e non ho preso un centesimo dalla sua azienda», ha detto {a} alla commissione.',
    ],
  },
  'office-mismatch (across)': {
    eng: [
      'Kenyan President {a} opened the climate summit in {place}.===Delegates in {place} applauded Kenyan President <{b}|{a}> after his opening speech.',
    ],
    deu: [
      'Kenias Präsident {a} eröffnete den Klimagipfel in {place}.===Die Delegierten in {place} applaudierten Kenias Präsident <{b}|{a}> nach der Rede.',
    ],
    spa: [
      'El presidente de Kenia, {a}, abrió la cumbre del clima en {place}.===Los delegados aplaudieron en {place} al presidente de Kenia, <{b}|{a}>.',
    ],
    fra: [
      'Le président du Kenya, {a}, a ouvert le sommet climat à {place}.===Les délégués ont applaudi à {place} le président du Kenya, <{b}|{a}>.',
    ],
    por: [
      'O presidente do Quénia, {a}, abriu a cimeira do clima em {place}.===Os delegados aplaudiram em {place} o presidente do Quénia, <{b}|{a}>.',
    ],
    ita: [
      'Il presidente del Kenya, {a}, ha aperto il vertice sul clima a {place}.===I delegati hanno applaudito a {place} il presidente del Kenya, <{b}|{a}>.',
    ],
  },
  'name-variant (across)': {
    eng: [
      'Spanish Health Minister Carlos Herrero Villalba visited the clinic. Herrero promised new scanners.===Spanish Health Minister Carlos Herrero Villalba visited the clinic. <Villalba|Herrero> promised new scanners, and <Villalba|Herrero> thanked the staff.',
    ],
    spa: [
      'El ministro de Sanidad, Carlos Herrero Villalba, visitó la clínica. Herrero prometió más escáneres.===El ministro de Sanidad, Carlos Herrero Villalba, visitó la clínica. <Villalba|Herrero> prometió más escáneres, y <Villalba|Herrero> dio las gracias al personal.',
    ],
  },
  'split-joint-statement (across)': {
    eng: [
      '{a} and {b} issued a joint statement in {place} condemning the attack on the convoy.===The attack on the convoy was condemned in a joint statement issued in {place} by <{a}|{a} and {b}>.',
      'In a joint communiqué, {a} and {b} urged both sides to return to the table.===In a joint communiqué, <{a}|{a} and {b}> urged both sides to return to the negotiating table.',
    ],
    deu: [
      '{a} und {b} verurteilten in {place} in einer gemeinsamen Erklärung den Angriff auf den Konvoi.===Den Angriff auf den Konvoi verurteilte<|n> <{a}|{a} und {b}> in {place} in einer gemeinsamen Erklärung.',
    ],
    spa: [
      '{a} y {b} condenaron en {place} el ataque al convoy en una declaración conjunta.===El ataque al convoy <lo condenó {a}|lo condenaron {a} y {b}> en {place} en una declaración conjunta.',
    ],
    fra: [
      '{a} et {b} ont condamné à {place} l’attaque du convoi dans une déclaration conjointe.===Dans une déclaration conjointe, <{a} a condamné|{a} et {b} ont condamné> à {place} l’attaque du convoi.',
    ],
    por: [
      '{a} e {b} condenaram em {place} o ataque ao comboio numa declaração conjunta.===Numa declaração conjunta, <{a} condenou|{a} e {b} condenaram> em {place} o ataque ao comboio.',
    ],
    ita: [
      '{a} e {b} hanno condannato a {place} l’attacco al convoglio in una dichiarazione congiunta.===In una dichiarazione congiunta, <{a} ha condannato|{a} e {b} hanno condannato> a {place} l’attacco al convoglio.',
    ],
  },
  'shared-passage': {
    eng: [
      'The regulator opened its inquiry after a whistleblower handed over forty pages of emails in which traders joked about fixing the price of power.===<The regulator opened its inquiry after a whistleblower handed over forty pages of emails in which traders joked about fixing the price of power.|An inquiry is under way.>',
    ],
    deu: [
      'Die Behörde ermittelt, seit ein Mitarbeiter vierzig Seiten E-Mails übergab, in denen Händler darüber scherzten, wie sie den Strompreis bestimmen.===<Die Behörde ermittelt, seit ein Mitarbeiter vierzig Seiten E-Mails übergab, in denen Händler darüber scherzten, wie sie den Strompreis bestimmen.|Die Ermittlungen laufen.>',
    ],
    spa: [
      'El regulador abrió la investigación después de que un empleado entregara cuarenta páginas de correos en los que los operadores bromeaban con fijar el precio de la luz.===<El regulador abrió la investigación después de que un empleado entregara cuarenta páginas de correos en los que los operadores bromeaban con fijar el precio de la luz.|La investigación sigue abierta.>',
    ],
    fra: [
      'Le régulateur a ouvert son enquête après qu’un salarié a remis quarante pages de courriels dans lesquels des courtiers plaisantaient sur le prix de l’électricité.===<Le régulateur a ouvert son enquête après qu’un salarié a remis quarante pages de courriels dans lesquels des courtiers plaisantaient sur le prix de l’électricité.|L’enquête se poursuit.>',
    ],
    por: [
      'O regulador abriu o inquérito depois de um funcionário ter entregue quarenta páginas de mensagens em que os operadores brincavam com o preço da luz.===<O regulador abriu o inquérito depois de um funcionário ter entregue quarenta páginas de mensagens em que os operadores brincavam com o preço da luz.|O inquérito continua.>',
    ],
    ita: [
      'L’autorità ha aperto l’indagine dopo che un dipendente ha consegnato quaranta pagine di messaggi in cui gli operatori scherzavano sul prezzo della luce.===<L’autorità ha aperto l’indagine dopo che un dipendente ha consegnato quaranta pagine di messaggi in cui gli operatori scherzavano sul prezzo della luce.|L’indagine continua.>',
    ],
  },
}
