import type { OfficeWords } from './office-words.ts'

/** Offices of Spanish, French, Portuguese and Italian: what an office is of, and of which country, stands behind its head. By ISO 639-3. */
export const ROMANCE_OFFICES: Readonly<Record<string, OfficeWords>> = {
  spa: {
    heads: `presidente presidenta ministro ministra canciller alcalde alcaldesa gobernador gobernadora secretario secretaria senador senadora diputado diputada
director directora consejero consejera concejal concejala embajador embajadora comisario comisaria jefe jefa líder portavoz vocero vocera general coronel
almirante capitán comandante juez jueza fiscal magistrado magistrada rector rectora delegado delegada intendente prefecto vicepresidente vicepresidenta
viceministro viceministra viceprimer subsecretario lehendakari coordinador coordinadora mandatario mandataria premier`,
    roles: `abogado abogada periodista escritor escritora profesor profesora investigador investigadora analista economista historiador historiadora candidato candidata
activista actor actriz cantante entrenador entrenadora delantero futbolista empresario empresaria fundador fundadora médico doctora ingeniero ingeniera
maestro maestra pescador farero testigo experto experta asesor asesora sociólogo politólogo politóloga poeta novelista cineasta práctico practicante agente vecino vecina`,
    honorifics: 'señor señora sr sra don doña d dr dra',
    reverent:
      'rey reina príncipe princesa papa cardenal arzobispo obispo padre sor fray duque duquesa conde condesa infanta infante emperador sultán jeque emir ayatolá imán lama san santa',
    modifiers: `primer primera nuevo nueva actual segundo segunda tercer tercera general ejecutivo ejecutiva regional provincial municipal nacional federal
autonómico autonómica exterior exteriores asuntos relaciones finanzas interior defensa economía hacienda justicia sanidad salud educación pesca transportes transporte trabajo cultura agricultura energía
igualdad interino fomento industria comercio`,
    past: `ex expresidente exministro exalcalde exministra exalcaldesa antiguo antigua entonces anterior interino interina electo electa saliente futuro futura difunto difunta depuesto
depuesta derrocado derrocada destituido destituida fallecido fallecida vice autoproclamado autoproclamada encargado encargada suplente nuevo nueva honorario honoraria`,
    unique: 'presidente|presidenta|primer ministro|primera ministra|premier',
    of: 'de del',
    articles: 'el la los las un una su sus',
  },
  fra: {
    heads: `président présidente ministre maire préfet préfète sénateur sénatrice député députée secrétaire directeur directrice chancelier chancelière gouverneur gouverneure
ambassadeur ambassadrice commissaire chef cheffe parole général colonel amiral capitaine commandant juge procureur procureure magistrat recteur rectrice
magistrate conseiller conseillère eurodéputé eurodéputée leader patron patronne`,
    roles: `avocat avocate journaliste écrivain écrivaine professeur professeure chercheur chercheuse analyste économiste historien historienne candidat candidate militant militante
acteur actrice chanteur chanteuse entraîneur attaquant footballeur entrepreneur entrepreneuse fondateur fondatrice médecin docteur ingénieur ingénieure instituteur institutrice
pêcheur gardien gardienne témoin expert experte sociologue politologue poète romancier romancière cinéaste pilote philosophe animateur animatrice`,
    honorifics: 'm mm mme mlle monsieur madame mademoiselle dr pr',
    reverent:
      'roi reine prince princesse pape cardinal archevêque évêque père sœur frère abbé duc duchesse comte comtesse empereur sultan cheikh émir ayatollah imam rabbin lama saint sainte',
    modifiers: `premier première nouveau nouvelle actuel actuelle deuxième troisième général générale régional régionale municipal national nationale fédéral fédérale
affaires étrangères intérieur environnement défense économie finances justice santé éducation pêche transports travail culture agriculture énergie délégué déléguée adjoint adjointe exécutif exécutive`,
    past: `ex ancien ancienne anciens alors précédent précédente intérimaire intérim élu élue sortant sortante futur future défunt défunte déchu déchue déposé renversé destitué
feu vice autoproclamé autoproclamée suppléant nouveau nouvelle honoraire adjoint adjointe délégué`,
    unique: 'président|présidente|premier ministre|première ministre|chancelier|chancelière',
    of: 'de du des d la l',
    articles: 'le la les l un une son sa ses',
  },
  por: {
    heads: `presidente presidenta ministro ministra prefeito prefeita governador governadora secretário secretária senador senadora deputado deputada vereador vereadora
diretor diretora embaixador embaixadora comissário comissária chefe líder voz general coronel almirante capitão comandante juiz juíza procurador procuradora
reitor reitora autarca chanceler`,
    roles: `advogado advogada jornalista escritor escritora professor professora pesquisador pesquisadora investigador investigadora analista economista historiador historiadora
candidato candidata ativista ator atriz cantor cantora treinador treinadora atacante jogador empresário empresária fundador fundadora médico médica engenheiro engenheira
pescador testemunha especialista sociólogo socióloga cientista poeta romancista cineasta`,
    honorifics: 'senhor senhora sr sra dom dona dr dra',
    reverent:
      'rei rainha príncipe princesa papa cardeal arcebispo bispo padre irmã frei duque duquesa conde condessa imperador sultão xeque emir aiatolá imã são santa santo',
    modifiers: `primeiro primeira novo nova atual segundo segunda geral executivo executiva regional estadual municipal nacional federal
exterior exteriores negócios estrangeiros relações administração interna interior ambiente defesa economia fazenda finanças justiça saúde educação pesca transportes trabalho cultura agricultura energia`,
    past: `ex antigo antiga então anterior interino interina eleito eleita cessante futuro futura falecido falecida deposto deposta destituído destituída vice
autoproclamado autoproclamada suplente novo nova honorário honorária`,
    unique: 'presidente|presidenta|primeiro ministro|primeira ministra|chanceler',
    of: 'de do da dos das',
    articles: 'o a os as um uma seu sua',
  },
  ita: {
    heads: `presidente ministro ministra sindaco sindaca governatore governatrice segretario segretaria senatore senatrice deputato deputata consigliere consigliera
direttore direttrice ambasciatore ambasciatrice commissario commissaria capo leader portavoce generale colonnello ammiraglio capitano comandante giudice procuratore
procuratrice magistrato rettore rettrice assessore assessora prefetto questore cancelliere cancelliera premier sottosegretario vicepresidente vicepremier`,
    roles: `avvocato avvocata giornalista scrittore scrittrice professore professoressa ricercatore ricercatrice analista economista storico storica candidato candidata
attivista attore attrice cantante allenatore attaccante calciatore imprenditore imprenditrice fondatore fondatrice medico dottore dottoressa ingegnere
maestro maestra pescatore testimone esperto esperta sociologo sociologa politologo poeta regista`,
    honorifics: 'signor signore signora sig on dott dottor dr ing avv',
    reverent:
      're regina principe principessa papa cardinale arcivescovo vescovo padre suor don fra duca duchessa conte contessa imperatore sultano sceicco emiro ayatollah imam san santa',
    modifiers: `primo prima nuovo nuova attuale secondo seconda generale esecutivo esecutiva regionale provinciale comunale nazionale federale
estero esteri interno difesa economia finanze giustizia salute istruzione pesca trasporti lavoro cultura agricoltura energia`,
    past: `ex già allora precedente uscente eletto eletta futuro futura defunto defunta deposto deposta destituito destituita vice facente
autoproclamato autoproclamata supplente nuovo nuova onorario onoraria`,
    unique: 'presidente|primo ministro|prima ministra|premier|cancelliere|cancelliera',
    of: 'di del della dello dei d',
    articles: 'il lo la l un uno una suo sua',
  },
}
