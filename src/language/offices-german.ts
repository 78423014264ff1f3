import type { OfficeWords } from './office-words.ts'

/** `minister` gives the forms that stand in a sentence, and those of women. */
const people = (words: string): string =>
  words
    .trim()
    .split(/\s+/u)
    .map(word => `${word} ${word}s ${word}in ${word}innen`)
    .join(' ')

/** Ministers by their fields: a compound is one word. */
const FIELDS = `außen innen finanz verkehrs verteidigungs justiz wirtschafts gesundheits umwelt bildungs kultur kultus arbeits sozial landwirtschafts
agrar energie familien bau forschungs wissenschafts entwicklungs digital handels premier vizepremier staats bundes landes sport europa fischerei`
const MINISTERS = FIELDS.split(/\s+/u)
  .map(field => `${field}minister`)
  .join(' ')

export const GERMAN_OFFICES: OfficeWords = {
  heads: `${people(`minister kanzler bundeskanzler altkanzler vizekanzler bürgermeister oberbürgermeister staatssekretär generalsekretär parteivorsitzer sprecher gouverneur
senator botschafter direktor generaldirektor richter bundesrichter verfassungsrichter amtsrichter oberrichter vizepremier vizepremierminister vizekanzler vizeminister hauptkommissar polizeichef kommissar landeshauptmann general admiral oberst kommandeur ${MINISTERS}`)}
präsident präsidenten präsidentin bundespräsident bundespräsidenten bundespräsidentin ministerpräsident ministerpräsidenten ministerpräsidentin
staatspräsident staatspräsidenten staatspräsidentin vizepräsident vizepräsidenten vizepräsidentin parlamentspräsident parlamentspräsidentin
bundestagspräsident bundestagspräsidentin kommissionspräsident kommissionspräsidentin ratspräsident polizeipräsident polizeipräsidentin
regierungschef regierungschefs regierungschefin staatschef staatschefs staatschefin parteichef parteichefs parteichefin fraktionschef fraktionschefin
chef chefs chefin vorsitzende vorsitzender vorsitzenden parteivorsitzende parteivorsitzender fraktionsvorsitzende fraktionsvorsitzender
landrat landrats landrätin stadtrat stadträtin staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin generalstaatsanwältin generalstaatsanwalt abgeordnete abgeordneter abgeordneten
bundesrat bundesrätin regierungsrat regierungsrätin stadtpräsident stadtpräsidentin gemeindepräsident gemeindepräsidentin premier premiers
beauftragte beauftragter dekan rektor rektorin intendant intendantin`,
  roles: `${people(`trainer experte forscher politiker autor schriftsteller journalist reporter historiker berater kandidat unternehmer analyst ökonom ökonomin
künstler sänger schauspieler regisseur fischer lehrer pfarrer ingenieur wissenschaftler physiker kritiker verteidiger stürmer torwart kapitän
augenzeuge zeuge gründer mitgründer manager geschäftsführer moderator fotograf`)}
professor professorin anwalt anwältin rechtsanwalt rechtsanwältin arzt ärztin lotse lotsin expertin pressesprecher pressesprecherin regierungssprecher regierungssprecherin polizeisprecher
polizeisprecherin unternehmenssprecher unternehmenssprecherin spitzenkandidat spitzenkandidatin ökonom analystin witwe bruder schwester vater mutter sohn tochter`,
  honorifics: 'herr herrn frau dr prof',
  reverent:
    'könig königs königin prinz prinzen prinzessin papst papstes kardinal erzbischof bischof herzog herzogin graf gräfin fürst fürstin kaiser kaiserin zar scheich emir sultan ajatollah imam rabbi pastor pater schwester bruder lord lady sir',
  modifiers:
    'neue neuer neuen damalige damaliger damaligen amtierende amtierender amtierenden erste erster ersten zweite zweiter',
  past: `ehemalige ehemaliger ehemaligen ehemals frühere früherer früheren ex einstige einstiger einstigen damalige damaliger damaligen amtierende amtierender amtierenden
künftige künftiger künftigen designierte designierter designierten scheidende scheidender scheidenden stellvertretende stellvertretender stellvertretenden
kommissarische kommissarischer gestürzte gestürzter gestürzten abgesetzte abgesetzter abgesetzten gewählte gewählter gewählten verstorbene verstorbener verstorbenen
vorige voriger vorigen abgewählte selbsternannte selbsternannter selbsternannten interimistische vize neue neuer neuen alt`,
  unique: `präsident|präsidenten|präsidentin|staatspräsident|staatspräsidenten|staatspräsidentin|bundespräsident|bundespräsidenten|bundespräsidentin|bundeskanzler|bundeskanzlers|bundeskanzlerin|kanzler|kanzlers|kanzlerin|ministerpräsident|ministerpräsidenten|ministerpräsidentin|premierminister|premierministers|premierministerin|premier|premiers|regierungschef|regierungschefs|regierungschefin|staatschef|staatschefs|staatschefin`,
  of: 'von der des für im in',
  articles: 'der die das den dem des ein eine sein seine ihr ihre',
}
